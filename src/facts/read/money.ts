import { datesIn, launchesIn } from '../../review/read/dates.ts'
import { isFree, moneyIn } from '../../review/read/money.ts'
import { amount, type FactReader, only } from './reader.ts'

/** One amount that is asked for; a price that is also free for somebody is for people to say. */
export const price: FactReader = (said, units) => {
  const free = isFree(said.plain) || /\bfree\b/i.test(said.plain)
  const amounts = moneyIn(said)
  const one = only(amounts, ({ value, currency }) => [value, currency])
  if (one && !free)
    return { value: amount(one.value, (one.currency || units.currency).toUpperCase()), words: one.clause.text }
  return free && !amounts.length ? { value: amount(0, ''), words: said.text } : undefined
}

/** The day, or the month, of the first intake. */
export const start: FactReader = (said) => {
  const one = only(launchesIn(said), ({ from, to }) => [from, to])
  return one && isOfOneMonth(one) ? { value: dateOf(one), words: one.clause.text } : undefined
}

/** A day or a month that somebody typed: "2027-03", "1 March 2027"; undefined where it is none. */
export function dateTyped(said: Parameters<FactReader>[0]): string | undefined {
  const one = only(datesIn(said), ({ from, to }) => [from, to])
  return one && isOfOneMonth(one) ? dateOf(one) : undefined
}

type DateSpan = { readonly from: string; readonly to: string }

const isOfOneMonth = ({ from, to }: DateSpan): boolean => from.slice(0, 7) === to.slice(0, 7)
const dateOf = ({ from, to }: DateSpan): string => (from === to ? from : from.slice(0, 7))
