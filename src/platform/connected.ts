import type { z } from 'zod'
import type { Ports, Send } from '../conversation/ports.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Route } from '../http/server.ts'
import type { KvKind } from '../project/kinds.ts'
import type { Keeper, KeyValueStore } from '../project/ports.ts'
import type { Reach } from '../scheduler/ports.ts'

/** What a chat needs besides the conversation's. */
export type ChatPorts = {
  readonly ports: Ports
  /** Small documents of one kind. */
  readonly kv: <T>(kind: KvKind, schema: z.ZodType<T>) => KeyValueStore<T>
  /** One line for the administrator; never anybody's text, never a token. */
  readonly log: (line: string) => void
  readonly now: () => number
}

/** A platform that is connected; what it has not it says by `undefined`. */
export type Connected = {
  readonly routes: Route[]
  readonly reach: Reach
  /** Forgets what it keeps itself, in memory or in a way that only it can read. */
  readonly keeper: Keeper
  /** How an answer that came late is sent; undefined where the turn's place cannot be reached just now, or any more. */
  sendTo(turn: Turn): Promise<Send | undefined>
  /** Rejects with what is wrong and where to mend it. */
  readonly start: (() => Promise<void>) | undefined
  /** Called every few seconds, for turns that a restart left lying. */
  takeUp(): Promise<void>
  /** How it goes, for `/healthz`: no names, no texts. */
  readonly health: (() => Record<string, unknown>) | undefined
  /** What is done each minute. */
  readonly tidy: ((now: number) => Promise<void>) | undefined
  close(): Promise<void>
}
