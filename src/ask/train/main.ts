import { writeFile } from 'node:fs/promises'
import { itemsOf } from '../../toolkit/items.ts'
import { loadToolkit } from '../../toolkit/load.ts'
import { passagesOf } from '../../toolkit/passages.ts'
import { whyOf } from '../ask.ts'
import { loadCorpus, loadHarmless, withMoreAsked } from '../corpus.ts'
import { evidenceOf } from '../evidence.ts'
import { packed } from '../index/meaning.ts'
import { buildIndex, type SearchIndex } from '../index/search-index.ts'
import { type QuestionReading, readQuestion } from '../question/reading.ts'
import { answersFor } from '../same-place.ts'
import { rankFigures } from '../score.ts'
import { search, signalNames, signalsOf } from '../search.ts'
import { sealOf, weightsFile } from '../weights.ts'
import { foldsOf, type KeptQuestion } from './folds.ts'
import { trainInstructions } from './instructions.ts'
import { type JudgedQuestion, leastOverFolds, mayBeRefused, trainJudge } from './judge.ts'
import { trainMeaning } from './meaning.ts'
import { wrapped } from './preambles.ts'
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

const candidates = apart.flatMap(({ index, questions }) =>
  questions.flatMap((one, at) => (at % rankedOf ? [] : ranked(index, one))),
)
const ranking = trainRanking(candidates, signalNames.length)
say(rankFigures(apart.flatMap(ranksIn)))
const examples = apart.map((fold) => fold.questions.map((one, at) => example(fold, one, at)))
const judge = trainJudge(examples.flat())
const { least, refusing } = leastOverFolds(examples, mayBeRefused)
say({ 'rightly refused': refusing })
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

/** At which rank each question's place is found, 0 where it is not. */
function ranksIn({ index, questions }: Apart): number[] {
  const found = (reading: QuestionReading) => search(index, reading, { weights: ranking, most: 10 }).found
  return questions.flatMap(({ passage, reading }) =>
    passage === undefined ? [] : [found(reading).findIndex((one) => samePlace(passage, one.passage)) + 1],
  )
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

function say(figures: Readonly<Record<string, number>>): void {
  const told = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`)
  process.stdout.write(`${folds} folds: ${told.join(', ')}\n`)
}
