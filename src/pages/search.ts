import { countsOf, rarityOf } from '../ask/index/counts.ts'
import { alikeIn, everydayWords, wordsOfAsking } from '../ask/index/everyday-words.ts'
import { closeness, directionOf, type Space } from '../ask/index/meaning.ts'
import { type Speller, spellerOf } from '../ask/index/spelling.ts'
import { stemsOf, wordsOf } from '../ask/index/words.ts'
import { sentencesOf } from '../ask/question/parts.ts'
import type { PageHead, PagePassage } from './page.ts'
import type { WeighedSpace } from './space.ts'
import { type ShareHeld, wordByWord } from './word-by-word.ts'

type Stems = ReadonlySet<string>
type Laid = {
  readonly head: PageHead
  readonly passage: PagePassage
  readonly counts: ReadonlyMap<string, number>
  readonly length: number
  readonly headings: Stems
  /** Each sentence with the one after it. */
  readonly windows: readonly { readonly text: string; readonly stems: Stems }[]
  /** Where it lies in each space. */
  readonly lies: readonly LiesIn[]
}
type LiesIn = {
  /** Where each window lies, under its headings; row after row. */
  readonly places: Float32Array
  /** Where the whole passage lies, under its headings. */
  readonly place: Float32Array
}

/** Pages laid out to be searched. */
export type PageIndex = {
  readonly passages: readonly Laid[]
  readonly rarity: ReadonlyMap<string, number>
  readonly alike: ReadonlyMap<string, Stems>
  readonly speller: Speller
  readonly usualLength: number
  readonly spaces: readonly (WeighedSpace & { readonly asking: (asked: readonly string[]) => ShareHeld })[]
}

/**
 * A passage that may answer a question. `sure`: enough of the question stands close together in it to be quoted as its
 * answer; `close`: near enough to be pointed at beside another answer; `nearest`: the sentences in it that come nearest.
 */
export type FoundPassage = {
  readonly head: PageHead
  readonly passage: PagePassage
  readonly sure: boolean
  readonly close: boolean
  readonly nearest: string
}

/**
 * The share of a question, by rarity of its words, that a passage must cover to be quoted; and what the best must reach,
 * with how near its meaning lies, or hold of it word by word, for places to be pointed at, and for that also beside an
 * answer of the toolkit. Chosen on questions of staff to made-up institutions' pages, and measured on others.
 */
const least = { quoted: 0.65, pointed: 0.45, held: 0.6, close: 0.75 } as const
/** How many passages are quoted, how many places pointed at, and how many compared with the question word by word. */
const most = { quoted: 3, pointed: 5, compared: 12 } as const
/**
 * How much it counts where a word stands and that words stand close. Chosen on rules and parts of the toolkit that were not
 * learnt from.
 */
const weight = {
  heading: 0.6,
  headingCovers: 0.8,
  alike: 0.5,
  unknown: 0.6,
  close: 3,
  figure: 0.2,
} as const
const bm25 = { saturation: 1.2, length: 0.4 } as const

/** What a question shares with pages without sharing words. `synonyms`: words that mean alike; `spaces`: where words lie that are asked or used alike; the first says what is near enough to be pointed at. */
export type Meanings = { readonly synonyms: readonly (readonly string[])[]; readonly spaces: readonly WeighedSpace[] }

/** An index over the pages of one workspace. */
export function indexOf(
  pages: readonly { readonly head: PageHead; readonly passages: readonly PagePassage[] }[],
  { synonyms, spaces }: Meanings,
): PageIndex {
  const passages = pages.flatMap(({ head, passages }) => passages.map((passage) => laid(head, passage, spaces)))
  const found = countsOf(passages.flatMap(({ counts, headings }) => [...new Set([...counts.keys(), ...headings])]))
  const spellings = countsOf(passages.flatMap(({ passage: { text, under } }) => wordsOf(`${text} ${under.join(' ')}`)))
  return {
    passages,
    rarity: new Map([...found].map(([stem, count]) => [stem, rarityOf(passages.length, count)])),
    alike: alikeIn([...synonyms, ...everydayWords]),
    speller: spellerOf(spellings),
    usualLength: passages.reduce((sum, { length }) => sum + length, 0) / (passages.length || 1),
    spaces: spaces.map((one) => ({ ...one, asking: wordByWord(one.space) })),
  }
}

