import { strong } from '../../view/text.ts'
import { type Context, type Decision, say } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import { kindOf } from '../project/link-wording.ts'
import { whispered } from '../reply.ts'
import { isBound, topicOf } from './topics.ts'

/** What a button or form comes to that was made for another project than the one that is worked on by now: nothing. */
export function ofAnother({ turn, project }: Context): Decision | undefined {
  const { intent, placeKind } = turn
  if (intent.project === undefined || intent.project === project?.id || !isBound(topicOf(intent))) return undefined
  const here = `this ${kindOf(placeKind)}`
  return say(
    whispered(
      project
        ? notice(
            ['That belongs to another project, so nothing was changed. Here is ', strong(project.name), ':'],
            'warning',
            buttons(
              { label: 'Go on', intent: { do: 'next' }, style: 'primary' },
              { label: 'Status', intent: { do: 'status' } },
            ),
          )
        : notice(
            `That belongs to a project that ${here} does not work on, so nothing was changed.`,
            'warning',
            buttons({ label: 'Start another', intent: { do: 'start' } }),
          ),
    ),
  )
}
