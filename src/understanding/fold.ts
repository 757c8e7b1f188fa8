import { countsOf } from '../ask/index/counts.ts'
import type { Speller } from '../ask/index/spelling.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'

/** Puts one word in place of each code, name, day, date and figure, so that what is learnt of one holds for all. */
export type Fold = (said: string) => readonly string[]

export const days = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|tues|wed|thu|thurs|fri'
export const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const number = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const roman = '(?:i{1,3}|iv|vi?|[1-6]|one|two|three|four|five|six)'

/** As written, before the case is lost: people, and codes to join with. */
const written: readonly (readonly [RegExp, string])[] = [
  [/<@[^>]*>|(?<!\S)@[\p{L}\d_.]+/gu, 'person'],
  [/\b(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{5,10}\b|\b[A-Z0-9]{3,4}-[A-Z0-9]{3,4}\b/g, 'code'],
]

const plain: readonly (readonly [RegExp, string])[] = [
  [/\bt\d{1,2}\.\d\.\d\b/g, 'prompt'],
  [/\b(?:check )?\d{1,2}\.?\s?c\d{1,2}\b|\bc\d{1,2}\b/g, 'check'],
  [/\bq?\d{1,2}\.\d{1,2}\b(?! ?(?:%|per|hours|k|m\b|of|million))/g, 'item'],
  [
    new RegExp(`\\b(?:phase|ph)s? (?:number |no\\.? )?${roman}\\b(?:(?:,| and| to| or| ?[-–]) ?${roman}\\b)*`, 'g'),
    'phase',
  ],
  [/(?<![\w'-])(?:ii|iii|iv|vi)(?![\w'-])/g, 'phase'],
  [new RegExp(`\\bsteps? (?:number |no\\.? )?${number}\\b`, 'g'), 'step'],
  [/\btemplate (?:number |no\.? )?\d\b/g, 'template'],
  [
    new RegExp(
      `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})\\b(?: \\d{4})?|\\b(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b|\\bthe \\d{1,2}(?:st|nd|rd|th)\\b`,
      'g',
    ),
    'date',
  ],
  [/\b\d{1,2}(?:[:.h]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o'clock|h)(?!\w)|\b\d{1,2}:\d\d\b/g, 'time'],
  [new RegExp(`\\b(?:${days})\\b`, 'g'), 'day'],
  [/\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/g, 'month'],
  [/\d[\d.,]*%?/g, 'number'],
  [/\p{Extended_Pictographic}[\u200d\ufe0f\p{Extended_Pictographic}]*/gu, 'emoji'],
]

/** Folds by the toolkit's own names of phases and steps; those that are everyday words stay words. `mend` puts slips of the hand right. */
export function foldOf({ phases, steps }: Pick<Toolkit, 'phases' | 'steps'>, mend: Speller = () => undefined): Fold {
  const called = (names: readonly string[]): RegExp => new RegExp(`\\b(?:${longestFirst(names).join('|')})\\b`, 'g')
  const names: readonly (readonly [RegExp, string])[] = [
    [called(phases.map(({ name }) => bare(name))), 'phase'],
    [called(steps.map(({ name }) => bare(name))), 'step'],
  ]
  return (said) => {
    const folded = replaced(replaced(bare(replaced(withoutUs(said.normalize('NFKC')), written)), names), plain)
    const found = (
      folded
        .replace(/n't\b/g, " n't")
        .replace(/'(s|re|ve|ll|d|m)\b/g, " '$1")
        .match(tokens) ?? []
    ).slice(0, 400)
    return found.map((word) => mend(word) ?? word)
  }
}

/** Being spoken to says nothing of what is wanted. */
const withoutUs = (said: string): string => said.replace(/(?<![\w@])@?mcred\b[,:]?/gi, ' ')

const tokens = /#[a-z]+|[a-z']+|[?!:;]/g

const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘`´]/g, "'")

const replaced = (text: string, shapes: readonly (readonly [RegExp, string])[]): string =>
  shapes.reduce((so, [shape, word]) => so.replace(shape, ` #${word} `), text)

const longestFirst = (names: readonly string[]): string[] =>
  names.filter((name) => name.includes(' ')).sort((a, b) => b.length - a.length)

/** Every word of some sentences with how often it is met: what spelling is mended against. */
export const spellingsOf = (sentences: readonly (readonly string[])[]): Map<string, number> =>
  countsOf(sentences.flat().filter((word) => /^[a-z]+$/.test(word)))