function laid(head: PageHead, passage: PagePassage, spaces: readonly WeighedSpace[]): Laid {
  const texts = passage.text.split(/(?<=[.!?:;])\s+|\n/)
  const sentences = texts.map(stemsOf)
  const counts = countsOf(sentences.flat())
  const headings = stemsOf(passage.under.join(' '))
  const windows = sentences.map((stems, at) => [...stems, ...(sentences[at + 1] ?? [])])
  return {
    head,
    passage,
    counts,
    length: sentences.flat().length,
    headings: new Set(headings),
    windows: windows.map((stems, at) => ({
      text: texts.slice(at, at + 2).join(' '),
      stems: new Set(stems),
    })),
    lies: spaces.map(({ space }) => ({
      places: Float32Array.from(windows.flatMap((stems) => [...placeOf(space, [...headings, ...stems])])),
      place: placeOf(space, [...headings, ...sentences.flat()]),
    })),
  }
}

function placeOf(space: Space, stems: readonly string[]): Float32Array {
  return directionOf(space, new Map([...countsOf(stems)].map(([stem, count]) => [stem, 1 + Math.log(count)])))
}

/** The passages that answer a question, best first; where none surely does, those that come near. None where the pages do not speak of it. */
export function findIn(index: PageIndex, question: string): FoundPassage[] {
  const asked = askedIn(index, question)
  if (!asked.words.length) return []
  const ranked = rankedIn(index, asked).filter(({ covered, meant, held }) => covered + meant > 0 || held >= least.held)
  const sure = ranked.filter(({ covered }) => covered >= least.quoted)
  const best = Math.max(...ranked.map(({ covered, meant }) => covered + meant))
  const close = best >= least.close
  const near = best >= least.pointed || ranked.some(({ held }) => held >= least.held)
  return (sure.length ? sure : near ? ranked : [])
    .slice(0, sure.length ? most.quoted : most.pointed)
    .map(({ one: { head, passage }, nearest }) => ({ head, passage, sure: sure.length > 0, close, nearest }))
}

