import { hashed } from './linear.ts'
import type { Utterance } from './wishes.ts'

const ofLetters = hashed('c ')
const [ofWord, ofPair, ofThree, ofFour, apart, together, named, early] = ['w', 'b', 't', 'q', 's', 'r', 'i', 'f'].map(
  (kind) => hashed(`${kind} `),
) as Eight
type Eight = [number, number, number, number, number, number, number, number]

/** The hash with one word more. */
const more = (hash: number, word: string): number => hashed(word, hashed(' ', hash))

/** What a sentence shows, a number each: its words, what stands together, runs of letters, and where it was said. */
export function featuresOf({ said, where, isAsked }: Utterance, words: readonly string[]): Uint32Array {
  const found = new Set<number>()
  const place = where === 'addressed' ? 'a' : isAsked ? 'o' : 't'
  for (const word of words) {
    found.add(hashed(word, ofWord))
    if (place !== 'a') found.add(hashed(`w${place} ${word}`))
  }
  addRuns(['^', ...words, '$'], found)
  addPairs(words, found)
  addNamed(['^', ...withNamed(words), '$'], found)
  for (const word of words.slice(0, 3)) found.add(hashed(word, early))
  found.add(hashed(`l ${words.at(-1) ?? ''}`))
  addLetters(` ${words.join(' ')} `, found)
  found.add(hashed(`p ${place}`))
  found.add(hashed(`n ${place} ${Math.min(6, Math.floor(Math.log2(1 + words.length)))}`))
  if (/(?<=[a-z,;:] )[A-Z][a-z]/.test(said)) found.add(hashed('h capital'))
  for (const word of new Set(words))
    if (word.startsWith('#') || word === '?' || word === ':') found.add(hashed(`h ${word}`))
  return Uint32Array.from(found)
}

/** Two to four words in a row, and two with one between. */
function addRuns(words: readonly string[], found: Set<number>): void {
  for (let at = 0; at + 1 < words.length; at++) {
    const [one = '', two = '', three, four] = [words[at], words[at + 1], words[at + 2], words[at + 3]]
    found.add(more(hashed(one, ofPair), two))
    if (three === undefined) continue
    found.add(more(more(hashed(one, ofThree), two), three)).add(more(hashed(one, apart), three))
    if (four !== undefined) found.add(more(more(more(hashed(one, ofFour), two), three), four))
  }
}

/** Two and three in a row where every item is one word. */
function addNamed(words: readonly string[], found: Set<number>): void {
  for (let at = 0; at + 1 < words.length; at++) {
    const [two, three] = [more(hashed(words[at] ?? '', named), words[at + 1] ?? ''), words[at + 2]]
    found.add(two)
    if (three !== undefined) found.add(more(two, three))
  }
}

function addLetters(letters: string, found: Set<number>): void {
  for (let size = 3; size <= 4; size++)
    for (let at = 0; at + size <= letters.length && at < 1_000; at++)
      found.add(hashed(letters, ofLetters, at, at + size))
}

/** Words that stand in one sentence, whatever stands between; of long ones, those near each other. */
function addPairs(words: readonly string[], found: Set<number>): void {
  const once = [...new Set(words)].slice(0, 40)
  for (let at = 0; at < once.length; at++)
    for (let after = at + 1; after < Math.min(at + 12, once.length); after++) {
      const [one = '', two = ''] = [once[at], once[after]]
      found.add(one < two ? more(hashed(one, together), two) : more(hashed(two, together), one))
    }
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
