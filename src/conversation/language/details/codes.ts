import { cardinals } from '../../../toolkit/bounds.ts'
import { type Catalog, codeIn, type Item, kindsOfSteps, letter } from '../../../toolkit/items.ts'

/** "07.1", "7.c3", "Q12.1", "T4.2.2" wherever they stand, but for figures that only look so. */
export function codedItems(said: string, catalog: Pick<Catalog, 'items'>): Item[] {
  const { items } = catalog
  const ofStep = ofAStep(said, catalog)
  if (ofStep.length) return ofStep
  const coded = [...listed(withCodes(said)).matchAll(codes)].flatMap(([code]) => items.find(code) ?? [])
  return [...new Set(coded)]
}

/** "07.2 and 3", "16.c1, c2", "8.c1 thru c3": each with its whole code. */
function listed(said: string): string {
  return said.replace(run, (_, step: string, kind: string, first: string, rest: string) => {
    const parts = [...rest.matchAll(part)]
    const found = [{ kind, n: Number(first) }]
    for (const [, joint = '', own, n = ''] of parts) {
      const before = found.at(-1)?.n ?? 0
      const isSpan = /^(?:to|thru|through|till|[-–])$/i.test(joint) && Number(n) > before && Number(n) - before < 10
      const from = isSpan ? before + 1 : Number(n)
      for (let one = from; one <= Number(n); one++) found.push({ kind: own || kind, n: one })
    }
    return found.map((one) => `${step}.${one.kind}${one.n}`).join(' and ')
  })
}

const joints = String.raw`,|&|\+|and|to|thru|through|till|[-–]`
const part = new RegExp(String.raw`(${joints})\s*(?:and )?(${letter}?)(\d{1,2})`, 'gi')
const run = new RegExp(
  String.raw`(?<![\w.])(\d{1,2})\.(${letter}?)(\d{1,2})((?:\s*(?:${joints})\s*(?:and )?${letter}?\d{1,2}(?![\w.:%]|(?:st|nd|rd|th)\b| ?(?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{L}*| \p{L}*(?:hour|week|day|month|credit|people)))+)`,
  'giu',
)

const kinds = `(?:${kindsOfSteps.flatMap(({ names }) => names).join('|')})(?:e?s)?`
const several = new RegExp(
  String.raw`\b(?<which>all(?: of)?(?: the)?(?: (?:two|three|four|five|six|seven))?|both(?: of)?(?: the)?|the (?:first|last) (?:two|three|four|2|3|4)|the last|the first)? ?(?<kind>${kinds})(?: (?<from>\d{1,2}) ?(?:to|-|–|thru|through) ?(?<to>\d{1,2}))? (?:of|in|from|under|for) (?:step )?0?(?<step>\d{1,2})\b|\ball(?: of)? step 0?(?<owner>\d{1,2})['’]s (?<owned>${kinds})\b`,
  'i',
)

/** "The first two checks of step 8", "both questions of step 10", "checks 2 to 4 under 14". */
function ofAStep(said: string, { items }: Pick<Catalog, 'items'>): Item[] {
  const found = several.exec(said)?.groups
  if (!found) return []
  const kind = kindNamed(found['kind'] ?? found['owned'] ?? '')
  const step = Number(found['step'] ?? found['owner'])
  const all = items.all.filter((item) => item.kind === kind && 'step' in item && item.step.number === step)
  if (found['from']) return all.slice(Number(found['from']) - 1, Number(found['to']))
  return chosen(all, (found['which'] ?? (found['owned'] ? 'all' : '')).toLowerCase(), said)
}

