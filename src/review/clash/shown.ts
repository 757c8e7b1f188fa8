import { surer } from '../claims/opposites.ts'
import { isOfOthersIn } from '../read/quantities.ts'
import { isForSome, isOfAPart, isOfTheRest, isQualified } from '../read/stance.ts'
import type { Strictness } from '../read/strict.ts'
import type { ClausePair, Held } from './pairs.ts'

const log = (value: number): number => Math.log(value + 0.001)
const surest = ({ claims }: Held): number => Math.max(0.001, ...claims.values())
const strictness = ({ strict }: Held): number => Object.values(strict).filter(Boolean).length
const both = ({ one, other }: ClausePair, is: (held: Held) => boolean): number => Number(is(one)) + Number(is(other))
const bothStrict = (pair: ClausePair, how: keyof Strictness): number => both(pair, ({ strict }) => strict[how])
const bothSay = (pair: ClausePair, is: (plain: string) => boolean): number =>
  both(pair, ({ clause }) => is(clause.plain))

const ofTheMarket = /^(?:Q01|T01\.1|T03\.4)/
const ofElse =
  /\b(?:pilot|trial|next year|later|from (?:the )?second|at first|for now|unless|except|in an emergency|if)\b/i

/** What the claims of both have in common. */
const agreed = ({ one, other }: ClausePair): number =>
  Math.max(0, ...[...one.claims].map(([claim, chance]) => chance * (other.claims.get(claim) ?? 0)))

/** What two clauses show of whether both can stand, a number each. */
const singly = {
  contrary: ({ contrary }) => log(contrary.chance),
  least: ({ contrary }) => log(contrary.least),
  own: ({ contrary }) => Math.min(3, contrary.own),
  surely: ({ contrary: { rule } }) => log(rule ? (surer[rule] ?? 0.07) : 1),
  agreed: (pair) => log(agreed(pair)),
  surest: ({ one, other }) => log(surest(one) * surest(other)),
  alike: ({ alike }) => alike,
  link: ({ link }) => link,
  shared: ({ shared }) => Math.min(shared, 6),
  denied: ({ one, other }) => Number(one.strict.denies !== other.strict.denies),
  deny: ({ one, other }) => Number(one.strict.denies && other.strict.denies),
  insist: (pair) => bothStrict(pair, 'insists'),
  limit: (pair) => bothStrict(pair, 'limits'),
  ask: (pair) => bothStrict(pair, 'asks'),
  ofAll: (pair) => bothStrict(pair, 'ofAll'),
  strict: ({ one, other }) => Math.min(strictness(one), strictness(other)),
  forSome: (pair) => bothSay(pair, isForSome),
  ofTheRest: (pair) => bothSay(pair, isOfTheRest),
  ofAPart: (pair) => bothSay(pair, isOfAPart),
  qualified: (pair) => bothSay(pair, isQualified),
  ofOthers: (pair) => bothSay(pair, isOfOthersIn),
  ofElse: (pair) => bothSay(pair, (plain) => ofElse.test(plain)),
  ofTheMarket: (pair) => both(pair, ({ said }) => ofTheMarket.test(said.item)),
  shorter: ({ one, other }) => Math.log(Math.min(one.words, other.words) + 1),
  longer: ({ one, other }) => Math.log(Math.max(one.words, other.words) + 1),
  ofOneStep: ({ one, other }) => Number(one.said.item.slice(0, 3) === other.said.item.slice(0, 3)),
  figures: (pair) => bothSay(pair, (plain) => /\d/.test(plain)),
  earlier: ({ one, other }) => Math.min(one.at, other.at, 4),
  later: ({ one, other }) => Math.max(one.at, other.at, 4),
} satisfies Readonly<Record<string, (pair: ClausePair) => number>>

type Shown = keyof typeof singly

/** What counts more beside another. */
const together: readonly (readonly [Shown, Shown])[] = [
  ['contrary', 'contrary'],
  ['contrary', 'alike'],
  ['contrary', 'denied'],
  ['contrary', 'link'],
  ['contrary', 'own'],
  ['contrary', 'qualified'],
  ['contrary', 'forSome'],
  ['contrary', 'ofElse'],
  ['agreed', 'alike'],
  ['alike', 'alike'],
  ['alike', 'denied'],
  ['alike', 'link'],
  ['alike', 'ask'],
  ['alike', 'ofAll'],
  ['denied', 'link'],
  ['denied', 'insist'],
  ['denied', 'limit'],
  ['denied', 'ask'],
  ['denied', 'ofAll'],
]

const names = Object.keys(singly) as Shown[]

/** The name of each number that is shown. */
export const shownNames: readonly string[] = [...names, ...together.map(([one, other]) => `${one} ${other}`)]

/** What two clauses show, in the order of `shownNames`. */
export function shownBy(pair: ClausePair): Float64Array {
  const values = new Map(names.map((name) => [name, singly[name](pair)]))
  const value = (name: Shown): number => values.get(name) ?? 0
  return Float64Array.from([...names.map(value), ...together.map(([one, other]) => value(one) * value(other))])
}
