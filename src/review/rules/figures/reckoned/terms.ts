import { figuresIn } from '../../../figures/figure.ts'
import { timeOf } from '../../../figures/surroundings.ts'

/** What can be added up: money, shares, hours, days, weeks; `count` is anything else, also what leaves its unit out. */
export type TermUnit = 'money' | 'share' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'count'

/** A figure of a text that one can reckon with; minutes are parts of hours. */
export type Term = { readonly value: number; readonly unit: TermUnit; readonly at: number; readonly end: number }

/** "TermUnit 1", "week 2", "page 4", "(3)", "8:30": numbers that name, and count nothing. */
const names =
  /(?:\b(?:units?|modules?|weeks?|parts?|steps?|levels?|outcomes?|goals?|years?|days?|cases?|tasks?|phases?|blocks?|lessons?|topics?|sessions?|rows?|options?|pages?|rooms?|rules?|articles?|sections?|numbers?|no\.?|nr\.?|lo|runs?|cohorts?|groups?|intakes?|terms?|grades?|clause|chapters?|stage|tier|band|form|act|building|floor) |#)$/i
const named = /^(?:st|nd|rd|th)\b|^:\d|^\s?(?:[ap]\.?m\b|o'clock)/iu
/** "1. How", "2) Why", "1 How the tools work, 2 Confidentiality" */
const numbers = /^\s?[.):](?=\s?\p{L})/u
const monthNear =
  /^ (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? $/i

/** The terms of a text in their order: neither dates nor numbers that only name something. */
export const termsIn = (plain: string): Term[] =>
  figuresIn(plain).flatMap(({ lo, hi, at, end, sign }): Term[] => {
    const [before, after] = [plain.slice(Math.max(0, at - 16), at), plain.slice(end, end + 30)]
    if (lo !== hi || isName(plain, { at, end, hi })) return []
    const time = sign === 'plain' ? timeOf(plain.slice(at, end), after) : undefined
    if (monthNear.test(before) || monthNear.test(after)) return []
    if (time === 'minute') return [{ value: hi / 60, unit: 'hour', at, end }]
    return [{ value: hi, unit: sign === 'plain' ? (time ?? 'count') : sign, at, end }]
  })

function isName(plain: string, { at, end, hi }: { at: number; end: number; hi: number }): boolean {
  const [before, after] = [plain.slice(Math.max(0, at - 16), at), plain.slice(end, end + 30)]
  if (hi >= 1950 && hi <= 2100 && /^\d{4}$/.test(plain.slice(at, end))) return true
  const isSmall =
    /^(?:\d{1,2}|[a-z]+)$/i.test(plain.slice(at, end)) &&
    hi < 19 &&
    !/^ ?(?:hours?|hrs?|h|days?|weeks?|points?|marks?|%)\b/i.test(after)
  return (
    (isSmall && (names.test(before) || (numbers.test(after) && /(?:^|[\n:;,.] ?|\()$/.test(before)))) ||
    named.test(after)
  )
}