/** Of those of a step the ones that are meant, but for what is left out: "all but c4". */
function chosen(all: readonly Item[], which: string, said: string): Item[] {
  const [, left] = /\b(?:except|but(?: not)?|without|apart from) c?(\d{1,2})\b/i.exec(said) ?? []
  const count = ['two', 'three', 'four'].indexOf(/(two|three|four)$/.exec(which)?.[1] ?? '') + 2
  const many = Number(/\d$/.exec(which)?.[0]) || (count > 1 ? count : 1)
  if (/^(?:all|both)/.test(which)) return all.filter((_, n) => n + 1 !== Number(left))
  if (/^the last/.test(which)) return all.slice(-many)
  return /^the first/.test(which) ? all.slice(0, many) : []
}

/** "1.5 people": a code is seldom written without its nought before what is counted. */
const amount = String.raw`[1-9]\d?\.\d{1,2} (?:people|persons?|staff|fte|days?|weeks?|months?|years?|credits?)\b`
const codes = new RegExp(
  String.raw`(?<![\w.,$€£])(?!${amount})(?:${letter}?\d{1,2}\.${letter}?\d{1,2}|t\d\.\d\.\d)(?![\w%]|\.\d|\s?(?:%|hours?\b|million|k\b|of \d|[ap]m\b))`,
  'gi',
)

const nth = '(?<n>first|second|third|fourth|fifth|sixth|seventh|\\d{1,2}(?:st|nd|rd|th)?)'
const kind = `(?<kind>${kinds})`
const ofStep = '(?:of|in|from|under|for) step (?<step>\\d{1,2})'

/** Codes as they are said: "nine point three", "S18-Q1", "12 c 4", "check 3 of step 7", "step 9, third check". */
const spoken = [
  String.raw`\b(?<=\b(?:show|open|answer|question|item|skip|tick|check|for|to|take) )(?<step>\d{1,2}) (?<kind>${letter} ?)?(?<n>\d)(?![\w.:,-]| \p{L}*(?:hour|week|day|month|time|people|credit))`,
  String.raw`\b(?<step>\d{1,2}) ?(?:point|dot) ?(?<kind>${letter} ?)?(?<n>\d{1,2})\b`,
  String.raw`\bs(?<step>\d{1,2})[- ]?(?<kind>${letter})(?<n>\d{1,2})\b`,
  String.raw`\b(?<step>\d{1,2})[. ]? ?(?<kind>${letter}) ?(?<n>\d{1,2})\b`,
  String.raw`\b(?<kind>${letter})(?<step>\d{1,2})-(?<n>\d{1,2})\b`,
  String.raw`\b(?:the )?${nth} ${kind} ${ofStep}\b`,
  String.raw`\b${kind} (?:no\.? ?|number )?(?<n>\d{1,2}) ${ofStep}\b`,
  String.raw`\bstep (?<step>\d{1,2}),? (?:the )?${nth} ${kind}\b`,
].map((shape) => new RegExp(shape, 'giu'))
const numberWord = new RegExp(`\\b(?:${cardinals.join('|')})\\b`, 'gi')

const withCodes = (said: string): string =>
  spoken.reduce(
    (text, shape) => text.replace(shape, asCode),
    said.replace(numberWord, (word) => String(cardinals.indexOf(word.toLowerCase()) + 1)),
  )

/** "07.1" or "07.c1" for what a pattern found of `step`, `kind` and `n`: a question, unless something else is named. */
function asCode(...found: readonly unknown[]): string {
  const { step = '', kind = '', n = '' } = found.at(-1) as Partial<Record<'step' | 'kind' | 'n', string>>
  return codeIn(String(numberIn(step)), kindNamed(kind), numberIn(n))
}

/** The kind that a word, "boxes", or a letter, "c", names. */
function kindNamed(said: string): Item['kind'] {
  const word = said.trim().toLowerCase()
  const isSo = (one: (typeof kindsOfSteps)[number]) =>
    one.letter === word || one.names.some((name) => word.startsWith(name))
  return kindsOfSteps.find(isSo)?.kind ?? 'question'
}

const sequence = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']
const numberIn = (word: string): number => sequence.indexOf(word.toLowerCase()) + 1 || Number.parseInt(word, 10)
