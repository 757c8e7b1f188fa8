import { byHash, hashed } from './linear.ts'
import { kindly, mixed, type Token, tokensOf, wordOf } from './spans.ts'

/** Before each word of a message, and at its end, what is shown there: where one part ends and another begins. */
export type Places = { readonly tokens: readonly Token[]; readonly shown: readonly (readonly number[])[] }

/** How much speaks at a place for each turn: from one state to another, for ending in one, for beginning with one. */
export type Sums = Float64Array

export const turnsOf = (states: number): number => states * states + states
export const turning = (from: number, to: number, states: number): number => from * states + to
export const ending = (state: number, states: number): number => state * states + state
export const beginning = (state: number, states: number): number => states * states + state

/** Which words around a place are looked at together: 0 is the one behind it. */
const together: readonly (readonly number[])[] = [
  ...[[-1], [0], [-2], [1], [-3], [-2, -1], [-1, 0], [0, 1], [1, 2]],
  ...[
    [-3, -2, -1],
    [0, 1, 2],
    [-2, -1, 0],
    [-1, 0, 1],
    [0, 1, 2, 3],
    [-4, -3, -2, -1],
  ],
]

/** The words of a message, where lines end, and what is shown between them. */
export function placesIn(said: string): Places {
  const tokens = withLines(said, tokensOf(said).flatMap(withoutCode))
  const words = tokens.map(({ text }) => (isCode.test(text) ? '#code' : wordOf(text)))
  const [hashes, shapes] = [words.map((word) => hashed(word)), tokens.map(({ text }) => hashed(shapeOf(text)))]
  const shown = aroundEach(words).map((seen, at) => {
    const word = (n: number): number => hashes[at + n] ?? (at + n < 0 ? first : last)
    const shape = (n: number): number => shapes[at + n] ?? (at + n < 0 ? first : last)
    const [shapeBefore, shapeHere, before, here] = [shape(-1), shape(0), word(-1), word(0)]
    const features = [mixed(1, shape(-2), shapeBefore, shapeHere, shape(1)), mixed(2, shapeBefore, shapeHere)]
    for (let nth = 0; nth < together.length; nth++) features.push(mixed(10 + nth, ...(together[nth] ?? []).map(word)))
    for (let nth = 0; nth < seen.length; nth++) {
      const one = seen[nth] ?? 0
      features.push(
        mixed(40 + nth, one, shapeBefore, shapeHere),
        mixed(60 + nth, one, before),
        mixed(80 + nth, one, here),
      )
    }
    return features
  })
  return { tokens, shown }
}

const [first, last] = [hashed('^'), hashed('$')]

/** What is so at each place beyond the next few words: how far it is from both ends, which codes and signs were met, what was said to lead up to it. */
function aroundEach(words: readonly string[]): number[][] {
  const opening = words.filter((word) => !kindly.test(word)).map((word) => hashed(word))
  const codes = words.filter((word) => word === '#code').length
  const met: Met = { codes: 0, colons: 0, quotes: 0, ends: 0, cue: 0, cues: new Set<number>() }
  return [...words, ''].map((word, at) => {
    const seen = [
      mixed(1, Math.min(6, at)),
      mixed(1, Math.min(6, words.length - at)),
      mixed(1, Math.min(2, met.codes), Math.min(2, codes - met.codes)),
      mixed(1, opening[0] ?? 0),
      mixed(1, opening[0] ?? 0, opening[1] ?? 0),
      mixed(1, met.colons, met.quotes % 2),
      mixed(1, Math.min(2, met.ends)),
      mixed(1, met.cue),
      mixed(1, ...[...met.cues].sort(byHash)),
    ]
    meet(word, at, met)
    return seen
  })
}

type Met = { codes: number; colons: number; quotes: number; ends: number; cue: number; cues: Set<number> }

