import type { Range } from '../../project/numbers.ts'
import type { Said } from '../dossier.ts'
import { type Figure, figuresIn } from '../figures/figure.ts'
import { boundOf, timeOf } from '../figures/surroundings.ts'
import { stemsOf } from './text.ts'

/** What became of how many of a group: "31 of the 40 passed", "not even half of them finished". */
export type Fate = {
  readonly said: Said
  /** What part of the group, from 0 to 1. */
  readonly part: Range
  /** How many the group has, where that is said. */
  readonly of: number | undefined
  /** What they did, and whether it is the contrary of that. */
  readonly what: string | undefined
  readonly isContrary: boolean
  readonly stems: ReadonlySet<string>
  readonly clause: string
}

const fates: readonly (readonly [what: string, did: RegExp, contrary: RegExp])[] = [
  ['pass', /\bpass(?:ed|es|ing)?\b(?! mark)/i, /\bfail\w*\b|n[o']t pass\b/i],
  [
    'finish',
    /\b(?:finish\w*|complet\w+(?! (?:the |a |our )?(?:survey|form|questionnaire))|(?:stay|stuck|to|reach)\w*\b[^,;.]{0,12}\bthe (?:very )?end|got to the end)\b/i,
    /\b(?:drop\w* ?-?out|drop(?:s|ped)? out|gave up|give up|quit|broke off|walked away)\b/i,
  ],
  ['take', /\b(?:taken|sold|filled|booked|gone)\b/i, /\b(?:free|open|empty|unsold|left|vacant|available|to be had)\b/i],
]

const ofGroup = /^(?: ?%| ?per ?cent)?(?: [a-z]+)? ?(?:out )?of (?:all )?(?:the |our |its |these |those |his |her )?$/i
const inGroup = /\b(?:of|among|from) (?:all )?(?:the|our|these|those) $/i
const ofThem =
  /^(?: of (?:them|these|those))? (?:(?:had|have|has|were|was|would|did|to be exact,?) ?(?:been |not )?)*(?:[a-z]+(?:ed|d|t)|gave|went|got|took|left|came|began)\b|^(?: of (?:them|these|those|that group))\b/i
const allOf = /\ball (?:of )?(?:the |our |its |these |those )?$/i
const none = /\b(?:not (?:a single )?one|none|nobody|no one)\b/i
const many: readonly (readonly [RegExp, Range])[] = [
  [none, { lo: 0, hi: 0 }],
  [/\b(?:a|the) minority\b/i, { lo: 0, hi: 0.5 }],
  [/\b(?:most|the majority|a majority)\b/i, { lo: 0.5, hi: 1 }],
]
const rate = /\b(?:pass|success|completion|failure|drop-?out) rate (?:was|is|of|at|stood at|came to) $/i
/** "The fifty who finished": what they are, and not what became of them. */
const whoDid =
  /^[a-z ]{0,24}\b(?:who|that) (?:(?! and )[^,;]){3,60}?(?= (?:were|was|had|have|has|are|is|would|could|said|got)\b)/i
/** "Not even half" is less than half. */
const notEven = /\bnot (?:even|quite) $/i

/** What became of how many, by each clause of an answer and the one before it. */
export const fatesIn = (said: Said): Fate[] =>
  said.clauses.slice(0, 60).flatMap(({ plain }, at) => {
    const lead = said.clauses[at - 1]?.plain ?? ''
    return partsIn(plain, lead).flatMap(({ part, of, after }): Fate[] => {
      const deed = after.replace(whoDid, '')
      const told = fates.find(([, did, contrary]) => did.test(deed) || contrary.test(deed))
      const stems = new Set(stemsOf(`${plain} ${of ? lead : ''}`))
      const isContrary = told ? told[2].test(deed) : /\b(?:no|not|never|without)\b|n't\b/i.test(after)
      return part.lo >= 0 && part.hi <= 1
        ? [
            {
              said,
              part,
              of,
              what: told?.[0],
              isContrary,
              stems: told ? stems : new Set(stemsOf(deed)),
              clause: `${lead} ${plain}`,
            },
          ]
        : []
    })
  })

type Part = { readonly part: Range; readonly of: number | undefined; readonly after: string }

const isDay = /^ (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i
/** What holds for whoever comes is no result. */
const isRule = /\b(?:without|unless|until|if|must|may|cannot|whoever)\b/i
/** Neither money nor time is a group, nor a part of one. */
const countsIn = (plain: string): Figure[] =>
  figuresIn(plain).filter(
    ({ sign, at, end, hi }) =>
      sign !== 'money' &&
      !timeOf(plain.slice(at, end), plain.slice(end)) &&
      !(hi > 1990 && hi < 2100) &&
      !isDay.test(plain.slice(end)),
  )
const isGroup = ({ sign, hi }: Figure): boolean => sign === 'plain' && hi >= 5

function partsIn(plain: string, lead: string): Part[] {
  const figures = countsIn(plain)
  const before = countsIn(lead).filter(isGroup)
  const told = figures.flatMap(
    (one, n) => partOf(plain, one, [...figures.slice(n + 1)], [...figures.slice(0, n), ...before]) ?? [],
  )
  if (told.length) return told
  const [group] = figures.filter(isGroup)
  const quantity = many.find(([words]) => words.test(plain))
  const at = quantity ? quantity[0].exec(plain) : null
  return quantity && at && !isRule.test(plain)
    ? [{ part: quantity[1], of: group?.hi, after: plain.slice(at.index + at[0].length) }]
    : []
}

/** A figure and the group that it is of: named after it, or before. */
const partOf = (plain: string, one: Figure, next: readonly Figure[], last: readonly Figure[]): Part | undefined =>
  ofNext(plain, one, next) ?? ofLast(plain, one, last)

/** "31 of the 40", "half of the fifty", "two out of three of the thirty". */
function ofNext(plain: string, one: Figure, [other, more]: readonly Figure[]): Part | undefined {
  if (other?.sign !== 'plain') return undefined
  const between = plain.slice(one.end, other.at)
  const isRatio = one.sign === 'plain' && other.hi <= 10 && /^ (?:[a-z]+ )?(?:out of|in|of) (?:every )?$/i.test(between)
  if (more && isRatio && ofGroup.test(plain.slice(other.end, more.at)))
    return { part: same(one.hi / other.hi), of: more.hi, after: plain.slice(more.end) }
  if (isRatio && /^ (?:starters?|learners?|people|persons?|participants?) /i.test(between))
    return { part: same(one.hi / other.hi), of: undefined, after: plain.slice(other.end) }
  return ofGroup.test(between) && isGroup(other)
    ? {
        part: one.sign === 'share' ? shareOf(plain, one) : same(one.hi / other.hi),
        of: other.hi > 10 || /\bthe $/.test(between) ? other.hi : undefined,
        after: plain.slice(other.end),
      }
    : undefined
}

/** "All 24", "of the 40 sat it, and 31 passed", "the pass rate was 90 %", "eight of the porters". */
function ofLast(plain: string, one: Figure, last: readonly Figure[]): Part | undefined {
  const [before, after] = [plain.slice(0, one.at), plain.slice(one.end)]
  const group = last.find((all) => isGroup(all) && all.hi >= one.hi)
  if (one.sign === 'share') {
    const deed = rate.test(before) ? before : /^ of (?:that group|them|these|those)\b/i.test(after) ? after : undefined
    return deed === undefined ? undefined : { part: shareOf(plain, one), of: group?.hi, after: deed }
  }
  if (isGroup(one) && allOf.test(before)) return { part: same(1), of: one.hi, after }
  if (inGroup.test(before)) return undefined
  if (group && ofThem.test(after)) return { part: same(one.hi / group.hi), of: group.hi, after }
  return one.hi > 1 && /^ of the [a-z]+/i.test(after) ? { part: { lo: 0.01, hi: 1 }, of: undefined, after } : undefined
}

/** As said: "fewer than half", "not even half". */
function shareOf(plain: string, one: Figure): Range {
  const before = plain.slice(0, one.at)
  const { lo, hi } = boundOf(one, before, plain.slice(one.end))
  return notEven.test(before) ? { lo: 0, hi: one.hi - 0.01 } : { lo: Math.max(0, lo), hi: Math.min(1, hi) }
}

const same = (value: number): Range => ({ lo: value, hi: value })
