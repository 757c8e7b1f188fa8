import { strong } from '../../view/text.ts'
import type { Block, View } from '../../view/view.ts'
import { type Context, type Decision, say } from '../context.ts'
import { notice } from '../failures.ts'
import type { Intent } from '../intent.ts'
import type { Reply } from '../reply.ts'
import { kindOf } from './link-wording.ts'

/** What is shown, with its buttons and forms saying which project they were made for, but for those that say so already. */
export const madeFor = <V extends View<Intent> | readonly Block<Intent>[]>(shown: V, project: string): V =>
  JSON.parse(
    JSON.stringify(shown, (key, value) =>
      key === 'intent' && isBound(value) ? { ...value, project: value.project ?? project } : value,
    ),
  )

/** Replies in which everything that can be pressed was made for the project. */
export const repliesFor = (project: string, replies: readonly Reply[]): readonly Reply[] =>
  replies.map((reply) => ({ ...reply, view: madeFor(reply.view, project) }) as Reply)

/** What a button or form comes to that was made for another project than the one that is worked on by now: nothing. */
export function ofAnother({ turn, project }: Context): Decision | undefined {
  const { intent, placeKind } = turn
  if (intent.project === undefined || intent.project === project?.id || !isBound(intent)) return undefined
  const here = `this ${kindOf(placeKind)}`
  return say({
    show: 'whisper',
    view: project
      ? notice(
          ['That belongs to another project, so nothing was changed. Here is ', strong(project.name), ':'],
          'warning',
          {
            kind: 'choices',
            choices: [
              { label: 'Go on', intent: { do: 'next' }, style: 'primary' },
              { label: 'Status', intent: { do: 'status' } },
            ],
          },
        )
      : notice(`That belongs to a project that ${here} does not work on, so nothing was changed.`, 'warning', {
          kind: 'choices',
          choices: [{ label: 'Start another', intent: { do: 'start' } }],
        }),
  })
}

/** What changes no project, or is not about one: it counts wherever it is pressed. */
const unbound = new Set<Intent['do']>([
  'help',
  'unknown',
  'ask',
  'more',
  'feedbacks',
  'say',
  'phase',
  'next',
  'show',
  'back',
  'advice',
  'checks',
  'explain',
  'answers',
  'history',
  'revise',
  'retract',
  'status',
  'missing',
  'template',
  'export',
  'start',
  'link',
  'let in',
  'knock',
  'forget me',
  'dismiss',
])

const isBound = (intent: Intent): boolean => !unbound.has(intent.do)
