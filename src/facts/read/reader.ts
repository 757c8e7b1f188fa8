import type { FactAmount, FactValue } from '../../project/facts/value.ts'
import type { Said } from '../../review/dossier.ts'

/** What an answer says of a fact, and the words that say it. */
export type FactRead = { readonly value: FactValue; readonly words: string }

/** In which units an institution, or an economy, counts where an answer does not say. */
export type Units = { readonly credit: string; readonly framework: string; readonly currency: string }

/** Reads a fact's value from an answer; undefined where it does not say one, or says several. */
export type FactReader = (said: Said, units: Units) => FactRead | undefined

/** The one value that is said, where it is said once or the same each time. */
export function only<T>(found: readonly T[], same: (one: T) => unknown = (one) => one): T | undefined {
  return new Set(found.map((one) => JSON.stringify(same(one)))).size === 1 ? found[0] : undefined
}

export const amount = (number: number, unit: string): FactAmount => ({ amount: number, unit })

/** What names a thing, where the clause says that it is so. */
export type NamedThing = readonly [id: string, named: RegExp]
