import { shownDate } from '../../calendar/dates.ts'
import type { Noted } from '../../project/ports.ts'
import { command, shortened, strong } from '../../view/text.ts'
import type { Block, Form } from '../../view/view.ts'
import { type Context, type Decision, say } from '../context.ts'
import { message, notice } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { whispered } from '../reply.ts'

/** Whether an answer helped; a reason is asked where it did not. */
export function feedback({ turn }: Context, intent: IntentOf<'feedback'>): Decision {
  const { question, helpful, values } = intent
  const reason = typeof values?.['reason'] === 'string' ? values['reason'].trim() : ''
  if (!helpful && !values && turn.canOpen) return say({ show: 'open', view: whyForm(intent) })
  const thanks = helpful
    ? 'Thank you, noted.'
    : ['Thank you, noted. ', command('feedback'), ' shows what was noted here.']
  return {
    does: 'note',
    noted: {
      question,
      verdict: helpful ? 'helpful' : 'not helpful',
      ...(reason ? { reason } : {}),
      by: turn.by,
      name: turn.name,
      at: turn.at,
    },
    replies: [whispered(notice(thanks, 'good'))],
  }
}

const whyForm = ({ question, helpful }: IntentOf<'feedback'>): Form<Intent> => ({
  kind: 'form',
  title: 'Not helpful?',
  submit: 'Send',
  intent: { do: 'feedback', question, helpful },
  fields: [
    { kind: 'text', name: 'reason', label: 'What was missing or wrong?', optional: true, long: true, max: 1000 },
  ],
})

/** What was noted on answers, and the questions that nobody could answer. */
export const feedbacks = (context: Context): Decision => ({
  does: 'list feedback',
  say: (all) => {
    const blocks = groups.flatMap(([title, verdict]) =>
      group(
        title,
        all.filter((one) => one.verdict === verdict),
        context,
      ),
    )
    return [whispered(message('Feedback on answers', blocks.length ? blocks : [noneYet]))]
  },
})

const groups = [
  ['Questions the toolkit could not answer', 'unanswered'],
  ['Not helpful', 'not helpful'],
  ['Helpful', 'helpful'],
] as const

const noneYet: Block<Intent> = {
  kind: 'text',
  text: 'Nothing noted yet. Each answer has the buttons Helpful and Not helpful.',
}

/** The last ones under their title, the latest first. */
function group(title: string, all: readonly Noted[], { project, turn }: Context): Block<Intent>[] {
  if (!all.length) return []
  const day = (at: number): string => shownDate(at, project?.zone ?? 'UTC', turn.at)
  const line = ({ question, reason, name, at }: Noted): string =>
    `“${shortened(question, 140)}”${reason ? `: ${shortened(reason, 200)}` : ''} (${name}, ${day(at)})`
  return [
    { kind: 'text', text: [strong(title)] },
    { kind: 'list', items: all.toReversed().slice(0, 15).map(line) },
  ]
}
