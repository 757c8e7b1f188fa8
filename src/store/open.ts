import type { z } from 'zod'
import type { KvKind } from '../project/kinds.ts'
import type {
  Claims,
  Dialogues,
  Feedback,
  Joint,
  Journal,
  Keeper,
  KeyValueStore,
  Places,
  ThreadHistory,
} from '../project/ports.ts'
import type { Backend } from './backend.ts'
import { claimsOver } from './claims.ts'
import { keeperOver } from './forget/keeping.ts'
import { scrubbing } from './forget/scrubbing.ts'
import { jointOver } from './joint.ts'
import { journalOver } from './journal.ts'
import { entryId, projectId } from './keys.ts'
import { keyvOver } from './keyv.ts'
import { kvOf } from './kv.ts'
import { placesOver } from './places.ts'
import { isUsedByAnother } from './sqlite/files.ts'
import { openSqlite } from './sqlite/sqlite.ts'
import { dialoguesOver, feedbackOver, threadHistoryOver } from './threads.ts'
import { type Watched, watched } from './watch.ts'

/** Everything that is kept, behind the ports that the rest asks for. */
export type Store = {
  readonly journal: Journal
  readonly places: Places
  readonly dialogues: Dialogues
  readonly threadHistory: ThreadHistory
  readonly feedback: Feedback
  readonly claims: Claims
  readonly joint: () => Joint
  readonly entryId: typeof entryId
  readonly projectId: typeof projectId
  /** Small documents of one kind below a prefix. */
  kv<T>(kind: KvKind, schema: z.ZodType<T>): KeyValueStore<T>
  /** Forgets what lies here besides the journal. */
  readonly keeper: Keeper
  /** How many entries were left out since the start, for their kind is a newer version's. */
  leftOut(): number
  /** Overwrites what was deleted, now or as soon as it can be done. */
  scrub(): Promise<void>
  readonly backend: Watched
  close(): Promise<void>
}

type Say = (line: string) => void

/** How a store is addressed, and what opens it. One in a file says which; of another, its own tools make backups. */
type StoreKind = {
  readonly form: string
  readonly is: RegExp
  open(address: string, say: Say): Backend | Promise<Backend>
} & (
  | { file(address: string): string }
  | { readonly file?: never; readonly name: string; readonly backup: string; readonly restore: string }
)

/** The stores that there are. */
export const stores = {
  sqlite: {
    form: 'sqlite:FILE',
    is: /^sqlite:.+/,
    file: (address) => sqliteFile(address),
    open: (address, say) => openSqlite(sqliteFile(address), say),
  },
  postgres: {
    form: 'postgres://USER:PASSWORD@HOST/DATABASE',
    is: /^postgres(ql)?:\/\/.+/,
    name: 'PostgreSQL',
    backup: 'pg_dump',
    restore: 'psql',
    open: async (address, say) => (await import('./postgres/postgres.ts')).openPostgres(address, say),
  },
} satisfies Readonly<Record<string, StoreKind>>

const sqliteFile = (address: string): string => address.slice('sqlite:'.length)

export const defaultStore = 'sqlite:data/mcred.db'
export const storeForms = Object.values(stores)
  .map(({ form }) => form)
  .join(' or ')

export const storeKindOf = (address: string): StoreKind | undefined =>
  Object.values<StoreKind>(stores).find(({ is }) => is.test(address))

/** Opens what the address names. `say` is told what to tell the administrator: that it waits for a server, what the store refuses. */
export async function openStore(address: string, say: Say = () => undefined): Promise<Store> {
  const file = storeKindOf(address)?.file?.(address)
  if (file !== undefined && isUsedByAnother(file))
    say(
      `Another process uses the store ${file}. One mcred alone may run on a SQLite file; several share PostgreSQL. Stop the other one, if it is a mcred.`,
    )
  return storeOver(await openBackend(address, say), say)
}

/** Rejects where no store is addressed so, and repeats no more of it than its beginning: a password may stand in it. */
export async function openBackend(address: string, say: Say): Promise<Backend> {
  const kind = storeKindOf(address)
  if (!kind) throw new Error(`“${address.split(':')[0]}…” is no address of a store. Say ${storeForms}.`)
  return kind.open(address, say)
}

const hour = 3_600_000

/** A store over a backend; `say` is told what it refuses. */
export function storeOver(own: Backend, say: Say = () => undefined): Store {
  const backend = watched(own, say)
  const keptIn = { backend, keyv: keyvOver(backend) }
  const scrubs = scrubbing(backend)
  const leftOut = new Set<string>()
  const sweep = (): void => void backend.sweep().catch(() => undefined)
  const sweeping = setInterval(sweep, hour).unref()
  sweep()
  return {
    journal: journalOver(backend, (key) => leaveOut(key, leftOut, say)),
    leftOut: () => leftOut.size,
    places: placesOver(keptIn),
    dialogues: dialoguesOver(backend),
    threadHistory: threadHistoryOver(backend),
    feedback: feedbackOver(backend),
    claims: claimsOver(backend),
    joint: () => jointOver(backend),
    entryId,
    projectId,
    kv: (kind, schema) => kvOf(keptIn, kind, schema),
    keeper: keeperOver(backend),
    scrub: scrubs.now,
    backend,
    async close() {
      clearInterval(sweeping)
      scrubs.stop()
      await backend.close()
    },
  }
}

function leaveOut(key: string, leftOut: Set<string>, say: Say): void {
  if (!leftOut.has(key))
    say(`The entry ${key} is of a kind that this version does not know, and is left out. A newer mcred wrote it.`)
  leftOut.add(key)
}
