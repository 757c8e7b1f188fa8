import type { Range } from '../../project/numbers.ts'
import { type Dossier, type Found, quoteOf, type Said } from '../dossier.ts'
import type { Rule } from '../rule.ts'
import type { Kind } from './kinds.ts'
import { measured } from './measures.ts'
import { type Reading, readingsOf } from './reading.ts'

/** A figure in its place in a reckoning. */
export type Value = Range & { readonly reading: Reading; readonly said: Said; readonly chance: number }

/** What may stand in a place: a figure of one of these kinds that is so. */
export type Place = {
  readonly kinds: readonly Kind[]
  readonly is?: (reading: Reading) => boolean
  /** Several of one answer, added up. */
  readonly sum?: boolean
}

/** Figures of several answers that must fit each other. */
export type Relation = {
  readonly rule: string
  readonly places: readonly Place[]
  /** How sure all readings together must be. */
  readonly bar: number
  /** Whether these figures may be put together at all. */
  readonly may?: (values: readonly Value[], dossier: Dossier) => boolean
  /** Whether they fit; as soon as any reading of the figures does, nothing is said. */
  readonly fits: (values: readonly Value[], dossier: Dossier) => boolean
  readonly says: (values: readonly Value[], dossier: Dossier) => string
  /** A reading that fits speaks for the same answers only, not for all. */
  readonly byAnswer?: boolean
}

/** Under it a figure is not taken for one of a kind, not even for a doubt. */
const possible = 0.1
const mostInAPlace = 9

export const relationRule = (relation: Relation): Rule => ({
  id: relation.rule,
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => look(relation, dossier),
})

function look(relation: Relation, dossier: Dossier): Found[] {
  const readings = readingsOf(dossier)
  const candidates = relation.places.map((place) => valuesFor(place, readings))
  if (candidates.some((values) => !values.length)) return []
  if (candidates.reduce((all, values) => all * Math.max(...values.map(({ chance }) => chance)), 1) < relation.bar) return []
  const excused = new Set<string>()
  let best: { values: readonly Value[]; chance: number } | undefined
  const bad: { values: readonly Value[]; chance: number }[] = []
  for (const values of tuplesOf(candidates)) {
    if (new Set(values.map(({ reading }) => reading)).size < values.length || relation.may?.(values, dossier) === false) continue
    const chance = values.reduce((all, one) => all * one.chance, 1)
    if (relation.fits(values, dossier)) excused.add(relation.byAnswer ? itemsOf(values) : '')
    else if (chance >= relation.bar) bad.push({ values, chance })
  }
  for (const one of bad)
    if (!excused.has(relation.byAnswer ? itemsOf(one.values) : '') && one.chance > (best?.chance ?? 0)) best = one
  if (!best) return []
  const saids = [...new Set(best.values.map(({ said }) => said))]
  return [{ rule: relation.rule, says: relation.says(best.values, dossier), quotes: saids.map(quoteOf) }]
}

const itemsOf = (values: readonly Value[]): string => values.map(({ said }) => said.item).join()

function* tuplesOf(candidates: readonly (readonly Value[])[]): Generator<readonly Value[]> {
  const [first = [], ...rest] = candidates
  for (const value of first) {
    if (!rest.length) yield [value]
    else for (const others of tuplesOf(rest)) yield [value, ...others]
  }
}

function valuesFor(place: Place, readings: readonly Reading[]): Value[] {
  const single = readings.flatMap((reading) => valueOf(place, reading) ?? [])
  const all = place.sum ? sumsOf(single) : single
  return all.sort((a, b) => b.chance - a.chance).slice(0, mostInAPlace)
}

function valueOf({ kinds, is }: Place, reading: Reading): Value | undefined {
  const chance = kinds.reduce((sum, kind) => sum + reading.chance(kind), 0)
  if (chance < possible || is?.(reading) === false) return undefined
  const [kind] = [...kinds].sort((a, b) => reading.chance(b) - reading.chance(a))
  const range = kind && measured(reading, kind)
  return range && { ...range, reading, said: reading.said, chance }
}

/** What the figures of each answer come to, where there are several. */
function sumsOf(values: readonly Value[]): Value[] {
  return [...Map.groupBy(values, ({ said }) => said)].flatMap(([, all]) => {
    const those = all.filter((one) => !isTotal(one, all))
    const [first] = those
    if (!first || those.length < 2) return []
    return [
      {
        ...first,
        lo: those.reduce((sum, { lo }) => sum + lo, 0),
        hi: those.reduce((sum, { hi }) => sum + hi, 0),
        chance: Math.min(...those.map(({ chance }) => chance)),
      },
    ]
  })
}

/** What is called the sum, or is it. */
const isTotal = ({ reading, hi }: Value, all: readonly Value[]): boolean =>
  /(?:=|\b(?:total|together|makes?|sum|altogether|in all)\b[^,;\d]{0,12})\s?\S{0,4}$/i.test(reading.before) ||
  (all.length > 2 && Math.abs(all.reduce((sum, one) => sum + one.hi, 0) - 2 * hi) < hi / 100)
