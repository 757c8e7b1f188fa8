import type { Details } from '../around.ts'
import { dateIn, isDay, toWeekday, withWholeDates } from './dates-in.ts'

/** Until when: a date counts where what was found is none. */
export function untilIn(said: string, found: string | undefined): Pick<Details, 'until'> {
  const date = found && (/\d/.test(found) || found.split(' ').some(isDay)) ? undefined : dateIn(said)
  return date ? { until: date } : {}
}

/** By when, where it was not learnt to be found: "until Dec 9", "but in January". */
export function dueIn(said: string, found: string | undefined): Pick<Details, 'by'> {
  const [, made] = madeIt.exec(said) ?? []
  const whole = withWholeDates(said)
  const [, longer] = atWork.exec(whole) ?? []
  const named = made ?? (found && longer?.includes(found) ? longer : found)
  const [, by] = named
    ? ['', withBefore(said, toWeekday(said, named).replace(/ (?:instead|then|please|pls)$/i, ''))]
    : (dated.exec(whole) ?? atWork.exec(whole) ?? event.exec(whole) ?? [])
  return by ? { by: toItsEvent(said, fromItsFirstWord(said, by)) } : {}
}

/** "Last friday" is not friday. */
function fromItsFirstWord(said: string, by: string): string {
  const [, which] = /\b(last|past|next|this|coming) $/i.exec(said.slice(0, said.indexOf(by))) ?? []
  return which && isDay(by) ? `${which} ${by}` : by
}

/** "Before the Lunar New Year" may go on: "before the Lunar New Year break". */
function toItsEvent(said: string, by: string): string {
  const whole = event.exec(said)?.[1]
  return whole && whole.length > by.length && whole.toLowerCase().includes(by.toLowerCase()) ? whole : by
}

/** "They meet on the 3rd, so make it the 4th": what is said last counts. */
const madeIt = /\bmake (?:it|that) ((?:the )?\d{1,2}(?:st|nd|rd|th)?(?: \p{L}{3,9})?)[.!]*$/iu

/** "Before Christmas" is not on it. */
export function withBefore(said: string, date: string): string {
  const before = said.slice(0, said.indexOf(date))
  return /\bbefore (?:the )?$/i.test(before) && !/\d/.test(date) ? `before ${date}` : date
}

/** "COB Friday", "tonight", "in two weeks", "2027-01-15", "thursday at the latest", with no word before them. */
const atWork =
  /\b(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|(?:two|three|four|\d+) (?:days|weeks|months) from (?:now|today)|mid[- ](?:january|february|march|april|may|june|july|august|september|october|november|december)|the (?:first|second|third|last) (?:mon|tues|wednes|thurs|fri)day (?:in|of) \p{L}+|(?:mon|tues|wednes|thurs|fri)day(?= at the latest)|(?:eod|cob|eow|eom)(?! on\b)(?! \w)|(?:cob|eod|close of business|end of day)(?: on)? (?:the )?\w+(?: \w{3,9})?|tonight|tomorrow|in (?:an?|one|two|three|four|\d+) (?:days?|weeks?|months?|fortnights?))(?=[\s.,!?]|$)/iu

/** "Before the board meeting": what no calendar knows. */
const event =
  /\b(before (?:the )?(?:next |end of )?(?:[\w-]+ ){0,3}(?:meeting|weekend|break|holidays?|board|launch|intake|semester|term|christmas|easter|new year|lunar new year|deadline|audit|exams?))\b/i

const dated =
  /\b(?:by|until|till|before|due|but (?:in|on|by))\s+((?:the )?(?:end of )?(?:next |this |last |coming )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|month|tomorrow)[\w ]*?)[\s.,!?]*(?:please|pls|thanks)?[.!?]*$/i
