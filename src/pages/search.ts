import { type Speller, spellerOf } from '../ask/index/spelling.ts'
import { stemsOf, wordsOf } from '../ask/index/words.ts'
import type { PageHead, PagePassage } from './page.ts'
import { pageWords } from './words.ts'

type Stems = ReadonlySet<string>
type Laid = {
  readonly head: PageHead
  readonly passage: PagePassage
  readonly counts: ReadonlyMap<string, number>
  readonly length: number
  readonly headings: Stems
  /** Each sentence with the one after it. */
  readonly windows: readonly Stems[]
}

/** Pages laid out to be searched. */
export type PageIndex = {
  readonly passages: readonly Laid[]
  readonly rarity: ReadonlyMap<string, number>
  readonly alike: ReadonlyMap<string, Stems>
  readonly speller: Speller
  readonly usualLength: number
}

/** A passage that may answer a question. `sure`: enough of the question stands close together in it to be quoted as its answer. */
export type FoundPassage = { readonly head: PageHead; readonly passage: PagePassage; readonly sure: boolean }

/** The share of a question, by rarity of its words, that a passage must cover to be quoted, and to be pointed at. Chosen on questions of staff to half of a made-up institution's pages, and measured on the other half. */
const least = { quoted: 0.65, pointed: 0.3 } as const
const mostShown = 3
/** How much it counts where a word stands. */
const weight = { heading: 0.6, headingCovers: 0.8, alike: 0.5, unknown: 0.6, close: 5, figure: 0.2 } as const
const bm25 = { saturation: 1.2, length: 0.4 } as const

/** An index over the pages of one workspace. `groups`: words that mean alike. */
export function indexOf(
  pages: readonly { readonly head: PageHead; readonly passages: readonly PagePassage[] }[],
  groups: readonly (readonly string[])[] = [],
): PageIndex {
  const passages = pages.flatMap(({ head, passages }) => passages.map((passage) => laid(head, passage)))
  const found = new Map<string, number>()
  for (const { counts, headings } of passages)
    for (const stem of new Set([...counts.keys(), ...headings])) found.set(stem, (found.get(stem) ?? 0) + 1)
  const spellings = new Map<string, number>()
  for (const { passage } of passages)
    for (const word of wordsOf(`${passage.text} ${passage.under.join(' ')}`))
      spellings.set(word, (spellings.get(word) ?? 0) + 1)
  return {
    passages,
    rarity: new Map([...found].map(([stem, count]) => [stem, rarityOf(passages.length, count)])),
    alike: alikeIn([...groups, ...pageWords]),
    speller: spellerOf(spellings),
    usualLength: passages.reduce((sum, { length }) => sum + length, 0) / (passages.length || 1),
  }
}

const rarityOf = (all: number, count: number): number => Math.log(1 + (all - count + 0.5) / (count + 0.5))

function laid(head: PageHead, passage: PagePassage): Laid {
  const sentences = passage.text.split(/(?<=[.!?:;])\s+|\n/).map(stemsOf)
  const counts = new Map<string, number>()
  for (const stem of sentences.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return {
    head,
    passage,
    counts,
    length: sentences.flat().length,
    headings: new Set(stemsOf(passage.under.join(' '))),
    windows: sentences.map((stems, at) => new Set([...stems, ...(sentences[at + 1] ?? [])])),
  }
}

function alikeIn(groups: readonly (readonly string[])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const group of groups) {
    const single = group.map(stemsOf).flatMap((stems) => (stems.length === 1 ? stems : []))
    for (const one of single) {
      const others = found.get(one) ?? new Set()
      for (const other of single) if (other !== one) others.add(other)
      found.set(one, others)
    }
  }
  return found
}

/** The passages that answer a question, best first, at most three; where none surely does, those that come near. None where the pages do not speak of it. */
export function findIn(index: PageIndex, question: string): FoundPassage[] {
  const asked = askedIn(index, question)
  if (!asked.length) return []
  const asksFigure = figureAsked.test(question)
  const ranked = index.passages
    .map((one) => ({ one, ...matched(index, { asked, asksFigure }, one) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
  const sure = ranked.filter(({ covered }) => covered >= least.quoted)
  const near = ranked.filter(({ covered }) => covered >= least.pointed)
  return (sure.length ? sure : near)
    .slice(0, mostShown)
    .map(({ one: { head, passage } }) => ({ head, passage, sure: sure.length > 0 }))
}

type AskedWord = { readonly stem: string; readonly alike: Stems; readonly worth: number }

/** The words of a question that count, spelt as the pages spell them. */
function askedIn({ rarity, alike, speller, passages }: PageIndex, question: string): AskedWord[] {
  const spelt = wordsOf(question).map((word) => (small.has(stemsOf(word)[0] ?? '') ? word : (speller(word) ?? word)))
  const stems = [...new Set(stemsOf(spelt.join(' ')))].filter((stem) => !small.has(stem))
  const strange = rarityOf(passages.length, 0) * weight.unknown
  return stems.map((stem) => ({ stem, alike: alike.get(stem) ?? new Set(), worth: rarity.get(stem) ?? strange }))
}

/** How well a passage matches by its words, and how much of the question one place in it covers. */
function matched(
  index: PageIndex,
  { asked, asksFigure }: { readonly asked: readonly AskedWord[]; readonly asksFigure: boolean },
  one: Laid,
): { score: number; covered: number } {
  const whole = asked.reduce((sum, { worth }) => sum + worth, 0)
  const close =
    Math.max(...one.windows.map((window) => sumOf(asked, (word) => coveredBy(word, window, one.headings)))) / whole
  const score = sumOf(asked, (word) => heldBy(word, one, index)) + weight.close * close
  if (!asksFigure) return { score, covered: close }
  const hasFigure = figure.test(one.passage.text)
  return { score: hasFigure ? score * (1 + weight.figure) : score, covered: hasFigure ? close : close * 0.7 }
}

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

/** Words of asking, and those that every policy has. */
const small = new Set(
  stemsOf(
    'what which when where who whom whose why how did do does done we us our you your i me my they their he she it its the a an of on in for to from and or but is are was were be been being have has had that this these those there about with without by at as into if then than so not no any some every each all much many long need needs needed must should shall can could may might will would want get gets got go make made take takes give gives know tell say says said allow allowed possible please thing things someone somebody anyone institution university microcredential course policy rule rules',
  ),
)
