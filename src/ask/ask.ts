import { type Items, itemsOf } from '../toolkit/items.ts'
import { passagesOf } from '../toolkit/passages.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { helpTopic } from './about-bot.ts'
import type { Answer, Ask, Question, Remembered } from './answer.ts'
import { chanceOf } from './answerable.ts'
import type { Corpus } from './corpus.ts'
import { evidenceOf } from './evidence.ts'
import { extract, type Worded } from './extract.ts'
import { leadingUpTo } from './follow-up.ts'
import { buildIndex, type SearchIndex } from './index/search-index.ts'
import { type Speller, spellerOf } from './index/spelling.ts'
import { withoutInstructions } from './inject.ts'
import { partsOf } from './parts.ts'
import { readQuestion } from './reading.ts'
import { fromRecords } from './records.ts'
import { type Hit, search } from './search.ts'
import { onePerPlace, type Twins, twinsOf } from './twins.ts'
import type { Weights } from './weights.ts'

/** What answers are made from; `worded` gives the published words of a passage, where the institution has the text. */
export type Sources = {
  readonly toolkit: Toolkit
  readonly corpus: Corpus
  readonly weights: Weights
  readonly worded?: Worded | undefined
}

/** Answers from the toolkit alone, offline. Builds its index at once, and then takes less than a millisecond a question. */
export function askWithoutModel(sources: Sources): Ask {
  const answer = answerer(sources)
  return async (question) => answer(question)
}

/** As `askWithoutModel`, without the promise. */
export function answerer({ toolkit, corpus, weights, worded }: Sources): (question: Question) => Answer {
  const items = itemsOf(toolkit)
  const about = (item: string): string =>
    [items.byId.get(item)?.text ?? '', ...(corpus.asked.get(item) ?? [])].join(' ')
  const index = buildIndex(passagesOf(toolkit), corpus, weights, whyOf(items))
  const room: AskContext = {
    index,
    weights,
    items,
    worded,
    about,
    speller: spellerOf(index.spellings),
    twins: twinsOf(toolkit.shared),
  }
  return (question) => answerFrom(room, question)
}

/** Why each item matters, by its id. */
export const whyOf = (items: Items): Map<string, string> =>
  new Map(items.all.flatMap((item) => ('why' in item ? [[item.id, item.why]] : [])))

/** How many places an answer cites at most. */
const mostCited = 10

/** How far behind the best a passage may score and still be said. */
const closeBehind = 2.5

type AskContext = {
  readonly index: SearchIndex
  readonly weights: Weights
  readonly items: Items
  readonly worded: Worded | undefined
  /** What an item is about, and how people ask for it. */
  readonly about: (item: string) => string
  readonly speller: Speller
  readonly twins: Twins
}

function answerFrom(room: AskContext, { text, history, records }: Question): Answer {
  const team = fromRecords(text, records, room.about)
  const { question, tampered } = withoutInstructions(text)
  if (tampered && question.split(/\s+/).length < 4) return { kind: 'nothing', team }
  const topic = helpTopic(question)
  if (topic) return { kind: 'help', topic }
  const before = leadingUpTo(question, history)
  const whole = look(room, question, before)
  const parts = partsOf(question)
  const pieces =
    parts.length > 1
      ? parts.map((part) => ({
          part,
          ...look(room, part, leadingUpTo(part, history) || (part === parts[0] ? before : '')),
        }))
      : []
  const { least } = room.weights.judge
  const covered = pieces.filter(({ chance }) => chance >= least)
  if (whole.chance < least && covered.length === 0) return nothing(room, whole, team)
  const open = pieces.filter(({ chance }) => chance < least / 2)
  const partly = covered.length > 0 && open.length > 0
  const lists = partly ? covered : [...covered, whole]
  return answered(room, lists, team, partly ? open.map(({ part }) => part).join(' ') : undefined)
}

type Looked = { readonly chance: number; readonly found: readonly Hit[] }

function look({ index, speller, weights }: AskContext, question: string, before: string): Looked {
  const reading = readQuestion(index, speller, question, before)
  const searched = search(index, reading, weights.ranking, 2 * mostCited)
  if (reading.said.size === 0) return { chance: 0, found: searched.found }
  const evidence = evidenceOf(index, reading, searched)
  return {
    chance: chanceOf(weights.judge, before ? `${before} ${question}` : question, evidence),
    found: searched.found,
  }
}

function answered(
  room: AskContext,
  lists: readonly Looked[],
  team: readonly Remembered[],
  missing: string | undefined,
): Answer {
  const found = onePerPlace(
    taken(lists).map((one) => room.index.passages[one]!),
    room.twins,
    mostCited,
  )
  const { points, citations } = extract(found, worthSaying(lists), room.worded)
  const item = found[0] && room.items.byId.has(found[0].id) ? found[0].id : undefined
  return { kind: 'answered', points, citations, team, ...(missing ? { missing } : {}), ...(item ? { item } : {}) }
}

/** The lists' passages in turn: the best of each, then the second of each, and so on. */
function taken(lists: readonly Looked[]): number[] {
  const longest = Math.max(...lists.map(({ found }) => found.length))
  const mixed = Array.from({ length: longest }, (_, at) =>
    lists.flatMap(({ found }) => found[at]?.passage ?? []),
  ).flat()
  return [...new Set(mixed)]
}

/** Two to five points: those that score near the best. */
function worthSaying(lists: readonly Looked[]): number {
  const near = lists.flatMap(({ found }) => found.filter(({ score }) => score > (found[0]?.score ?? 0) - closeBehind))
  return Math.min(5, Math.max(2, near.length))
}

function nothing(room: AskContext, { found }: Looked, team: readonly Remembered[]): Answer {
  const nearest = found.map(({ passage }) => room.index.passages[passage]?.step).find((step) => step !== undefined)
  return { kind: 'nothing', team, ...(nearest === undefined ? {} : { nearest }) }
}
