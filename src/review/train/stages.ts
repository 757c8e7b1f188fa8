import { type LinearWeights, pack } from '../../understanding/linear.ts'
import { answering } from '../learnt/checks.ts'
import { type PairWeights, valuesOf } from '../learnt/choose.ts'
import { type Claimed, claimedBy, denialsIn, wordFeatures } from '../learnt/denials.ts'
import { pairsIn } from '../learnt/pairs.ts'
import { readingsIn, type SentenceReading } from '../learnt/readings.ts'
import { outcomes, sideOf, topics } from '../learnt/topics.ts'
import { type Feature, sumFor, weigh } from '../learnt/weights.ts'
import { type Kinds, wordsIn } from '../learnt/words.ts'
import { exampleOf, examplesOf, isUnread, labelledIn } from './examples.ts'
import { grow } from './grow.ts'
import { learnRows, learnSentences, type TrainingRow } from './learn.ts'
import type { Denied, Reviewed, WrittenSide } from './lines.ts'

/** A project with what was read in it by weights that were learnt without it. */
export type Read = { readonly project: Reviewed; readonly readings: readonly SentenceReading[] }

export function learnReading(
  projects: readonly Reviewed[],
  sides: readonly WrittenSide[],
  { kinds, least }: { kinds: Kinds; least: number },
): LinearWeights {
  const examples = [
    ...projects.flatMap((one) => examplesOf(one, kinds)),
    ...sides.flatMap((one) => exampleOf(one, kinds)),
  ]
  return pack(learnSentences(examples, outcomes), least)
}

export const readBy = (project: Reviewed, sentences: LinearWeights, kinds: Kinds): Read => ({
  project,
  readings: Object.entries(project.answers).flatMap(([item, { text }]) => readingsIn(text, item, { kinds, sentences })),
})

/** Learns which pairs of sentences contradict each other. Trees see of each set what was learnt from the others. */
export function learnPairs(all: readonly Read[]): PairWeights {
  const rows = all.map((one) => ({ set: one.project.set, rows: pairRows(one) }))
  const learn = (some: typeof rows): Map<string, number> =>
    learnRows(
      some.flatMap((one) => one.rows),
      { epochs: 30, rare: 4, decay: 0.003 },
    )
  const cases = [...new Set(rows.map(({ set }) => set))].flatMap((set) => {
    const linear = learn(rows.filter((one) => one.set !== set))
    const own = rows.filter((one) => one.set === set).flatMap((one) => one.rows)
    return own.map(({ features, isRight }) => ({ isRight, values: valuesOf(features, sumFor(linear, features)) }))
  })
  return { linear: learn(rows), trees: grow(cases, asked) }
}

/** What trees ask for: what every pair has. */
const asked =
  'a,b,least,both,a as b,b as a,definite a,definite b,least definite,step,long,shared,turned,words,one denies,a denies,b denies,a2,b2,more definite,usual,linear'.split(
    ',',
  )

function pairRows({ project, readings }: Read): TrainingRow[] {
  const labelled = new Map(labelledIn(project).map((one) => [`${one.item} ${one.at}`, one.sides]))
  const takes = ({ item, at }: SentenceReading, side: number): boolean =>
    labelled.get(`${item} ${at}`)?.has(side) ?? false
  return pairsIn(readings).flatMap(({ topic, a, b, features }) => {
    const isClash = project.clashes.some(({ items }) => items.includes(a.item) && items.includes(b.item))
    const isOf = isUnread(topics[topic] ?? '') || (takes(a, 2 * topic) && takes(b, 2 * topic + 1))
    return isClash && !isOf ? [] : [{ features, isRight: isClash, weight: 1 }]
  })
}

export type TickClaims = (check: string) => Claimed

export const claimsOf = (asks: ReadonlyMap<string, string>, kinds: Kinds): TickClaims => {
  const known = new Map<string, Claimed>()
  return (check) => {
    const claimed = known.get(check) ?? claimedBy(check, asks.get(check) ?? '', kinds)
    known.set(check, claimed)
    return claimed
  }
}

