import type { Range } from '../../project/numbers.ts'
import { type Dossier, type Found, quoteOf, type Said } from '../dossier.ts'
import type { Rule } from '../rule.ts'
import type { FigureKind } from './kinds.ts'
import { measured } from './measures.ts'
import { type FigureReading, readingsOf } from './reading.ts'

/** A figure in its place in a reckoning. */
export type RelatedValue = Range & {
  readonly reading: FigureReading
  readonly said: Said
  readonly chance: number
  /** What was added up. */
  readonly parts: readonly FigureReading[]
}

/** What may stand in a place: a figure of one of these kinds that is so. */
export type PlaceInRelation = {
  readonly kinds: readonly FigureKind[]
  readonly is?: (reading: FigureReading) => boolean
  /** Several of one answer, or of one list, added up; `all`: where there is one, that one. */
  readonly sum?: 'answer' | 'list' | 'all'
  /** Only the likeliest of each answer. */
  readonly best?: boolean
  /** The item that asks for it: what is said there holds, wherever else it seems to be said. */
  readonly home?: string
}

/** Figures of several answers that must fit each other. */
export type Relation = {
  readonly rule: string
  readonly places: readonly PlaceInRelation[]
  /** How sure all readings together must be. */
  readonly bar: number
  /** Whether these figures may be put together at all. */
  readonly may?: (values: readonly RelatedValue[], dossier: Dossier) => boolean
  /** Whether they fit; as soon as any reading of the figures does, nothing is said. */
  readonly fits: (values: readonly RelatedValue[], dossier: Dossier) => boolean
  readonly says: (values: readonly RelatedValue[], dossier: Dossier) => string
  /** A reading that fits speaks for the same answers only, or for the same first figure, not for all. */
  readonly byAnswer?: boolean | 'first'
  /** What it counts: a reading that fits speaks for others of it only. */
  readonly of?: (values: readonly RelatedValue[]) => string
}

/** Under it a figure is not taken for one of a kind, not even for a doubt. */
const possible = 0.1
const mostInAPlace = 7

export const relationRule = (relation: Relation): Rule => ({
  id: relation.rule,
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => look(relation, dossier),
})

function look(relation: Relation, dossier: Dossier): Found[] {
  const candidates = relation.places.map((place) => valuesFor(place, readingsOf(dossier)))
  const best = candidates.reduce((all, values) => all * Math.max(0, ...values.map(({ chance }) => chance)), 1)
  if (best < relation.bar) return []
  const group = (values: readonly RelatedValue[]): string =>
    `${relation.byAnswer ? itemsOf(relation.byAnswer === 'first' ? values.slice(0, 1) : values) : ''} ${relation.of?.(values) ?? ''}`
  const tuples = tuplesOf(candidates)
    .filter((values) => areOthers(values) && relation.may?.(values, dossier) !== false)
    .map((values) => ({ values, chance: values.reduce((all, one) => all * one.chance, 1) }))
  const [fit, unfit] = [tuples.filter(({ values }) => relation.fits(values, dossier)), [] as typeof tuples]
  const excused = new Set(fit)
  for (const one of tuples) if (!excused.has(one) && one.chance >= relation.bar && isSure(one.values)) unfit.push(one)
  const [worst] = unfit
    .filter(
      (one) => !fit.some((other) => group(other.values) === group(one.values) && other.chance > one.chance * doubt),
    )
    .sort((a, b) => nearness(b) - nearness(a))
  if (!worst) return []
  const saids = [...new Set(worst.values.map(({ said }) => said))]
  return [{ rule: relation.rule, says: relation.says(worst.values, dossier), quotes: saids.map(quoteOf) }]
}

/** What stands in fewer answers belongs together. */
const nearness = ({ values, chance }: { readonly values: readonly RelatedValue[]; readonly chance: number }): number =>
  chance - 0.05 * new Set(values.map(({ said }) => said)).size

/** A reading that fits excuses, unless it is so much less likely. */
const doubt = 0.4

const areOthers = (values: readonly RelatedValue[]): boolean =>
  new Set(values.map(({ reading }) => reading)).size === values.length &&
  values.every(({ reading }) => !values.some(({ parts }) => parts.includes(reading)))

const isSure = (values: readonly RelatedValue[]): boolean => values.every(({ reading }) => !reading.aside)

const itemsOf = (values: readonly RelatedValue[]): string => values.map(({ said }) => said.item).join()

function tuplesOf([first = [], ...rest]: readonly (readonly RelatedValue[])[]): (readonly RelatedValue[])[] {
  if (!rest.length) return first.map((value) => [value])
  const others = tuplesOf(rest)
  return first.flatMap((value) => others.map((more) => [value, ...more]))
}

function valuesFor(place: PlaceInRelation, readings: readonly FigureReading[]): RelatedValue[] {
  const single = readings.flatMap((reading) => valueIn(place, reading) ?? [])
  const all = (place.sum ? sumsOf(single, place.sum) : single).sort((a, b) => b.chance - a.chance)
  const home = all.filter(({ said, chance }) => said.item === place.home && chance > 0.5)
  if (home.length) return home.slice(0, place.best ? 1 : mostInAPlace)
  return (place.best ? all.filter((one, at) => all.findIndex(({ said }) => said === one.said) === at) : all).slice(
    0,
    mostInAPlace,
  )
}

function valueIn({ kinds, is }: PlaceInRelation, reading: FigureReading): RelatedValue | undefined {
  const chance = kinds.reduce((sum, kind) => sum + reading.chance(kind), 0)
  if (chance < possible || is?.(reading) === false) return undefined
  const [kind] = [...kinds].sort((a, b) => reading.chance(b) - reading.chance(a))
  const range = kind && measured(reading, kind)
  return range && { ...range, reading, said: reading.said, chance, parts: [] }
}

/** What the figures of each answer come to, where there are several. */
function sumsOf(values: readonly RelatedValue[], of: PlaceInRelation['sum']): RelatedValue[] {
  return [...Map.groupBy(values, (value) => (of === 'list' ? listOf(value) : value.said.item))].flatMap(([, all]) => {
    const those = all.filter((one) => !isTotal(one, all))
    const [first] = those
    if (!first || (those.length < 2 && of !== 'all')) return []
    return [
      {
        ...first,
        lo: those.reduce((sum, { lo }) => sum + lo, 0),
        hi: those.reduce((sum, { hi }) => sum + hi, 0),
        chance: Math.min(...those.map(({ chance }) => chance)),
        parts: those.slice(1).map(({ reading }) => reading),
      },
    ]
  })
}

/** The sentence or the table that a figure stands in: its parts may be set off by semicolons and new lines. */
const listOf = ({ said, reading }: RelatedValue): string =>
  `${said.item} ${said.plain.slice(0, reading.clause.at).match(/[.!?](?=\s)|\n\n/g)?.length ?? 0}`

/** What is called the sum, or is it. */
const isTotal = ({ reading, hi }: RelatedValue, all: readonly RelatedValue[]): boolean =>
  /(?:=|\b(?:total|together|makes?|sum|altogether|in all)\b[^,;\d]{0,12})\s?\S{0,4}$/i.test(reading.before) ||
  (all.length > 2 && Math.abs(all.reduce((sum, one) => sum + one.hi, 0) - 2 * hi) < hi / 100)
