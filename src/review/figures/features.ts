import { hashed } from '../../understanding/linear.ts'
import type { Figure } from './figure.ts'

/** Words that stand for one another beside a figure. */
const classes: readonly (readonly [string, RegExp])[] = [
  [
    'staff',
    /^(?:tutor|teacher|trainer|instructor|assessor|examiner|marker|lecturer|mentor|coach|facilitator|inspector|technician|supervisor|pilot|grader|officer|moderator|demonstrator|guide)(?:e?s)?$|^staff$/,
  ],
  [
    'learner',
    /^(?:learner|student|participant|person|head|seat|place|candidate|trainee|apprentice|graduate|completer|attendee|finisher)s?$|^people$/,
  ],
  ['unit', /^(?:unit|module|chapter|part|lesson|topic|block|section)s?$/],
  [
    'meeting',
    /^(?:session|evening|saturday|sunday|monday|tuesday|wednesday|thursday|friday|weekend|workshop|webinar|meeting|night|morning|afternoon|day|visit)s?$|^classes$/,
  ],
  ['run', /^(?:run|intake|cohort|group|round|start|edition|offering)s?$|^class$|^batch(?:es)?$/],
  ['time', /^(?:hours?|hrs?|h|minutes?|mins?|weeks?|wks?|months?|years?|yrs?)$/],
  [
    'currency',
    /^(?:pesos?|baht|yen|won|soles|dollars?|rupiah|ringgit|kina|yuan|dong|rou?bles?|usd|aud|nzd|php|thb|myr|idr|cad|sgd|krw|jpy|rmb|vnd|mxn|clp|rp|rm|twd|nt)$/,
  ],
  [
    'firm',
    /^(?:firm|partner|employer|hotel|clinic|hospital|shop|school|farm|restaurant)s?$|^(?:compan|agenc)(?:y|ies)$/,
  ],
  ['pay', /^(?:costs?|spend|spent|budget|fund|grant|money|pays?|paid|fees?|price)$/],
  ['recruit', /^(?:recruit\w*|promot\w*|advert\w*|marketing|ads?|campaign|radio|booth|fair|flyers?|posters?|stands?)$/],
  ['people', /(?:ers|ors|ists|ants|ees|men|women|ians|folk|nurses|cooks|clerks|wives|hands)$/],
]

const classOf = (word: string): string | undefined =>
  classes.find(([, words]) => words.test(word))?.[0] ?? (word.length > 3 && word.endsWith('s') ? 'many' : undefined)

const known = new Map<string, string | undefined>()
function nameOf(word: string): string | undefined {
  if (!known.has(word) && known.size < 20_000) known.set(word, classOf(word))
  return known.get(word)
}

const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\d[\d.,]*/g, '#')
    .match(/#|[a-z]+(?:'[a-z]+)?|[%:;,()=+/.$]/g) ?? []

const reach = 90
const near = 9
/** The size of a number, in halves of powers of ten. */
const sizeOf = (value: number): number => (value <= 0 ? 0 : Math.round(2 * Math.log10(value)))

/** What a figure shows of its kind, a number each: the words around it in their order, their classes, its size, the item. */
export function featuresOf(plain: string, figure: Figure, item: string | undefined): Uint32Array {
  const found = new Set<number>()
  const add: Add = (...shown) => {
    found.add(hashed(shown.join(' ')))
  }
  const left = tokens(plain.slice(Math.max(0, figure.at - reach), figure.at))
    .reverse()
    .slice(0, near)
  const right = tokens(plain.slice(figure.end, figure.end + reach)).slice(0, near)
  for (const word of tokens(plain.slice(figure.at, figure.end))) if (word !== '#') add('x', word)
  side(add, 'l', left)
  side(add, 'r', right)
  add('lr', left[0] ?? '^', right[0] ?? '$')
  for (const word of right.slice(0, 3)) for (let k = 3; k <= 5; k++) if (word.length > k) add('rp', word.slice(0, k))
  const unit = right.map(nameOf).find(Boolean) ?? '-'
  const all = new Set(tokens(plain.slice(Math.max(0, figure.at - 200), figure.end + 200)))
  for (const word of all) {
    add('w', word)
    const name = nameOf(word)
    if (name && name !== 'many') add('wu', name, unit)
  }
  ofItself(add, figure, unit)
  if (item) ofItem(add, { item, unit, next: right[0], sign: figure.sign })
  return Uint32Array.from(found)
}

type Add = (...shown: readonly (string | number)[]) => void

/** What stands on one side, from the figure outwards. */
function side(add: Add, way: string, words: readonly string[]): void {
  const names = words.map(nameOf)
  words.forEach((word, at) => {
    const [name, next, nextName] = [names[at], words[at + 1], names[at + 1]]
    add(way, word)
    if (at < 3) add(way, at, word)
    if (next !== undefined) add(`${way}b`, word, next)
    if (name) add(`${way}c`, name)
    if (name && at < 4) add(`${way}c`, at, name)
    if (next !== undefined && at < 6 && (name || nextName)) add(`${way}bc`, name ?? word, nextName ?? next)
  })
  add(`${way}2`, words[0] ?? '$', words[1] ?? '$')
  add(`${way}3`, words[0] ?? '$', words[1] ?? '$', words[2] ?? '$')
}

function ofItself(add: Add, { lo, hi, sign }: Figure, unit: string): void {
  add('u', unit)
  add('vu', unit, sizeOf(hi))
  add('s', sign)
  add('v', sign, sizeOf(hi))
  if (hi > 1990 && hi < 2100 && lo === hi && Number.isInteger(hi)) add('year')
  if (lo !== hi) add('range')
}

type FiguresOfItem = {
  readonly item: string
  readonly unit: string
  readonly next: string | undefined
  readonly sign: string
}

function ofItem(add: Add, { item, unit, next, sign }: FiguresOfItem): void {
  add('i', item)
  add('i', item.slice(0, 3))
  add('is', item, sign)
  add('iu', item.slice(0, 3), unit)
  if (next) add('ir', item, next)
}
