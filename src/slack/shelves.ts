import { z } from 'zod'
import { type KeptAside, keptAside } from '../conversation/aside.ts'
import { waiting as waitingTurn } from '../conversation/inbox.ts'
import type { Shelf } from '../project/ports.ts'
import { ground } from './heard.ts'
import type { SlackWorld } from './ports.ts'

/** A turn that waits, with where it was said and the project chosen in a personal chat. */
export const waiting = waitingTurn.extend({ ground, project: z.string().optional() })
export type Waiting = z.infer<typeof waiting>

/** A guided thread that was read last at that moment of Slack's. */
const thread = z.object({ tenant: z.string(), channel: z.string(), thread: z.string(), seen: z.string() })

/** What Slack keeps besides the journal. */
export type Shelves = {
  readonly aside: Shelf<KeptAside>
  readonly inbox: Shelf<Waiting>
  readonly whereabouts: Shelf<boolean>
  readonly chosen: Shelf<string>
  readonly presses: Shelf<boolean>
  readonly welcomed: Shelf<boolean>
  readonly installations: Shelf<string>
  /** When a workspace took us out. */
  readonly departed: Shelf<number>
  readonly threads: Shelf<z.infer<typeof thread>>
}

export const shelvesOf = ({ shelf }: Pick<SlackWorld, 'shelf'>): Shelves => ({
  aside: shelf('slack-aside', keptAside),
  inbox: shelf('slack-inbox', waiting),
  whereabouts: shelf('slack-whereabouts', z.boolean()),
  chosen: shelf('slack-chosen', z.string()),
  presses: shelf('slack-presses', z.boolean()),
  welcomed: shelf('slack-welcomed', z.boolean()),
  installations: shelf('slack-installations', z.string()),
  departed: shelf('slack-departed', z.number()),
  threads: shelf('slack-threads', thread),
})