/** Learns which sentences take a tick back; of an answer that does, first one sentence has to be found. */
export function learnTicks(
  all: readonly Read[],
  denied: readonly Denied[],
  { claims, kinds }: { claims: TickClaims; kinds: Kinds },
) {
  const fixed = [
    ...denied.flatMap((one, at) => writtenRows(one, denied, { at, claims, kinds })),
    ...all.flatMap((one) => labelRows(one, claims)),
  ]
  const ticked = all.flatMap((one) => tickedRows(one, claims))
  const learn = (right: readonly TrainingRow[]): Map<string, number> =>
    learnRows([...fixed, ...ticked.flatMap(({ clash, row }) => (clash ? [] : [row])), ...right], {
      epochs: 12,
      rare: 2,
      decay: 0.001,
    })
  const best = (weights: ReadonlyMap<string, number>): TrainingRow[] =>
    [
      ...Map.groupBy(
        ticked.filter(({ clash }) => clash),
        ({ clash }) => clash,
      ).values(),
    ].flatMap((those) => {
      const [first] = those
        .map(({ row }) => row)
        .sort((a, b) => weigh(weights, b.features) - weigh(weights, a.features))
      return first ? [{ ...first, isRight: true, weight: 3 }] : []
    })
  return learn(best(learn(best(learn([])))))
}

/** A written sentence with its check, and with two others of which it says nothing. */
function writtenRows(
  { check, denies, text }: Denied,
  all: readonly Denied[],
  { at, claims, kinds }: { at: number; claims: TickClaims; kinds: Kinds },
): TrainingRow[] {
  const words = wordsIn(text, kinds)
  const row = (of: string, isRight: boolean, weight: number): TrainingRow => ({
    features: [['written', 1] as Feature, ...wordFeatures(claims(of), words)],
    isRight,
    weight,
  })
  const others = [7, 131].map((by) => all[(at * by + by) % all.length]?.check ?? check)
  return [
    row(check, denies, 1),
    ...others.filter((other) => other.slice(0, 3) !== check.slice(0, 3)).map((other) => row(other, false, 0.5)),
  ]
}

const isOneIn = (every: number, at: number): boolean => at % every === 0

/** What takes back a tick that nobody made: the side that was read in a sentence says so. */
function labelRows({ project, readings }: Read, claims: TickClaims): TrainingRow[] {
  const labelled = new Map(labelledIn(project).map((one) => [`${one.item} ${one.at}`, one]))
  return [...answering].flatMap(([check, { items, topic }]) => {
    if (!topic || project.ticked.includes(check)) return []
    return denialsIn(claims(check), readings).flatMap(({ reading, features }, at) => {
      const one = labelled.get(`${reading.item} ${reading.at}`)
      const isRight = one?.sides.has(sideOf(topic, 'b')) ?? false
      const isKept = items.includes(reading.item) && !one?.partly.has(sideOf(topic, 'b')) && (isRight || isOneIn(4, at))
      return isKept ? [{ features, isRight, weight: isRight ? 0.7 : 0.3 }] : []
    })
  })
}

function tickedRows(
  { project, readings }: Read,
  claims: TickClaims,
): { clash: object | undefined; row: TrainingRow }[] {
  const labelled = new Map(labelledIn(project).map((one) => [`${one.item} ${one.at}`, one.sides]))
  return project.ticked.flatMap((check) => {
    const topic = answering.get(check)?.topic
    return denialsIn(claims(check), readings).flatMap(({ reading, features }) => {
      const clash = project.clashes.find(({ items }) => items.includes(check) && items.includes(reading.item))
      const says = topic && labelled.get(`${reading.item} ${reading.at}`)?.has(sideOf(topic, 'b'))
      return !clash && says ? [] : [{ clash, row: { features, isRight: false, weight: 0.3 } }]
    })
  })
}
