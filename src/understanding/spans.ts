import { days, months } from './fold.ts'
import { addUp, hashed, type LinearWeights } from './linear.ts'
import { type Slot, slots, slotsOf } from './slots.ts'
import type { Wish } from './wishes.ts'

/** A word or sign of a sentence, and where it stands there. */
export type Token = { readonly text: string; readonly from: number; readonly to: number }

/** Outside, then for each slot where it begins and where it goes on. */
export const tags = ['outside', ...slots.flatMap((slot) => [`${slot} begins`, `${slot} goes on`])]
const begins = (slot: Slot): number => 1 + 2 * slots.indexOf(slot)

export const tokensOf = (said: string): Token[] =>
  [...said.matchAll(/<@[^>]*>|@?[\p{L}\p{N}]+(?:[.'’:/-][\p{L}\p{N}]+)*%?|[^\s\p{L}\p{N}]/gu)]
    .map(({ 0: text, index }) => ({ text, from: index, to: index + text.length }))
    .slice(0, 400)

/** The tags that a wish's sentence may have. */
export const tagsFor = (wish: Wish): number[] => [
  0,
  ...(slotsOf[wish] ?? []).flatMap((slot) => [begins(slot), begins(slot) + 1]),
]

/** What goes on must have begun. */
export const mayFollow = (tag: number, before: number): boolean =>
  tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1

export const afterTag = (tag: number): number => hashed(`after ${tag}`)

/** What a token shows of itself and what stands around it. */
export function tokenFeatures(tokens: readonly Token[], at: number, wish: Wish): number[] {
  const word = (n: number): string => wordOf(tokens[at + n]?.text, at + n < 0 ? '^' : '$')
  const shape = (n: number): string => shapeOf(tokens[at + n]?.text)
  const before = tokens.slice(0, at)
  const isIn = before.filter(({ text }) => /["“”«»]/.test(text)).length % 2 ? 'in quotes' : ''
  const mark = before.findLast(({ text }) => /^[:=,.;!?–—-]$/.test(text))?.text ?? ''
  const colon = before.some(({ text }) => text === ':') ? 'after colon' : ''
  const code = before.some(({ text }) => /^\d{1,2}\.c?\d/i.test(text)) ? 'after code' : ''
  const own = [
    `0 ${word(0)}`,
    `-1 ${word(-1)}`,
    `1 ${word(1)}`,
    `-2 ${word(-2)} ${word(-1)}`,
    `-10 ${word(-1)} ${word(0)}`,
    `01 ${word(0)} ${word(1)}`,
    `2 ${word(1)} ${word(2)}`,
    `-3 ${word(-3)} ${word(-2)} ${word(-1)}`,
    `s ${shape(-1)} ${shape(0)} ${shape(1)}`,
    `m ${mark} ${isIn} ${colon} ${code}`,
    `sm ${shape(0)} ${mark} ${colon}`,
    `p ${Math.min(4, at)}`,
    `e ${Math.min(3, tokens.length - at)} ${shape(0)}`,
    `q ${isIn}`,
  ]
  return [...own, ...own.map((one) => `${wish} ${one}`)].map((feature) => hashed(feature))
}

const wordOf = (text: string | undefined, none: string): string =>
  text === undefined
    ? none
    : text.startsWith('<@')
      ? '@person'
      : text
          .toLowerCase()
          .replace(/[’]/g, "'")
          .replace(/\d+/g, '0')
          .replace(day, '#day')
          .replace(month, '#month')
          .replace(honorific, '#title')

const day = new RegExp(`^(?:${days})(?:'s)?$`)
const month = new RegExp(`^(?:${months})$`)
const honorific =
  /^(?:dr|prof|professor|mr|mrs|ms|mx|madam|puan|pn|encik|en|bu|ibu|pak|khun|uncle|aunty|sir|dean|director|cikgu|tuan)$/

const shapeOf = (text: string | undefined): string =>
  text === undefined
    ? '_'
    : /^(<@|@)/.test(text)
      ? '@'
      : /^\d/.test(text)
        ? '0'
        : /^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(text)
          ? 'Aa'
          : /^\p{Lu}+$/u.test(text)
            ? 'AA'
            : /^\p{L}/u.test(text)
              ? 'a'
              : text

/** The words of each slot that a wish's sentence fills, as they were typed. */
export type ReadSlots = (said: string, wish: Wish) => Partial<Record<Slot, string>>

export const slotReaderOf =
  (weights: LinearWeights): ReadSlots =>
  (said, wish) => {
    if (!slotsOf[wish]) return {}
    const tokens = tokensOf(said)
    return filled(
      said,
      tokens,
      bestTags(tokens, wish, (features, sums) => addUp(weights, features, sums)),
    )
  }

/** The likeliest tags of a sentence, from its beginning to its end (Viterbi). `score` adds what features speak for. */
export function bestTags(
  tokens: readonly Token[],
  wish: Wish,
  score: (features: readonly number[], sums: Float64Array) => unknown,
): number[] {
  const allowed = tagsFor(wish)
  const follows = new Map(allowed.map((tag) => [tag, scored([afterTag(tag)], score)]))
  let best = new Map<number, { sum: number; path: number[] }>([[0, { sum: 0, path: [] }]])
  tokens.forEach((_, at) => {
    const own = scored(tokenFeatures(tokens, at, wish), score)
    const now: typeof best = new Map()
    for (const tag of allowed)
      for (const [before, { sum, path }] of best) {
        if (!mayFollow(tag, at ? before : 0)) continue
        const total = sum + (own[tag] ?? 0) + (follows.get(before)?.[tag] ?? 0)
        if (total > (now.get(tag)?.sum ?? -Infinity)) now.set(tag, { sum: total, path: [...path, tag] })
      }
    best = now
  })
  return [...best.values()].sort((a, b) => b.sum - a.sum)[0]?.path ?? []
}

function scored(
  features: readonly number[],
  score: (features: readonly number[], sums: Float64Array) => unknown,
): Float64Array {
  const sums = new Float64Array(tags.length)
  score(features, sums)
  return sums
}

function filled(said: string, tokens: readonly Token[], found: readonly number[]): Partial<Record<Slot, string>> {
  const read: Partial<Record<Slot, string>> = {}
  for (const slot of slots) {
    const first = found.indexOf(begins(slot))
    if (first < 0) continue
    let last = first
    while (found[last + 1] === begins(slot) + 1) last++
    const text = trimmed(said.slice(tokens[first]?.from, tokens[last]?.to))
    if (text) read[slot] = slot === 'text' || slot === 'name' ? text : text.replace(/['’]s$/, '')
  }
  return read
}

/** Without the quotes around it and the full stop that ends the sentence. */
const trimmed = (text: string): string =>
  text
    .trim()
    .replace(/^["“«'‘](.*)["”»'’]$/s, '$1')
    .replace(/^["“«]|["”»]$/g, '')
    .trim()
