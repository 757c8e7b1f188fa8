import { addUp, hashed, type LinearWeights } from '../../understanding/linear.ts'
import type { Dossier, Said } from '../dossier.ts'
import { figureLength } from '../figures/chances.ts'
import { featuresOf } from '../figures/features.ts'
import { daysIn, type NamedDay } from './day.ts'
import { type DayKind, dayKinds } from './kinds.ts'
import { readDayWeights } from './weights.ts'

/** A day of an answer, with what may happen on it. */
export type DayReading = NamedDay & {
  readonly said: Said
  readonly text: string
  readonly before: string
  readonly after: string
  chance(kind: DayKind): number
}

const known = new WeakMap<object, readonly DayReading[]>()

/** No team names more days. */
const most = 120
const near = 220

/** The days that the answers of a project name, read once a dossier. */
export function daysOf({ answers, today }: Dossier): readonly DayReading[] {
  const read = known.get(answers)
  if (read) return read
  const all = [...answers.values()]
    .flatMap((said) => daysIn(said.plain.slice(0, 4000), today).map((day) => readingOf(said, day)))
    .slice(0, most)
  known.set(answers, all)
  return all
}

function readingOf(said: Said, day: NamedDay): DayReading {
  let chances: Float64Array | undefined
  return {
    ...day,
    said,
    text: said.plain.slice(day.at, day.end),
    before: said.plain.slice(Math.max(0, day.at - 90), day.at),
    after: said.plain.slice(day.end, day.end + 60),
    chance: (kind) => {
      chances ??= chancesOf(said.plain, day, said.item)
      return chances[dayKinds.indexOf(kind)] ?? 0
    },
  }
}

let weights: LinearWeights | undefined

/** Lines that were kept apart are right as often as their chance says, if it is sharpened by so much. */
const sharpness = 1.5

/** What a day shows of what happens on it: the words around it, and each word before it with the nearest one that tells. */
export const shownOf = (
  plain: string,
  { at, end }: Pick<NamedDay, 'at' | 'end'>,
  item: string | undefined,
): Uint32Array => {
  const from = Math.max(0, at - near)
  const figure = { lo: 0, hi: 0, at: at - from, end: end - from, sign: 'plain' as const }
  const around = featuresOf(plain.slice(from, end + near), figure, item)
  return Uint32Array.from(new Set([...around, ...pairsOf(plain.slice(Math.max(0, at - clause), at))]))
}

const clause = 90
const tellsNothing =
  /^(?:on|in|at|by|the|a|an|from|of|to|for|and|is|are|until|till|since|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/** "Enrolment for the first cohort opens": each word with "opens", and with what stands right before the day. */
function pairsOf(before: string): number[] {
  const words =
    /[^.;!?]*$/
      .exec(before.toLowerCase())?.[0]
      .match(/[a-z]+/g)
      ?.toReversed() ?? []
  const [nearest] = words
  const telling = words.find((word) => !tellsNothing.test(word))
  return words
    .slice(0, 12)
    .flatMap((word) => [
      ...(telling && word !== telling ? [hashed(`t ${telling} ${word.slice(0, 6)}`)] : []),
      ...(nearest && nearest !== telling ? [hashed(`n ${nearest} ${word.slice(0, 6)}`)] : []),
    ])
}

function chancesOf(plain: string, day: NamedDay, item: string): Float64Array {
  weights ??= readDayWeights()
  const sums = new Float64Array(dayKinds.length)
  const met = addUp(weights, shownOf(plain, day, item), sums)
  const worth = (sharpness * figureLength) / Math.sqrt(met || 1)
  const top = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp((sum - top) * worth))
  const all = odds.reduce((sum, one) => sum + one, 0)
  return odds.map((one) => one / (all || 1))
}
