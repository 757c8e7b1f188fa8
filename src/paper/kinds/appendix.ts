import { authorOf } from '../../project/author.ts'
import { type Entry, removedName } from '../../project/entry.ts'
import { anewIn, type Missing } from '../../project/progress.ts'
import { type Item, stepName } from '../../toolkit/items.ts'
import { openIn, setAsideIn } from '../open.ts'
import { named } from '../point.ts'
import { byAndOn, dayOf, dueInWords, isShared, itemState, ownerOf, type Records, todayOf } from '../records.ts'
import { heading, type Inline, missing, type PaperBlock, type PaperWords, text } from '../tree.ts'

/** What is open and with whom: first what somebody has, by date, then what nobody has, step by step. */
export function notSettled(records: Records): PaperBlock[] {
  const open = openIn(records)
  const title = heading(2, 'What is not settled')
  const anew = anewIn(records, todayOf(records))
  if (!open.length && !anew.length) return [title, text('Everything in scope is settled.')]
  const given = open.filter(({ assignment }) => assignment)
  const free = Map.groupBy(
    open.filter(({ assignment }) => !assignment),
    ({ item }) => placeOf(item),
  )
  return [
    title,
    ...withSomebody(records, given, 'Open, and somebody has it'),
    ...withNobody([...free].sort(byPlace)),
    ...withSomebody(records, anew, 'Answered, and to be answered anew'),
  ]
}

const placeOf = (item: Item): string => ('step' in item ? stepName(item.step) : `Template ${item.template.name}`)
const byPlace = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)

const withSomebody = (records: Records, given: readonly Missing[], caption: string): PaperBlock[] =>
  given.length
    ? [
        {
          kind: 'table',
          caption,
          head: ['What', 'Who has it', 'When'],
          rows: given.map(({ item, assignment, overdue }) => {
            const due = dueInWords(records, assignment?.due) || 'no date'
            return [named(item), ownerOf(records, item), overdue ? [missing(due)] : due]
          }),
          widths: [5, 2.4, 2.6],
        },
      ]
    : []

const withNobody = (free: readonly [string, readonly Missing[]][]): PaperBlock[] =>
  free.length
    ? [
        {
          kind: 'table',
          caption: 'Open, and nobody has it yet',
          head: ['Step', 'What is open'],
          rows: free.map(([place, some]) => [place, parted(some.map(({ item }) => named(item)))]),
          widths: [3, 7],
        },
      ]
    : []

const parted = (all: readonly (readonly Inline[])[]): Inline[] =>
  all.flatMap((one, n) => (n ? ['; ', ...one] : [...one]))

/** What does not apply, why, and who said so. */
export function setAside(records: Records): PaperBlock[] {
  const all = setAsideIn(records)
  if (!all.length) return []
  return [
    heading(2, 'Put aside as not applicable'),
    {
      kind: 'table',
      caption: 'What does not apply, and why',
      head: ['What', 'Reason', 'By'],
      rows: all.map((item) => {
        const { settled } = itemState(records, item)
        return [
          named(item),
          settled?.kind === 'excused' ? settled.reason : '',
          settled ? byAndOn(records, settled) : '',
        ]
      }),
      widths: [3.4, 4, 2.6],
    },
  ]
}

/** What was ticked, step by step, with notes. */
export function ticked(records: Records): PaperBlock[] {
  const all = records.items.all.filter(
    (item) => !isShared(records, item) && itemState(records, item).settled?.kind === 'checked',
  )
  if (!all.length) return []
  return [
    heading(2, 'Checks that are ticked'),
    {
      kind: 'table',
      caption: 'What the team says is done',
      head: ['Check', 'By', 'Note'],
      rows: all.map((item): PaperWords[] => {
        const { settled } = itemState(records, item)
        return [
          named(item),
          settled ? byAndOn(records, settled) : '',
          settled?.kind === 'checked' ? (settled.note ?? '') : '',
        ]
      }),
      widths: [5, 2.6, 2.4],
    },
  ]
}

/** Who recorded how much of what stands, whoever did most first. */
export function whoRecorded(records: Records): PaperBlock[] {
  if (!records.names) return []
  const standing = [...records.project.items.values()].flatMap(({ settled }) => settled ?? [])
  const people = [...Map.groupBy(standing, nameIn).values()]
  if (!people.length) return []
  return [
    heading(2, 'Who recorded what'),
    {
      kind: 'table',
      caption: 'What stands, by person',
      head: ['Who', 'Answers', 'Ticks', 'Put aside', 'Last on'],
      rows: people.sort((a, b) => b.length - a.length).map((entries) => rowOf(records, entries)),
      widths: [3.4, 1.4, 1.2, 1.4, 2.6],
    },
  ]
}

function rowOf(records: Records, entries: readonly Entry[]): PaperWords[] {
  const count = (kind: Entry['kind']): string => String(entries.filter((entry) => entry.kind === kind).length)
  const last = entries.reduce((latest, { at }) => Math.max(latest, at), 0)
  const [first] = entries
  return [first ? nameIn(first) : '', count('answered'), count('checked'), count('excused'), dayOf(records, last)]
}

/** Somebody on two platforms is one for whoever reads. */
const nameIn = (entry: Entry): string => (entry.removed ? removedName : authorOf(entry).name)
