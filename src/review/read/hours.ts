import type { Range } from '../../project/numbers.ts'
import type { Said } from '../dossier.ts'
import { amountsOf, isOfOthers, type Quantity, quantitiesIn } from './quantities.ts'

/** How much learning an answer speaks of, as it can be added up. */
export type Size = {
  /** Every total that the answer allows: a number said, parts added up, weeks times hours a week. */
  readonly totals: readonly Range[]
  /** A number that is called the whole. */
  readonly stated: Range | undefined
  readonly weekly: Range | undefined
  readonly each: (Range & { readonly unit: string }) | undefined
  readonly quantities: readonly Quantity[]
  /** Other numbers stand in the answer, which may be hours as well. */
  readonly unread: boolean
}

const kinds =
  '(?:(?:notional|contact \\+ study|contact and study|contact|learning|study|student|total|learner|guided|effort|course|workload|self-study|of)[ -]){0,3}'
const hours = new RegExp(`^\\+?[ -]{0,2}${kinds}(?:hours?|hrs?|h)\\b(?!-)\\.?`, 'i')
const days = /^[ -]{0,2}(?:full |study )?days?\b/i
const unitNouns =
  'modules?|units?|parts?|lessons?|topics?|sessions?|workshops?|sections?|blocks?|chapters?|evenings?|weekends?|saturdays?|sundays?|fridays?|webinars?'
