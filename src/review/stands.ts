import type { Dossier, Quote, Said } from './dossier.ts'
import { tickOf } from './dossier.ts'
import { isMain } from './read/main.ts'
import { isOfOthersIn } from './read/quantities.ts'
import { isForSome, isOfAPart, isQualified, type Stance, says, stanceOf, startsWithYes } from './read/stance.ts'

/** The two sides of a topic in words that say it wherever they stand. */
export type Words = {
  readonly yes: RegExp
  readonly no: RegExp
  /** It is about the market, so that answers on it may tell. */
  readonly ofMarket?: true
  /** The items in which either side counts; without one, all but what is said of the market. */
  readonly yesIn?: RegExp
  readonly noIn?: RegExp
}

/** A thing that a project has or has not, and the words by which answers say so. */
export type Topic = {
  /** Phrases that say either side in any answer that may tell; `yes`, `no` and `denies` count where it is asked for. */
  readonly words?: Words
  /** Looser phrases, which count in the items that ask for it. */
  readonly atHome?: Words
  /** Answers whose phrases are of something else. */
  readonly never?: RegExp
  /** Words that name it where it is there. */
  readonly yes: RegExp
  /** Words whose denial says that it is not there. */
  readonly no?: RegExp
  /** Words that by themselves say that it is not there. */
  readonly denies?: RegExp
  /** What a clause has to speak of besides. */
  readonly only?: RegExp
  /** Items that are about nothing else, so that a clause need not name it. */
  readonly ungated?: RegExp
  /** Clauses that speak of something else. */
  readonly not?: RegExp
  /** Items that ask for it: a bare "no" or "yes" is about it. */
  readonly home: readonly string[]
  /** Items that may speak of it; without any, all but what is said of the market. */
  readonly where?: readonly string[]
  /** The clause in which an answer bears it out by a figure: a pass mark, a rate. */
  readonly borneOut?: (said: Said) => Said['clauses'][number] | undefined
  /** It is something that one earns: what is denied to those who fail is there for the others. */
  readonly isEarned?: true
  /** Boxes that say that it is there. */
  readonly ticks?: readonly string[]
  /** Words by which an answer that denies one kind of it names another, so that it is there. */
  readonly otherwise?: RegExp
  /** It is about when: a part of the week or of the day is what it denies. */
  readonly isOfTimes?: true
  /** Items that ask for it without promising it: where they do not apply, it is not there. */
  readonly aside?: readonly string[]
  /** Matters that are only there where this is. */
  readonly because?: readonly Topic[]
}

/** A topic with the rule that holds its two sides against each other. */
export type Ruled = Topic & { readonly rule: string; readonly says: string }

/** Items, as one writes them down: "Q08.1 T03.3.1". */
export const of = (items: string): readonly string[] => items.split(' ')

/** Where something is said to be there, or not to be, with the words that say so. */
export type Position = { readonly item: string; readonly stance: Stance; readonly quote: Quote }

/** How each item stands to a topic. An item that says both is left out: it knows more than we do. */
export function positionsOn(topic: Topic, dossier: Dossier): Position[] {
  const said = [...dossier.answers.values()].filter(({ item }) => mayTell(topic, item))
  const reasons = [...dossier.excused.values()]
  const ticks = (topic.ticks ?? []).filter((item) => dossier.ticked.has(item))
  return [
    ...said.flatMap((one) => positionOf(topic, one)),
    ...reasons.flatMap((one) => reasonOn(topic, one)),
    ...ticks.map((item): Position => ({ item, stance: 'yes', quote: tickOf(item) })),
    ...impliedOn(topic, dossier),
  ]
}

/** Why something does not apply says that something is not there, in whatever words; a denial is of what the item asks for. */
function reasonOn(topic: Topic, reason: Said): Position[] {
  const near = {
    ...topic,
    where:
      topic.words || isAskedBy(topic, reason.item)
        ? [...(topic.where ?? []), reason.item]
        : (topic.where ?? of('none')),
    ...(topic.words && isAskedBy(topic, reason.item) ? { words: { yes: topic.words.yes, no: topic.words.no } } : {}),
  }
  const said = positionOf(near, reason).filter(({ stance }) => stance === 'no')
  return said.length || !isAskedBy(topic, reason.item) || !isDenial(topic, reason)
    ? said
    : [{ item: reason.item, stance: 'no', quote: { item: reason.item, text: reason.text.trim() } }]
}

const isAskedBy = ({ home, ticks, aside }: Topic, item: string): boolean =>
  [home, ticks, aside].some((items) => items?.includes(item))

