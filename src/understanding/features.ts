import { hashed } from './linear.ts'
import type { Utterance } from './wishes.ts'

/** What a sentence shows, a number each: its words, what stands together, runs of letters, and where it was said. */
export function featuresOf({ said, where, isAsked }: Utterance, words: readonly string[]): Uint32Array {
  const found = new Set<number>()
  const add = (kind: string, ...parts: readonly string[]): void => void found.add(hashed(`${kind} ${parts.join(' ')}`))
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
  for (const word of words.slice(0, 3)) add('f', word)
  add('l', words.at(-1) ?? '')
  const letters = ` ${words.join(' ')} `
  for (let size = 3; size <= 4; size++)
    for (let at = 0; at + size <= letters.length && at < 1_000; at++) add('c', letters.slice(at, at + size))
  add('p', place)
  add('n', place, String(Math.min(6, Math.floor(Math.log2(1 + words.length)))))
  if (/(?<=[a-z,;:] )[A-Z][a-z]/.test(said)) add('h', 'capital')
  for (const word of new Set(words)) if (word.startsWith('#') || word === '?' || word === ':') add('h', word)
  return Uint32Array.from(found)
}
