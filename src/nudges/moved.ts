import { type Entry, personKey } from '../project/entry.ts'
import type { Project } from '../project/project.ts'
import type { Items } from '../toolkit/items.ts'

/** What one person settled: items' codes, each once. */
export type Moved = {
  readonly name: string
  readonly answered: readonly string[]
  readonly ticked: readonly string[]
  readonly excused: readonly string[]
}

/** What was settled since a moment and still is, by person, whoever did most first. */
export function movedSince(project: Project, items: Items, since: number): Moved[] {
  const standing = new Set([...project.items.values()].map(({ settled }) => settled?.id))
  const settled = project.entries.filter((entry) => entry.at > since && standing.has(entry.id))
  const by = Map.groupBy(settled, (entry) => personKey(entry.by))
  return [...by.values()].map((entries) => ofPerson(entries, items)).sort((a, b) => size(b) - size(a))
}

function ofPerson(entries: readonly Entry[], items: Items): Moved {
  const codes = (kind: Entry['kind']): string[] => [
    ...new Set(
      entries.flatMap((entry) =>
        entry.kind === kind && 'item' in entry ? (items.byId.get(entry.item)?.code ?? []) : [],
      ),
    ),
  ]
  const last = entries.at(-1)
  return {
    name: last?.removed ? 'Somebody' : (last?.name ?? 'Somebody'),
    answered: codes('answered'),
    ticked: codes('checked'),
    excused: codes('excused'),
  }
}

const size = ({ answered, ticked, excused }: Moved): number => answered.length + ticked.length + excused.length

/** "Ana answered 07.1 and 07.2 and ticked 3 checks; Ben ticked 07.c4." */
export function movedInWords(moved: readonly Moved[]): string {
  const shown = moved.slice(0, 4).map(inWords)
  const others = moved.slice(4)
  const rest = others.length
    ? [
        `${others.length === 1 ? 'one other' : `${others.length} others`} settled ${others.reduce((all, one) => all + size(one), 0)} more`,
      ]
    : []
  return `${[...shown, ...rest].join('; ')}.`
}

function inWords({ name, answered, ticked, excused }: Moved): string {
  const deeds = [
    ...(answered.length ? [`answered ${few(answered, 'questions')}`] : []),
    ...(ticked.length ? [`ticked ${few(ticked, 'checks')}`] : []),
    ...(excused.length ? [`marked ${few(excused, 'items')} as not applicable`] : []),
  ]
  return `${name} ${listed(deeds)}`
}

const few = (codes: readonly string[], noun: string): string =>
  codes.length <= 3 ? listed(codes) : `${codes.length} ${noun}`

/** "a", "a and b", "a, b and c" */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
