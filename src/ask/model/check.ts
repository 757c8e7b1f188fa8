import { type Passage, wholeOf } from '../../toolkit/passages.ts'
import { stemsOf } from '../index/words.ts'
import { saysNoAlike } from './negation.ts'
import { stands } from './quote.ts'
import { contentOf, figuresOf, isStronger, namesOf } from './said.ts'

/** A sentence as a model gives it, with the passages it claims to rest on. */
export type ClaimedSentence = {
  readonly text: string
  readonly evidence: readonly { readonly passage: string; readonly quote: string }[]
}

/** Why a sentence is not said. */
export type Fault =
  | 'no passage'
  | 'quote not found'
  | 'too long'
  | 'address'
  | 'figure'
  | 'name'
  | 'negation'
  | 'stronger'
  | 'words'

/** The passages that a model was shown, by id, and the stems of all of them. */
export type ShownPassages = { readonly passages: ReadonlyMap<string, Passage>; readonly known: ReadonlySet<string> }

export const shown = (passages: readonly Passage[]): ShownPassages => ({
  passages: new Map(passages.map((one) => [one.id, one])),
  known: new Set(passages.flatMap((one) => stemsOf(`${wholeOf(one)} ${one.place}`))),
})

/** The passages that hold a sentence up, best first, or why it is not said. The comparison is by words: it knows nothing of what they mean. */
export function check(
  { text, evidence }: ClaimedSentence,
  { passages, known }: ShownPassages,
): readonly Passage[] | Fault {
  if (text.length > longest.text || evidence.some(({ quote }) => quote.length > longest.quote)) return 'too long'
  if (evidence.length > mostEvidence) return 'no passage'
  const found = evidence.flatMap(({ passage, quote }) =>
    passages.get(bare(passage)) ? [{ passage: passages.get(bare(passage)) as Passage, quote }] : [],
  )
  if (found.length === 0 || found.length < evidence.length) return 'no passage'
  if (
    !found.every(
      ({ passage, quote }) => stands(quote, wholeOf(passage)) || stands(quote, `${passage.part} ${wholeOf(passage)}`),
    )
  )
    return 'quote not found'
  const cited = [...new Set(found.map(({ passage }) => passage))]
  const fault = faultIn(text, {
    whole: cited.map((one) => `${one.place}. ${wholeOf(one)}`).join('\n'),
    words: cited.map(wholeOf).join('\n'),
    known,
  })
  return fault ?? sharingMost(text, cited)
}

/** What a sentence is held against: the passages with their places and without, and the stems of all that was shown. */
type Grounds = { readonly whole: string; readonly words: string; readonly known: ReadonlySet<string> }

function faultIn(sentence: string, { whole, words, known }: Grounds): Fault | undefined {
  if (/https?:|www\.|@\S|<[@!#]|\]\(/i.test(sentence) || turning.test(sentence)) return 'address'
  const figures = figuresOf(whole)
  if (!figuresOf(sentence).every((one) => isAmong(one, figures))) return 'figure'
  const stems = new Set(stemsOf(whole))
  if (!namesOf(sentence, known).every((name) => stemsOf(name).every((stem) => stems.has(stem)))) return 'name'
  if (!saysNoAlike(sentence, words)) return 'negation'
  if (isStronger(sentence, words)) return 'stronger'
  const content = contentOf(sentence)
  const shared = content.filter((stem) => stems.has(stem)).length
  return content.length > 0 && shared >= enough * content.length ? undefined : 'words'
}

const longest = { text: 450, quote: 2000 }
const mostEvidence = 10

/** Signs that turn the rest of a line round, and others that nobody sees. */
const turning = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** The share of a sentence's words that its passages must have. */
const enough = 0.6

/** A figure without its unit may stand for one with it, but not for a share. */
const isAmong = (figure: string, figures: readonly string[]): boolean =>
  figures.some((one) => one === figure || (one.startsWith(`${figure} `) && !one.endsWith(' percent')))

const bare = (id: string): string => id.trim().replace(/^\[|\]$/g, '')

function sharingMost(sentence: string, cited: readonly Passage[]): Passage[] {
  const content = contentOf(sentence)
  const share = (one: Passage): number => {
    const stems = new Set(stemsOf(`${one.place} ${wholeOf(one)}`))
    return content.filter((stem) => stems.has(stem)).length
  }
  return cited.toSorted((a, b) => share(b) - share(a))
}
