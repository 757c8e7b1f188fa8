import { meets, type Range } from '../../../project/numbers.ts'
import { codeOf, type Dossier, type Found, quoteOf } from '../../dossier.ts'
import { type FigureReading, readingsOf } from '../../figures/reading.ts'
import { product, shown } from '../../figures/shown.ts'
import { stemsOf } from '../../read/text.ts'
import type { Rule } from '../../rule.ts'

/** What can be multiplied and compared. */
type Unit = 'hours' | 'money' | 'things'

/** So many things of so much each. */
type Product = {
  readonly count: FigureReading
  readonly each: FigureReading
  readonly comes: Range
  readonly unit: Unit
  readonly names: ReadonlySet<string>
}

const hours: Readonly<Record<string, number>> = { hour: 1, minute: 1 / 60 }
const unitOf = ({ sign, time }: FigureReading): Unit | undefined =>
  sign === 'money' ? 'money' : sign === 'share' ? undefined : time ? (hours[time] ? 'hours' : undefined) : 'things'
const amountOf = ({ range, time }: FigureReading): Range => {
  const by = hours[time ?? 'hour'] ?? 1
  return { lo: range.lo * by, hi: range.hi * by }
}

const span = /^(?:day|week|month)$/
const ofEach =
  /\b(?:of|at|[x×]|(?:each|every|an?|the)(?: [a-z-]+){1,4} (?:is|lasts|runs|takes|costs|has|gets|of|for|(?:closes|ends) with))(?: (?:for|about|around|up to|at most))? ?\S{0,3}$/i
const everyOne = /\b(?:each|every)\b[^,;:.]{0,40}$/i
const eachAfter = /^[a-z -]{0,16}\b(?:each|apiece|long)\b/i

/** What is said of each of those that were counted last, or next: "36 clips, and every clip runs for ten minutes". */
function productsIn(readings: readonly FigureReading[]): Product[] {
  return readings.flatMap((each, at): Product[] => {
    const unit = unitOf(each)
    const times = [...each.per].filter((one) => span.test(one))
    const [last, next] = [readings.slice(0, at).findLast(isMany), readings.slice(at + 1).find(isMany)]
    const count = times.length
      ? [next, last].find((one) => one?.time && times.includes(one.time))
      : [last, next].find((one) => one && unitOf(one) === 'things')
    const isOfEach =
      times.length > 0 ||
      (unit === 'things' ? everyOne.test(each.before) : ofEach.test(each.before) || eachAfter.test(each.after))
    if (!unit || !count || !isOfEach || each.aside || [...count.per].some((one) => one !== count.time)) return []
    return [{ count, each, unit, comes: product(count.range, amountOf(each)), names: namesOf(count, each, unit) }]
  })
}

const isMany = ({ value, sign }: FigureReading): boolean => value.hi > 1 && sign === 'plain'
const firstOf = ({ after }: FigureReading): string[] => stemsOf(/^[^,;:.]{0,40}/.exec(after)?.[0] ?? '').slice(0, 3)

/** The words for what is counted: right after the number, or, of days and weeks, what is done in them. */
const namesOf = (count: FigureReading, each: FigureReading, unit: Unit): Set<string> =>
  new Set(unit === 'things' ? firstOf(each).slice(0, 2) : count.time ? stemsOf(each.clause.plain) : firstOf(count))

const whole =
  /\b(?:all|in total|altogether|entire|whole|full|sum|together|every|each one|exactly|nothing (?:left|else)|no other|no more)\b/i

/** What is said of all of those things together; the words of its own part of the sentence tell what it is of. */
function isOfAll(total: FigureReading, { names, unit, count, each }: Product, all: readonly FigureReading[]): boolean {
  if (total === count || total === each || total.clause === each.clause || unitOf(total) !== unit) return false
  if (total.aside || total.per.size > 0 || amountOf(total).hi <= amountOf(each).hi) return false
  const own =
    unit === 'things'
      ? firstOf(total).slice(0, 2)
      : stemsOf(`${total.before.split(/[,;]/).at(-1)} ${partAfter(total, all)}`)
  return (
    own.some((stem) => names.has(stem)) &&
    (whole.test(total.clause.plain) || (unit === 'hours' && total.chance('hours_part') > 0.5))
  )
}

/** Up to the next figure of its kind in the clause. */
function partAfter(total: FigureReading, all: readonly FigureReading[]): string {
  const { plain } = total.clause
  const from = endOf(total)
  const ends = all.filter((one) => one.clause === total.clause && unitOf(one) === unitOf(total)).map(endOf)
  return plain.slice(from, Math.min(...ends.filter((end) => end > from), plain.length))
}
const endOf = ({ clause, after }: FigureReading): number => clause.plain.lastIndexOf(after)

/** Things times what each takes or costs, against what all of them are said to. */
const doesNotCome: Rule = {
  id: 'C27',
  tier: 'conflict',
  reads: 'words',
  look: (dossier: Dossier): Found[] => {
    const readings = readingsOf(dossier)
    const answers = [...Map.groupBy(readings, ({ said }) => said).values()]
    for (const one of answers.flatMap(productsIn)) {
      const totals = readings.filter((total) => isOfAll(total, one, readings))
      const near = readings.filter(
        (other) =>
          unitOf(other) === one.unit && [one.each.said, ...totals.map(({ said }) => said)].includes(other.said),
      )
      const [total] = totals
      if (
        total &&
        !near.some((other) => other !== one.each && other !== one.count && meets(amountOf(other), one.comes, 0.1))
      )
        return [
          {
            rule: 'C27',
            says: saysOf(one, total),
            quotes: [...new Set([one.each.said, total.said])].map(quoteOf),
          },
        ]
    }
    return []
  },
}

function saysOf({ count, each, comes, unit }: Product, total: FigureReading): string {
  const hours = unit === 'hours' ? ' hours' : ''
  return `${shown(count.value)} × ${shown(each.value)}${each.time ? ` ${each.time}s` : ''} come to ${shown(comes)}${hours}; ${codeOf(total.said.item)} says ${shown(amountOf(total))}${hours}.`
}

export const each: readonly Rule[] = [doesNotCome]
