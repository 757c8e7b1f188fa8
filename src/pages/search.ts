import { stemsOf } from '../ask/index/words.ts'
import type { PageHead, Passage } from './page.ts'

/** Pages laid out to be searched: the weight of each stem in each passage, and how rare it is among them. */
export type PageIndex = {
  readonly passages: readonly {
    readonly head: PageHead
    readonly passage: Passage
    readonly stems: ReadonlyMap<string, number>
    readonly length: number
  }[]
  readonly rarity: ReadonlyMap<string, number>
  readonly synonyms: ReadonlyMap<string, ReadonlySet<string>>
}

/** A passage that answers a question; `score` is the share of the question that it covers, by rarity of the words. */
export type FoundPassage = { readonly head: PageHead; readonly passage: Passage; readonly score: number }

/** How much of a question a passage must cover. Chosen on questions that policies of other kinds leave open. */
const least = 0.5
const mostShown = 3
/** What a word weighs by where it stands. */
const weight = { text: 1, heading: 0.9, title: 0.4 } as const

/** An index over the pages of one workspace. `groups`: words that mean alike. */
export function indexOf(
  pages: readonly { readonly head: PageHead; readonly passages: readonly Passage[] }[],
  groups: readonly (readonly string[])[] = [],
): PageIndex {
  const passages = pages.flatMap(({ head, passages }) =>
    passages.map((passage) => {
      const stems = new Map<string, number>()
      const add = (text: string, weight: number): void => {
        for (const stem of stemsOf(text)) stems.set(stem, Math.max(stems.get(stem) ?? 0, weight))
      }
      add(head.title, weight.title)
      add(passage.under.join(' '), weight.heading)
      add(passage.text, weight.text)
      return { head, passage, stems, length: passage.text.length }
    }),
  )
  const counts = new Map<string, number>()
  for (const { stems } of passages) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const rarity = new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + passages.length / count)]))
  return { passages, rarity, synonyms: related(groups) }
}

function related(groups: readonly (readonly string[])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const group of groups) {
    const single = group.map((words) => stemsOf(words)).flatMap((stems) => (stems.length === 1 ? stems : []))
    for (const one of single)
      for (const other of single) if (other !== one) found.set(one, (found.get(one) ?? new Set()).add(other))
  }
  return found
}

/** The passages that answer a question, best first, at most three; none where the pages do not speak of it. */
export function findIn({ passages, rarity, synonyms }: PageIndex, question: string): FoundPassage[] {
  const asked = [...new Set(stemsOf(question))].filter((stem) => !small.has(stem))
  const strange = Math.log(1 + passages.length)
  const worth = asked.map((stem) => ({ stem, others: synonyms.get(stem) ?? [], worth: rarity.get(stem) ?? strange }))
  const whole = worth.reduce((sum, one) => sum + one.worth, 0)
  if (!whole) return []
  const held = (stems: ReadonlyMap<string, number>, stem: string, others: Iterable<string>): number => {
    let most = stems.get(stem) ?? 0
    for (const other of others) most = Math.max(most, 0.6 * (stems.get(other) ?? 0))
    return most
  }
  return passages
    .map(({ head, passage, stems }) => ({
      head,
      passage,
      score: worth.reduce((sum, { stem, others, worth }) => sum + worth * held(stems, stem, others), 0) / whole,
    }))
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score || one.passage.text.length - other.passage.text.length)
    .filter(({ score }, _, [best]) => best !== undefined && score >= best.score * 0.8)
    .slice(0, mostShown)
}

/** Words of asking, and those that every policy has. */
const small = new Set(
  stemsOf(
    'what which when where who whom whose why how did do does done we us our you your i me my they their he she it its the a an of on in for to from and or but is are was were be been being have has had that this these those there about with without by at as into if then than so not no any some every each all much many long need needs needed must should shall can could may might will would want get gets got go make made take takes give gives know tell say says said allowed allow possible please thing things someone somebody anyone institution university microcredential course policy rule rules',
  ),
)