const aWeek = /^[^,(]{0,24}?(?:\b(?:a|per|each|every)|\/) ?(?:week|wk)\b|^ ?(?:weekly|p\.?w\b)/i
const anEach = new RegExp(
  `^[^,(]{0,16}?(?:\\b(?:a|per|each|every|for each)|\\/) ?(${unitNouns})\\b|^ ?(?:each|apiece)\\b`,
  'i',
)
const ofOtherThings =
  /^ ?(?:a|per|each|every|\/) ?(?:day|month|year|term|fortnight|learner|student|person|instructor|tutor|cohort)|^ ?(?:daily|monthly|support|helpdesk|notice|before|after|later|response|turnaround|service|deadline|window|ago|clock|of (?:staff|support|video|footage|development|design|build|filming|work experience|experience|teaching time|tutor|instructor|academic))\b|^-?(?:old|hour)|^ ?(?:is|are|would be) (?:a lot|too|plenty|enough|fine)\b/i
const staff =
  /\b(?:within|reply|replies|respond\w*|response|answer(?:s|ed)?|turnaround|office|opening|support|helpdesk|notice|build\w*|develop\w*|produc\w*|film\w*|writing|author\w*|staff|preparation|prepar\w*|instructors?' time|open|lasts? until|every|deadline|extension|tutors? (?:spend|need)|marking)\b[^,;]{0,28}$/i
const whole =
  /\b(?:total(?:ling|s)?|altogether|overall|in all|all up|whole|full|sum|adds? up to|comes? to|makes?)\b[^,;\d]{0,22}$|= ?$/i
const wholeAfter =
  /^[^,;.]{0,14}?\b(?:in (?:total|all)|all (?:in|told)|start to finish|from start to (?:finish|end)|end to end|of (?:your|their|his|her) (?:life|time)|of learning in|total|altogether|overall|all up)\b|^ ?-?(?:micro-?credential|course|programme|program)\b|^ of (?:learning|study|total|notional|learner effort|student effort|effort|work in all)\b/i
const partial =
  /\b(?:contact|live|video|taught|classroom|face-to-face|synchronous|reading|practical|lab|lecture|assessment|exam|project|on-?site|campus|online|asynchronous|webinar|workshop|tutorial)\b/i

/** What an answer says of the hours that it takes. Hours of staff, of support and of other courses do not count. */
export function sizeIn(said: Said): Size {
  const known = sizes.get(said)
  if (known) return known
  const size = added(said)
  sizes.set(said, size)
  return size
}

const sizes = new WeakMap<Said, Size>()

function added(said: Said): Size {
  const all = quantitiesIn(said, hours).filter(isOfLearning).slice(0, 40)
  const weekly = all.filter((one) => aWeek.test(one.after) || isWeeklyBefore(one))
  const each = all.filter((one) => !weekly.includes(one) && (anEach.test(one.after) || isEachBefore(one)))
  const plain = all.filter((one) => !weekly.includes(one) && !each.includes(one))
  const stated = plain.filter(isWhole)
  const weeks = durationsIn(said)
  const counts = quantitiesIn(
    said,
    new RegExp(`^[ -]{0,2}(?:(?!hours?|hrs?|h |per|each)[a-z-]{1,14} ){0,2}?(?:${unitNouns})\\b`, 'i'),
  )
  const products = [
    ...weekly.flatMap((one) => weeks.map((week) => times(one, week))),
    ...[...each, ...hyphenated(plain)].flatMap((one) =>
      counts.filter((count) => count.clause === one.clause || counts.length === 1).map((count) => times(one, count)),
    ),
  ]
  const table = tableIn(said.plain)
  const sum = add(plain.filter((one) => !stated.includes(one)))
  const totals = [
    ...(stated.length ? stated : plain),
    ...products,
    ...(sum && plain.length > 1 ? [sum] : []),
    ...(plain.length > 4 ? [add(plain.slice(0, -1)), add(plain.slice(0, -2))].flatMap((one) => one ?? []) : []),
    ...(sum ? products.map((product) => ({ lo: product.lo + sum.lo, hi: product.hi + sum.hi })) : []),
    ...(table ? [table] : []),
    ...(products.length > 1 ? [add(products)].flatMap((one) => one ?? []) : []),
  ]
  return {
    totals,
    stated: stated.length === 1 ? stated[0] : undefined,
    weekly: weekly.length === 1 ? weekly[0] : undefined,
    each: eachOf(each),
    quantities: all,
    unread: said.clauses.flatMap(amountsOf).length > all.length + weeks.length + counts.length,
  }
}

/** The sum of a table's column of hours. */
function tableIn(plain: string): Range | undefined {
  const lines = plain.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  const head = lines.findIndex((cells) => cells.length > 1 && cells.some((cell) => /^(?:hours?|hrs|h)$/i.test(cell)))
  const column = lines[head]?.findIndex((cell) => /^(?:hours?|hrs|h)$/i.test(cell)) ?? -1
  const figures = lines
    .slice(head + 1)
    .flatMap((cells) => (/total|sum/i.test(cells.join(' ')) ? [] : Number(cells[column] || 0) || []))
  const sum = figures.reduce((all, one) => all + one, 0)
  return head >= 0 && figures.length > 1 ? { lo: sum, hi: sum } : undefined
}

/** Weeks that the whole takes; months are weeks too. */
export function durationsIn(said: Said): Quantity[] {
  const weeks = quantitiesIn(said, /^[ -]{0,2}(?:short |consecutive |teaching |study )?(?:weeks?|wks?)\b/i)
  const months = inHours(quantitiesIn(said, /^[ -]{0,2}months?\b/i), 1 / 4.35)
  const fortnights = inHours(quantitiesIn(said, /^ ?fortnights?\b/i), 1 / 2)
  return [...weeks, ...months, ...fortnights].filter((one) => !isOfOthers(one) && isDuration(one))
}

function isDuration({ before, after }: Quantity): boolean {
  if (/\b(?:finish|complete|done|end|over)\w* (?:it |all )?within $/i.test(before)) return true
  if (
    /^ ?(?:later|before|after|ago|notice|from|of (?:notice|support|access)|'? ?notice|in advance|prior|old|each way|break|to (?:mark|build|develop|produce|write|reply|respond|enrol))/i.test(
      after,
    )
  )
    return false
  if (
    /\b(?:every|within|last|next|first|after|before|week|weeks|for up to|access (?:for|lasts)|open for|each|per|valid for|expires? (?:in|after)|at least|minimum|in the (?:first|last))[ :]{0,2}$/i.test(
      before,
    )
  )
    return false
  return !/\b(?:access|window|recordings?|valid|expir\w*|repl(?:y|ies)|respon\w*|review\w*|updat\w*|pilot\w*|develop\w*|build\w*|recruit\w*|campaign\w*|feedback|experience|months? to)\b[^,]{0,30}$/i.test(
    before,
  )
}

/** Of another course that somebody has done. */
const ofAnother =
  /\b(?:those|who|anyone|holders?|already) (?:with|have|has|did|done|completed|of) (?:done |finished |completed )?(?:the|a|an|our|their)? ?$/i

const isOfLearning = (one: Quantity): boolean =>
  !isOfOthers(one) &&
  !ofAnother.test(one.before) &&
  !ofOtherThings.test(one.after) &&
  !staff.test(one.before) &&
  one.hi <= 5000

const isWhole = ({ before, after }: Quantity): boolean => whole.test(before) || wholeAfter.test(after)

const isWeeklyBefore = ({ before }: Quantity): boolean =>
  /\bweeks? (?:at|of|with|×|x|\*|times) (?:about |around |roughly |some )?$|\b(?:weekly|(?:a|each|every|per) week)\b[^,;\d]{0,16}$/i.test(
    before,
  )

const isEachBefore = ({ before }: Quantity): boolean =>
  /\b(?:each|every|per) (?:module|unit|part|lesson|topic|session|workshop|section|block|one|of them|of which)?[^,;\d]{0,16}$/i.test(
    before,
  )

/** "four 2-hour lessons": hours of each. */
const hyphenated = (plain: readonly Quantity[]): Quantity[] =>
  plain.filter(({ after }) => new RegExp(`^[ -](?:[a-z-]{1,14} ){0,1}?(?:${unitNouns})\\b`, 'i').test(after))

function eachOf(each: readonly Quantity[]): Size['each'] {
  const [one, other] = each
  if (!one || other) return undefined
  const unit =
    anEach.exec(one.after)?.[1] ?? /\b(module|unit|part|lesson|topic|session|workshop)\b/i.exec(one.before)?.[1]
  return unit ? { lo: one.lo, hi: one.hi, unit: unit.toLowerCase().replace(/s$/, '') } : undefined
}

/** Whether a quantity is only of a part of the learning: live hours, a video, an exam. */
export const isPart = ({ before, after, clause }: Quantity): boolean =>
  partial.test(after.slice(0, 40)) ||
  partial.test(before.slice(-20)) ||
  (/\bday\b/i.test(clause.plain) && days.test(after))

const inHours = (all: readonly Quantity[], by: number): Quantity[] =>
  all.map((one) => ({ ...one, lo: one.lo / by, hi: one.hi / by }))

const times = (a: Range, b: Range): Range => ({ lo: a.lo * b.lo, hi: a.hi * b.hi })

function add(parts: readonly Range[]): Range | undefined {
  if (!parts.length) return undefined
  return parts.reduce<Range>((sum, { lo, hi }) => ({ lo: sum.lo + lo, hi: sum.hi + hi }), { lo: 0, hi: 0 })
}
