import { writeFile } from 'node:fs/promises'
import { type Corpus, type LearntCorpus, loadBeyond, loadCorpus } from '../../ask/corpus.ts'
import { itemsOf } from '../../toolkit/items.ts'
import { loadToolkit } from '../../toolkit/load.ts'
import { classifierOf } from '../classify.ts'
import { type Fold, foldOf, spellingsOf } from '../fold.ts'
import { itemWordsOf } from '../item-words.ts'
import { toKeep } from '../linear.ts'
import { loadNamesAndWays, namingFile } from '../naming.ts'
import { slotReaderOf, tags } from '../spans.ts'
import { saidWeightsFile } from '../weights.ts'
import { wishes } from '../wishes.ts'
import { handingApart, learnHanding } from './handing.ts'
import { kindsApart, learnKinds } from './kinds.ts'
import { type Line, saidLines, type TaughtLine, taught } from './lines.ts'
import { trainNaming } from './name-items.ts'
import { linesOfNames, namingLinesOf } from './naming-lines.ts'
import { slotsIn, taggedOf, trainSpans } from './spans.ts'
import { learnTelling, tellingApart } from './telling.ts'
import { trainWishes } from './wishes.ts'

const folds = 5
/** Which of each eight questions are learnt from. */
const learntOfEight = new Set([0, 1, 4, 6])

/** Learns from `knowledge/said.jsonl` what people want by what they say, and says how well on lines kept apart. */
const toolkit = await loadToolkit()
const items = itemsOf(toolkit)
const fold = foldOf(toolkit)
const lines = await saidLines()
const corpus = await loadCorpus()
const ways = await loadNamesAndWays(corpus)
const questions = questionsOf(corpus, await loadBeyond())
const called = [...ways.names.values()].flat()
if (process.argv.includes('--apart')) {
  say(await handingApart(called))
  say(await tellingApart(lines, called))
  say(await kindsApart(lines, fold))
  for (let nth = 0; nth < folds; nth++) apart(lines, nth, fold)
}
const naming = trainNaming(itemWordsOf(items, ways), [
  ...namingLinesOf(lines.map(asWishLine), items),
  ...linesOfNames(ways.names),
])
await writeFile(namingFile, `${JSON.stringify(naming)}\n`)
const [wish, span] = [
  trainWishes([...teaching(lines), ...questions], fold),
  trainSpans(lines.flatMap((line) => taggedOf(line) ?? [])),
]
const spellings = Object.fromEntries(
  spellingsOf([...teaching(lines), ...questions].map(({ utterance }) => fold(utterance.said))),
)
await writeFile(
  saidWeightsFile,
  `${JSON.stringify({ wishes, tags, wish: toKeep(wish), span: toKeep(span), spellings })}\n`,
)
await learnKinds(lines, fold)
const marked = (await learnHanding(lines, called)) + (await learnTelling(lines, called))
say(
  `learnt from ${lines.length} lines, ${marked} marked: ${wish.features.length} features of wishes, ${span.features.length} of slots`,
)

/** What people ask the toolkit, so that a question is not taken for a wish: a part of it, for each wish has fewer lines. */
function questionsOf({ asked }: Corpus, beyond: LearntCorpus['beyond']): TaughtLine[] {
  const others = beyond.flatMap(({ q, kind }) => (kind === 'us' || kind === 'bot' ? [] : [q]))
  return [[...asked.values()].flat(), others]
    .flatMap((all) => all.filter((_, at) => learntOfEight.has(at % 8)))
    .map((said) => ({ utterance: { said, where: 'addressed', isAsked: false }, wish: 'ask', hasMore: false }))
}

function asWishLine({ said, wants, details }: Line) {
  return { said, wants, details: details ?? {} }
}

function teaching(some: readonly Line[]) {
  return some.map(taught).filter(({ hasMore }) => !hasMore)
}

function apart(all: readonly Line[], nth: number, by: Fold): void {
  const [learnt, kept] = [all.filter((_, at) => at % folds !== nth), all.filter((_, at) => at % folds === nth)]
  const classify = classifierOf(by, trainWishes([...teaching(learnt), ...questions], by))
  const ranked = teaching(kept).map(({ utterance, wish }) => classify(utterance).findIndex((one) => one.wish === wish))
  const read = slotReaderOf(trainSpans(learnt.flatMap((line) => taggedOf(line) ?? [])))
  const filled = kept.flatMap((line) =>
    slotsIn(line).map(({ slot, value }) => read(line.said, line.wants)[slot] === value),
  )
  const share = (right: number, of: number): string => (right / of).toFixed(3)
  say(
    `fold ${nth + 1}: first ${share(ranked.filter((at) => at === 0).length, ranked.length)}, among three ${share(ranked.filter((at) => at >= 0 && at < 3).length, ranked.length)}, slots ${share(filled.filter(Boolean).length, filled.length)}`,
  )
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
