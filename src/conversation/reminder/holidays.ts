import { localDate } from '../../calendar/dates.ts'
import { calendarOf, economies, limitsOf } from '../../calendar/economies.ts'
import { plusDays } from '../../calendar/weeks.ts'
import { command } from '../../view/text.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { notice } from '../failures.ts'
import { change, whisper } from './decisions.ts'

/** What the reminder does on public holidays, and how far the calendar is to be trusted. */
export function onHolidays({ turn, project }: ProjectContext): string {
  const { nudging, economy, zone } = project
  if (!calendarOf(economy)) return `${those(economy)}not known to me, so it comes all the same`
  if (!nudging.holidays) return 'it comes all the same'
  const { apart } = limitsOf(economy)
  const whose = apart ? `${economy}, without the days of a single ${apart}` : economy
  const doubt = doubtOf(economy, localDate(turn.at, zone))
  return `it moves to the next working day (${whose})${doubt ? `. ${doubt}` : ''}`
}

/** Whether reminders come on public holidays, in the sentence that says when they come. */
export function holidaysApart(economy: string): string {
  if (calendarOf(economy)) return ', except on public holidays'
  return `, on public holidays too${isOther(economy) ? '' : `, as I do not know those of ${economy}`}`
}

/** Moves reminders on from public holidays, or lets them come all the same. */
export function setHolidays(context: ProjectContext, on: boolean): Decision {
  const { turn, project } = context
  const { economy } = project
  if (on && !calendarOf(economy)) return say(...whisper(notice(unknown(economy), 'warning')))
  const doubt = doubtOf(economy, localDate(turn.at, project.zone))
  return change({ holidays: on }, (after) => ({
    text: [
      on
        ? `${after.turn.name} changed the reminder: on public holidays of ${economy} it moves to the next working day of the week.${doubt ? ` ${doubt}` : ''}`
        : `${after.turn.name} changed the reminder: it comes on public holidays too.`,
    ],
  }))
}

const unknown = (economy: string) => [
  `Public holidays${isOther(economy) ? '' : ` of ${economy}`} are not known to me. `,
  command('nudge skip 24 Dec - 6 Jan'),
  ' leaves dates out; ',
  command('settings'),
  ' changes the economy.',
]

const those = (economy: string): string => (isOther(economy) ? '' : `those of ${economy} are `)

/** Whether it is the way out for economies that are not on the list. */
const isOther = (economy: string): boolean => economies.at(-1)?.name === economy

/** How far ahead people look at a reminder's dates. */
const ahead = 90

/** Which years the calendar may be wrong in, once they are near. */
function doubtOf(economy: string, today: string): string | undefined {
  const { known } = limitsOf(economy)
  if (!known || Number(plusDays(today, ahead).slice(0, 4)) <= known.to) return undefined
  return known.later === 'moon'
    ? `After ${known.to}, holidays that follow the moon may be a day off.`
    : `After ${known.to}, days that the government moves are not known to me yet.`
}
