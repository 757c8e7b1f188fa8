import type { Catalog, Item } from '../../toolkit/items.ts'

/** "07.1", "7.c3", "Q12.1", "T4.2.2" wherever they stand, but for figures that only look so. */
export function codedItems(said: string, { items }: Pick<Catalog, 'items'>): Item[] {
  return [
    ...new Set([...withCodes(said).matchAll(codes)].flatMap(([code]) => items.find(code.replace(/\.q/i, '.')) ?? [])),
  ]
}

const codes =
  /(?<![\w.,$€£])(?:[qc]?\d{1,2}\.[qc]?\d{1,2}|t\d\.\d\.\d)(?![\w%]|\.\d|\s?(?:%|hours?\b|million|k\b|of \d|[ap]m\b))/gi

const nth = '(first|second|third|fourth|fifth|sixth|seventh|\\d{1,2}(?:st|nd|rd|th)?)'
const kinds = '(question|check|tick|box)s?'

/** Codes as they are said: "nine point three", "S18-Q1", "12 c 4", "check 3 of step 7", "step 9, third check". */
function withCodes(said: string): string {
  const code = (step: string, kind: string, n: string): string =>
    `${numberIn(step)}.${/^q/i.test(kind) ? '' : 'c'}${numberIn(n)}`
  return said
    .replace(new RegExp(`\\b(?:${cardinals.join('|')})\\b`, 'gi'), (word) =>
      String(cardinals.indexOf(word.toLowerCase()) + 1),
    )
    .replace(/\b(\d{1,2}) ?(?:point|dot) ?(c ?)?(\d{1,2})\b/gi, (_, step, c, n) => `${step}.${c ? 'c' : ''}${n}`)
    .replace(/\bs(\d{1,2})[- ]?([qc])(\d{1,2})\b/gi, (_, step, kind, n) => code(step, kind, n))
    .replace(/\b(\d{1,2})[. ] ?c ?(\d{1,2})\b/gi, '$1.c$2')
    .replace(/\bq(\d{1,2})-(\d{1,2})\b/gi, '$1.$2')
    .replace(
      new RegExp(`\\b(?:the )?${nth} ${kinds} (?:of|in|from|under|for) step (\\d{1,2})\\b`, 'gi'),
      (_, n, kind, step) => code(step, kind, n),
    )
    .replace(
      new RegExp(`\\b${kinds} (?:no\\.? ?|number )?(\\d{1,2}) (?:of|in|from|under|for) step (\\d{1,2})\\b`, 'gi'),
      (_, kind, n, step) => code(step, kind, n),
    )
    .replace(new RegExp(`\\bstep (\\d{1,2}),? (?:the )?${nth} ${kinds}\\b`, 'gi'), (_, step, n, kind) =>
      code(step, kind, n),
    )
}

const sequence = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']
const numberIn = (word: string): number => sequence.indexOf(word.toLowerCase()) + 1 || Number.parseInt(word, 10)
/** The numbers that steps have, as words. */
export const cardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(
    ' ',
  )
