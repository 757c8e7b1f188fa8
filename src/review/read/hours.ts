import { amountsIn, type Range } from '../../project/numbers.ts'
import type { Said } from '../dossier.ts'
import { byTheClock } from './clock.ts'
import { amountsOf, isOfOthers, type Quantity, quantitiesIn } from './quantities.ts'

/** How much learning an answer speaks of, as it can be added up. */
export type Size = {
  /** Every total that the answer allows: a number said, parts added up, weeks times hours a week. */
  readonly totals: readonly Range[]
  /** What it is held to: the whole, or, where more is named without hours, the least that it is. */
  readonly held: readonly Held[]
  /** A number that is called the whole. */
  readonly stated: Range | undefined
  readonly weekly: Range | undefined
  readonly each: (Range & { readonly unit: string }) | undefined
  readonly quantities: readonly Quantity[]
  /** Other numbers stand in the answer, which may be hours as well. */
  readonly unread: boolean
}

export type Held = Range & { readonly isLeast: boolean }

const kinds =
  '(?:(?:notional|contact \\+ study|contact and study|contact|learning|study|student|total|learner|guided|effort|course|workload|self-study|of)[ -]){0,3}'
const hours = new RegExp(`^\\+?[ -]{0,2}${kinds}(?:hours?|hrs?|h)\\b(?!-)\\.?`, 'i')
const days = /^[ -]{0,2}(?:full |study )?days?\b/i
const unitNouns =
  'modules?|units?|parts?|lessons?|topics?|sessions?|workshops?|sections?|blocks?|chapters?|evenings?|weekends?|saturdays?|sundays?|fridays?|webinars?'