function meet(word: string, at: number, met: Met): void {
  if (word === '#code') met.codes++
  if (word === ':') met.colons = 1
  if (/["“”]/.test(word)) met.quotes++
  if (/^[.!?\n]$/.test(word)) met.ends++
  if (word !== '#code' && !leads.test(word)) return
  met.cue = hashed(word)
  if (at < 12) met.cues.add(met.cue)
}

/** Words that stand beside an answer rather than in it. */
const leads =
  /^(?:put|add|is|are|be|say|says|record|note|answer|write|for|under|to|as|in|it|this|that|our|my|sorry|not|no|instead|should|with|change|from|i|mean|of|on|the|here|thanks|please|pls|one|question|[:=–—→-])$/

const isCode = /^[tq]?\d{1,2}(?:\.c?\d{1,2}){1,2}$/i
const shapeOf = (text: string): string =>
  isCode.test(text) ? '#' : /^\d/.test(text) ? '0' : /^\p{Lu}/u.test(text) ? 'A' : /^\p{L}/u.test(text) ? 'a' : text

/** "09.1:24": a code, what stands behind it, and the rest. */
function withoutCode(token: Token): Token[] {
  const [, code = '', sign = ''] = /^([tq]?\d{1,2}(?:\.c?\d{1,2}){1,2})([:/-])./i.exec(token.text) ?? []
  if (!code) return [token]
  const at = token.from + code.length
  const rest = token.text.slice(code.length + 1)
  return [
    { text: code, from: token.from, to: at },
    { text: sign, from: at, to: at + 1 },
    { text: rest, from: at + 1, to: token.to },
  ]
}

/** With a token where a line ends. */
const withLines = (said: string, words: readonly Token[]): Token[] =>
  words.flatMap((token, nth) => {
    const before = words[nth - 1]?.to ?? token.from
    const at = said.slice(before, token.from).indexOf('\n')
    return at < 0 ? [token] : [{ text: '\n', from: before + at, to: before + at + 1 }, token]
  })

type Join = {
  /** Joins so many ways into one. */
  readonly join: (ways: Float64Array) => number
  /** Which states a word may be in. */
  readonly may?: (at: number, state: number) => boolean
}

/** For each word and state, all ways to be in it there, joined: the best of them, or their sum. */
export function waysTo(sums: readonly Sums[], states: number, { join, may }: Join): Float64Array[] {
  const ways: Float64Array[] = []
  const some = new Float64Array(states)
  for (let at = 0; at < sums.length - 1; at++) {
    const [here, before, now] = [sums[at], ways[at - 1], new Float64Array(states)]
    for (let state = 0; state < states; state++) {
      if (before) for (let from = 0; from < states; from++) some[from] = turned(before, here, { from, state, states })
      now[state] = may && !may(at, state) ? -Infinity : before ? join(some) : (here?.[beginning(state, states)] ?? 0)
    }
    ways.push(now)
  }
  return ways
}

type Passage = { readonly from: number; readonly state: number; readonly states: number }

/** The ways to one state by way of another; to stay in it changes nothing. */
const turned = (before: Float64Array, here: Sums | undefined, { from, state, states }: Passage): number =>
  (before[from] ?? 0) + (from === state ? 0 : (here?.[turning(from, state, states)] ?? 0))

/** The ways to the end of a message, one a state. */
export const waysOut = (ways: Float64Array, end: Sums | undefined, states: number): Float64Array =>
  ways.map((sum, state) => sum + (end?.[ending(state, states)] ?? 0))

export function mostOf(sums: Float64Array): number {
  let most = -Infinity
  for (const sum of sums) if (sum > most) most = sum
  return most
}

/** The logarithm of the sum of what has these logarithms. */
export function inAll(sums: Float64Array): number {
  const most = mostOf(sums)
  if (most === -Infinity) return most
  let all = 0
  for (const sum of sums) all += Math.exp(sum - most)
  return most + Math.log(all)
}

type Best = { readonly best: readonly number[]; readonly chance: number }

/** The likeliest state of each word, and how likely just these words are in the one that counts, 0 to 1. */
export function bestStates(sums: readonly Sums[], states: number, counts: number): Best {
  const best = likeliest(sums, states)
  const sumOf = (may?: Join['may']): number => {
    const ways = waysTo(sums, states, { join: inAll, ...(may ? { may } : {}) })
    return inAll(waysOut(ways.at(-1) ?? new Float64Array(states), sums.at(-1), states))
  }
  const isSo = (at: number, state: number): boolean => (state === counts) === (best[at] === counts)
  return { best, chance: Math.exp(sumOf(isSo) - sumOf()) }
}

function likeliest(sums: readonly Sums[], states: number): number[] {
  const ways = waysTo(sums, states, { join: mostOf })
  const out = waysOut(ways.at(-1) ?? new Float64Array(states), sums.at(-1), states)
  let state = out.indexOf(mostOf(out))
  const best = ways.map(() => 0)
  for (let at = ways.length - 1; at >= 0; at--) {
    best[at] = state
    const [before, here, to] = [at ? ways[at - 1] : undefined, sums[at], state]
    if (!before) continue
    const from = before.map((_, one) => turned(before, here, { from: one, state: to, states }))
    state = from.indexOf(mostOf(from))
  }
  return best
}
