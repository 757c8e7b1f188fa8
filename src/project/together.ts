import { type Entry, type EntryOf, samePerson } from './entry.ts'
import type { Project } from './project.ts'

type AssignmentEntry = EntryOf<'assigned' | 'unassigned'>

/** What was put aside at once for one reason, or handed to one person at once, or taken back at once, with the entry; else it alone. Dates that were moved at once are one deed, whoever has the items. */
export function doneTogether(project: Project, entry: Entry): readonly Entry[] {
  const { entries, withdrawn } = project
  const excused = excusedBy(entries, entry)
  if (excused)
    return entries.filter((one) => {
      const other = one.at === entry.at && one.kind === entry.kind ? excusedBy(entries, one) : undefined
      const isSame = other?.reason === excused.reason && samePerson(one.by, entry.by)
      return isSame && withdrawn.has(one.id) === withdrawn.has(entry.id)
    })
  const given = givingOf(entries, entry)
  if (!given) return [entry]
  const isSo = (one: Entry): boolean => {
    const other =
      one.at === entry.at && one.kind === entry.kind && samePerson(one.by, entry.by) && givingOf(entries, one)
    return Boolean(other && isOneDeed(project, given, other)) && withdrawn.has(one.id) === withdrawn.has(entry.id)
  }
  return entries.filter(isSo)
}

/** What an entry excuses, or takes back of it. */
function excusedBy(entries: readonly Entry[], entry: Entry): EntryOf<'excused'> | undefined {
  if (entry.kind === 'excused') return entry
  const taken = entry.kind === 'withdrawn' ? entries.find(({ id }) => id === entry.entry) : undefined
  return taken?.kind === 'excused' ? taken : undefined
}

/** What of handing out an entry is, or takes back. */
function givingOf(entries: readonly Entry[], entry: Entry): AssignmentEntry | undefined {
  if (entry.kind === 'assigned' || entry.kind === 'unassigned') return entry
  const taken = entry.kind === 'withdrawn' ? entries.find(({ id }) => id === entry.entry) : undefined
  return taken?.kind === 'assigned' || taken?.kind === 'unassigned' ? taken : undefined
}

function isOneDeed(project: Project, one: AssignmentEntry, other: AssignmentEntry): boolean {
  if (one.kind === 'unassigned' || other.kind === 'unassigned') return one.kind === other.kind
  const areMoves = isMove(project, one) && isMove(project, other)
  return areMoves || samePerson(one.to, other.to)
}

/** Whether whoever had the item keeps it, and only its date is another. */
export function isMove({ entries, withdrawn }: Project, entry: Entry): boolean {
  if (entry.kind !== 'assigned') return false
  const before = entries
    .slice(0, entries.indexOf(entry))
    .findLast(
      (one) =>
        (one.kind === 'assigned' || one.kind === 'unassigned') && one.item === entry.item && !withdrawn.has(one.id),
    )
  return before?.kind === 'assigned' && samePerson(before.to, entry.to)
}
