import { writeFile } from 'node:fs/promises'
import { itemsOf } from '../../toolkit/items.ts'
import { loadToolkit } from '../../toolkit/load.ts'
import { passagesOf } from '../../toolkit/passages.ts'
import { chanceOf } from '../answerable.ts'
import { whyOf } from '../ask.ts'
import { loadCorpus, loadHarmless, withMoreAsked } from '../corpus.ts'
import { evidenceOf } from '../evidence.ts'
import { foldsOf, type KeptQuestion } from '../index/folds.ts'
import { packed } from '../index/meaning.ts'
import { buildIndex, type SearchIndex } from '../index/search-index.ts'
import { wrapped } from '../question/preambles.ts'
import { type QuestionReading, readQuestion } from '../question/reading.ts'
import { answersFor } from '../same-place.ts'
import { search } from '../search.ts'
import { signalNames, signalsOf } from '../signals.ts'
import { sealOf, weightsFile } from '../weights.ts'
import { trainInstructions } from './instructions.ts'
import { type JudgedQuestion, leastChance, leastOverFolds, mayBeRefused, trainJudge } from './judge.ts'
import { trainMeaning } from './meaning.ts'
import { type RankedQuestion, trainRanking } from './ranking.ts'
import { textsOf } from './texts.ts'

const folds = 5
const dimensions = 64
const runs = 4
/** Of so many questions one is ranked by: all would not fit into memory. */
const rankedOf = 3

const toolkit = await loadToolkit()
const passages = passagesOf(toolkit)
const why = whyOf(itemsOf(toolkit))
const searched = await loadCorpus()
const learnt = await withMoreAsked(searched)
const apart = foldsOf(passages, { searched, learnt }, folds).map(({ searched, learnt, kept }) => {
  const meaning = trainMeaning(textsOf(passages, learnt), dimensions)
  const index = buildIndex({ passages, corpus: searched, meaning, why })
  return { index, questions: kept.map((one) => ({ ...one, reading: readQuestion(index, one.question) })) }
})

const candidates = apart.map(({ index, questions }) =>
  questions.flatMap((one, at) => (at % rankedOf ? [] : ranked(index, one))),
)
say(
  'ranking',
  apart.map((one, fold) => hits(one, trainRanking(without(candidates, fold), signalNames.length))),
)
const ranking = trainRanking(candidates.flat(), signalNames.length)

const examples = apart.map((fold) => fold.questions.map((one, at) => example(fold, one, at)))
say(
  'refusing',
  examples.map((own, fold) => judged(own, without(examples, fold))),
)
const judge = trainJudge(examples.flat())
const least = leastOverFolds(examples, mayBeRefused)
const meaning = packed(trainMeaning(textsOf(passages, learnt), dimensions, runs))
const instructions = trainInstructions(learnt, await loadHarmless())
const written = `${JSON.stringify({ ranking, judge: { ...judge, least, mayBeRefused }, instructions, meaning })}\n`
await writeFile(weightsFile, written)
await writeFile(`${weightsFile}.sha256`, sealOf(written))

type Apart = {
  readonly index: SearchIndex
  readonly questions: readonly (KeptQuestion & { readonly reading: QuestionReading })[]
}

/** The signals of every passage. */
function ranked(index: SearchIndex, { passage, reading }: Apart['questions'][number]): RankedQuestion[] {
  if (passage === undefined) return []
  const { columns } = signalsOf(index, reading)
  const rows = new Float32Array(passages.length * signalNames.length)
  for (const [at, name] of signalNames.entries())
    for (let n = 0; n < passages.length; n++) rows[n * signalNames.length + at] = columns[name][n]!
  return [{ rows, answers: Uint8Array.from(passages, (_, at) => (samePlace(passage, at) ? 1 : 0)) }]
}

function samePlace(one: number, other: number): boolean {
  return answersFor(passages[one]!, passages[other]!)
}

function hits({ index, questions }: Apart, weights: readonly number[]): Record<string, number> {
  const ranks = questions.flatMap(({ passage, reading }) =>
    passage === undefined
      ? []
      : [search(index, reading, { weights, most: 10 }).found.findIndex((one) => samePlace(passage, one.passage)) + 1],
  )
  const share = (most: number): number => ranks.filter((rank) => rank > 0 && rank <= most).length / ranks.length
  return {
    'hit@1': share(1),
    'hit@5': share(5),
    'MRR@10': ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0) / ranks.length,
  }
}

function example({ index }: Apart, { question, passage }: KeptQuestion, at: number): JudgedQuestion {
  const asked = wrapped(question, at)
  const reading = readQuestion(index, asked)
  return {
    question: asked,
    answered: passage !== undefined,
    evidence: evidenceOf(index, reading, search(index, reading, { weights: ranking })),
  }
}

function judged(own: readonly JudgedQuestion[], others: readonly JudgedQuestion[]): Record<string, number> {
  const trained = trainJudge(others)
  const chances = (answered: boolean): number[] =>
    own
      .filter((one) => one.answered === answered)
      .map((one) => chanceOf({ ...trained, least: 0 }, one.question, one.evidence))
  const [right, wrong] = [chances(true), chances(false)]
  const at = (share: number): number => leastChance(trained, own, share)
  const area =
    wrong.reduce((sum, one) => sum + right.filter((other) => other > one).length, 0) / (right.length * wrong.length)
  return {
    AUROC: area,
    'refused at .03': wrong.filter((one) => one < at(0.03)).length / wrong.length,
    'refused at .06': wrong.filter((one) => one < at(0.06)).length / wrong.length,
  }
}

function without<T>(lists: readonly (readonly T[])[], fold: number): T[] {
  return lists.flatMap((list, at) => (at === fold ? [] : list))
}

function say(what: string, rows: readonly Record<string, number>[]): void {
  const mean = Object.keys(rows[0]!).map(
    (name) => `${name} ${(rows.reduce((sum, row) => sum + row[name]!, 0) / rows.length).toFixed(3)}`,
  )
  process.stdout.write(`${what}, ${folds} folds: ${mean.join(', ')}\n`)
}
