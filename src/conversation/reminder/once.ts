import { shownDay } from '../../calendar/dates.ts'
import { readDate } from '../../calendar/parse-date.ts'
import type { Choice } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { speaker } from '../language/typed/assignment.ts'
import { whispered } from '../reply.ts'

/** Reminders go out once a week: who wants one on a day is offered to take the item by then, which puts it on their list and in the weekly reminder. */
export function remindOnce(
  { items, project, turn }: ProjectContext,
  { items: ids, by: said }: IntentOf<'remind once'>,
): Decision {
  const date = readDate(said, turn.at, project.zone)
  const by = date ? shownDay(date) : said
  const taking = ids.flatMap((id): Choice<Intent>[] => {
    const item = items.byId.get(id)
    const intent = { do: 'assign', item: id, to: speaker, by } as const
    return item ? [{ label: `I’ll take ${item.code} by ${by}`.slice(0, 70), intent }] : []
  })
  const weekly: Choice<Intent> = { label: 'Remind me each week', intent: { do: 'nudge', words: 'me' } }
  return say(
    whispered(
      notice(
        'I remind once a week, not on a single day. What you take by a day stands on your list, and the weekly reminder calls you by name.',
        'info',
        buttons(...taking, weekly),
      ),
    ),
  )
}
