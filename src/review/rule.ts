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
