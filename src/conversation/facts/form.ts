import { dateTyped } from '../../facts/read/money.ts'
import { asSaid, proposalFor, settledValue, stateOfFact } from '../../facts/states.ts'
import { valueInWords } from '../../project/facts/in-words.ts'
import type { Fact, FactOption } from '../../project/facts/kinds.ts'
import { type FactValue, isAmount } from '../../project/facts/value.ts'
import { briefly } from '../../view/text.ts'
import type { Field } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import type { Values } from '../intent.ts'
import { saysWords } from './wording.ts'

/** What a choice shows where nothing is stated. */
const none = '-'
const longestLine = 300
const longestList = 3000

/** The field of a fact, with what is confirmed in it; alone, what an answer proposes stands there to be changed. */
export function fieldOf(context: ProjectContext, fact: Fact, isAlone: boolean): Field {
  const state = stateOfFact(context.project, context.toolkit, fact)
  const proposal = proposalFor(context.project, context.toolkit, fact)
  const value = settledValue(state) ?? (isAlone ? proposal?.value : undefined)
  const says = proposal && `${saysWords(context, proposal, 60)}: ${briefly(valueInWords(fact, proposal.value), 40)}?`
  const hint = [says, hintOf(fact), state.is === 'of the institution' ? 'From the institution.' : '']
    .filter(Boolean)
    .join(' ')
  const base = { name: fact.id, label: fact.label, optional: true, ...(hint ? { hint: hint.slice(0, 150) } : {}) }
  if (fact.kind === 'choice')
    return {
      ...base,
      kind: 'choice',
      options: optionsOf(fact.options),
      value: typeof value === 'string' ? value : none,
    }
  if (fact.kind === 'choices')
    return { ...base, kind: 'choices', options: optionsOf(fact.options).slice(1), value: isList(value) ? value : [] }
  const isLong = fact.kind === 'lines'
  return {
    ...base,
    kind: 'text',
    value: value === undefined ? '' : typed(fact, value),
    max: isLong ? longestList : longestLine,
    ...(isLong ? { long: true } : {}),
  }
}

const optionsOf = (options: readonly FactOption[]) => [
  { value: none, label: 'Not stated' },
  ...options.map(({ id, label }) => ({ value: id, label })),
]

function hintOf(fact: Fact): string {
  switch (fact.kind) {
    case 'number':
      return fact.zero ? `In ${fact.unit}; 0 for “${fact.zero}”.` : `A number of ${fact.unit}.`
    case 'amount':
      return `${fact.hint}, with the ${fact.unitLabel.toLowerCase()}.`
    case 'date':
      return 'A day or a month, as “March 2027”.'
    case 'lines':
    case 'text':
      return fact.hint ? `${fact.hint}${fact.hint.endsWith('…') ? '' : '.'}` : ''
    default:
      return ''
  }
}

const isList = (value: FactValue | undefined): value is readonly string[] => Array.isArray(value)

/** A value as one would type it. */
const typed = (fact: Fact, value: FactValue): string =>
  isAmount(value) && value.amount === 0
    ? '0'
    : isList(value)
      ? value.join('\n')
      : typeof value === 'number'
        ? String(value)
        : valueInWords(fact, value)

/** What was typed or chosen; null takes the value away. */
export type ReadValue = { readonly value: FactValue | null } | { readonly wrong: string }

/** Reads what a form's field holds, or what was typed after a fact's name. */
export function readValue(fact: Fact, held: Values[string] | undefined, unit: string): ReadValue {
  if (Array.isArray(held)) return readChoices(fact, held)
  const text = typeof held === 'string' ? held.trim() : ''
  if (!text || text === none) return { value: null }
  switch (fact.kind) {
    case 'number':
      return readNumber(fact, text)
    case 'amount':
      return readAmount(fact, text, unit)
    case 'choice':
      return readChoice(fact, text)
    case 'choices':
      return readChoices(fact, text.split(/\s*(?:,|;| and )\s*/))
    case 'date':
      return readDay(text)
    case 'lines':
      return { value: linesOf(text).slice(0, 60) }
    case 'text':
      return { value: text.replace(/\s+/g, ' ').slice(0, longestLine) }
    default:
      return fact satisfies never
  }
}

function readDay(text: string): ReadValue {
  const said = asSaid('', text)
  const date = said && dateTyped(said)
  return date ? { value: date } : { wrong: 'Write a day or a month, for example “1 March 2027” or “2027-03”.' }
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

function readNumber({ unit, most }: Extract<Fact, { kind: 'number' }>, text: string): ReadValue {
  const number = /^(\d{1,6}(?:[.,]\d{1,2})?)\b(?! ?(?:to|-|–))/.exec(text)?.[1]?.replace(',', '.')
  const value = Number(number)
  return number !== undefined && value <= most ? { value } : { wrong: `Write one number of ${unit}, at most ${most}.` }
}

const figure = /\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?/

function readAmount({ zero, unitLabel }: Extract<Fact, { kind: 'amount' }>, text: string, unit: string): ReadValue {
  const found = figure.exec(text)
  if (text.toLowerCase() === zero.toLowerCase() || /^(?:none|no|free|0)$/i.test(text))
    return { value: { amount: 0, unit: '' } }
  if (!found) return { wrong: `Write a number with the ${unitLabel.toLowerCase()}, or 0.` }
  const amount = Number(found[0].replaceAll(',', ''))
  const rest = text
    .replace(found[0], ' ')
    .replace(/\blevel\b/i, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!rest && !unit) return { wrong: `Add the ${unitLabel.toLowerCase()}.` }
  if (figure.test(rest)) return { wrong: 'Write one number.' }
  return { value: { amount, unit: (rest || unit).slice(0, 60) } }
}

function readChoice({ options }: Extract<Fact, { kind: 'choice' }>, text: string): ReadValue {
  const found = optionIn(options, text)
  return found
    ? { value: found.id }
    : { wrong: `Choose one of these: ${options.map(({ label }) => label).join(', ')}.` }
}

function readChoices(fact: Fact, held: readonly string[]): ReadValue {
  if (fact.kind !== 'choices') return { value: null }
  const found = held.map((one) => optionIn(fact.options, one))
  if (found.includes(undefined))
    return { wrong: `Choose among these: ${fact.options.map(({ label }) => label).join(', ')}.` }
  return { value: found.length ? found.flatMap((one) => one?.id ?? []) : null }
}

const optionIn = (options: readonly FactOption[], said: string): FactOption | undefined => {
  const text = said.trim().toLowerCase()
  return (
    options.find(({ id, label }) => id === text || label.toLowerCase() === text) ??
    options.find(({ id }) => text === `${id}s`)
  )
}
