import { type Items, itemsOf } from '../toolkit/items.ts'
import { type Passage, passagesOf } from '../toolkit/passages.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import type { Question, Remembered, ToolkitAnswer } from './answer.ts'
import { chanceOf } from './answerable.ts'
import type { Corpus } from './corpus.ts'
import { evidenceOf } from './evidence.ts'
import { extract, type Telling, type Worded } from './extract.ts'
import { buildIndex, type SearchIndex } from './index/search-index.ts'
import { helpTopic } from './question/about-bot.ts'
import { leadingUpTo } from './question/follow-up.ts'
import { withoutInstructions } from './question/inject.ts'
import { isForeign } from './question/language.ts'
import { matterOf } from './question/matter.ts'
import { partsOf } from './question/parts.ts'
import { readQuestion } from './question/reading.ts'
import { fromRecords } from './records.ts'
import { withWholeRows } from './rows.ts'
import { search } from './search.ts'
import { onePerPlace, type Twins, twinsOf } from './twins.ts'
import type { Weights } from './weights.ts'

/** What answers are made from; `worded` gives the published words of a passage, where the institution has the text. */
export type Sources = {
  readonly toolkit: Toolkit
  readonly corpus: Corpus
  readonly weights: Weights
  readonly worded?: Worded | undefined
}

/** The index over all that the toolkit says. */
export const indexFor = ({ toolkit, corpus, weights }: Omit<Sources, 'worded'>): SearchIndex =>
  buildIndex({ passages: passagesOf(toolkit), corpus, meaning: weights.meaning, why: whyOf(itemsOf(toolkit)) })

/** Answers from the toolkit alone, offline. Builds its index at once, and then takes less than a millisecond a question. */
export function answerer(
  { toolkit, corpus, weights, worded }: Sources,
  index = indexFor({ toolkit, corpus, weights }),
): (question: Question) => ToolkitAnswer {
  const items = itemsOf(toolkit)
  const about = (item: string): string =>
    [items.byId.get(item)?.text ?? '', ...(corpus.asked.get(item) ?? [])].join(' ')
  const room: AskContext = {
    index,
    weights,
    items,
    telling: { worded, codeOf: (id) => items.byId.get(id)?.code },
    about,
    twins: twinsOf(toolkit.shared),
  }
  return (question) => answerFrom(room, question)
}

/** Why each item matters, by its id. */
export const whyOf = (items: Items): Map<string, string> =>
  new Map(items.all.flatMap((item) => ('why' in item ? [[item.id, item.why]] : [])))

/** How many places an answer cites at most, and how many of them it says. */
const mostCited = 10
const mostSaid = 4

/** How far behind the best a passage may score and still be said. */
const closeBehind = 1

/** Which share of the chance that is needed for an answer is enough to show the nearest places. */
const nearEnough = 0.4

type AskContext = {
  readonly index: SearchIndex
  readonly weights: Weights
  readonly items: Items
  readonly telling: Telling
  /** What an item is about, and how people ask for it. */
  readonly about: (item: string) => string
  readonly twins: Twins
}

function answerFrom(room: AskContext, { text, history, records }: Question): ToolkitAnswer {
  const team = fromRecords(text, records, room.about)
  const { instructions } = room.weights
  const { question: typed, tampered } = withoutInstructions(text)
  const question = matterOf(typed)
  const topic = helpTopic(question)
  if (topic && !tampered) return { kind: 'help', topic }
  if (chanceOf(instructions, matterOf(text), []) < instructions.least || (tampered && question.split(/\s+/).length < 4))
    return { kind: 'nothing', ordered: true, team }
  if (topic) return { kind: 'help', topic }
  const before = leadingUpTo(question, history)
  const whole = look(room, question, before)
  const parts = partsOf(question)
  const pieces =
    parts.length > 1
      ? parts.map((part, at) => ({
          part,
          ...look(room, part, at ? leadingUpTo(part, asUsers(parts.slice(0, at))) : before),
        }))
      : []
  const { least } = room.weights.judge
  const covered = pieces.filter(({ chance }) => chance >= least)
  if (whole.chance < least && covered.length === 0) return nothing(room, whole, team)
  const open = pieces.filter(({ chance }) => chance < least / 2)
  const partly = covered.length > 0 && open.length > 0
  const lists = partly || covered.length === parts.length ? covered : [...covered, whole]
  return answered(room, lists, { team, missing: partly ? open.map(({ part }) => part).join(' ') : '' })
}

