import type { Range } from '../../project/numbers.ts'
import type { Said } from '../../review/dossier.ts'
import { creditsIn } from '../../review/read/credits.ts'
import { ratesIn } from '../../review/read/frequency.ts'
import { durationsIn, type Size, sizeIn } from '../../review/read/hours.ts'
import { quantitiesIn } from '../../review/read/quantities.ts'
import { startsWithNo } from '../../review/read/stance.ts'
import { amount, type FactReader, only } from './reader.ts'

const isOne = ({ lo, hi }: Range): boolean => lo === hi && lo > 0

/** The whole, where the answer comes to one number whichever way it is added up. */
export const hours: FactReader = (said) => {
  const size = sizeIn(said)
  const { stated, totals, quantities } = size
  const whole = stated ?? only(totals, ({ lo, hi }) => [lo, hi]) ?? besideWeekly(said, size)
  const words = quantities.find(({ lo }) => lo === whole?.lo) ?? quantities[0]
  return whole && words && isOne(whole) ? { value: whole.lo, words: words.clause.text } : undefined
}

/** "32 hours over six weeks, five hours a week": the number that the weeks come to, or nearly. */
function besideWeekly(said: Said, { weekly: week, quantities }: Size): Range | undefined {
  const [whole, ...others] = quantities.filter((one) => one !== week)
  const [long, ...longer] = durationsIn(said)
  if (!whole || !week || !long || others.length || longer.length) return undefined
  return Math.abs(whole.lo - week.lo * long.lo) <= whole.lo / 10 ? whole : undefined
}

export const weekly: FactReader = (said) => {
  const { weekly: week, quantities } = sizeIn(said)
  const words = quantities.find(({ lo, hi }) => lo === week?.lo && hi === week.hi)
  return week && words && isOne(week) ? { value: week.lo, words: words.clause.text } : undefined
}

export const weeks: FactReader = (said) => {
  const one = only(durationsIn(said), ({ lo, hi }) => [lo, hi])
  return one && isOne(one) && Number.isInteger(one.lo) ? { value: one.lo, words: one.clause.text } : undefined
}

export const credit: FactReader = (said, units) => {
  const one = only(creditsIn(said), ({ lo, hi, system }) => [lo, hi, system])
  if (one && isOne(one)) return { value: amount(one.lo, one.system ?? units.credit), words: said.text }
  return said.item === 'T02.1.4' && startsWithNo(said.plain) ? { value: amount(0, ''), words: said.text } : undefined
}

const frameworks = 'AQF|NZQCF|NZQF|MQF|HKQF|EQF|PQF|KKNI|SCQF|RQF'
const levelled = new RegExp(
  `\\b(${frameworks})[ ,]{1,2}(?:at )?(?:level )?(\\d{1,2})\\b|\\blevel (\\d{1,2})(?: (?:of|on|in) (?:the )?(${frameworks})\\b| (${frameworks})\\b)?`,
  'gi',
)

export const level: FactReader = (said, units) => {
  const found = said.clauses.flatMap(({ plain, text }) =>
    [...plain.matchAll(levelled)].map(([, before, at, alone, after, behind]) => ({
      value: amount(Number(at ?? alone), (before ?? after ?? behind ?? units.framework).toUpperCase()),
      words: text,
    })),
  )
  return only(found, ({ value }) => value)
}

export const review: FactReader = (said) => {
  const [rate, ...others] = ratesIn(said.plain)
  return rate && !others.length ? { value: Math.round(12 / rate), words: said.text } : undefined
}

/** How long what is issued is valid, in months; 0 where it does not end. */
export const valid: FactReader = (said) => {
  const forever = said.clauses.find(({ plain }) =>
    /\b(?:(?:does|do|will) not|never|doesn't|don't|won't) expire|\bfor life\b|\bno expiry\b|\bwithout (?:end|expiry)\b/i.test(
      plain,
    ),
  )
  if (forever) return { value: 0, words: forever.text }
  const inUnit = (unit: RegExp, months: number) =>
    quantitiesIn(said, unit)
      .filter(
        ({ before, after }) =>
          /\b(?:valid|expires?|lasts?)\b/i.test(`${before} ${after}`) && !/\bevery $/i.test(before),
      )
      .map(({ lo, hi, clause }) => ({ lo: lo * months, hi: hi * months, clause }))
  const one = only([...inUnit(/^[ -]{0,2}years?\b/i, 12), ...inUnit(/^[ -]{0,2}months?\b/i, 1)], ({ lo, hi }) => [
    lo,
    hi,
  ])
  return one && isOne(one) ? { value: one.lo, words: one.clause.text } : undefined
}

export const passMark: FactReader = (said) => {
  const found = said.clauses.flatMap(({ plain, text }) =>
    [...plain.matchAll(/(\d{1,3}) ?(?:%|per ?cent\b)/gi)].flatMap(([, mark]) =>
      /\b(?:pass|passes|passing|at least|minimum|threshold)\b/i.test(plain)
        ? [{ value: Number(mark), words: text }]
        : [],
    ),
  )
  const one = only(found, ({ value }) => value)
  return one && one.value > 0 && one.value <= 100 ? one : undefined
}
