import { type Entry, samePerson } from './entry.ts'
import type { Project } from './project.ts'

/** What was handed to one person at once, or taken back at once, with the entry; else it alone. */
export function doneTogether({ entries, withdrawn }: Project, entry: Entry): readonly Entry[] {
  const given = assignedBy(entries, entry)
  if (!given) return [entry]
  const isSo = (one: Entry): boolean => {
    const other =
      one.at === entry.at && one.kind === entry.kind && samePerson(one.by, entry.by) && assignedBy(entries, one)
    return Boolean(other && samePerson(other.to, given.to)) && withdrawn.has(one.id) === withdrawn.has(entry.id)
  }
  return entries.filter(isSo)
}

/** The assignment that an entry is, or takes back. */
function assignedBy(entries: readonly Entry[], entry: Entry) {
  if (entry.kind === 'assigned') return entry
  const taken = entry.kind === 'withdrawn' ? entries.find(({ id }) => id === entry.entry) : undefined
  return taken?.kind === 'assigned' ? taken : undefined
}
