import type { Item, Items } from '../../toolkit/items.ts'
import type { Toolkit } from '../../toolkit/toolkit.ts'
import type { Entry } from '../entry.ts'
import { meansTheSame } from '../meaning.ts'
import { type Project, stateOf } from '../project.ts'
import { itemsIn } from './gates.ts'
import { sha256 } from './sha256.ts'

export type Catalog = { readonly toolkit: Toolkit; readonly items: Items }

/** What stands recorded in some phases: the entries that settle their items, and one hash over them. */
export type Snapshot = { readonly seen: readonly string[]; readonly snapshot: string }

export function snapshotOf(project: Project, phases: readonly number[], { toolkit, items }: Catalog): Snapshot {
  const settled = itemsIn(phases, items).flatMap(({ id }) => stateOf(project, id, toolkit.shared.sameAs).settled ?? [])
  const once = [...new Map(settled.map((entry) => [entry.id, entry])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { seen: once.map(({ id }) => id), snapshot: sha256(sealed(once)) }
}

/** What is hashed of entries: what they say, whoever said it, for names may go and words may not change. */
export const sealed = (entries: readonly Entry[]): string =>
  entries
    .map((entry) => JSON.stringify([entry.id, entry.kind, 'item' in entry ? entry.item : '', saidIn(entry)]))
    .join('\n')

const saidIn = (entry: Entry): string =>
  entry.kind === 'answered'
    ? entry.text
    : entry.kind === 'excused'
      ? entry.reason
      : entry.kind === 'checked'
        ? (entry.note ?? '')
        : ''

/** An item that says something else than it did; undefined where nothing stood, or stands. */
export type Change = { readonly item: Item; readonly was: Entry | undefined; readonly now: Entry | undefined }

/** What differs in meaning from what was seen, and how many items are only worded differently. */
export function changesSince(
  seen: readonly string[],
  { project, phases }: { readonly project: Project; readonly phases: readonly number[] },
  { toolkit, items }: Catalog,
): { readonly changes: readonly Change[]; readonly reworded: number } {
  const { sameAs } = toolkit.shared
  const shared = (item: string): string => sameAs.get(item) ?? item
  const ids = new Set(seen)
  const before = new Map(
    project.entries.flatMap((entry) =>
      ids.has(entry.id) && 'item' in entry ? [[shared(entry.item), entry] as const] : [],
    ),
  )
  const all = itemsIn(phases, items).map((item) => ({
    item,
    was: before.get(shared(item.id)),
    now: stateOf(project, item.id, sameAs).settled,
  }))
  const other = all.filter(({ was, now }) => was?.id !== now?.id)
  const changes = other.filter(({ was, now }) => !isSame(was, now))
  return { changes, reworded: other.length - changes.length }
}

const isSame = (was: Entry | undefined, now: Entry | undefined): boolean =>
  was !== undefined && now !== undefined && was.kind === now.kind && meansTheSame(saidIn(was), saidIn(now))
