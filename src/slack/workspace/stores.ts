import { z } from 'zod'
import { waiting as waitingTurn } from '../../conversation/pipeline/inbox.ts'
import { type KeptAside, keptAside } from '../../conversation/put-aside.ts'
import type { ChatPorts } from '../../platform/connected.ts'
import type { KeyValueStore } from '../../project/ports.ts'
import { ground } from '../receive/event.ts'

/** A turn that waits, with where it was said and the project chosen in a personal chat. */
export const waiting = waitingTurn.extend({ ground, project: z.string().optional() })
export type SlackWaiting = z.infer<typeof waiting>

/** A guided thread: read up to that moment of Slack's, and asked last at that one. */
const thread = z.object({
  tenant: z.string(),
  channel: z.string(),
  thread: z.string(),
  seen: z.string(),
  asked: z.string().optional(),
})
export type Thread = z.infer<typeof thread>

/** What Slack keeps besides the journal. */
export type SlackStores = {
  readonly aside: KeyValueStore<KeptAside>
  readonly inbox: KeyValueStore<SlackWaiting>
  readonly whereabouts: KeyValueStore<boolean>
  readonly chosen: KeyValueStore<string>
  /** Each person's chat with us. */
  readonly chats: KeyValueStore<string>
  readonly groups: KeyValueStore<boolean>
  readonly presses: KeyValueStore<string>
  readonly welcomed: KeyValueStore<boolean>
  readonly installations: KeyValueStore<string>
  /** When a workspace took us out. */
  readonly departed: KeyValueStore<number>
  readonly threads: KeyValueStore<Thread>
}

export const kvsOf = ({ kv }: Pick<ChatPorts, 'kv'>): SlackStores => ({
  aside: kv('slack-aside', keptAside),
  inbox: kv('slack-inbox', waiting),
  whereabouts: kv('slack-whereabouts', z.boolean()),
  chosen: kv('slack-chosen', z.string()),
  chats: kv('slack-chats', z.string()),
  groups: kv('slack-groups', z.boolean()),
  presses: kv('slack-presses', z.string()),
  welcomed: kv('slack-welcomed', z.boolean()),
  installations: kv('slack-installations', z.string()),
  departed: kv('slack-departed', z.number()),
  threads: kv('slack-threads', thread),
})
