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
  [...said.matchAll(/<@[^>]*>|@?[\p{L}\p{N}]+(?:[.'’:/-][\p{L}\p{N}]+|(?<=\p{N}),\p{N}{3})*%?|[^\s\p{L}\p{N}]/gu)]
    .map(({ 0: text, index }) => ({ text, from: index, to: index + text.length }))
    .slice(0, 400)

/** The tags that a wish's sentence may have. */
export const tagsFor = (wish: Wish): number[] => [
  0,
  ...(slotsOf[wish] ?? []).flatMap((slot) => [begins(slot), begins(slot) + 1]),
]

export const afterTag = (tag: number): number => hashed(`after ${tag}`)

/** What each token of a sentence shows of itself and what stands around it, whatever is wanted. */
export function shownBy(tokens: readonly Token[]): number[][] {
  const words = tokens.map(({ text }) => hashed(wordOf(text)))
  const shapes = tokens.map(({ text }) => hashed(shapeOf(text)))
  let [mark, quotes, colon, code] = [0, 0, 0, 0]
  return tokens.map(({ text }, at) => {
    const word = (n: number): number => words[at + n] ?? (at + n < 0 ? first : last)
    const shape = (n: number): number => shapes[at + n] ?? first
    const shown = [
      mixed(1, word(0)),
      mixed(2, word(-1)),
      mixed(3, word(1)),
      mixed(4, word(-2), word(-1)),
      mixed(5, word(-1), word(0)),
      mixed(6, word(0), word(1)),
      mixed(7, word(1), word(2)),
      mixed(8, word(-3), word(-2), word(-1)),
      mixed(9, shape(-1), shape(0), shape(1)),
      mixed(10, mark, quotes % 2, colon, code),
      mixed(11, shape(0), mark, colon),
      mixed(12, Math.min(4, at)),
      mixed(13, Math.min(3, tokens.length - at), shape(0)),
      mixed(14, quotes % 2),
    ]
    if (/^[:=,.;!?–—-]$/.test(text)) mark = words[at] ?? 0
    if (/["“”«»]/.test(text)) quotes++
    if (text === ':') colon = 1
    if (/^\d{1,2}\.c?\d/i.test(text)) code = 1
    return shown
  })
}

/** The same where a wish is known: as it shows for all wishes, and for this one. */
export function ofWish(shown: readonly number[], wish: Wish): number[] {
  const own = hashed(wish)
  return [...shown, ...shown.map((one) => mixed(own, one))]
}

const [first, last] = [hashed('^'), hashed('$')]

/** One number of several. */
export function mixed(kind: number, ...shown: readonly number[]): number {
  let hash = kind + 0x9e3779b9
  for (const one of shown) {
    hash = Math.imul(hash ^ one, 0x85ebca6b)
    hash ^= hash >>> 13
  }
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

export const wordOf = (text: string): string =>
  text.startsWith('<@')
    ? '@person'
    : text
        .toLowerCase()
        .replace(/[’]/g, "'")
        .replace(/\d+/g, '0')
        .replace(day, '#day')
        .replace(month, '#month')
        .replace(honorific, '#title')

/** What only asks for it. */
export const kindly =
  /^(?:please|pls|plz|kindly|can|could|would|may|might|you|we|hi|hey|hello|mcred|ok|okay|so|and|then|now|also|just|fyi|[^\p{L}\p{N}#@]+)$/u

const day = new RegExp(`^(?:${days})(?:'s)?$`)
const month = new RegExp(`^(?:${months})$`)
const honorific =
  /^(?:dr|prof|professor|mr|mrs|ms|mx|madam|puan|pn|encik|en|bu|ibu|pak|khun|uncle|aunty|sir|dean|director|cikgu|tuan)$/

const shapeOf = (text: string): string =>
  /^(<@|@)/.test(text)
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

export function slotReaderOf(weights: LinearWeights): ReadSlots {
  const bestTags = tagger((features, sums) => addUp(weights, features, sums), tags.length)
  let read = { said: '', tokens: [] as readonly Token[], shown: [] as readonly number[][] }
  return (said, wish) => {
    if (!slotsOf[wish]) return {}
    if (read.said !== said) {
      const tokens = tokensOf(said)
      read = { said, tokens, shown: shownBy(tokens) }
    }
    const some = tagsFor(wish)
    const found = bestTags(
      read.shown.map((one) => ofWish(one, wish)),
      read.tokens.map(() => some),
    )
    return filled(said, read.tokens, found)
  }
}

/** Adds what features speak for. */
type Score = (features: readonly number[], sums: Float64Array) => unknown

/** The likeliest tags of a sentence's words by their features, of those that each may have, from the first to the last (Viterbi); what goes on must have begun. */
export type BestTags = (features: readonly (readonly number[])[], allowed: readonly (readonly number[])[]) => number[]

/** Finds them by what speaks for each of so many tags: what was learnt, which stays as it is. */
export function tagger(score: Score, size: number): BestTags {
  const scored = (some: readonly number[]): Float64Array => {
    const sums = new Float64Array(size)
    score(some, sums)
    return sums
  }
  const all = Array.from({ length: size }, (_, tag) => tag)
  const follows = all.map((tag) => scored([afterTag(tag)]))
  const [least, most] = [follows.map((one) => Math.min(...one)), follows.map((one) => Math.max(...one))]
  const inTurn = [0, ...all.filter((tag) => tag % 2), ...all.filter((tag) => tag && tag % 2 === 0)]
  /** Those that may be the best to come from: with the most that follows they reach the likeliest with the least. */
  const likely = (sums: Float64Array): number[] => {
    const top = sums.indexOf(Math.max(...sums))
    const reach = (sums[top] ?? 0) + (least[top] ?? 0)
    return inTurn.filter((last) => (sums[last] ?? 0) + (most[last] ?? 0) >= reach)
  }
  /** The best way to each tag that a word may have. */
  const onward = (sums: Float64Array, own: Float64Array, tags: readonly number[]) => {
    const [now, from] = [new Float64Array(size).fill(-Infinity), new Uint8Array(size)]
    const before = likely(sums)
    for (const tag of tags) {
      let best = -Infinity
      for (const last of tag && tag % 2 === 0 ? [tag - 1, tag] : before) {
        const sum = (sums[last] ?? 0) + (follows[last]?.[tag] ?? 0)
        if (sum <= best) continue
        best = sum
        from[tag] = last
      }
      now[tag] = best + (own[tag] ?? 0)
    }
    return { now, from }
  }
  return (features, allowed) => {
    let sums = new Float64Array(size).fill(-Infinity)
    sums[0] = 0
    const ways = features.map((some, at) => {
      const { now, from } = onward(sums, scored(some), allowed[at] ?? [0])
      sums = now
      return from
    })
    const best = Math.max(...sums)
    return backFrom(inTurn.find((tag) => sums[tag] === best) ?? 0, ways)
  }
}

/** The way that leads to a last tag. */
function backFrom(last: number, ways: readonly Uint8Array[]): number[] {
  let tag = last
  return ways
    .toReversed()
    .map((from) => {
      const here = tag
      tag = from[tag] ?? 0
      return here
    })
    .reverse()
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
