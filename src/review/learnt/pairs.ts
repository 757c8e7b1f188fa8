import type { SentenceReading } from './readings.ts'
import { definite, topics } from './topics.ts'
import { type Feature, oddsOf } from './weights.ts'

/** Two sentences of different answers that may take opposite sides on a topic. */
export type ReadingPair = {
  readonly topic: number
  readonly a: SentenceReading
  readonly b: SentenceReading
  readonly features: Feature[]
}

const least = 0.02
const mostSentences = 8
const mostPairs = 8

/** Pairs that may contradict each other, the likeliest of each topic. */
export function pairsIn(readings: readonly SentenceReading[]): ReadingPair[] {
  const usual = usuallyDefinite(readings)
  return topics.flatMap((_, topic) => pairsOn(topic, readings, usual))
}

/** How definite a project's sentences are: some teams write nothing that is not. */
const usuallyDefinite = (readings: readonly SentenceReading[]): number =>
  readings.reduce((sum, one) => sum + oddsOf(at(one, definite)), 0) / (readings.length || 1)

function pairsOn(topic: number, readings: readonly SentenceReading[], usual: number): ReadingPair[] {
  const [asA, asB] = [2 * topic, 2 * topic + 1].map((side) => likeliest(readings, side)) as [
    SentenceReading[],
    SentenceReading[],
  ]
  const both = ({ a, b }: { a: SentenceReading; b: SentenceReading }): number => at(a, 2 * topic) * at(b, 2 * topic + 1)
  return asA
    .flatMap((a) => asB.flatMap((b) => (a.item === b.item ? [] : [{ a, b }])))
    .sort((one, other) => both(other) - both(one))
    .slice(0, mostPairs)
    .map(({ a, b }) => ({
      topic,
      a,
      b,
      features: [
        ...featuresOf(topic, a, b),
        ['more definite', oddsOf(Math.min(at(a, definite), at(b, definite))) - usual],
        ['usual', usual],
        ['a2', oddsOf(asA[1] ? at(asA[1], 2 * topic) : 0.01)],
        ['b2', oddsOf(asB[1] ? at(asB[1], 2 * topic + 1) : 0.01)],
      ],
    }))
}

const at = ({ chances }: SentenceReading, outcome: number): number => chances[outcome] ?? 0

const likeliest = (readings: readonly SentenceReading[], side: number): SentenceReading[] =>
  readings
    .filter((one) => at(one, side) > least)
    .sort((one, other) => at(other, side) - at(one, side))
    .slice(0, mostSentences)

/** How sure either side is, how definite both are, and whether they speak of the same things, one of them denying. */
function featuresOf(topic: number, a: SentenceReading, b: SentenceReading): Feature[] {
  const [sideA, sideB] = [at(a, 2 * topic), at(b, 2 * topic + 1)]
  const [defA, defB] = [at(a, definite), at(b, definite)]
  const [oddsA, oddsB, both] = [oddsOf(sideA), oddsOf(sideB), oddsOf(Math.sqrt(sideA * sideB))]
  const least = oddsOf(Math.min(defA, defB))
  return [
    ['*', 1],
    [`topic ${topics[topic]}`, 1],
    ['a', oddsA],
    ['b', oddsB],
    ['least', Math.min(oddsA, oddsB)],
    ['both', both],
    ['a as b', oddsOf(at(a, 2 * topic + 1))],
    ['b as a', oddsOf(at(b, 2 * topic))],
    ['definite a', oddsOf(defA)],
    ['definite b', oddsOf(defB)],
    ['least definite', least],
    ['a by b', oddsA * oddsB],
    ['both by definite', both * least],
    ['definite by definite', oddsOf(defA) * oddsOf(defB)],
    ['step', a.item.slice(0, 3) === b.item.slice(0, 3) ? 1 : 0],
    ['long', Math.log(a.text.length * b.text.length) / 10],
    ...sharedBy(a, b),
  ]
}

function sharedBy(a: SentenceReading, b: SentenceReading): Feature[] {
  const [one, other] = [gistOf(a), gistOf(b)]
  const shared = [...one.kinds].filter(([kind]) => other.kinds.has(kind))
  const turned = shared.filter(([kind, isDenied]) => isDenied !== other.kinds.get(kind))
  const same = one.stems.filter((stem) => other.has.has(stem)).length
  return [
    ...shared.map(
      ([kind, isDenied]): Feature => [`${isDenied === other.kinds.get(kind) ? 'same' : 'turned'} ${kind}`, 0.5],
    ),
    ['shared', Math.min(shared.length, 5) / 4],
    ['turned', Math.min(turned.length, 3) / 2],
    ['words', Math.min(same, 4) / 3],
    ['one denies', one.denies === other.denies ? 0 : 1],
    ['a denies', one.denies ? 1 : 0],
    ['b denies', other.denies ? 1 : 0],
  ]
}

type Gist = {
  readonly kinds: ReadonlyMap<string, boolean>
  readonly stems: readonly string[]
  readonly has: ReadonlySet<string>
  readonly denies: boolean
}

const gists = new WeakMap<SentenceReading, Gist>()

/** What a sentence is compared by, worked out once. */
function gistOf(reading: SentenceReading): Gist {
  const known = gists.get(reading)
  if (known) return known
  const has = new Set(reading.words.map(({ stem }) => stem).filter((stem) => stem.length > 3))
  const denies = reading.words.some(({ isNegation }) => isNegation)
  const gist = { kinds: deniedKinds(reading), stems: [...has], has, denies }
  gists.set(reading, gist)
  return gist
}

/** The kinds of words in a sentence, and whether each is denied there. */
function deniedKinds({ words }: SentenceReading): Map<string, boolean> {
  const kinds = new Map<string, boolean>()
  for (const word of words) for (const kind of word.kinds) kinds.set(kind, (kinds.get(kind) ?? false) || word.isDenied)
  return kinds
}
