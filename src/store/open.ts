import type { z } from 'zod'
import type { KvKind } from '../project/kinds.ts'
import type {
  Claims,
  Dialogues,
  Feedback,
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
import { journalOver } from './journal.ts'
import { entryId, projectId } from './keys.ts'
import { keyvOver } from './keyv.ts'
import { kvOf } from './kv.ts'
import { placesOver } from './places.ts'
import { openSqlite } from './sqlite.ts'
import { isUsedByAnother } from './sqlite-files.ts'
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

/** Opens "sqlite:FILE" or "postgres://…". `say` is told what to tell the administrator: that it waits for a server, what the store refuses. */
export async function openStore(address: string, say: (line: string) => void = () => undefined): Promise<Store> {
  const file = sqliteFile(address)
  if (file !== undefined && isUsedByAnother(file))
    say(
      `Another process uses the store ${file}. One mcred alone may run on a SQLite file; several share PostgreSQL. Stop the other one, if it is a mcred.`,
    )
  return storeOver(await openBackend(address, say), say)
}

const sqliteFile = (address: string): string | undefined =>
  address.startsWith('sqlite:') ? address.slice('sqlite:'.length) : undefined

export async function openBackend(address: string, say: (line: string) => void): Promise<Backend> {
  const file = sqliteFile(address)
  if (file !== undefined) return openSqlite(file, say)
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(address, say)
}

const hour = 3_600_000

/** A store over a backend; `say` is told what it refuses. */
export function storeOver(own: Backend, say: (line: string) => void = () => undefined): Store {
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

function leaveOut(key: string, leftOut: Set<string>, say: (line: string) => void): void {
  if (!leftOut.has(key))
    say(`The entry ${key} is of a kind that this version does not know, and is left out. A newer mcred wrote it.`)
  leftOut.add(key)
}
