import { hashed } from './linear.ts'
import type { Utterance } from './wishes.ts'

const ofLetters = hashed('c ')

/** What a sentence shows, a number each: its words, what stands together, runs of letters, and where it was said. */
export function featuresOf({ said, where, isAsked }: Utterance, words: readonly string[]): Uint32Array {
  const found = new Set<number>()
  const add = (kind: string, ...shown: readonly string[]): void => {
    let hash = hashed(kind)
    for (const one of shown) hash = hashed(one, hashed(' ', hash))
    found.add(hash)
  }
  const around = ['^', ...words, '$']
  const place = where === 'addressed' ? 'a' : isAsked ? 'o' : 't'
  for (const word of words) {
    add('w', word)
    if (place !== 'a') add(`w${place}`, word)
  }
  for (let at = 0; at + 1 < around.length; at++) {
    const [one = '', two = '', three, four] = around.slice(at, at + 4)
    add('b', one, two)
    if (three !== undefined) {
      add('t', one, two, three)
      add('s', one, three)
    }
    if (three !== undefined && four !== undefined) add('q', one, two, three, four)
  }
  for (const [one, two] of pairsOf(words)) add('r', one, two)
  const named = ['^', ...withNamed(words), '$']
  for (let at = 0; at + 1 < named.length; at++) {
    const [one = '', two = '', three] = named.slice(at, at + 3)
    add('i', one, two)
    if (three !== undefined) add('i', one, two, three)
  }
  for (const word of words.slice(0, 3)) add('f', word)
  add('l', words.at(-1) ?? '')
  const letters = ` ${words.join(' ')} `
  for (let size = 3; size <= 4; size++)
    for (let at = 0; at + size <= letters.length && at < 1_000; at++)
      found.add(hashed(letters, ofLetters, at, at + size))
  add('p', place)
  add('n', place, String(Math.min(6, Math.floor(Math.log2(1 + words.length)))))
  if (/(?<=[a-z,;:] )[A-Z][a-z]/.test(said)) add('h', 'capital')
  for (const word of new Set(words)) if (word.startsWith('#') || word === '?' || word === ':') add('h', word)
  return Uint32Array.from(found)
}

/** Words that stand in one sentence, whatever stands between; of long ones, those near each other. */
function pairsOf(words: readonly string[]): [string, string][] {
  const once = [...new Set(words)].slice(0, 40)
  return once.flatMap((one, at) =>
    once.slice(at + 1, at + 12).map((two): [string, string] => (one < two ? [one, two] : [two, one])),
  )
}

const names = /^(?:question|check|one|box|item|thing|tick|point)s?$/
const leads = /^(?:the|our|that|this|for)$/
const others = /^(?:next|last|previous|same|first|second|other|weekly|reminder)$/

/** "the accessibility check", and a code, as one word: an item, whichever it is. */
function withNamed(words: readonly string[]): string[] {
  const out: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '#item' || word === '#check') {
      out.push('#named')
      continue
    }
    const end = leads.test(word) ? words.slice(at + 2, at + 7).findIndex((one) => names.test(one)) : -1
    if (end >= 0 && !others.test(words[at + 1] ?? '')) {
      out.push('#named')
      at += end + 2
    } else out.push(word)
  }
  return out
}
