import { setImmediate as othersFirst } from 'node:timers/promises'
import { authorOf } from '../project/author.ts'
import { type Entry, type Person, removedName, type Said, samePerson } from '../project/entry.ts'
import type { Journal } from '../project/ports.ts'
import type { Backend } from './backend.ts'
import { entry } from './entries.ts'
import { below, entryId, keyOf } from './keys.ts'
import { parsed } from './written.ts'

const page = 500

/** The journal over a backend: one immutable key an entry, a turn's entries in one transaction. */
export function journalOver(backend: Backend): Journal {
  return {
    async append(project, { delivery, at, by, name }, happenings) {
      const rows = happenings.map((happening, position) => {
        const kept: Entry = { ...happening, id: entryId(delivery, position), version: 1, at, by, name }
        return { key: keyOf('journal', project, kept.id), value: JSON.stringify(kept) }
      })
      const fate = await backend.addAll(rows, keyOf('tombstone', project))
      return fate === 'added' ? 'kept' : fate === 'there' ? 'known' : 'forgotten'
    },
    async read(project) {
      const rows = await backend.range(below('journal', project))
      return rows.map(({ key, value }) => readEntry(key, value))
    },
    forget: (project) =>
      backend.replaceRange(below('journal', project), { key: keyOf('tombstone', project), value: '{}' }),
    erase: (person) => erase(backend, person),
  }
}

/** Throws where an entry cannot be read: a project shown without it would be wrong. */
function readEntry(key: string, value: string): Entry {
  const read = entry.safeParse(parsed(value))
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw new Error(
    `The entry ${key} cannot be read (${issue?.path.join('.')}: ${issue?.code}). It may come from a newer mcred; start that one, or restore a backup.`,
  )
}

async function erase(backend: Backend, person: Person): Promise<number> {
  const prefix = 'journal/'
  let count = 0
  let after = ''
  for (;;) {
    const rows = await backend.range(prefix, page, after)
    for (const { key, value } of rows) {
      const before = readEntry(key, value)
      const erased = without(before, person)
      if (erased !== before && (await backend.swap(key, value, JSON.stringify(erased)))) count++
    }
    if (rows.length < page) return count
    after = rows.at(-1)?.key ?? ''
    await othersFirst()
  }
}

/** The entry without the person's name and texts; the same one where they do not occur in it. */
function without(entry: Entry, person: Person): Entry {
  const named = nameless(entry, person)
  const isBy = samePerson(entry.by, person)
  const name = isBy ? removedName : entry.name
  if (isWrittenBy(entry, person)) {
    const { source: _, ...bare } = named as Entry & { source?: unknown }
    return { ...wordless(bare as Entry), name, removed: true }
  }
  return isBy ? { ...named, name } : named
}

function nameless(entry: Entry, person: Person): Entry {
  if (entry.kind === 'assigned' && samePerson(entry.to, person)) return { ...entry, toName: removedName }
  if (entry.kind === 'led' && samePerson(entry.lead, person)) return { ...entry, leadName: removedName }
  if (isSaidBy(entry, person)) return { ...entry, said: { ...entry.said, name: removedName } }
  return entry
}

/** Words that somebody else said stay theirs when whoever recorded them goes. */
const isWrittenBy = (entry: Entry, person: Person): boolean =>
  isSaidBy(entry, person) || samePerson(authorOf(entry).person, person)

const isSaidBy = (entry: Entry, person: Person): entry is Extract<Entry, { kind: 'answered' }> & { said: Said } =>
  entry.kind === 'answered' && entry.said?.person !== undefined && samePerson(entry.said.person, person)

function wordless(entry: Entry): Entry {
  if (entry.kind === 'answered') return { ...entry, text: '' }
  if (entry.kind === 'excused') return { ...entry, reason: '' }
  if (entry.kind === 'checked') return { ...entry, note: undefined }
  return entry
}
