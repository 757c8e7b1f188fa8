import { namesIn } from './read/names.ts'
import { amountsIn } from './read/numbers.ts'
import { plainOf, wordsOf } from './read/text.ts'

/** The part of its words that an answer may change without meaning something else. */
const most = 0.2

/** Whether an answer says something else than it did: other numbers, names or denials, or a fifth of its words. A comma is nothing. */
export function changesMeaning(before: string, after: string): boolean {
  const [a, b] = [plainOf(before), plainOf(after)]
  if (wordsOf(a).join(' ') === wordsOf(b).join(' ')) return false
  return (
    differ(figuresIn(a), figuresIn(b)) ||
    differ(denialsIn(a), denialsIn(b)) ||
    differ(namesIn(a), namesIn(b)) ||
    changed(wordsOf(a), wordsOf(b)) >= most
  )
}

const figuresIn = (plain: string): string[] => amountsIn(plain).map(({ lo, hi }) => `${lo}-${hi}`)

const denialsIn = (plain: string): string[] =>
  plain.toLowerCase().match(/\b(?:no|not|never|none|nothing|without|cannot)\b|n't\b/g) ?? []

const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join('|') !== b.toSorted().join('|')

/** The share of words that one has and the other has not. */
function changed(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let same = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count) same++
    left.set(word, count - 1)
  }
  return 1 - same / Math.max(a.length, b.length, 1)
}
