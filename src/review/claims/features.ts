import { hashed } from '../../understanding/linear.ts'

/** A word that denies what follows. */
export const denial = /^(?:no|not|never|nobody|nothing|none|without|neither|nor|cannot|n't|zero)$/
/** How many words a denial reaches. */
export const reach = 6
const mostWords = 80
const mostLetters = 400

const folds: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/g, "'"],
  [
    /\b(?:rp|s\/|\$|₱|nt\$|rm|nzd|php|usd|sgd|a\$|฿|¥)\s?[\d.,]+|\d[\d.,]* ?(?:pesos|won|baht|yen|soles|dollars|rupiah|yuan|ringgit|dong|kina|roubles|rubles)/g,
    ' #money ',
  ],
  [/\d[\d.,]*\s?%/g, ' #share '],
  [/\d[\d.,:]*/g, ' #number '],
  [/n't\b/g, " n't"],
]

/** The words of a clause, sums, shares and numbers as one word each. */
const wordsIn = (plain: string): string[] =>
  folds
    .reduce((text, [shape, word]) => text.replace(shape, word), plain.slice(0, 600).toLowerCase())
    .match(/#[a-z]+|[a-z]+(?:-[a-z]+)*|n't|[?:]/g)
    ?.slice(0, mostWords) ?? []

/** What a clause shows, a number each: its words, what stands together, what a denial reaches, runs of letters, and what was asked. Without a word there is nothing to show. */
export function featuresOf(plain: string, item?: string): Uint32Array {
  const words = wordsIn(plain)
  if (!words.length) return new Uint32Array()
  const found = new Set<number>()
  const add = (...shown: readonly string[]): void => void found.add(hashed(shown.join(' ')))
  let since = reach
  for (const word of words) {
    add('w', word)
    if (since < reach) add('n', word)
    since = denial.test(word) ? 0 : since + 1
  }
  const around = ['^', ...words, '$']
  for (let at = 0; at + 1 < around.length; at++) {
    const [one = '', two = '', three] = around.slice(at, at + 3)
    add('b', one, two)
    if (three !== undefined) add('s', one, three)
  }
  const letters = ` ${words.join(' ')} `.slice(0, mostLetters)
  for (let size = 4; size <= 5; size++)
    for (let at = 0; at + size <= letters.length; at++) add('h', letters.slice(at, at + size))
  if (item) {
    add('i', item)
    add('i', item.slice(0, 3))
  }
  return Uint32Array.from(found)
}
