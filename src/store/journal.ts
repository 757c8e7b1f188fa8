import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Entry, Person } from '../project/entry.ts'
import { type Erased, type Journal, type Traced, Unreadable } from '../project/ports.ts'
import type { Backend, StoredRow } from './backend.ts'
import { entry, isOfNewerKind } from './entries.ts'
import { goneAnswer, seenFrom, withoutSource } from './forget/erasing.ts'
import { below, entryId, keyOf } from './keys.ts'
import { parsed, readAs } from './read-value.ts'
import { RecentJournals } from './recent-journals.ts'

const page = 500

/** The journal over a backend: one immutable key an entry, a turn's entries in one transaction. `onLeftOut` is told the keys of entries whose kind only a newer version knows. */
export function journalOver(backend: Backend, onLeftOut: (key: string) => void): Journal {
  const leftOut = new Map<string, number>()
  const recent = new RecentJournals()
  return {
    async append(project, { delivery, ...stamp }, events) {
      const rows = events.map((event, position) => {
        const kept: Entry = { ...event, id: entryId(delivery, position), version: 1, ...stamp }
        return { key: keyOf('journal', project, kept.id), value: JSON.stringify(kept) }
      })
      const fate = await backend.addAll(rows, keyOf('tombstone', project))
      return fate === 'added' ? 'kept' : fate === 'there' ? 'known' : 'forgotten'
    },
    async read(project, which) {
      const rows = await backend.range(below('journal', project))
      if (which) return rows.flatMap(({ value }) => readAs(entry, value) ?? [])
      const journal = recent.take(project, rows, (row) => readEntry(row, onLeftOut))
      if (journal.leftOut) leftOut.set(project, journal.leftOut)
      else leftOut.delete(project)
      return journal.entries
    },
    newer: (project) => leftOut.get(project) ?? 0,
    forget: (project) =>
      backend.replaceRange(below('journal', project), { key: keyOf('tombstone', project), value: '{}' }),
    trace: (person) => trace(backend, person),
    erase: (person) => erase(backend, person),
  }
}

/** Throws where an entry cannot be read: a project shown without it would be wrong. One of a kind that is not known changes nothing that is, and is left out. */
function readEntry({ key, value }: StoredRow, onLeftOut: (key: string) => void): Entry | undefined {
  const raw = parsed(value)
  const read = entry.safeParse(raw)
  if (read.success) return read.data
  if (isOfNewerKind(raw)) return void onLeftOut(key)
  const issue = read.error.issues[0]
  throw new Unreadable(
    `The entry ${key} cannot be read (${issue?.path.join('.')}: ${issue?.code}). It may come from a newer mcred; start that one, or restore a backup.`,
  )
}

async function trace(backend: Backend, person: Person): Promise<Traced> {
  const [projects, names, texts] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for await (const { key, value } of entriesOf(backend)) {
    const seen = seenFrom(value, person)
    if (seen.is !== 'theirs') continue
    projects.add(decodeURIComponent(key.split('/')[1] ?? ''))
    for (const name of seen.traced.names) names.add(name)
    for (const text of seen.traced.texts) texts.add(text)
  }
  return { projects: [...projects], names: [...names], texts: [...texts] }
}

async function erase(backend: Backend, person: Person): Promise<Erased> {
  let [entries, unread] = [0, 0]
  for await (const { key, value } of entriesOf(backend)) {
    const { is } = seenFrom(value, person)
    if (is === 'unread') unread++
    if (is === 'theirs' && (await eraseFrom(backend, key, person))) entries++
  }
  await eraseCopies(backend)
  return { entries, unread }
}

/** What facts took of answers whose words are gone. */
async function eraseCopies(backend: Backend): Promise<void> {
  const gone = new Set<string>()
  for await (const { value } of entriesOf(backend)) {
    const id = goneAnswer(value)
    if (id !== undefined) gone.add(id)
  }
  for await (const { key, value } of gone.size ? entriesOf(backend) : []) {
    const without = withoutSource(value, gone)
    if (without !== undefined) await backend.swap({ key, value: without }, value)
  }
}

/** Until nobody else changes the entry at the same moment, as somebody does who is forgotten too. False where it is gone. */
async function eraseFrom(backend: Backend, key: string, person: Person): Promise<boolean> {
  for (;;) {
    const value = await backend.get(key)
    if (value === undefined) return false
    const seen = seenFrom(value, person)
    if (seen.is !== 'theirs' || (await backend.swap({ key, value: seen.without }, value))) return true
  }
}

/** Every entry of every project, with time for others between two pages. */
async function* entriesOf(backend: Backend): AsyncGenerator<StoredRow> {
  for (let after = ''; ; await othersFirst()) {
    const rows = await backend.range('journal/', page, after)
    yield* rows
    if (rows.length < page) return
    after = rows.at(-1)?.key ?? ''
  }
}
