import { askedBy } from '../facts/framed.ts'
import { type FactState, settledValue, stateOfFact, whyAgain } from '../facts/states.ts'
import { facts } from '../project/facts/catalog.ts'
import { valueInWords } from '../project/facts/in-words.ts'
import type { Fact } from '../project/facts/kinds.ts'
import type { FactValue } from '../project/facts/value.ts'
import type { Item } from '../toolkit/items.ts'
import { byAndOn, type Records } from './records.ts'
import { heading, type Inline, missing, type PaperBlock, type PaperWords } from './tree.ts'

/** What stands of a fact: a person confirmed it, or the institution has set it. What is only proposed stands nowhere. */
export type Stated = { readonly fact: Fact; readonly value: FactValue; readonly state: FactState }

export function statedFact({ project, toolkit }: Records, id: string): Stated | undefined {
  const fact = facts.find((one) => one.id === id)
  const state = fact && stateOfFact(project, toolkit, fact)
  const value = state && settledValue(state)
  return fact && state && value !== undefined ? { fact, value, state } : undefined
}

/** The same where nothing speaks against it since: only such a value may stand in a draft that others take as given. */
export function certainFact(records: Records, id: string): Stated | undefined {
  const stated = statedFact(records, id)
  return stated && !whyDoubted(stated) ? stated : undefined
}

export const statedFacts = (records: Records, ids: readonly string[]): Stated[] =>
  ids.flatMap((id) => statedFact(records, id) ?? [])

/** The facts that an answer is about; where they are confirmed they say it better than its beginning. */
const factsOfItem: Readonly<Record<string, readonly string[]>> = {
  'Q09.1': ['hours', 'weeks'],
  'T02.1.4': ['credit', 'level'],
  'Q09.3': ['assessment'],
  'T06.6.1': ['price', 'tax'],
}

/** What is stated of what an item asks. */
export const statedOf = (records: Records, { id }: Item): Stated[] => statedFacts(records, factsOfItem[id] ?? [])

/** The same where what the item asks first of all is certain: it is no gap then, though nobody answered in words. */
export function certainlyOf(records: Records, { id }: Item): Stated[] {
  const [first = '', ...more] = factsOfItem[id] ?? []
  const found = certainFact(records, first)
  return found ? [found, ...more.flatMap((one) => certainFact(records, one) ?? [])] : []
}

export const inWords = ({ fact, value }: Stated): string => valueInWords(fact, value)

/** Who confirmed it and when; or that it is the institution's. */
export function factBy(records: Records, { state }: Stated): string {
  return state.is === 'confirmed' ? byAndOn(records, state.entry) : 'The institution'
}

/** Facts that name people. */
const ofPeople = new Set(['need', 'consulted', 'contact'])

/** Every fact that stands, and in words which of those that committees ask for nobody has stated. */
export function factsTable(records: Records): PaperBlock[] {
  const all = statedFacts(
    records,
    facts.map(({ id }) => id).filter((id) => records.names || !ofPeople.has(id)),
  )
  return [
    heading(2, 'Facts'),
    ...(all.length
      ? [
          {
            kind: 'table',
            caption: 'Values that somebody has confirmed, or that hold for the institution',
            head: ['Fact', 'Value', 'By'],
            rows: all.map((one): PaperWords[] => [one.fact.label, valueCell(one), factBy(records, one)]),
            widths: [2.6, 5, 2.4],
          } as const,
        ]
      : []),
    ...notStated(records),
  ]
}

/** The value, and what speaks against it since it was confirmed. */
export function valueCell(one: Stated): Inline[] {
  const why = whyDoubted(one)
  return why ? [inWords(one), missing(` (${why})`)] : [inWords(one)]
}

/** Why a confirmed value may not hold any more. */
export const whyDoubted = ({ state }: Stated): string | undefined =>
  state.is === 'confirmed' && state.again ? whyAgain(state.again) : undefined

function notStated({ project, toolkit }: Records): PaperBlock[] {
  const frame = toolkit.frames.find((one) => one.frame === 'committee')
  const open = frame
    ? askedBy(frame, project, toolkit).flatMap(({ must, fact, state }) =>
        must && fact && state && settledValue(state) === undefined ? [fact.label] : [],
      )
    : []
  return open.length ? [{ kind: 'gap', text: `Nobody has stated as a value yet: ${open.join('; ')}.` }] : []
}

/** What learners decide by, in short; what nobody has stated stands there in words. */
export function inShort(records: Records, ids: readonly string[]): PaperBlock[] {
  const all = statedFacts(records, ids)
  const open = facts.filter(({ id }) => ids.includes(id) && !all.some(({ fact }) => fact.id === id))
  return [
    heading(2, 'In short'),
    ...(all.length
      ? [
          {
            kind: 'list',
            items: all.map((one): Inline[] => [{ kind: 'strong', text: `${one.fact.label}: ` }, ...valueCell(one)]),
          } as const,
        ]
      : []),
    ...(open.length
      ? [{ kind: 'gap', text: `Nobody has stated yet: ${open.map(({ label }) => label).join('; ')}.` } as const]
      : []),
  ]
}
