import { amountsIn } from '../../project/numbers.ts'
import type { Said } from '../dossier.ts'

const clockTime =
  /\b(\d{1,2})(?:[:.]([0-5]\d))? ?(am|pm)?(?: ?h)? ?(?:to|till|until|-|–) ?(\d{1,2})(?:[:.]([0-5]\d))? ?(am|pm|h\b|o'clock)?/i
const ofMeeting =
  /\b(?:evenings?|mornings?|afternoons?|meetings?|sessions?|class(?:es)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|live|zoom)\b/i
const notMeeting =
  /\b(?:desk|support|helpdesk|open|staffed|answers?|office|phone|line|hotline|reach\w*|trainers?' time|employed|payment)\b/i

/** How long a meeting is by the clock: "Saturdays 10 to 13 h" is three hours. */
export function byTheClock(
  said: Said,
): { readonly hours: number; readonly until: number; readonly times: number; readonly isWeekly: boolean } | undefined {
  if (!ofClock.test(said.item)) return undefined
  for (const { plain } of said.clauses) {
    const found = ofMeeting.test(plain) && !notMeeting.test(plain) ? clockTime.exec(plain) : null
    if (!found) continue
    const [, from = '', minutes = '0', , to = '', untilMinutes = '0'] = found
    const hours = Number(to) + Number(untilMinutes) / 60 - Number(from) - Number(minutes) / 60
    if (hours < 0.5 || hours > 9) continue
    const times = amountsIn(plain).find(({ end }) => meetings.test(plain.slice(end)))
    return {
      hours,
      until: Number(to),
      times: times?.hi ?? 1,
      isWeekly:
        /\b(?:each|every|per|a) week\b|\bweekly\b|\b(?:each|every) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bone (?:meeting|session|class) (?:per|a) week\b/i.test(
          said.plain,
        ),
    }
  }
  return undefined
}

const meetings =
  /^ (?:[a-z]{1,12} ){0,2}?(?:evenings|mornings|afternoons|meetings|sessions|classes|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i
const ofClock = /^(?:T06\.[35]|T03\.3\.[24]|Q09)/
