import type { Economies } from '../toolkit/economies.ts'
import type { Dossier, Found, Tier } from './dossier.ts'

/** A rule looks at a dossier and says what does not hold together. Its id is what trials and dismissals name. */
export type Rule = {
  readonly id: string
  readonly tier: Tier
  /** `words`: it reads English; the others are safe in any language. */
  readonly reads: 'words' | 'figures' | 'ticks'
  look(dossier: Dossier, economies: Economies): readonly Found[]
}

/** Items, as one writes them down: "Q08.1 T03.3.1". */
export const of = (items: string): readonly string[] => items.split(' ')
