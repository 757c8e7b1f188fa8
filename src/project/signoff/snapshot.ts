import type { Catalog } from '../../toolkit/items.ts'
import type { Entry } from '../entry.ts'
import type { Fact } from '../facts/kinds.ts'
import { sameValue } from '../facts/value.ts'
import { meansTheSame } from '../meaning.ts'
import { type Project, stateOf } from '../project.ts'
import { type Covered, factsIn, itemsIn } from './gates.ts'
import { sha256 } from './sha256.ts'

/** What stands recorded of what is signed: the entries that settle its items and state its facts, and one hash over them. */
export type Snapshot = Pick<Covered, 'covers'> & { readonly seen: readonly string[]; readonly snapshot: string }

export function snapshotOf(project: Project, covered: Covered, { toolkit, items }: Catalog): Snapshot {
  const settled = itemsIn(covered, items).flatMap(({ id }) => stateOf(project, id, toolkit.shared.sameAs).settled ?? [])
  const stated = factsIn(covered, toolkit).flatMap(({ id }) => project.facts.get(id) ?? [])
  const once = [...new Map([...settled, ...stated].map((entry) => [entry.id, entry])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )
  const { covers } = covered
  return { seen: once.map(({ id }) => id), snapshot: sha256(sealed(once)), ...(covers ? { covers } : {}) }
}

/** What is hashed of entries: what they say, whoever said it, for names may go and words may not change. */
export const sealed = (entries: readonly Entry[]): string =>
  entries.map((entry) => JSON.stringify([entry.id, entry.kind, onWhat(entry), saidIn(entry)])).join('\n')

const onWhat = (entry: Entry): string => ('item' in entry ? entry.item : 'fact' in entry ? entry.fact : '')

const saidIn = (entry: Entry): string =>
  entry.kind === 'answered'
    ? entry.text
    : entry.kind === 'excused'
      ? entry.reason
      : entry.kind === 'checked'
        ? (entry.note ?? '')
        : entry.kind === 'stated'
          ? JSON.stringify(entry.value)
          : ''

/** An item, or a fact under its name, that says something else than it did; undefined where nothing stood, or stands. */
export type RecordedChange = {
  readonly item: { readonly id: string; readonly code: string }
  readonly was: Entry | undefined
  readonly now: Entry | undefined
}

/** What somebody saw of what they signed. */
export type SeenThen = Covered & Pick<Snapshot, 'seen'>

export const seenThen = ({ phases }: Covered, { seen, covers }: Omit<Snapshot, 'snapshot'>): SeenThen => ({
  phases,
  seen,
  covers,
})

/** What differs in meaning from what was seen, and how many are only worded differently. */
export function changesSince(
  then: SeenThen,
  project: Project,
  { toolkit, items }: Catalog,
): { readonly changes: readonly RecordedChange[]; readonly reworded: number } {
  const { sameAs } = toolkit.shared
  const shared = (item: string): string => sameAs.get(item) ?? item
  const ids = new Set(then.seen)
  const before = new Map(
    project.entries.flatMap((entry) =>
      ids.has(entry.id) && 'item' in entry ? [[shared(entry.item), entry] as const] : [],
    ),
  )
  const answers = itemsIn(then, items).map((item) => ({
    item,
    was: before.get(shared(item.id)),
    now: stateOf(project, item.id, sameAs).settled,
  }))
  const all: RecordedChange[] = [...answers, ...factsSince(ids, project, factsIn(then, toolkit))]
  const other = all.filter(({ was, now }) => was?.id !== now?.id)
  const changes = other.filter(({ was, now }) => !isSame(was, now))
  return { changes, reworded: other.length - changes.length }
}

/** What each fact said that was seen, and says now. */
const factsSince = (seen: ReadonlySet<string>, { entries, facts }: Project, those: readonly Fact[]): RecordedChange[] =>
  those.map(({ id, label }) => ({
    item: { id, code: label },
    was: entries.find((entry) => entry.kind === 'stated' && entry.fact === id && seen.has(entry.id)),
    now: facts.get(id),
  }))

function isSame(was: Entry | undefined, now: Entry | undefined): boolean {
  if (was === undefined || now === undefined || was.kind !== now.kind) return false
  return was.kind === 'stated' && now.kind === 'stated'
    ? sameValue(was.value, now.value)
    : meansTheSame(saidIn(was), saidIn(now))
}