const asUsers = (said: readonly string[]) => said.map((content) => ({ role: 'user', content }) as const)

/** A passage by its number, and how far it scores behind the best. */
type NearPassage = { readonly passage: number; readonly behind: number }
type LookedUp = { readonly chance: number; readonly found: readonly NearPassage[]; readonly foreign: boolean }

function look({ index, weights }: AskContext, question: string, before: string): LookedUp {
  const reading = readQuestion(index, question, before)
  const searched = search(index, reading, { weights: weights.ranking, most: 2 * mostCited })
  const whole = withWholeRows(index, reading)
  const best = searched.found[0]?.score ?? 0
  const found = searched.found.map(({ passage, score }) => ({ passage: whole(passage), behind: best - score }))
  const foreign = isForeign(question, reading.unread)
  if (reading.said.size === 0 || foreign) return { chance: 0, found, foreign }
  const evidence = evidenceOf(index, reading, searched)
  return { chance: chanceOf(weights.judge, before ? `${before} ${question}` : question, evidence), found, foreign }
}

function answered(
  room: AskContext,
  lists: readonly LookedUp[],
  { team, missing }: { readonly team: readonly Remembered[]; readonly missing: string },
): ToolkitAnswer {
  const told = tell(room, lists, mostSaid)
  const [first] = told.citations
  const item = first && room.items.byId.has(first.id) ? first.id : undefined
  return { kind: 'answered', ...told, team, ...(missing ? { missing } : {}), ...(item ? { item } : {}) }
}

/** Cites what was found and says what scores near the best; where that only asks, also the best that tells something. */
function tell(room: AskContext, lists: readonly LookedUp[], most: number): ReturnType<typeof extract> {
  const { passages } = room.index
  const behind = taken(lists)
  const found = onePerPlace(
    [...behind.keys()].map((one) => passages[one]!),
    room.twins,
    mostCited,
  )
  const within = (one: Passage, most: number): boolean => behind.get(passages.indexOf(one))! <= most
  const far = found.findIndex((one) => !within(one, closeBehind))
  const near = found.slice(0, far < 0 ? most : Math.min(most, far))
  const tells = (one: Passage): boolean => !room.items.byId.has(one.id)
  const also = near.some(tells) ? [] : found.filter((one) => tells(one) && within(one, 3 * closeBehind)).slice(0, 1)
  const said = [...near.slice(0, most - also.length), ...also]
  return extract([...said, ...found.filter((one) => !said.includes(one))], said.length, room.telling)
}

/** The lists' passages in turn: the best of each, then the second of each, and so on; with how far each is behind. */
function taken(lists: readonly LookedUp[]): Map<number, number> {
  const behind = new Map<number, number>()
  const longest = Math.max(...lists.map(({ found }) => found.length))
  for (let at = 0; at < longest; at++)
    for (const { found } of lists) {
      const one = found[at]
      if (one && !behind.has(one.passage)) behind.set(one.passage, one.behind)
    }
  return behind
}

function nothing(room: AskContext, whole: LookedUp, team: readonly Remembered[]): ToolkitAnswer {
  if (whole.foreign) return { kind: 'nothing', team, foreign: true }
  const nearest = whole.found
    .map(({ passage }) => room.index.passages[passage]?.step)
    .find((step) => step !== undefined)
  const near = whole.chance >= nearEnough * room.weights.judge.least ? { near: tell(room, [whole], 2) } : {}
  return { kind: 'nothing', team, ...(nearest === undefined ? {} : { nearest }), ...near }
}
