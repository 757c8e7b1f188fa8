import { z } from 'zod'
import { type KeptAside, keptAside } from '../../conversation/aside.ts'
import { waiting as waitingTurn } from '../../conversation/pipeline/inbox.ts'
import type { Shelf } from '../../project/ports.ts'
import type { SlackPorts } from '../ports.ts'
import { ground } from '../receive/event.ts'

/** A turn that waits, with where it was said and the project chosen in a personal chat. */
export const waiting = waitingTurn.extend({ ground, project: z.string().optional() })
export type Waiting = z.infer<typeof waiting>

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
export type Shelves = {
  readonly aside: Shelf<KeptAside>
  readonly inbox: Shelf<Waiting>
  readonly whereabouts: Shelf<boolean>
  readonly chosen: Shelf<string>
  /** Each person's chat with us. */
  readonly chats: Shelf<string>
  readonly groups: Shelf<boolean>
  readonly presses: Shelf<string>
  readonly welcomed: Shelf<boolean>
  readonly installations: Shelf<string>
  /** When a workspace took us out. */
  readonly departed: Shelf<number>
  readonly threads: Shelf<Thread>
}

export const shelvesOf = ({ shelf }: Pick<SlackPorts, 'shelf'>): Shelves => ({
  aside: shelf('slack-aside', keptAside),
  inbox: shelf('slack-inbox', waiting),
  whereabouts: shelf('slack-whereabouts', z.boolean()),
  chosen: shelf('slack-chosen', z.string()),
  chats: shelf('slack-chats', z.string()),
  groups: shelf('slack-groups', z.boolean()),
  presses: shelf('slack-presses', z.string()),
  welcomed: shelf('slack-welcomed', z.boolean()),
  installations: shelf('slack-installations', z.string()),
  departed: shelf('slack-departed', z.number()),
  threads: shelf('slack-threads', thread),
})
