import type { Remembered } from './answer.ts'
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
    own: new Set(stemsOf(record.text)),
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
  return ({ own, item }) =>
    [...rarity].reduce((sum, [stem, rare]) => sum + rare * (own.has(stem) ? 1 : item.has(stem) ? 0.6 : 0), 0) / whole
}

/** Whether the question asks what the team itself decided or did. */
export const isOurs = (question: string): boolean =>
  /\b(did|have|had|has) (we|our team|the team|anyone|anybody|somebody|someone)\b.{0,40}\b(decide|decided|agree|agreed|say|said|settle|settled|choose|chose|chosen|write|wrote|written|answer|answered|record|recorded|put|pick|picked)\b|\b(our|we) (decision|decided|agreed|settled|chose|answer)\b|\bwhat (was|is) our (answer|decision)\b/i.test(
    question,
  )

const small = new Set(
  stemsOf(
    'what which when where who why how did do does we our us the a an of on in for to and or is are was were be have has it that this about with decide decided agree agreed say said team answer record write',
  ),
)
