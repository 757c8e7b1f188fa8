import { featuresOf } from '../learnt/features.ts'
import { type Sentence, sentencesIn } from '../learnt/sentences.ts'
import { definite, sideOf, topics } from '../learnt/topics.ts'
import { type Kinds, wordsIn } from '../learnt/words.ts'
import type { Example } from './learn.ts'
import type { Reviewed, WrittenSide } from './lines.ts'

/** A sentence of a project with what people read in it. */
export type Labelled = Sentence & {
  readonly item: string
  readonly sides: ReadonlySet<number>
  readonly partly: ReadonlySet<number>
}

/** Topics on which the projects were not read, with the answers that may be on them. */
const unread: Readonly<Record<string, RegExp>> = {
  host: /^(?:T02\.2\.[45]|T04\.4\.[35]|Q11\.1|Q06\.1|Q12\.4|T05\.3\.[14])/,
  framework: /^(?:Q05|T02\.1|T05\.4|Q18|Q07\.3|T04\.1\.3|T02\.2\.5)/,
  issuer: /^(?:Q08|T05\.3|Q05|T01\.[24]|T02\.2\.6|Q04|T06\.2|T03\.2|T02\.1)/,
  notes: /^(?:Q14|T04\.4\.2|Q09\.3|T05\.3\.2)/,
  keeps: /^(?:T05\.3|Q08\.3|T03\.3|T06\.5|T02\.2\.5|Q17\.3|T06\.6|T04\.4\.5)/,
  qualified: /^(?:Q13|Q06\.2|T05\.2\.3|Q16\.3|Q10\.2|Q04\.2|Q17)/,
}
export const isUnread = (topic: string): boolean => topic in unread

/** The sentences of a project as they were read: what overlaps a quotation only partly is neither. */
export const labelledIn = ({ answers }: Reviewed): Labelled[] =>
  Object.entries(answers).flatMap(([item, { text, sides }]) => {
    const places = sides.map(([quote, topic, side]) => ({ ...placeOf(text, quote), outcome: sideOf(topic, side) }))
    return sentencesIn(text).map((sentence) => {
      const met = places.filter(({ from, to }) => overlap(sentence, from, to) > 0)
      const held = ({ from, to }: { from: number; to: number }): boolean =>
        overlap(sentence, from, to) >= 0.5 * Math.min(sentence.text.length, to - from)
      return {
        ...sentence,
        item,
        sides: new Set(met.filter(held).map(({ outcome }) => outcome)),
        partly: new Set(met.filter((one) => !held(one)).map(({ outcome }) => outcome)),
      }
    })
  })

const placeOf = (text: string, quote: string) => ({ from: text.indexOf(quote), to: text.indexOf(quote) + quote.length })
const overlap = ({ at, text }: Sentence, from: number, to: number): number =>
  Math.min(to, at + text.length) - Math.max(from, at)

/** What is learnt from a project. */
export function examplesOf(project: Reviewed, kinds: Kinds): Example[] {
  const labelled = labelledIn(project)
  const clashing = clashingIn(project, labelled)
  const doubtful = new Set(project.clashes.flatMap(({ items }) => items))
  return labelled.map((one) => {
    const isDefinite = clashing.has(one)
    const others = Object.entries(unread).flatMap(([topic, items]) =>
      items.test(one.item) ? [sideOf(topic, 'a'), sideOf(topic, 'b')] : [],
    )
    return {
      features: featuresOf(wordsIn(one.text, kinds), one),
      right: new Set([...one.sides, ...(isDefinite ? [definite] : [])]),
      unknown: new Set([...one.partly, ...others, ...(!isDefinite && doubtful.has(one.item) ? [definite] : [])]),
      weight: 1,
    }
  })
}

/** The sentences by which answers contradict each other. */
function clashingIn({ clashes }: Reviewed, labelled: readonly Labelled[]): Set<Labelled> {
  return new Set(
    clashes.flatMap(({ items }) => {
      const those = labelled.filter(({ item }) => items.includes(item))
      return topics.flatMap((_, topic) => {
        const [a, b] = [2 * topic, 2 * topic + 1].map((side) => those.filter((one) => one.sides.has(side)))
        return a?.some((one) => b?.some((other) => other.item !== one.item)) ? [...a, ...(b ?? [])] : []
      })
    }),
  )
}

/** What is learnt from a written sentence: of its own topic only. */
export function exampleOf({ topic, side, text }: WrittenSide, kinds: Kinds): Example[] {
  if (!topics.includes(topic)) return []
  const only = [sideOf(topic, 'a'), sideOf(topic, 'b')]
  return [
    {
      features: featuresOf(wordsIn(text, kinds), undefined),
      right: new Set(side === 'none' ? [] : [sideOf(topic, side)]),
      unknown: new Set(),
      only,
      weight: 0.5,
    },
  ]
}
