import { stemOf } from '../../ask/index/words.ts'

/** A word of a sentence: its stem, the kinds of word that it is, and whether something near before it denies it. */
export type Word = {
  readonly stem: string
  readonly kinds: readonly string[]
  readonly isNegation: boolean
  readonly isDenied: boolean
}

/** The kinds of words, by stem: what is learnt of one word of a kind holds a little for all. */
export type Kinds = ReadonlyMap<string, readonly string[]>

/** No sentence of prose is longer; of what is, the beginning is read. */
const longest = 1_000
const most = 80
const reach = 5
const negations = new Set('no not none nobody nothing never neither nor nowhere without'.split(' '))
const numbers =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen)$/
const folds: readonly (readonly [RegExp, string])[] = [
  [/[‘’ʼ`]/g, "'"],
  [/\bcannot\b/g, 'can not'],
  [/n't\b/g, ' not'],
  [/'(?:s|re|ve|ll|d|m)\b/g, ' '],
  [/(?:\b(?:us|au|nz|hk|s|sg|c|nt|b)?\$|€|£|¥|₩|฿|₱|\brm|\brp\.?|s\/\.?|\bphp|\bclp)\s?\d[\d.,]*/g, ' #money '],
  [/\d[\d.,]*\s?%/g, ' #percent '],
  [/\b\d{1,2}[:.]\d\d\b/g, ' #time '],
  [/\b20\d\d\b/g, ' #year '],
  [/\d[\d.,]*/g, ' #num '],
]

/** The words of a text as they stand: lower case, figures folded into one word for each kind. */
export function rawWordsOf(text: string): string[] {
  const lower = text
    .slice(0, longest)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
  const folded = folds.reduce((so, [shape, word]) => so.replace(shape, word), lower)
  return (folded.match(/#?[\p{L}']+|[?!:()"]/gu) ?? [])
    .slice(0, most)
    .map((word) => (numbers.test(word) ? '#num' : word))
}

/** The words of a text with what they are and whether they are denied. */
export function wordsIn(text: string, kinds: Kinds): Word[] {
  let left = 0
  return rawWordsOf(text).map((raw) => {
    const isNegation = negations.has(raw)
    left = isNegation ? reach + 1 : left - 1
    const stem = isNegation || raw.startsWith('#') ? raw : stemOf(raw)
    return { stem, kinds: kinds.get(stem) ?? [], isNegation, isDenied: !isNegation && left > 0 }
  })
}

/** Reads "kind: word word" lines. */
export function kindsFrom(lines: string): Kinds {
  const kinds = new Map<string, string[]>()
  for (const line of lines.split('\n')) {
    const [kind = '', words = ''] = line.split(': ')
    for (const word of words.split(' ').filter(Boolean)) {
      const stem = stemOf(word)
      if (!kinds.get(stem)?.includes(kind)) kinds.set(stem, [...(kinds.get(stem) ?? []), kind])
    }
  }
  return kinds
}
