import type { Passage } from '../toolkit/passages.ts'
import type { SharedAnswers } from '../toolkit/toolkit.ts'
import { standTogether } from './same-place.ts'

/** Which passages say the same: only the best of them is shown, the others come after everything else. */
export type Twins = (one: string, other: string) => boolean

export function twinsOf(shared: SharedAnswers): Twins {
  const pairs = new Set([...shared.sameAs, ...shared.near].map(([one, other]) => `${one} ${other}`))
  return (one, other) => pairs.has(`${one} ${other}`) || pairs.has(`${other} ${one}`)
}

/** At most `most` passages, one a place, best first; of twins the better one keeps its rank and the other goes to the end. */
export function onePerPlace(found: readonly Passage[], twins: Twins, most: number): Passage[] {
  const kept: Passage[] = []
  const later: Passage[] = []
  for (const one of found) {
    if (kept.length === most) break
    if (kept.some((other) => standTogether(one, other))) continue
    if (kept.some((other) => twins(one.id, other.id))) later.push(one)
    else kept.push(one)
  }
  return [...kept, ...later.filter((one) => !kept.some((other) => standTogether(one, other)))].slice(0, most)
}
