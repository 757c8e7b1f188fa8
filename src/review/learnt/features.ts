import { hashed } from '../../understanding/linear.ts'
import type { Word } from './words.ts'

/** Where a sentence stands: the item, and whether it is the first of its answer. */
export type SentencePlace = { readonly item: string; readonly isFirst: boolean }

/** What a sentence shows, a number each: words, what stands together, what is denied, kinds of words, and where it stands. */
export function featuresOf(words: readonly Word[], place: SentencePlace | undefined): Uint32Array {
  const found = new Set<number>()
  const add = (kind: string, one = '', two?: string): void => {
    const hash = hashed(one, hashed(kind))
    found.add(two === undefined ? hash : hashed(two, hashed(' ', hash)))
  }
  const stems = ['^', ...words.map(({ stem }) => stem), '$']
  stems.forEach((stem, at) => {
    const [next, after] = [stems[at + 1], stems[at + 2]]
    if (next !== undefined) add('b', stem, next)
    if (after !== undefined) add('s', stem, after)
  })
  words.forEach((word, at) => {
    add('w', word.stem)
    if (word.isNegation) add('n!')
    if (word.isDenied) add('n', word.stem)
    for (const shown of kindsAround(words, at, place)) add(...shown)
  })
  if (place) {
    add('i', place.item)
    add('j', place.item.slice(0, 3))
    add('z', place.item, String(place.isFirst))
  }
  add('l', String(Math.min(6, Math.floor(Math.log2(1 + words.length)))))
  add('*')
  return Uint32Array.from(found)
}

type ShownFeature = readonly [kind: string, one: string, two?: string]

/** What the kinds of a word show, alone and with the words beside it. */
function* kindsAround(words: readonly Word[], at: number, place: SentencePlace | undefined): Generator<ShownFeature> {
  const [before, word, next, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]]
  for (const kind of word?.kinds ?? []) {
    yield ['C', kind]
    if (word?.isDenied) yield ['N', kind]
    if (place) yield ['I', place.item, kind]
    for (const other of [...(next?.kinds ?? []), ...(after?.kinds ?? [])]) yield ['D', kind, other]
    if (before && !before.kinds.length) yield ['E', before.stem, kind]
    if (next && !next.kinds.length) yield ['F', kind, next.stem]
  }
}
