import { distance } from 'fastest-levenshtein'
import { stemOf } from './words.ts'

/** Mends words that the corpus does not have: "asessment" → "assessment"; undefined where nothing is near enough. */
export type Speller = (word: string) => string | undefined

type KnownWord = { readonly word: string; readonly count: number }

/** A speller over the words of the corpus with how often each was met. */
export function spellerOf(spellings: Iterable<readonly [word: string, count: number]>): Speller {
  const byLength: KnownWord[][] = Array.from({ length: 40 }, () => [])
  const stems = new Set<string>()
  for (const [word, count] of spellings) {
    stems.add(stemOf(word))
    if (word.length > 3 && /^[a-z]+$/.test(word)) byLength[word.length]?.push({ word, count })
  }
  const known = new Map<string, string | undefined>()
  return (word) => {
    if (word.length < 5 || !/^[a-z]+$/.test(word) || stems.has(stemOf(word))) return undefined
    if (!known.has(word) && known.size < 5000) known.set(word, nearest(word, byLength))
    return known.get(word)
  }
}

function nearest(word: string, byLength: readonly (readonly KnownWord[])[]): string | undefined {
  const most = word.length > 7 ? 2 : 1
  let found: string | undefined
  let best = -Infinity
  for (let length = word.length - most; length <= word.length + most; length++)
    for (const other of byLength[length] ?? []) {
      const away = isSwap(word, other.word) ? 1 : distance(word, other.word)
      if (away > most) continue
      const score = Math.log(other.count) - 3 * away + (word[0] === other.word[0] ? 2 : 0)
      if (score > best) [found, best] = [other.word, score]
    }
  return found !== undefined && (found[0] === word[0] || word.length > 6) ? found : undefined
}

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
