import { answering } from './checks.ts'
import type { SentenceReading } from './readings.ts'
import { sideOf } from './topics.ts'
import { type Feature, oddsOf } from './weights.ts'
import { type Kinds, type Word, wordsIn } from './words.ts'

/** A tick with a sentence that may take it back. */
export type Denial = { readonly check: string; readonly reading: SentenceReading; readonly features: Feature[] }

/** What a check says, as words to compare with. */
export type Claimed = {
  readonly check: string
  readonly stems: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
}

export function claimedBy(check: string, text: string, kinds: Kinds): Claimed {
  const words = wordsIn(text, kinds).filter(({ stem }) => stem.length > 2 && !empty.has(stem))
  return {
    check,
    stems: new Set(words.map(({ stem }) => stem)),
    kinds: new Set(words.flatMap((word) => word.kinds)),
  }
}

const empty = new Set(
  'the of to and in is are for on with we our it by at as from that this be will have has you your can or they learner microcredential course'.split(
    ' ',
  ),
)

/** The sentences that may take a tick back: of the answers that ask for what it says, and of its step. */
export function denialsIn(claimed: Claimed, readings: readonly SentenceReading[]): Denial[] {
  const step = `Q${claimed.check.slice(1, 3)}`
  const { items = [], topic } = answering.get(claimed.check) ?? {}
  return readings.flatMap((reading) => {
    const at = items.indexOf(reading.item)
    const rank = at >= 0 ? at : reading.item.startsWith(step) ? 3 : undefined
    if (rank === undefined) return []
    const place: Feature[] = [
      [`rank ${Math.min(rank, 3)}`, 1],
      [`first ${reading.isFirst}`, 1],
      ['step', reading.item.startsWith(step) ? 1 : 0],
      ...(topic ? [['side', oddsOf(reading.chances[sideOf(topic, 'b')] ?? 0) + 1] as const] : []),
    ]
    return [{ check: claimed.check, reading, features: [...place, ...wordFeatures(claimed, reading.words)] }]
  })
}

const worth = 0.35

/** What the words of a sentence show beside what a check says. */
export function wordFeatures({ check, stems, kinds }: Claimed, words: readonly Word[]): Feature[] {
  const names = new Set<string>()
  words.forEach(({ stem, isDenied, kinds: of }, at) => {
    names.add(`w ${stem}`)
    names.add(`b ${words[at - 1]?.stem ?? '^'} ${stem}`)
    names.add(`x ${check} ${stem}`)
    if (isDenied) names.add(`n ${stem}`)
    for (const kind of of) {
      names.add(`C ${kind}`)
      names.add(`X ${check} ${kind}`)
      if (isDenied) names.add(`N ${kind}`)
    }
  })
  const about = words.filter(({ stem }) => stems.has(stem))
  const near = words.flatMap((word) => word.kinds.filter((kind) => kinds.has(kind)).map(() => word))
  const denied = (some: readonly Word[]): number => some.filter(({ isDenied }) => isDenied).length
  const denies = words.some(({ isNegation }) => isNegation)
  return [
    ['*', 1],
    ...[...names].map((name): Feature => [name, worth]),
    ['about', Math.min(about.length, 3) / 2],
    ['about denied', Math.min(denied(about), 2)],
    ['near', Math.min(near.length, 4) / 3],
    ['near denied', Math.min(denied(near), 3) / 2],
    ['denies', denies ? 1 : 0],
    ['denies it', denies && about.length + near.length > 0 ? 1 : 0],
    ['long', Math.log(words.length + 1) / 4],
  ]
}
