import { type Item, type Items, isBox } from '../toolkit/items.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { tellingStems } from '../understanding/item-words.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { fingerprint, folded } from './folded.ts'
import { type Labels, shortLabel } from './labels.ts'
import type { KnowsLine, Pair } from './pairs.ts'
import type { Fingerprints } from './published.ts'

/** What the matcher knows of the toolkit. */
export type MatchKnowledge = {
  readonly toolkit: Toolkit
  readonly items: Items
  readonly understanding: Understanding
  readonly fingerprints: Fingerprints
  readonly labels: Labels
}

/** What words of a document may answer. `sure`: its label is that question's own, by code or word for word. `likely`: at most three, likeliest first. */
export type Match = { readonly sure: boolean; readonly likely: readonly string[] }

/** Tells which question a label asks. */
export type Matcher = { readonly known: KnowsLine; match(pair: Pair): Match; isEnglish(words: string): boolean }

/** From this much in common a label's words speak for a question, and before those that it is otherwise taken for. */
const [alike, near] = [0.55, 0.38]
/** Below this chance words say too little of what they answer. */
const [leastNamed, leastSaid] = [0.12, 0.35]
/** No question of the toolkit is longer. */
const longestKnown = 600

/** Lays out the questions and prompts, and the marks of their wordings: the published ones and ours. */
export function matcherOf(knowledge: MatchKnowledge): Matcher {
  const laid: LaidOut = { ...knowledge, exact: exactIn(knowledge), byWords: wordsOf(knowledge.items) }
  return {
    isEnglish: (words) => knowledge.understanding.isEnglish(words.slice(0, 5_000)),
    known: (line) => knownAs(line, laid),
    match: (pair) => matchOf(pair, laid),
  }
}

/** `exact`: the ids that have a mark. */
type LaidOut = MatchKnowledge & {
  readonly exact: ReadonlyMap<string, readonly string[]>
  readonly byWords: ReturnType<typeof wordsOf>
}

function knownAs(line: string, { exact, items, labels }: LaidOut): ReturnType<KnowsLine> {
  if (line.length > longestKnown) return undefined
  const ids = exact.get(fingerprint(line))
  if (ids) return ids.some((id) => isAsked(items.byId.get(id))) ? 'asks' : 'check'
  return line.length < 60 && labels.has(shortLabel(line)) ? 'called' : undefined
}

function matchOf({ labels: asking, under, text }: Pair, laid: LaidOut): Match {
  const sure = [...new Set(asking.flatMap((label) => ownOf(label, laid)))]
  const [only] = sure
  if (only && sure.length === 1) return { sure: true, likely: [only] }
  const label = asking.join(' ')
  const scored = label ? laid.byWords(label, templateIn(under, laid.toolkit)) : []
  const above = (least: number): string[] => scored.flatMap(([id, score]) => (score >= least ? [id] : []))
  const likely = [
    ...sure,
    ...asking.flatMap((one) => laid.labels.get(shortLabel(one))?.item ?? []),
    ...above(alike),
    ...(label ? namedBy(label, leastNamed, laid) : []),
    ...above(near),
    ...namedBy(`${label} ${text}`.trim(), leastSaid, laid),
  ]
  return { sure: false, likely: [...new Set(likely.map((id) => canonical(id, laid)))].slice(0, 3) }
}

/** The questions that a label is the code or the wording of. */
function ownOf(label: string, laid: LaidOut): string[] {
  const { items, exact } = laid
  const ids = [...codeIn(label, items), ...(exact.get(fingerprint(label)) ?? [])]
  return ids.filter((id) => isAsked(items.byId.get(id))).map((id) => canonical(id, laid))
}

const namedBy = (words: string, least: number, { understanding }: LaidOut): string[] =>
  understanding.nameQuestions(words).flatMap(({ item, score }) => (score > least ? [item] : []))

const canonical = (id: string, { toolkit }: LaidOut): string => toolkit.shared.sameAs.get(id) ?? id

const isAsked = (item: Item | undefined): boolean => item !== undefined && !isBox(item)

/** The code that a label begins or ends with: "07.1 What …", "What … (t4.2.1)". A chapter may be numbered 4.1 or 10.1 too, so those are none. */
const codeIn = (label: string, { find }: Items): string[] =>
  [new RegExp(`^\\W*(${code})\\b`, 'i'), new RegExp(`\\b(${code})\\W*$`, 'i')].flatMap((place) => {
    const written = place.exec(label)?.[1]
    return (written && find(written)?.id) ?? []
  })
const code = String.raw`0\d\.\d|q\d\d\.\d|t0?\d\.\d\.\d`

function exactIn({ items, fingerprints }: MatchKnowledge): ReadonlyMap<string, readonly string[]> {
  const exact = new Map(fingerprints)
  const add = (words: string, id: string): void => {
    const mark = fingerprint(words)
    exact.set(mark, [...new Set([...(exact.get(mark) ?? []), id])])
  }
  for (const item of items.all) {
    add(item.text, item.id)
    if ('label' in item) add(item.label, item.id)
  }
  return exact
}

/** The template that a heading names, if one does. */
const templateIn = (under: readonly string[], { templates }: Toolkit): number | undefined =>
  templates.find(({ name }) => under.some((heading) => folded(heading).includes(folded(name))))?.template

/** How much a template's own prompts gain where the document is that template. */
const atHome = 0.2

/** How much the words of a label have in common with each question and prompt, most first. */
function wordsOf({ all }: Items): (label: string, template: number | undefined) => [id: string, score: number][] {
  const laid = all
    .filter(isAsked)
    .map((item) => ({ item, stems: new Set(tellingStems(item.text)), around: new Set(tellingStems(around(item))) }))
  const count = (stem: string): number => laid.filter(({ stems }) => stems.has(stem)).length
  const rarities = new Map<string, number>()
  const rarity = (stem: string): number => {
    const known = rarities.get(stem) ?? Math.log(1 + laid.length / (1 + count(stem)))
    rarities.set(stem, known)
    return known
  }
  const weight = (stems: Iterable<string>): number => [...stems].reduce((sum, stem) => sum + rarity(stem), 0)
  return (label, template) => {
    const said = new Set(tellingStems(label))
    if (!said.size) return []
    return laid
      .map(({ item, stems, around }): [string, number] => {
        const shared = weight([...said].filter((stem) => stems.has(stem)))
        const besides = weight([...said].filter((stem) => !stems.has(stem) && around.has(stem)))
        const home = 'template' in item && item.template.template === template && shared > 0 ? atHome : 0
        return [item.id, (shared + besides / 2) / Math.sqrt(weight(said) * (weight(stems) || 1)) + home]
      })
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5)
  }
}

const around = (item: Item): string => ('section' in item ? item.section.name : 'step' in item ? item.step.name : '')
