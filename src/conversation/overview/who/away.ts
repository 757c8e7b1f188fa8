import { localDate, shownDay } from '../../../calendar/dates.ts'
import { readDate } from '../../../calendar/parse-date.ts'
import type { GivenItem } from '../../../project/given.ts'
import type { Choice, Message } from '../../../view/view.ts'
import type { ProjectContext } from '../../context.ts'
import { buttons, notice, quiet } from '../../failures.ts'
import type { Intent } from '../../intent.ts'
import { countInWords } from '../given.ts'
import { type AskedPerson, known } from './whom.ts'

/** Somebody is away: what they have may go to somebody else or get another date, and the reminders of all go on. */
export function whileAway(
  context: ProjectContext,
  theirs: readonly GivenItem[],
  { person, until }: { person: AskedPerson; until: string | undefined },
): Message<Intent> {
  const name = theirs[0]?.assignment.name ?? known(context, person, (found) => found)
  const who = name.startsWith('I know nobody') && typeof person === 'string' ? person : name
  const has = theirs.length ? `${who} has ${countInWords(theirs)}.` : `${who} has nothing to settle here.`
  return notice(
    `${has} The reminders go on for everybody. Nothing is changed yet.`,
    'info',
    buttons(...handingOn(theirs), ...moving(context, theirs, until), silence(until)),
    ...(theirs.length ? [] : [quiet('To leave dates out for everybody, say from when to when.')]),
  )
}

function handingOn(theirs: readonly GivenItem[]): Choice<Intent>[] {
  const [first, ...others] = theirs.map(({ item }) => item.id)
  if (!first) return []
  const label = others.length ? `Give the ${others.length + 1} items to somebody` : 'Give it to somebody'
  return [{ label, intent: { do: 'assign', item: first, ...(others.length ? { with: others } : {}), keeps: true } }]
}

/** What is due before they are back. */
function moving(
  { turn, project }: ProjectContext,
  theirs: readonly GivenItem[],
  until: string | undefined,
): Choice<Intent>[] {
  const back = until ? readDate(until, turn.at, project.zone) : undefined
  const before = back ? theirs.filter(({ assignment }) => assignment.due && assignment.due < back) : []
  if (!back || !before.length) return []
  const label = `Move earlier dates to ${shownDay(back, localDate(turn.at, project.zone))}`
  return [{ label, intent: { do: 'due', items: before.map(({ item }) => item.id), by: back } }]
}

const silence = (until: string | undefined): Choice<Intent> => ({
  label: 'No reminders for anybody then',
  intent: { do: 'nudge', words: until ? `pause until ${until.toLowerCase()}` : 'snooze' },
})
