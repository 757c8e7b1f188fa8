import type { Remembered } from './answer.ts'
import { alikeIn, everydayWords, wordsOfAsking } from './index/everyday-words.ts'
import { stemsOf } from './index/words.ts'

/** The team's own answers that a question is about, at most three, nearest first. `about` is the wording of an answer's item. */
export function fromRecords<R extends Remembered>(
  question: string,
  records: readonly R[] = [],
  about: (item: string) => string = () => '',
): R[] {
  const asked = new Set(stemsOf(question).filter((stem) => !small.has(stem)))
  if (asked.size === 0 || records.length === 0) return []
  const read = records.map((record) => ({
    record,
    own: new Set([...stemsOf(record.text), ...(hasMoney(record.text) ? stemsOf('price') : [])]),
    item: new Set(stemsOf(about(record.item))),
  }))
  const score = scorer(asked, read)
  return read
    .map((one) => ({ record: one.record, score: score(one) }))
    .filter(({ score }) => score >= (isOurs(question) ? 0.25 : 0.5))
    .sort((one, other) => other.score - one.score || other.record.at - one.record.at)
    .slice(0, 3)
    .map(({ record }) => record)
}

/** The stems of a record: of its words, and of its item's wording. */
type RecordRead = { readonly own: ReadonlySet<string>; readonly item: ReadonlySet<string> }

/** Tells which share of what is asked a record has; words that few records have count more. */
function scorer(asked: ReadonlySet<string>, read: readonly RecordRead[]): (one: RecordRead) => number {
  const holding = (stem: string): number => read.filter(({ own, item }) => own.has(stem) || item.has(stem)).length
  const rarity = new Map([...asked].map((stem) => [stem, Math.log(1 + read.length / (1 + holding(stem)))]))
  const whole = [...rarity.values()].reduce((sum, one) => sum + one, 0)
  return (one) => [...rarity].reduce((sum, [stem, rare]) => sum + rare * heldBy(stem, one), 0) / whole
}

/** How much of a word a record has: itself or another for it, in its own words or in its item's. */
function heldBy(stem: string, { own, item }: RecordRead): number {
  if (own.has(stem)) return 1
  if (item.has(stem)) return 0.6
  const others = [...(alike.get(stem) ?? [])]
  return others.some((other) => own.has(other)) ? 0.5 : others.some((other) => item.has(other)) ? 0.3 : 0
}

const alike = alikeIn(everydayWords)

/** Whether a sum of money stands in it, whatever it is called. */
const hasMoney = (text: string): boolean =>
  /[$€£¥₩₱฿]\s?\d|\d\s?(?:[$€£¥₩₱฿]|dollars?\b|euros?\b|pounds?\b)/i.test(text) ||
  (/\d/.test(text) && (text.match(/\b[A-Z]{3}\b/g) ?? []).some((word) => currencies.has(word)))

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** Whether the question asks what the team itself decided or did. */
export const isOurs = (question: string): boolean =>
  /\b(did|have|had|has) (we|our team|the team|anyone|anybody|somebody|someone)\b.{0,40}\b(decide|decided|agree|agreed|say|said|settle|settled|choose|chose|chosen|write|wrote|written|answer|answered|record|recorded|put|pick|picked)\b|\b(our|we) (decision|decided|agreed|settled|chose|answer)\b|\bwhat (was|is) our (answer|decision)\b/i.test(
    question,
  )

const small = new Set([...wordsOfAsking, ...stemsOf('decide agree team answer record write')])