const aWeek = /^[^,(]{0,24}?(?:\b(?:a|per|by|each|every)|\/) ?(?:week|wk)\b|^ ?(?:weekly|p\.?w\b)/i
const anEach = new RegExp(
  `^[^,(]{0,16}?(?:\\b(?:a|per|each|every|for each)|\\/) ?(${unitNouns})\\b|^ ?(?:(?:on |in |for )?each(?! (?:week|day|other))|apiece)\\b`,
  'i',
)
const ofOtherThings =
  /^ ?(?:a|per|each|every|\/) ?(?:day|month|year|term|fortnight|learner|student|person|instructor|tutor|cohort)|^ ?(?:daily|monthly|support|helpdesk|notice|before|after|later|response|turnaround|service|deadline|window|ago|clock|of (?:staff|support|video|footage|development|design|build|filming|work experience|experience|teaching time|tutor|instructor|academic))\b|^-?(?:old|hour)|^ ?(?:is|are|would be) (?:a lot|too|plenty|enough|fine)\b/i
const staff =
  /\b(?:within|reply|replies|respond\w*|response|answer(?:s|ed)?|turnaround|office|opening|support|helpdesk|notice|build\w*|develop\w*|produc\w*|film\w*|writing|author\w*|staff|preparation|prepar\w*|instructors?' time|open|lasts? until|every|deadline|extension|tutors? (?:spend|need)|marking)\b[^,;]{0,28}$/i
const whole =
  /\b(?:total(?:ling|s)?|altogether|overall|in all|all up|(?:whole|full) (?:course|thing|programme|program|micro-?credential|workload)|sum|adds? up to|comes? to|makes?)\b[^,;\d]{0,22}$|= ?$/i
const wholeAfter =
  /^[^,;.]{0,14}?\b(?:in (?:total|all)|all (?:in|told)|start to finish|from start to (?:finish|end)|end to end|of (?:your|their|his|her) (?:life|time)|of learning in|total|altogether|overall|all up)\b|^ ?-?(?:micro-?credential|course|programme|program)\b|^ of (?:learning|study|total|notional|learner effort|student effort|effort|work in all)\b/i
const partial =
  /\b(?:contact|live|video|taught|classroom|face-to-face|synchronous|reading|practical|lab|lecture|assessment|exam|project|on-?site|campus|online|asynchronous|webinar|workshop|tutorial|session)\b/i

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
  const size = addedUp(said)
  const clock = byTheClock(said)
  if (!clock || size.quantities.some(({ hi }) => hi !== clock.until)) return size
  const range = { lo: clock.hours * clock.times, hi: clock.hours * clock.times }
  return clock.isWeekly
    ? { ...size, weekly: range }
    : clock.times > 1
      ? { ...size, totals: [range], held: [{ ...range, isLeast: true }] }
      : size
}

function addedUp(said: Said): Size {
  const all = quantitiesIn(said, hours)
    .filter((one) => isOfLearning(one) && !ofThose.test(one.after))
    .slice(0, 40)
  const weekly = all.filter((one) => aWeek.test(one.after) || isWeeklyBefore(one))
  const each = all.filter((one) => !weekly.includes(one) && (anEach.test(one.after) || isEachBefore(one)))
  const rest = all.filter((one) => !weekly.includes(one) && !each.includes(one))
  const groups = rest.flatMap((one) => [groupOf(one)].flatMap((group) => group ?? []))
  const plain = rest.filter((one) => !groupOf(one))
  const stated = plain.filter(isWhole)
  const weeks = durationsIn(said)
  const counts = quantitiesIn(said, counted)
  const products = [
    ...weekly.flatMap((one) => weeks.map((week) => times(one, week))),
    ...[...each, ...hyphenated(plain)].flatMap((one) => [
      ...counts.filter((count) => count.clause === one.clause || counts.length === 1).map((count) => times(one, count)),
      ...[groupOf(one)].flatMap((group) => group ?? []),
    ]),
    ...groups,
  ].map((product) =>
    weeks.length === 1 && !weekly.length && weeks[0] && everyWeek.test(said.plain) ? times(product, weeks[0]) : product,
  )
  const table = tableIn(said.plain)
  const sum = add(plain.filter((one) => !stated.includes(one)))
  const unread = said.clauses.flatMap(amountsOf).length > all.length + weeks.length + counts.length
  return {
    totals: [...totalsOf(plain, stated, products, sum), ...(table ? [table] : [])],
    held: table
      ? [{ ...table, isLeast: false }]
      : heldTo({ said, all, plain, stated, weekly, weeks, each, products, unread }),
    stated: stated.length === 1 ? stated[0] : undefined,
    weekly: weekly.length === 1 ? weekly[0] : undefined,
    each: eachOf(each),
    quantities: all,
    unread,
  }
}

/** "One hour of it is live": counted already. */
const ofThose = /^ ?of (?:it|them|that|these|those|this|which)\b/i

/** "Every week for four weeks two evenings of three hours": so much in each week. */
const everyWeek =
  /\b(?:every|each|per|a) week (?:for|over|during)\b|\b(?:weeks?) (?:you (?:give|have|need)|of|with) (?:two|three|twice) (?:evenings|sessions|mornings|afternoons)\b|\b(?:two|three|four) (?:evenings|sessions|mornings|afternoons|nights) (?:a|each|every|per) week\b/i

const counted = new RegExp(`^[ -]{0,2}(?:(?!hours?|hrs?|h |per|each)[a-z-]{1,14} ){0,2}?(?:${unitNouns})\\b`, 'i')

const totalsOf = (
  plain: readonly Quantity[],
  stated: readonly Quantity[],
  products: readonly Range[],
  sum: Range | undefined,
): Range[] => [
  ...(stated.length ? stated : plain),
  ...products,
  ...(sum && plain.length > 1 ? [sum] : []),
  ...(plain.length > 4 ? [add(plain.slice(0, -1)), add(plain.slice(0, -2))].flatMap((one) => one ?? []) : []),
  ...(sum ? products.map((product) => ({ lo: product.lo + sum.lo, hi: product.hi + sum.hi })) : []),
  ...(products.length > 1 ? [add(products)].flatMap((one) => one ?? []) : []),
]

type Parts = {
  readonly said: Said
  readonly all: readonly Quantity[]
  readonly plain: readonly Quantity[]
  readonly stated: readonly Quantity[]
  readonly weekly: readonly Quantity[]
  readonly weeks: readonly Quantity[]
  readonly each: readonly Quantity[]
  readonly products: readonly Range[]
  readonly unread: boolean
}

/** A whole that is called so; or parts, which are the whole where nothing else is named, and else the least of it. */
function heldTo({ said, all, plain, stated, weekly, weeks, each, products, unread }: Parts): Held[] {
  if (stated.length) return stated.map(({ lo, hi }) => ({ lo, hi, isLeast: false }))
  if (weekly.length > 1 || each.length > 1 || weeks.length > 1 || products.length > 1) return []
  if (weekly.length + each.length > products.length) return []
  const sum = add([...plain, ...products])
  if (!sum || (plain.length === 1 && !products.length && !isAlone(plain[0]))) return []
  const clauses = new Set(all.map(({ clause }) => clause))
  const more = said.clauses.some((clause) => !clauses.has(clause) && event.test(clause.plain))
  const isOpen = more || unread || (plain.length > 0 && products.length > 0) || ofParts.test(said.item)
  return [{ ...sum, isLeast: isOpen && !closed.test(said.plain) }]
}

/** Answers that may speak of some parts and not of others. */
const ofParts = /^(?:T06\.4\.1|T06\.3\.1|T03\.3\.2)$/

const closed =
  /\b(?:that(?:'s| is| are) all|nothing (?:else|outside|besides|on top|more|beyond)|all (?:included|counted)|(?:counted|included) (?:in|there|inside)|no other (?:time|hours|work))\b/i

/** Something that takes time, of which the hours may not be said. */
const event =
  /\b(?:saturdays?|sundays?|weekends?|workshops?|visits?|days?|evenings?|nights?|sessions?|exams?|test|webinars?|meetings?|rest|besides|plus|on top|then|walks?|shifts?|project|assessment|tasks?)\b/i

/** "30 hours", "It takes about 30 hours": a number that is of the course. */
const isAlone = (one: Quantity | undefined): boolean =>
  one !== undefined &&
  /^\W{0,3}(?:(?:yes|about|around|approx\w*\.?|roughly|some|in all|only|just|circa|ca\.?|an?|the (?:course|whole)|it|this|hours?|duration|length)[ ,:]{1,2}){0,3}(?:(?:is|are|takes?|lasts?|needs?|comes to|runs? for|of) (?:about |around |only |just |roughly )?)?$/i.test(
    one.before,
  ) &&
  !isPart(one)

/** "three walks of six hours", "two days at the tower, six hours on each": the hours of a group of like things. */
function groupOf(one: Quantity): Range | undefined {
  const count = amountsIn(one.before).at(-1)
  const between = count ? one.before.slice(count.end) : ''
  if (!count || count.hi > 60) return undefined
  const isGroup = likeThings.test(between) || (/^ ?(?:on |in |for )?each\b/i.test(one.after) && plural.test(between))
  return isGroup ? times(one, count) : undefined
}

const likeThings =
  /^ (?:[a-z'-]{1,14} ){0,2}?(?!hours|years|months|learners|people|times)[a-z'-]{2,14}s(?: (?:at|in|on|with|online) [a-z' -]{0,20}| online)?,? (?:of|at|with) (?:about |around |up to |some )?$/i
const plural = /^ (?:[a-z'-]{1,14} ){0,2}?(?!hours)[a-z'-]{2,14}s\b[^.;]{0,30}$/i

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

/** "Four units of one to two weeks each" says how long a part is. */
const ofEachPart =
  /^ ?(?:long )?(?:each\b(?! way)|apiece\b|(?:per|an?|in each|for (?:each|every)) (?:unit|module|part|block|topic|chapter|sprint)\b)/i
const partsOf =
  /\b(?:each|every) (?:unit|module|part|block|topic|chapter|sprint) (?:of|takes|lasts|is|has|runs(?: for| over)?)(?: about| around| some| roughly)? $|\b(?:units|modules|parts|blocks|sprints|topics|chapters),? (?:of|take|last|run|at)(?: between| about| around| some| roughly)? $/i

function isDuration({ before, after }: Quantity): boolean {
  if (ofEachPart.test(after) || partsOf.test(before)) return false
  if (/\b(?:finish|complete|done|end|over)\w* (?:it |all )?within $/i.test(before)) return true
  if (/\b(?:intakes?|once|times?|runs?|cohorts?|groups?|reviews?) in (?:every )?$/i.test(before)) return false
  if (
    /^ ?(?:later|before|after|ago|notice|from(?! (?:the )?(?:first|start|beginning))|of (?:notice|support|access)|'? ?notice|in advance|prior|old|each way|break|to (?:mark|build|develop|produce|write|reply|respond|enrol))/i.test(
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
  !clock.test(one.before) &&
  one.hi <= 5000

/** "Tuesdays from 18 to 20 h": a time of day. */
const clock =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?,?(?: of| from| at| between)? $|\b(?:open|daily|attends|answers) from $/i

const isWhole = ({ before, after }: Quantity): boolean => whole.test(before) || wholeAfter.test(after)

const isWeeklyBefore = ({ before }: Quantity): boolean =>
  /\b(?:each|every) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^,;\d]{0,24}$|\bweeks? (?:at|of|with|×|x|\*|times) (?:about |around |roughly |some )?$|\b(?:weekly|(?:a|each|every|per) week)\b[^,;\d]{0,16}$/i.test(
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
