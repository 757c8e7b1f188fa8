import type { Said } from '../dossier.ts'
import type { Clause } from '../read/text.ts'
import { daysIn, type NamedDay } from './day.ts'

/** From one local date to another; of every year where none is said. */
export type Stretch = Pick<NamedDay, 'from' | 'to' | 'yearless'>

/** When something can be done or had, by a clause that bounds it. */
export type Window = {
  readonly said: Said
  readonly clause: Clause
  /** `only`: in these stretches; `never`: outside them; `from`: not before they begin. */
  readonly is: 'only' | 'never' | 'from'
  readonly stretches: readonly Stretch[]
}

const never =
  /\b(?:closed|shut|away|abroad|unavailable|(?:not|isn't|aren't|never) (?:available|open|there)|no access|out of (?:service|use|reach)|sabbatical|on leave|dismantled|nobody may (?:enter|use))\b/i
const from =
  /\b(?:no (?:earlier|sooner) than|not (?:before|until|available until)|at the earliest|(?:for the )?first (?:and only )?time|(?:nobody|no one|none|nothing|not one|never|not|no [a-z]+)\b[^.;:]{0,50}\bbefore)\b|n't\b[^.;:]{0,50}\bbefore\b/i
const only =
  /\b(?:(?:only|exclusively|solely) (?:in|on|from|between|during|at|once|while|twice)|never in (?:any )?other|at no other|no other (?:time|month|day)s?|one day in (?:a|the|each) year|once (?:in )?(?:a|each|every) year|outside (?:of )?(?:these|those) (?:months|dates|weeks))\b/i
/** No clause bounds anything without one of these. */
const bounds =
  /\b(?:clos|shut|away|abroad|unavail|open|there|access|out of|sabbat|leave|dismant|nobody|no|not|none|nothing|never|first|earliest|only|exclus|solely|once|outside|one day)|n't/i
const alone = /\bonly ?$/i
const onlyThen = /^,? (?:only|exclusively)\b/i
/** What closes so is a list, and what is so first is the course itself. */
const ofSigningUp =
  /\b(?:enrol\w*|applications?|registrations?|sign(?:ing)?[- ]up|seats|tickets?|discount|early|fees?|price)\b/i
const joins = /^,? ?(?:up )?(?:to|until|till|through|and|–|-)(?: the)? ?$/i

/** What an answer bounds in time; `today` is a local date. */
export const windowsIn = (said: Said, today: string): Window[] =>
  said.clauses.slice(0, 60).flatMap((clause): Window[] => {
    const { plain } = clause
    const days = bounds.test(plain) && !ofSigningUp.test(plain) ? daysIn(plain, today) : []
    const is = days.length ? boundedBy(plain, days) : undefined
    return is ? [{ said, clause, is, stretches: stretchesOf(plain, days) }] : []
  })

function boundedBy(plain: string, days: readonly NamedDay[]): Window['is'] | undefined {
  if (never.test(plain)) return 'never'
  if (from.test(plain)) return 'from'
  const isOnly =
    only.test(plain) || days.some(({ at, end }) => alone.test(plain.slice(0, at)) || onlyThen.test(plain.slice(end)))
  return isOnly ? 'only' : undefined
}

/** "From May to September" is one stretch, "in March and in September" are two. */
function stretchesOf(plain: string, days: readonly NamedDay[]): Stretch[] {
  const goesOn = days.map(({ end, at }, n) => {
    const between = plain.slice(end, days[n + 1]?.at ?? end)
    return reaches.test(between) || (joins.test(between) && opens.test(plain.slice(0, at)))
  })
  return days.flatMap((day, n) => {
    if (goesOn[n - 1]) return []
    const last = (goesOn[n] && days[n + 1]) || day
    return [{ from: day.from, to: last.to, yearless: day.yearless && last.yearless }]
  })
}
const opens = /\b(?:from|between)(?: the)? ?$/i
const reaches = /^ ?(?:to|until|till|through|–|-)(?: the)? ?$/i

/** Whether two stretches share a day; one without a year is of every year. */
export function share(one: Stretch, other: Stretch): boolean {
  if (!one.yearless && !other.yearless) return one.from <= other.to && other.from <= one.to
  const [a, b] = [daysOfYear(one), daysOfYear(other)]
  return a.some((day) => b.includes(day))
}

/** The months and tenths of months of a stretch, as "0512": rough enough for what is said of a month. */
function daysOfYear({ from, to }: Stretch): string[] {
  const [first, last] = [tenthOf(from), tenthOf(to)]
  const all = Array.from({ length: 36 }, (_, at) => (first + at) % 36)
  return all.slice(0, ((last - first + 36) % 36) + 1).map(String)
}
const tenthOf = (date: string): number =>
  (Number(date.slice(5, 7)) - 1) * 3 + Math.min(2, Math.floor((Number(date.slice(8)) - 1) / 10))
