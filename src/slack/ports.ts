import type { z } from 'zod'
import type { Ports } from '../conversation/ports.ts'
import type { KvKind } from '../project/kinds.ts'
import type { KeyValueStore } from '../project/ports.ts'

/** What Slack needs besides the conversation's. */
export type SlackPorts = {
  readonly ports: Ports
  /** Small documents of one kind. */
  readonly kv: <T>(kind: KvKind, schema: z.ZodType<T>) => KeyValueStore<T>
  /** One line for the administrator; never anybody's text, never a token. */
  readonly log: (line: string) => void
  readonly now: () => number
}
