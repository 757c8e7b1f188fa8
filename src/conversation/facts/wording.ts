import { cameFrom, type FactState, type Proposal, type StandingFact, settledValue } from '../../facts/states.ts'
import { factCalled } from '../../project/facts/catalog.ts'
import { valueInWords } from '../../project/facts/in-words.ts'
import type { Fact } from '../../project/facts/kinds.ts'
import type { FactValue } from '../../project/facts/value.ts'
import type { StatedFact } from '../../project/project.ts'
import { briefly } from '../../view/text.ts'
import type { Choice, Text } from '../../view/view.ts'
import { byline } from '../byline.ts'
import type { ProjectContext } from '../context.ts'
import type { Intent, IntentOf } from '../intent.ts'

/** Which card a press comes from, and so which one stands there after it. */
export type OnCard = Pick<IntentOf<'facts'>, 'group' | 'frame'>

/** "09.1 says “about thirty hours over six weeks”" */
export function saysWords({ items }: ProjectContext, { words, answer }: Proposal, most = 160): string {
  return `${items.byId.get(answer.item)?.code ?? answer.item} says “${briefly(words, most)}”`
}

/** A value on a button or in a line: a list of several is counted. */
export const shortValue = (fact: Fact, value: FactValue, most = 40): string =>
  fact.kind === 'lines' && Array.isArray(value) && value.length > 1
    ? `these ${value.length}`
    : briefly(valueInWords(fact, value), most)

/** What a fact is, or that it is open. */
export function valueLine({ fact, state }: StandingFact, most = 200): string {
  const value = settledValue(state)
  return value === undefined ? 'open' : briefly(valueInWords(fact, value), most)
}

/** Where a value comes from: who confirmed it and when, from which answer; or the institution. */
export function originOf(context: ProjectContext, state: FactState): Text {
  if (state.is === 'of the institution') return 'from the institution'
  if (state.is !== 'confirmed') return ''
  const code = cameFromInWords(context, state.entry)
  const by = byline(state.entry, context)
  return typeof by === 'string' ? `confirmed by ${by}${code}` : ['confirmed by ', ...by, code]
}

/** ", from 09.1", or, where the answer does not say the value, ", in view of 09.1" */
function cameFromInWords({ project, toolkit, items }: ProjectContext, entry: StatedFact): string {
  const fact = factCalled(entry.fact)
  const from = fact && cameFrom(project, toolkit, { fact, entry })
  if (!from) return ''
  const { item } = from.answer
  return `, ${from.says ? 'from' : 'in view of'} ${items.byId.get(item)?.code ?? item}`
}

/** What is longer stands beside the button. */
const yesTo = (value: string): string => (value.length > 16 ? 'Yes' : `Yes, ${value}`)

/** Says that the proposed value is right. */
export const yes = (fact: Fact, { value, answer }: Proposal, on: OnCard): Choice<Intent> => ({
  label: yesTo(shortValue(fact, value)),
  intent: { do: 'confirm fact', fact: fact.id, seen: answer.id, ...on },
  about: `${fact.label}: yes, ${briefly(valueInWords(fact, value), 60)}`,
})

/** Opens the form of one fact. */
export const stating = ({ id, label }: Fact, on: OnCard, words = 'State it'): Choice<Intent> => ({
  label: words,
  intent: { do: 'state facts', facts: [id], ...on },
  about: `${words}: ${label}`,
})

/** In place of a group: what is stated there leads back to the matrix. */
export const ofMatrix = 'matrix'

export const openMatrix = {
  label: 'Matrix',
  intent: { do: 'matrix' },
  about: 'Matrix: which task assesses which outcome',
} as const satisfies Choice<Intent>
