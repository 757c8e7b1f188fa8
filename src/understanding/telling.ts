import { addUp, type LinearWeights } from './linear.ts'
import { bestStates, placesIn, turnsOf } from './turns.ts'

/** What stands in a message that tells an answer: what names its question, its words, what is wanted besides, and what was said first and is taken back. */
export const parts = ['code', 'text', 'more', 'old'] as const
export type Part = (typeof parts)[number]

/** Some words of a message, and where they stand. */
export type ToldPart = { readonly part: Part; readonly text: string; readonly from: number; readonly to: number }

/** The parts of a message that tells something, and how likely its answers are just these words, 0 to 1. */
export type Telling = { readonly said: readonly ToldPart[]; readonly chance: number }
export type ReadTelling = (said: string) => Telling

/** Each word is in one of the parts, or in none. */
export const states = parts.length + 1

/** So many words are looked at; of a longer message nothing is said. */
const most = 399

export function tellingReaderOf(weights: LinearWeights): ReadTelling {
  return (said) => {
    const { tokens, shown } = placesIn(said)
    if (!tokens.length || tokens.length > most) return { said: [], chance: 0 }
    const sums = shown.map((features) => {
      const some = new Float64Array(turnsOf(states))
      addUp(weights, features, some)
      return some
    })
    const { best, chance } = bestStates(sums, states, 1 + parts.indexOf('text'))
    const found: { part: Part; from: number; to: number }[] = []
    for (const [at, { from, to }] of tokens.entries()) {
      const part = parts[(best[at] ?? 0) - 1]
      const before = found.at(-1)
      if (part && best[at - 1] === best[at] && before) before.to = to
      else if (part) found.push({ part, from, to })
    }
    return { said: found.map((one) => ({ ...one, text: said.slice(one.from, one.to) })), chance }
  }
}
