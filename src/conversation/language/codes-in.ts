import type { Catalog, Item } from '../../toolkit/items.ts'

/** "07.1", "7.c3", "Q12.1", "T4.2.2" wherever they stand, but for figures that only look so. */
export function codedItems(said: string, { items }: Pick<Catalog, 'items'>): Item[] {
  return [
    ...new Set([...withCodes(said).matchAll(codes)].flatMap(([code]) => items.find(code.replace(/\.q/i, '.')) ?? [])),
  ]
}

const codes =
  /(?<![\w.,$€£])(?:[qc]?\d{1,2}\.[qc]?\d{1,2}|t\d\.\d\.\d)(?![\w%]|\.\d|\s?(?:%|hours?\b|million|k\b|of \d|[ap]m\b))/gi

const nth = '(?<n>first|second|third|fourth|fifth|sixth|seventh|\\d{1,2}(?:st|nd|rd|th)?)'
const kinds = '(?<kind>question|check|tick|box)s?'
const ofStep = '(?:of|in|from|under|for) step (?<step>\\d{1,2})'

/** Codes as they are said: "nine point three", "S18-Q1", "12 c 4", "check 3 of step 7", "step 9, third check". */
const withCodes = (said: string): string =>
  said
    .replace(new RegExp(`\\b(?:${cardinals.join('|')})\\b`, 'gi'), (word) =>
      String(cardinals.indexOf(word.toLowerCase()) + 1),
    )
    .replace(
      /\b(?<=\b(?:show|open|answer|question|item|skip|tick|check|for|to|take) )(?<step>\d{1,2}) (?<kind>c ?)?(?<n>\d)(?![\w.:,-]| \p{L}*(?:hour|week|day|month|time|people|credit))/giu,
      asCode,
    )
    .replace(/\b(?<step>\d{1,2}) ?(?:point|dot) ?(?<kind>c ?)?(?<n>\d{1,2})\b/gi, asCode)
    .replace(/\bs(?<step>\d{1,2})[- ]?(?<kind>[qc])(?<n>\d{1,2})\b/gi, asCode)
    .replace(/\b(\d{1,2})[. ] ?c ?(\d{1,2})\b/gi, '$1.c$2')
    .replace(/\bq(\d{1,2})-(\d{1,2})\b/gi, '$1.$2')
    .replace(new RegExp(`\\b(?:the )?${nth} ${kinds} ${ofStep}\\b`, 'gi'), asCode)
    .replace(new RegExp(`\\b${kinds} (?:no\\.? ?|number )?(?<n>\\d{1,2}) ${ofStep}\\b`, 'gi'), asCode)
    .replace(new RegExp(`\\bstep (?<step>\\d{1,2}),? (?:the )?${nth} ${kinds}\\b`, 'gi'), asCode)

/** "07.1" or "07.c1" for what a pattern found of `step`, `kind` and `n`: a question, unless a check is named. */
function asCode(...found: readonly unknown[]): string {
  const { step = '', kind = 'q', n = '' } = found.at(-1) as Partial<Record<'step' | 'kind' | 'n', string>>
  return `${numberIn(step)}.${/^q/i.test(kind) ? '' : 'c'}${numberIn(n)}`
}

const sequence = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']
const numberIn = (word: string): number => sequence.indexOf(word.toLowerCase()) + 1 || Number.parseInt(word, 10)
/** The numbers that steps have, as words. */
export const cardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(
    ' ',
  )
