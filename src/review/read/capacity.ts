import type { Said } from '../dossier.ts'
import { amountsOf, isOfOthersIn } from './quantities.ts'
import type { Clause } from './text.ts'

/** A number that an answer gives, with the clause that says it. */
export type Told = { readonly said: Said; readonly value: number; readonly clause: Clause }

const group = '(?:cohorts?|groups?|intakes?|runs?|class(?:es)?|batch(?:es)?|rounds?|editions?|courses?)'
const goal =
  /\b(?:plan|aim|target|want|count|hope|win|reach|certify|offer|go for|look for|serve|train|expect|goal|take|take in|enrol|book|register|graduate|deliver|issue|promised?)\b[^.;\d]{0,34}$/i
const inYear =
  /\b(?:(?:first|opening|calendar|next|this|whole|full|one) year|year one|year 1|(?:per|a|each|every) year|annually|yearly|per annum|in (?:all of )?20\d\d|by (?:the end of |december )20\d\d)\b/i
const other =
  /^ ?(?:%|per ?cent|hours?|hrs?|h\b|weeks?|months?|minutes?|min\b|years?|days?|k\b|million|billion|thousand|baht|yen|won|pesos?|dollars?|soles|points?|pages|questions|items|modules|units|credits?|km|videos?|groups?|cohorts?|intakes?|runs?|times|:|\d|and [a-z]+ (?:months|years))/i

const numbersOf = (said: Said, keep: (clause: Clause, at: number, end: number) => boolean): Told[] =>
  said.clauses.flatMap((clause) =>
    isOfOthersIn(clause.plain)
      ? []
      : amountsOf(clause).flatMap(({ lo, hi, at, end }) =>
          lo === hi &&
          hi >= 4 &&
          hi < 20_000 &&
          !(hi >= 1990 && hi <= 2100) &&
          !other.test(clause.plain.slice(end)) &&
          !/[$€£¥₱฿%]\s?$|\b(?:rm|php|nt|hk|usd|rp) ?$/i.test(clause.plain.slice(Math.max(0, at - 5), at)) &&
          keep(clause, at, end)
            ? [{ said, value: hi, clause }]
            : [],
        ),
  )

/** How many learners are to come in a year. */
export const goalsIn = (said: Said): Told[] =>
  /\bpilot|trial\b/i.test(said.plain) && !inYear.test(said.plain)
    ? []
    : numbersOf(
        said,
        (clause, at) => inYear.test(clause.plain) && goal.test(clause.plain.slice(Math.max(0, at - 60), at)),
      )

const cap =
  /\b(?:cap(?:s|ped)?|limit(?:s|ed)?|max(?:imum)?\.?|at most|no more than|not more than|holds?|takes?|of|with|are|is)\b[^.;\d]{0,22}$/i
const isLimit = /\b(?:cap(?:s|ped)?|limit(?:s|ed)?|max(?:imum)?|at most|no more|not more|never more|exactly|only)\b/i

const isPeople =
  /^ (?:[a-z]{1,12} )?(?:people|persons|learners|participants|students|trainees|technicians|nurses|workers|operators)\b/i

/** How many learners there are at a time. */
export const groupsIn = (said: Said): Told[] =>
  numbersOf(
    said,
    (clause, at, end) =>
      new RegExp(`\\b${group}\\b`, 'i').test(clause.plain) &&
      (isLimit.test(clause.plain) || isPeople.test(clause.plain.slice(end))) &&
      !/\b(?:asked|said|survey\w*|answered|interview\w*|applied|market|employ\w*|members?|of whom|staff of)\b/i.test(
        clause.plain,
      ) &&
      (cap.test(clause.plain.slice(Math.max(0, at - 50), at)) || isPeople.test(clause.plain.slice(end))) &&
      !/\b(?:tutor|trainer|instructor|mentor|sub-?groups?|pairs|teams)\b/i.test(
        clause.plain.slice(Math.max(0, at - 40), at),
      ),
  )

const station =
  '(?:booths?|kits?|benches|bench|rigs?|stations?|machines?|simulators?|boats?|headsets?|ovens?|workstations?|computers?|pcs|laptops|harnesses|beds|chairs|stoves|looms|drones|panels|cabins?|desks)'

/** Places to work at, and how many learners one of them serves. */
export function stationsIn(
  said: Said,
): { readonly said: Said; readonly value: number; readonly clause: Clause } | undefined {
  const count = said.clauses.flatMap((clause) =>
    amountsOf(clause).flatMap(({ hi, end }) =>
      new RegExp(`^ (?:[a-z-]{1,14} ){0,2}?${station}\\b`, 'i').test(clause.plain.slice(end)) && hi < 200
        ? [{ hi, clause }]
        : [],
    ),
  )[0]
  const per = new RegExp(
    `\\b(one|two|three|four|1|2|3|4) (?:learners?|persons?|people|participants?|students?)?(?: [a-z]{1,8}){0,2}? ?(?:a|per|each|every|to a|at a|at each|on each|for each) ${station}\\b|\\b(?:a|one|each|every) ${station} (?:serves?|takes?|holds?|is for|for|fits|seats) (?:at most |only |up to )?(one|two|three|four|1|2|3|4)\\b`,
    'i',
  ).exec(said.plain)
  const each =
    { one: 1, two: 2, three: 3, four: 4 }[(per?.[1] ?? per?.[2] ?? '').toLowerCase()] ??
    Number(per?.[1] ?? per?.[2] ?? 0)
  return count && each ? { said, value: count.hi * each, clause: count.clause } : undefined
}

/** How many days of practice there are in a year; one where all come at once. */
export function sittingsIn(said: Said): Told | undefined {
  for (const clause of said.clauses) {
    if (
      /\b(?:same|one|a) single (?:week|day|weekend|session)\b|\bno second (?:week|day|session|date)\b|\ball at once\b/i.test(
        clause.plain,
      )
    )
      return { said, value: 1, clause }
    const count = amountsOf(clause).find(({ end }) =>
      /^ (?:[a-z-]{1,12} ){0,1}?(?:(?:satur|sun|mon|tues|wednes|thurs|fri)days?|days|weekends|weeks|sittings|dates) (?:a|per|each|in the|every) year\b/i.test(
        clause.plain.slice(end),
      ),
    )
    if (count) return { said, value: count.hi, clause }
  }
  return undefined
}

const kept =
  /\b(?:theirs|kept|keep|reserved?|promised|guaranteed|set aside|go(?:es)? to|allocated|earmarked|belong|for (?:the|its|their) (?:own )?(?:staff|members|suppliers|people)|block-?booked|by contract|by (?:our|the) (?:letter|agreement))\b/i

/** Places that are promised to somebody. */
export const promisedIn = (said: Said): Told[] =>
  said.clauses
    .filter(({ plain }) => kept.test(plain))
    .flatMap((clause) =>
      amountsOf(clause).flatMap(({ lo, hi, end }) =>
        lo === hi && /^ ?(?:[a-z]{1,10} ){0,1}?(?:seats?|places?|spots?)\b/i.test(clause.plain.slice(end))
          ? [{ said, value: hi, clause }]
          : [],
      ),
    )
    .slice(0, 1)