const denial =
  /^\W{0,3}(?:no|none|nothing|nobody|never)\b|\b(?:do not|does not|don't|doesn't|will not|won't) (?:have|offer|give|award|use|do|plan)\b/i

/** Where an item only asks for it, any denial will do that takes nothing back. */
const isDenial = ({ aside }: Topic, { item, plain }: Said): boolean =>
  denial.test(plain) ||
  (aside?.includes(item) === true && (anyDenial.test(plain) || /\bonly\b/i.test(plain)) && !takesBack.test(plain))

const takesBack = /\b(?:but|except|apart from|other than|until|at first|for now|later|so far|yet)\b/i
const anyDenial = /\b(?:no|not|none|nothing|nobody|never|neither)\b|n't\b/i

/** What is said of another matter, and can only be so if this is there. */
const impliedOn = ({ because }: Topic, dossier: Dossier): Position[] =>
  (because ?? []).flatMap((other) => positionsOn(other, dossier).filter(({ stance }) => stance === 'yes'))

const ofTheMarket = /^(?:Q01\.[1-4]|T01\.1\.[1-3]|T03\.4\.1)/

const mayTell = (topic: Topic, item: string): boolean =>
  isNear(topic, item) ||
  (topic.words !== undefined && !topic.never?.test(item) && (!ofTheMarket.test(item) || topic.words.ofMarket === true))

/** Whether an answer is about the topic, so that loose words count as well. */
const isNear = ({ home, where }: Topic, item: string): boolean =>
  home.includes(item) || (where ? where.includes(item) : !ofTheMarket.test(item))

function positionOf(topic: Topic, said: Said): Position[] {
  const found = said.clauses.flatMap((clause): Position[] => {
    const stance = saidIn(topic, clause, said.item) ?? (isNear(topic, said.item) ? stanceIn(topic, clause) : undefined)
    if (
      !stance ||
      (isOfOthersIn(clause.plain) && !topic.words?.ofMarket) ||
      (topic.isEarned && stance === 'no' && isForSome(clause.plain)) ||
      topic.not?.test(clause.plain) ||
      (topic.only?.test(clause.plain) === false && !topic.ungated?.test(said.item))
    )
      return []
    return [{ item: said.item, stance, quote: { item: said.item, text: clause.text } }]
  })
  if (found.some(({ stance }) => stance === 'no') && topic.otherwise?.test(said.plain)) return []
  const clause = found.length ? undefined : topic.borneOut?.(said)
  if (clause) found.push({ item: said.item, stance: 'yes', quote: { item: said.item, text: clause.text } })
  const stances = new Set(found.map(({ stance }) => stance))
  if (stances.size > 1) return []
  const bare = topic.home.includes(said.item) ? bareStance(said.plain) : undefined
  if (bare && (stances.size === 0 || stances.has(bare)) && !topic.not?.test(said.clauses[0]?.plain ?? ''))
    return [{ item: said.item, stance: bare, quote: { item: said.item, text: said.text.trim() } }]
  return bare ? [] : found.slice(0, 1)
}

/** What a clause says in phrases that need no context, or in looser ones where the item is the context. */
function saidIn(
  { words, atHome, isOfTimes }: Topic,
  clause: Said['clauses'][number],
  item: string,
): Stance | undefined {
  for (const one of [words, atHome]) {
    if (!one) continue
    const no = (one.noIn?.test(item) ?? true) && says(clause, one.no) && (isOfTimes || !isOfAPart(clause.plain))
    const yes = (one.yesIn?.test(item) ?? true) && says(clause, one.yes)
    if (no !== yes) return no ? 'no' : 'yes'
    if (no) return undefined
  }
  return undefined
}

function stanceIn(topic: Topic, clause: Said['clauses'][number]): Stance | undefined {
  if (topic.denies?.test(clause.plain)) return stanceOf(clause, topic.denies) === 'no' ? undefined : 'no'
  if (topic.no && stanceOf(clause, topic.no) === 'no') return isOfAPart(clause.plain) ? undefined : 'no'
  return stanceOf(clause, topic.yes) === 'yes' &&
    !/\b(?:no|not|nothing|never)\b/i.test(topic.yes.exec(clause.plain)?.[0] ?? '')
    ? 'yes'
    : undefined
}

/** "No.", "None, anybody may come", "Yes": of whatever the item asks. */
function bareStance(plain: string): Stance | undefined {
  if (
    /^[\s"(]*(?:no|none|nope|nil|nothing|not at all|not really|never|nobody|not required|not needed)(?: at all| whatsoever| really| needed| required)?(?:\s*(?:[,.;:!(–—]|$)|\s+-\s)/i.test(
      plain,
    )
  )
    return isQualified(plain) ? undefined : 'no'
  return startsWithYes(plain) && !isQualified(plain.slice(0, 60)) ? 'yes' : undefined
}

/** A tick stands against what an answer mainly says, not against a word in passing. */
function isMainIn({ answers }: Dossier, { item, quote }: Position): boolean {
  const clauses = answers.get(item)?.clauses ?? []
  const clause = clauses.find(({ text }) => text === quote.text)
  return !clause || isMain(clauses, clause)
}

/** The two sides of a topic, if there are two, best told first: what is said where it is asked for. */
export function clashOn(topic: Topic, dossier: Dossier): { readonly no: Position; readonly yes: Position } | undefined {
  const all = positionsOn(topic, dossier)
  const rank = ({ item }: Position): number => (topic.home.includes(item) ? topic.home.indexOf(item) : 50)
  const side = (wanted: Stance) => all.filter(({ stance }) => stance === wanted).sort((a, b) => rank(a) - rank(b))
  const [[no], [yes]] = [side('no'), side('yes')]
  const isTick = yes?.quote.text === 'ticked'
  return no && yes && no.item !== yes.item && !(isTick && (isOfAPart(no.quote.text) || !isMainIn(dossier, no)))
    ? { no, yes }
    : undefined
}
