import type { Item, Items } from '../toolkit/items.ts'
import { authorOf } from './author.ts'
import { type Entry, personKey, samePerson } from './entry.ts'
import { listed } from './listed.ts'
import type { Project } from './project.ts'
import { isMove } from './together.ts'

/** What one person settled, each item once, and how many items they gave to somebody, or took. */
export type Moved = {
  readonly name: string
  readonly answered: readonly Item[]
  readonly ticked: readonly Item[]
  readonly excused: readonly Item[]
  readonly given: number
  readonly taken: number
}

/** What was settled or given out since a moment and still is, by person, whoever did most first. */
export function movedSince(project: Project, items: Items, since: number): Moved[] {
  const standing = new Set(
    [...project.items.values()].flatMap(({ settled, assignment }) => [settled, assignment?.entry]),
  )
  const ids = new Set([...standing].map((entry) => entry?.id))
  // Another date for what somebody has is no news of who does what.
  const done = project.entries.filter((entry) => entry.at > since && ids.has(entry.id) && !isMove(project, entry))
  const by = Map.groupBy(done, (entry) => personKey(authorOf(entry).person))
  return [...by.values()].map((entries) => ofPerson(entries, items)).sort((a, b) => size(b) - size(a))
}

function ofPerson(entries: readonly Entry[], items: Items): Moved {
  const those = (kind: Entry['kind']): Item[] => [
    ...new Set(
      entries.flatMap((entry) => (entry.kind === kind && 'item' in entry ? (items.byId.get(entry.item) ?? []) : [])),
    ),
  ]
  const last = entries.at(-1)
  return {
    name: !last || last.removed ? 'Somebody' : authorOf(last).name,
    answered: those('answered'),
    ticked: those('checked'),
    excused: those('excused'),
    given: givenTo(entries, false),
    taken: givenTo(entries, true),
  }
}

const givenTo = (entries: readonly Entry[], themselves: boolean): number =>
  entries.filter((entry) => entry.kind === 'assigned' && samePerson(entry.to, entry.by) === themselves).length

const size = ({ answered, ticked, excused, given, taken }: Moved): number =>
  10 * (answered.length + ticked.length + excused.length) + given + taken

/** "Ana answered 07.1 and 07.2 (Learning goals) and gave out 3 items; Ben ticked 4 checks in 2 steps." */
export function movedInWords(moved: readonly Moved[]): string {
  const shown = moved.slice(0, 4).map(inWords)
  const others = moved.slice(4)
  const rest = others.length ? [`${others.length === 1 ? 'one other' : `${others.length} others`} joined in`] : []
  return `${[...shown, ...rest].join('; ')}.`
}

function inWords({ name, answered, ticked, excused, given, taken }: Moved): string {
  const deeds = [
    ...(answered.length ? [`answered ${few(answered, 'questions')}`] : []),
    ...(ticked.length ? [`ticked ${few(ticked, 'checks')}`] : []),
    ...(excused.length ? [`marked ${few(excused, 'items')} as not applicable`] : []),
  ]
  const last = deeds.pop()
  const settled = last ? [...deeds, `${last}${where([...answered, ...ticked, ...excused])}`] : []
  const many = (count: number): string => (count === 1 ? 'one item' : `${count} items`)
  const handed = [...(given ? [`gave out ${many(given)}`] : []), ...(taken ? [`took ${many(taken)}`] : [])]
  return `${name} ${listed([...settled, ...handed])}`
}

const few = (items: readonly Item[], noun: string): string =>
  items.length <= 3 ? listed(items.map(({ code }) => code)) : `${items.length} ${noun}`

/** A code alone says nothing to whoever has not the toolkit by heart. */
function where(items: readonly Item[]): string {
  const places = [...new Set(items.map(placeOf))]
  return ` (${places.length <= 2 ? listed(places) : `${places.length} steps`})`
}

const placeOf = (item: Item): string => ('step' in item ? item.step.name : item.template.name)