/** The passages that match best, best first; those in front are also compared with the question word by word. */
const rankedIn = (index: PageIndex, asked: PageQuestion) =>
  index.passages
    .map((one) => ({ one, ...matched(index, asked, one) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most.compared)
    .map((found) => {
      const shares = heldWordByWord(asked, found.one)
      const gained = shares.reduce((sum, share, at) => sum + share * asked.meant[at]!.counts.held, 0)
      return { ...found, score: found.score + gained, held: Math.max(0, ...shares) }
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most.pointed)

type PageQuestion = {
  readonly words: readonly AskedWord[]
  readonly figure: boolean
  readonly meant: readonly AskedIn[]
}
/** What is asked in one space: where it lies, what is held of it, and how much each counts. */
type AskedIn = { readonly direction: Float32Array; readonly held: ShareHeld; readonly counts: WeighedSpace }
type AskedWord = { readonly stem: string; readonly alike: Stems; readonly worth: number }

/** The words of a question that count, spelt as the pages spell them. */
function askedIn({ rarity, alike, speller, passages, spaces }: PageIndex, question: string): PageQuestion {
  const spelt = wordsOf(question).map((word) =>
    wordsOfAsking.has(stemsOf(word)[0] ?? '') ? word : (speller(word) ?? word),
  )
  const all = stemsOf(spelt.join(' '))
  const stems = [...new Set(all)].filter((stem) => !wordsOfAsking.has(stem))
  const texts = spelt.length > 8 ? [question, ...sentencesOf(question)] : [question]
  const strange = rarityOf(passages.length, 0) * weight.unknown
  return {
    words: stems.map((stem) => ({ stem, alike: alike.get(stem) ?? new Set(), worth: rarity.get(stem) ?? strange })),
    figure: figureAsked.test(question),
    meant: spaces.map((one) => ({
      direction: directionIn(one.space, texts),
      held: one.asking(stems),
      counts: one,
    })),
  }
}

/** Where what is asked lies; of a scene and a question after it, each counts as much as the whole. */
function directionIn(space: Space, texts: readonly string[]): Float32Array {
  const mean = new Float32Array(space.dimensions)
  for (const text of texts)
    for (const [at, value] of placeOf(space, stemsOf(text)).entries()) mean[at] = (mean[at] ?? 0) + value / texts.length
  return mean
}

/** How well a passage matches by its words and by what is asked alike, and how much of the question one place in it covers. */
function matched(index: PageIndex, { words, meant: asked, figure: asksFigure }: PageQuestion, one: Laid) {
  const worth = words.reduce((sum, { worth }) => sum + worth, 0)
  const shares = one.windows.map(({ stems }) => sumOf(words, (word) => coveredBy(word, stems, one.headings)) / worth)
  const close = Math.max(...shares)
  const near = asked.map(({ direction }, at) => closeness(direction, one.lies[at]!.places))
  const [means = []] = near
  const meant = Math.max(0, ...means)
  const both = shares.map((share, at) => share + (means[at] ?? 0))
  const nearest = one.windows[both.indexOf(Math.max(...both))]?.text ?? ''
  const said = (sumOf(words, (word) => heldBy(word, one, index)) + weight.close * close) / worth
  const lacks = asksFigure && !figure.test(one.passage.text)
  const gains = asksFigure && !lacks ? 1 + weight.figure : 1
  const meaning = asked.reduce((sum, { direction, counts }, at) => {
    const whole = Math.max(0, closeness(direction, one.lies[at]!.place)[0] ?? 0)
    return sum + counts.meant * Math.max(0, ...near[at]!) + counts.whole * whole
  }, 0)
  return {
    score: said * gains + meaning,
    covered: lacks ? close * 0.7 : close,
    meant,
    nearest,
  }
}

/** How much of the question one place of a passage holds, under its headings, word by word, in each space. */
const heldWordByWord = ({ meant }: PageQuestion, { windows, headings }: Laid): number[] =>
  meant.map(({ held }) => Math.max(0, ...windows.map(({ stems }) => held([...headings, ...stems]))))

const sumOf = (asked: readonly AskedWord[], share: (word: AskedWord) => number): number =>
  asked.reduce((sum, word) => sum + word.worth * share(word), 0)

function coveredBy({ stem, alike }: AskedWord, window: Stems, headings: Stems): number {
  if (window.has(stem)) return 1
  if (headings.has(stem)) return weight.headingCovers
  return [...alike].some((other) => window.has(other) || headings.has(other)) ? weight.alike : 0
}

function heldBy({ stem, alike }: AskedWord, { counts, length, headings }: Laid, { usualLength }: PageIndex): number {
  const count = counts.get(stem) ?? 0
  const { saturation, length: share } = bm25
  const said = (count * (saturation + 1)) / (count + saturation * (1 - share + (share * length) / usualLength))
  if (headings.has(stem)) return said + weight.heading * (count ? 0.4 : 1)
  if (count) return said
  return [...alike].some((other) => counts.has(other) || headings.has(other)) ? weight.alike : 0
}

const figureAsked =
  /\b(how (many|much|long|old|often|fast|soon|recent|large|big)|when|what (time|day|percentage)|longest|highest|deadline)\b/i
const figure =
  /\d|\b(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|once|twice|half|(mon|tues|wednes|thurs|fri)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/i
