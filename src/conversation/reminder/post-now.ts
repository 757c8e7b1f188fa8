import type { Message } from '../../view/view.ts'
import type { Decision, ProjectContext } from '../context.ts'
import { buttons, message, notice } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { asMember } from '../project/permission.ts'
import type { Reminder } from '../reminder-port.ts'
import { look, whisper } from './decisions.ts'
import { silentWhy } from './silence.ts'

/** How long a reminder is fresh: whoever posts it again within these minutes is asked whether they mean it. */
const fresh = 10 * 60_000

/** Posts the reminder where all can see it, now. Guests may not, and nothing is posted twice in a moment unasked. */
export function post(context: ProjectContext, again: boolean): Decision {
  return asMember(
    context,
    'A guest cannot post the reminder for everybody. Ask a colleague from the organisation to do it.',
    () =>
      look((_, reminder) => {
        if (!reminder.preview) return whisper(previewCard(context, reminder))
        if (!again && wasJustPosted(reminder, context.turn.at)) return whisper(justPosted)
        return [{ show: 'post', where: 'channel', view: reminder.preview, reminds: true }]
      }),
  )
}

/** What the reminder would say, with the button that posts it. Not every platform can show it to the asker alone. */
export function previewCard(context: ProjectContext, { preview, silent }: Reminder): Message<Intent> {
  if (!preview) return notice(`It would say nothing: ${silentWhy[silent ?? 'done']}`)
  const alone = silent ? ` By itself it stays silent: ${silentWhy[silent]}` : ''
  return message(`Preview: ${preview.summary}`, [
    {
      kind: 'notice',
      tone: 'info',
      text: `A preview: nothing is posted yet.${alone} Posted now, it would look like this:`,
    },
    ...uncalled(preview.blocks.filter(({ kind }) => kind !== 'choices')),
    ...(isGuest(context)
      ? []
      : [
          buttons({
            label: 'Post it',
            intent: { do: 'nudge', words: 'post' },
            style: 'primary',
            about: 'Post the reminder where all can see it',
          }),
        ]),
  ])
}

/** The same with people named and not called: a preview is no reminder, wherever it has to be shown. */
const uncalled = <T>(part: T): T =>
  JSON.parse(JSON.stringify(part), (key, value) => (key === 'mention' && value === true ? false : value))

const isGuest = ({ turn }: ProjectContext): boolean => turn.standing === 'guest'

const wasJustPosted = ({ log }: Reminder, now: number): boolean => {
  const [last] = log
  return (last?.result === 'sent' || last?.result === 'by hand') && last.at <= now && last.at > now - fresh
}

const justPosted: Message<Intent> = notice(
  'It was posted a moment ago.',
  'info',
  buttons({
    label: 'Post it again',
    intent: { do: 'nudge', words: 'post again' },
    about: 'Post the reminder once more where all can see it',
  }),
)
