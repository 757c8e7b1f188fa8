import { pathToFileURL } from 'node:url'
import MiniSearch from 'minisearch'
import { whyOf } from '../../src/ask/ask.ts'
import { type Corpus, type LearntCorpus, loadCorpus, withMoreAsked } from '../../src/ask/corpus.ts'
import type { Space } from '../../src/ask/index/meaning.ts'
import { buildIndex } from '../../src/ask/index/search-index.ts'
import { stemOf } from '../../src/ask/index/words.ts'
import { readQuestion } from '../../src/ask/question/reading.ts'
import { isSamePlace } from '../../src/ask/same-place.ts'
import { known, rankFigures } from '../../src/ask/score.ts'
import { search } from '../../src/ask/search.ts'
import { foldsOf } from '../../src/ask/train/folds.ts'
import { trainMeaning } from '../../src/ask/train/meaning.ts'
import { textsOf } from '../../src/ask/train/texts.ts'
import { loadWeights } from '../../src/ask/weights.ts'
import { itemsOf } from '../../src/toolkit/items.ts'
import { loadToolkit } from '../../src/toolkit/load.ts'
import { type Passage, passagesOf } from '../../src/toolkit/passages.ts'
import { readLines } from '../../src/toolkit/read-knowledge.ts'

type Asked = { readonly question: string; readonly gold: readonly (readonly [number, number])[] }
type Finder = (question: string) => readonly Passage[]

/** Our ranking beside MiniSearch, tuned, over the same passages and the same ways people ask. Without a file: on a fifth of those ways, kept from both. */
export async function benchAnswers(file?: string): Promise<string> {
  const [toolkit, all, weights] = await Promise.all([loadToolkit(), loadCorpus(), loadWeights()])
  const passages = passagesOf(toolkit)
  const whole = { searched: all, learnt: await withMoreAsked(all), kept: [] }
  const fold = file ? whole : (foldsOf(passages, whole, 5)[0] ?? whole)
  const asked: Asked[] = file
    ? await questionsIn(file)
    : fold.kept.flatMap(({ question, passage }) =>
        passages
          .slice(passage ?? passages.length, (passage ?? 0) + 1)
          .map(({ lines }) => ({ question, gold: [lines] })),
      )
  const space = file ? weights.meaning : learnt(passages, fold.learnt)
  return [
    `${asked.length} answerable questions, ${passages.length} passages`,
    measured('ours', asked, () => ours(passages, fold.searched, space, weights.ranking, whyOf(itemsOf(toolkit)))),
    measured('MiniSearch', asked, () => miniSearch(passages, fold.learnt)),
  ].join('\n')
}

function ours(
  passages: readonly Passage[],
  corpus: Corpus,
  space: Space,
  ranking: readonly number[],
  why: ReadonlyMap<string, string>,
): Finder {
  const index = buildIndex({ passages, corpus, meaning: space, why })
  return (question) =>
    search(index, readQuestion(index, question), { weights: ranking, most: 10 }).found.flatMap(
      ({ passage }) => passages[passage] ?? [],
    )
}

function miniSearch(passages: readonly Passage[], corpus: Corpus): Finder {
  const engine = new MiniSearch({
    fields: ['text', 'place', 'asked'],
    processTerm: (term) => (term.length > 1 ? stemOf(term.toLowerCase()) : null),
    searchOptions: {
      boost: { asked: 2, text: 1.5 },
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      prefix: false,
      combineWith: 'OR',
    },
  })
  engine.addAll(
    passages.map(({ text, place, id }, at) => ({
      id: at,
      text,
      place,
      asked: (corpus.asked.get(id) ?? []).join('\n'),
    })),
  )
  return (question) =>
    engine
      .search(question)
      .slice(0, 10)
      .flatMap(({ id }) => passages[id as number] ?? [])
}

const learnt = (passages: readonly Passage[], corpus: LearntCorpus): Space =>
  trainMeaning(textsOf(passages, corpus), 64)

function measured(name: string, asked: readonly Asked[], build: () => Finder): string {
  const from = performance.now()
  const find = build()
  const built = performance.now() - from
  for (const { question } of asked.slice(0, 200)) find(question)
  const times: number[] = []
  const ranks = asked.map(({ question, gold }) => {
    const start = performance.now()
    const found = find(question)
    times.push(performance.now() - start)
    return found.findIndex(({ lines }) => gold.some((one) => isSamePlace(lines, one))) + 1
  })
  times.sort((one, other) => one - other)
  const at = (part: number): string => (times[Math.floor(part * times.length)] ?? 0).toFixed(2)
  return `${name.padEnd(12)} ${Object.entries(rankFigures(ranks))
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join('  ')}  median ${at(0.5)} ms  p99 ${at(0.99)} ms  index ${built.toFixed(0)} ms`
}

async function questionsIn(file: string): Promise<Asked[]> {
  return (await readLines(file, known, 'say another file')).flatMap(({ question, answerable, gold_lines }) =>
    answerable ? [{ question, gold: gold_lines }] : [],
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(`${await benchAnswers(process.argv[2])}\n`)
