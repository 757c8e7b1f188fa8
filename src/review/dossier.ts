import { isForeign } from '../toolkit/foreign.ts'
import { type Clause, clausesOf, plainOf } from './read/text.ts'

/** What a committee would have before it, as data: a review knows nothing else of a project. */

/** What stands under an item: the words of an answer, or the reason why it does not apply. */
export type Said = {
  readonly item: string
  readonly text: string
  /** The text with straight quotes and plain spaces, character by character as long as it was. */
  readonly plain: string
  readonly clauses: readonly Clause[]
}

/** Something that can be shown as it stands: words of an answer, a tick, a date. */
export type Quote = { readonly item: string; readonly text: string }

/** `conflict`: two things that cannot both stand. `single`: one that does not do its job. `question`: something not found. */
export type Tier = 'conflict' | 'single' | 'question'

export type Finding = {
  readonly rule: string
  readonly tier: Tier
  readonly says: string
  readonly quotes: readonly Quote[]
}

/** What a finding is before its tier is known: a rule has one. */
export type Found = Omit<Finding, 'tier'>

/** What stands in a project, by item. Items that share an answer stand under the one they share. `today` is a local date. */
export type Dossier = {
  readonly economy: string
  readonly today: string
  readonly answers: ReadonlyMap<string, Said>
  readonly excused: ReadonlyMap<string, Said>
  readonly ticked: ReadonlySet<string>
  /** Local dates by which items are due. */
  readonly due: ReadonlyMap<string, string>
  /** How many lead the project; undefined where that is not known. */
  readonly leads: number | undefined
  /** Whether most of the answers hold no English: their words are then not weighed. */
  readonly foreign: boolean
  /** The question that an item asks, and whether two items ask nearly the same. */
  readonly asks: ReadonlyMap<string, string>
  isNear(one: string, other: string): boolean
}

/** What a project's records are turned into before a review. */
export type Recorded = Pick<Dossier, 'economy' | 'today' | 'ticked' | 'due' | 'leads' | 'asks' | 'isNear'> & {
  readonly answers: Readonly<Record<string, string>>
  readonly excused: Readonly<Record<string, string>>
}

/** A dossier of what was recorded. Answers in other languages are kept, but only where few are. */
export function dossierOf({ answers, excused, ...rest }: Recorded): Dossier {
  const all = saidOf(answers)
  const long = [...all.values()].filter(({ plain }) => plain.split(' ').length >= 3)
  const foreign = long.filter(({ plain }) => isForeign(plain))
  return {
    ...rest,
    answers: all,
    excused: saidOf(excused),
    foreign: foreign.length > 2 && foreign.length * 2 > long.length,
  }
}

function saidOf(texts: Readonly<Record<string, string>>): Map<string, Said> {
  return new Map(
    Object.entries(texts).map(([item, text]) => {
      const plain = plainOf(text)
      return [item, { item, text, plain, clauses: clausesOf(text, plain) }]
    }),
  )
}

/** The answers to some items that are there, in the order asked for. */
export const answersTo = ({ answers }: Dossier, items: readonly string[]): Said[] =>
  items.flatMap((item) => answers.get(item) ?? [])

/** The whole answer, as a quote. */
export const quoteOf = ({ item, text }: Said): Quote => ({ item, text })

/** What stands for a tick where one is quoted. */
export const tickOf = (item: string): Quote => ({ item, text: 'ticked' })

/** "Q07.1" as people know it: "07.1"; "T06.6.1": "t6.6.1". */
export const codeOf = (item: string): string =>
  item
    .replace(/^Q/, '')
    .replace(/^C(\d\d)\./, '$1.c')
    .replace(/^T0?/, 't')
