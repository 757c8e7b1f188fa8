import type { Speller } from '../ask/index/spelling.ts'
import { stemOf } from '../ask/index/words.ts'
import { isBox } from '../toolkit/items.ts'
import type { ItemWords, Postings } from './item-words.ts'
import { type SaidWord, stepsSaid } from './said-words.ts'

/** What speaks for an item in a sentence, in the order of the weights; the last two speak for none. */
export const nameSignals = [
  'named',
  'namedWhole',
  'namedNear',
  'namedFirst',
  'text',
  'asked',
  'said',
  'kind',
  'kindWord',
  'step',
  'otherWords',
  'none',
] as const

/** What was learnt about single words. */
export type LearntWords = {
  /** Stem → how far it belongs to a wish and not to a name, 0 to 1. */
  readonly wish: ReadonlyMap<string, number>
  /** Stem → how far it speaks for a check and not a question, in log odds; '' speaks always. */
  readonly check: ReadonlyMap<string, number>
  /** Stem → how far it speaks for a sentence that names no item. */
  readonly none: ReadonlyMap<string, number>
  /** The words that people used for an item. */
  readonly said: Postings
}

/** The known words and what was learnt about them. */
export type Lexicon = { readonly words: ItemWords; readonly learnt: LearntWords; readonly speller: Speller }

const width = nameSignals.length
const at = Object.fromEntries(nameSignals.map((name, n) => [name, n])) as Record<(typeof nameSignals)[number], number>

/** The signals of each item, row after row; the last row is that of no item. */
export function signalsIn(lexicon: Lexicon, said: readonly SaidWord[]): Float32Array {
  const { words, learnt } = lexicon
  const rows = new Float32Array((words.items.length + 1) * width)
  const weigh = (some: readonly SaidWord[]): Weighed => ({ words, weights: weighed(lexicon, some) })
  const all = weigh(said)
  putNamed(rows, all, [at.named, at.namedWhole])
  putNamed(rows, weigh(said.filter(({ near }) => near)), [at.namedNear])
  putNamed(rows, weigh(said.filter(({ first }) => first)), [at.namedFirst])
  putShared(rows, all, [words.inTexts, at.text])
  putShared(rows, all, [words.inAsked, at.asked])
  putShared(rows, all, [learnt.said, at.said])
  putKind(lexicon, said, rows)
  putStep(words, said, rows)
  rows[words.items.length * width + at.otherWords] = odds(learnt.none, said)
  rows[words.items.length * width + at.none] = 1
  return rows
}

/** Words of a sentence by their stems, and how much each counts. */
type Weighed = { readonly words: ItemWords; readonly weights: ReadonlyMap<string, number> }

/** A word that only means much the same counts less, a mended one nearly as much, one given later as a reason or an answer half. */
const [alike, mended, later] = [0.3, 0.8, 0.5]

function weighed({ words, learnt, speller }: Lexicon, said: readonly SaidWord[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  const add = (stem: string, weight: number): void => {
    if (weight > (weights.get(stem) ?? 0)) weights.set(stem, weight)
  }
  for (const { stem, word, near, first } of said) {
    const weight = (1 - (learnt.wish.get(stem) ?? 0)) * (near || first ? 1 : later)
    const others = words.alike.get(stem)
    if (words.inNames.has(stem) || others) add(stem, weight)
    else {
      const meant = speller(word)
      if (meant) add(stemOf(meant), mended * weight)
    }
    for (const other of others ?? []) add(other, alike * weight)
  }
  return weights
}

/** The best of each item's names: how much of it is said, alone and times what is said. */
function putNamed(rows: Float32Array, { words, weights }: Weighed, [strong, whole]: readonly number[]): void {
  const found = new Float32Array(words.names.length)
  for (const [stem, weight] of weights)
    for (const name of words.inNames.get(stem) ?? []) found[name]! += weight * words.rarity(stem)
  for (let n = 0; n < found.length; n++) {
    if (!found[n]) continue
    const { item, whole: all } = words.names[n]!
    const share = found[n]! / all
    raise(rows, item * width + strong!, share * Math.sqrt(found[n]!))
    if (whole !== undefined) raise(rows, item * width + whole, share)
  }
}

function raise(rows: Float32Array, place: number, value: number): void {
  if (rows[place]! < value) rows[place] = value
}

/** How much the sentence has in common with each item's words. */
function putShared(
  rows: Float32Array,
  { words, weights }: Weighed,
  [postings, signal]: readonly [Postings, number],
): void {
  let square = 0
  for (const [stem, weight] of weights) {
    const own = weight * words.rarity(stem)
    square += own * own
    for (const [item, share] of postings.get(stem) ?? []) rows[item * width + signal]! += own * share
  }
  const by = square ** 0.25 || 1
  for (let item = 0; item < words.items.length; item++) rows[item * width + signal]! /= by
}

function putKind({ words, learnt }: Lexicon, said: readonly SaidWord[], rows: Float32Array): void {
  const learned = odds(learnt.check, said)
  const saidAs = (kind: RegExp): number => (said.some(({ word }) => kind.test(word)) ? 1 : 0)
  const byWord = saidAs(/^(checks?|un|untick\w*|tick\w*|box(es)?)$/) - saidAs(/^questions?$/)
  for (const [item, named] of words.items.entries()) {
    const sign = isBox(named) ? 1 : -1
    rows[item * width + at.kind] = sign * learned
    rows[item * width + at.kindWord] = sign * byWord
  }
}

/** The sum of what the words speak for, kept within bounds. */
function odds(weights: ReadonlyMap<string, number>, said: readonly SaidWord[]): number {
  let sum = weights.get('') ?? 0
  for (const stem of new Set(said.map((one) => one.stem))) sum += weights.get(stem) ?? 0
  return Math.max(-4, Math.min(4, sum))
}

function putStep({ items, steps }: ItemWords, said: readonly SaidWord[], rows: Float32Array): void {
  const among = stepsSaid(said, steps)
  if (among.size === 0) return
  for (const [item, { step }] of items.entries()) rows[item * width + at.step] = among.has(step.number) ? 1 : -1
}
