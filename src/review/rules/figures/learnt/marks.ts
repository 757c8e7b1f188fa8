import { meets } from '../../../../project/numbers.ts'
import { codeOf } from '../../../dossier.ts'
import { type FigureReading, saysToo } from '../../../figures/reading.ts'
import { type PlaceInRelation, type RelatedValue, type Relation, relationRule } from '../../../figures/relation.ts'
import { shown } from '../../../figures/shown.ts'
import type { Rule } from '../../../rule.ts'

const ofMarks = /^(?:Q09\.3|Q14|T04|T05\.3\.2|T06\.[45])/
/** What a piece counts; "Case 1 40 (30 for …)" counts once, "outcomes 1 and 2" name. */
const isPart = ({ said, time, before, after, value, clause }: FigureReading): boolean =>
  ofMarks.test(said.item) &&
  !/\bcovers?\b/i.test(clause.plain) &&
  !time &&
  value.hi !== 1 &&
  !/\b(?:outcomes?|units?|goals?) (?:\d and )?$/i.test(before) &&
  !(/\([^)]*$/.test(before) && !/^ ?(?:%|points|marks)?\)/.test(after))
const part: PlaceInRelation = { kinds: ['weight'], is: isPart }

const isOver = (sum: number): boolean => sum > 101.5 && sum < 160

/** Parts of a mark that come to more than all of it. */
const overrun: Relation = {
  rule: 'D27',
  places: [{ ...part, sum: 'list' }],
  bar: 0.4,
  fits: ([sum]) => !!sum && (sum.parts.length < 2 || !isOver(sum.hi)),
  says: ([sum]) => (sum ? `The parts in ${codeOf(sum.said.item)} come to ${shown(sum)} %.` : ''),
}

/** Parts of one answer, and another part in another. */
const adds: Relation = {
  rule: 'D16',
  places: [{ ...part, sum: 'list' }, part],
  bar: 0.3,
  byAnswer: true,
  may: ([sum, one]) => sum?.said !== one?.said,
  fits: ([sum, one]) =>
    !!sum &&
    !!one &&
    (sum.hi > 100.5 ||
      !isOver(sum.hi + one.hi) ||
      sharesPiece(sum.said.plain, one) ||
      [sum.reading, ...sum.parts].some(({ value }) => Math.abs(percentOf(value.hi) - percentOf(one.hi)) < 0.6)),
  says: ([sum, one]) =>
    sum && one
      ? `The parts in ${codeOf(sum.said.item)} come to ${shown(sum)} %, and ${codeOf(one.said.item)} adds ${shown(one)}.`
      : '',
}

/** What one piece counts, in two answers. */
const differs: Relation = {
  rule: 'D16',
  places: [part, part],
  bar: 0.25,
  byAnswer: true,
  may: ([a, b]) => !!a && !!b && a.said.item < b.said.item && piecesOf(a).some((word) => piecesOf(b).includes(word)),
  fits: ([a, b], dossier) =>
    !!a && !!b && (meets(a, b, 0.03) || (saysToo(dossier, a.said, b.reading) && saysToo(dossier, b.said, a.reading))),
  says: ([a, b]) =>
    a && b ? `${codeOf(a.said.item)} has it count ${shown(a)}, ${codeOf(b.said.item)} ${shown(b)}.` : '',
}

/** "A quarter" is 25. */
const percentOf = (value: number): number => (value < 1 ? value * 100 : value)

const ofAny =
  /^(?:points?|marks?|with|each|from|final|grade|total|percent|cent|counts?|worth|weighs?|carries|makes|half|tasks?|works?|pieces?|hundred|that|this|outcomes?|most|part|about|mark's?|learner\w*)$/

/** "Besides the menu there is a quiz": of the quiz alone. */
const besides = /\b(?:besides?|apart from|next to|in addition to) [^,;]{3,40}?(?=,| (?:there|comes?|stands?|we)\b)/i

/** "The costed menu, which carries": what stands before the comma is meant. */
function partBefore(before: string): string {
  const parts = before
    .replace(besides, '')
    .split(/[,;:]| and /)
    .filter((part) => part.trim())
  return parts.slice(/^ (?:which|that|it)\b/i.test(parts.at(-1) ?? '') ? -2 : -1).join(' ')
}

/** The words for what a figure weighs: those of its own part of the sentence, or, of "it", of the one before. */
function piecesOf({ reading: { before, after, clause, said } }: RelatedValue): string[] {
  const own = wordsFor(`${partBefore(before)} ${/^[^,;:)]{0,40}?(?=,|;|\)|$| and )/.exec(after)?.[0] ?? ''}`)
  return own.length ? own : wordsFor(said.clauses[said.clauses.indexOf(clause) - 1]?.plain ?? '')
}

const wordsFor = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/[a-z]{4,}/g)
    ?.filter((word) => !ofAny.test(word))
    .map((word) => word.slice(0, 6)) ?? []

const sharesPiece = (plain: string, one: RelatedValue): boolean =>
  piecesOf(one).some((word) => plain.toLowerCase().includes(word))

export const weights: readonly Rule[] = [overrun, adds, differs].map(relationRule)
