import { z } from 'zod'
import { type Waiting, waiting } from '../conversation/pipeline/inbox.ts'
import { type KeptAside, keptAside } from '../conversation/put-aside.ts'
import type { ChatPorts } from '../platform/connected.ts'
import type { KeyValueStore } from '../project/ports.ts'
import { type KeptFile, kept } from './send/files.ts'
import { type ConversationReference, reference } from './send/references.ts'

/** What Teams keeps besides the journal. */
export type TeamsStores = {
  readonly references: KeyValueStore<ConversationReference>
  /** Each person's own chat with us. */
  readonly chats: KeyValueStore<string>
  /** What was too long for a card to carry. */
  readonly aside: KeyValueStore<KeptAside>
  readonly files: KeyValueStore<KeptFile>
  readonly inbox: KeyValueStore<Waiting>
  /** Who takes part where, and the project that was chosen in a chat of one person. */
  readonly whereabouts: KeyValueStore<boolean>
  readonly chosen: KeyValueStore<string>
  /** People who are guests. */
  readonly guests: KeyValueStore<boolean>
  /** Who was told how to come to a chat of their own. */
  readonly advised: KeyValueStore<boolean>
}

export const kvsOf = ({ kv }: Pick<ChatPorts, 'kv'>): TeamsStores => ({
  references: kv('teams-references', reference),
  chats: kv('teams-chats', z.string()),
  aside: kv('teams-aside', keptAside),
  files: kv('teams-files', kept),
  inbox: kv('teams-inbox', waiting),
  whereabouts: kv('teams-whereabouts', z.boolean()),
  chosen: kv('teams-chosen', z.string()),
  guests: kv('teams-guests', z.boolean()),
  advised: kv('teams-advised', z.boolean()),
})
