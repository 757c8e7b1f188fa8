import { listed } from '../listed.ts'
import { factCalled } from './catalog.ts'
import type { Fact, FactOption } from './kinds.ts'
import { type FactValue, isAmount } from './value.ts'

/** What was stated, as one says it. */
export const factInWords = ({ fact, value }: { readonly fact: string; readonly value: FactValue }): string => {
  const known = factCalled(fact)
  return known ? valueInWords(known, value) : JSON.stringify(value)
}

/** A fact's value as one says it: "30 hours", "3 NZ credits", "NZD 450", "Quiz and Project"; lines are parted by semicolons. */
export function valueInWords(fact: Fact, value: FactValue): string {
  if (isAmount(value)) return amountInWords(fact, value.amount, value.unit)
  if (typeof value === 'number') return numberInWords(fact, value)
  if (typeof value === 'object')
    return fact.kind === 'choices' ? listed(value.map((id) => labelIn(fact.options, id))) : value.join('; ')
  if (fact.kind === 'choice') return labelIn(fact.options, value)
  return fact.kind === 'date' ? dateInWords(value) : value
}

function numberInWords(fact: Fact, value: number): string {
  if (fact.kind !== 'number') return String(value)
  return value === 0 && fact.zero ? fact.zero : `${value} ${value === 1 ? fact.one : fact.unit}`
}

function amountInWords(fact: Fact, amount: number, unit: string): string {
  if (fact.kind !== 'amount') return `${amount} ${unit}`.trim()
  if (amount === 0) return fact.zero
  return (fact.before ? `${unit} ${amount}` : `${amount} ${unit}`).trim()
}

const labelIn = (options: readonly FactOption[], id: string): string =>
  options.find((one) => one.id === id)?.label ?? id

const months = 'January February March April May June July August September October November December'.split(' ')

/** "1 March 2027", or "March 2027". */
function dateInWords(date: string): string {
  const [year = '', month = '', day] = date.split('-')
  const name = months[Number(month) - 1]
  return name ? `${day ? `${Number(day)} ` : ''}${name} ${year}` : date
}
