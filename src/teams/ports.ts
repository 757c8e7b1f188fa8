import { z } from 'zod'
import { type KeptAside, keptAside } from '../conversation/aside.ts'
import { type Waiting, waiting } from '../conversation/pipeline/inbox.ts'
import type { Ports } from '../conversation/ports.ts'
import type { ShelfKind } from '../project/kinds.ts'
import type { Shelf } from '../project/ports.ts'
import { type Kept, kept } from './send/files.ts'
import { type Reference, reference } from './send/references.ts'

/** What Teams needs of the world besides the conversation's. */
export type TeamsPorts = {
  readonly ports: Ports
  /** Small documents of one kind. */
  readonly shelf: <T>(kind: ShelfKind, schema: z.ZodType<T>) => Shelf<T>
  /** One line for the administrator; never anybody's text, never a token. */
  readonly log: (line: string) => void
  readonly now: () => number
}

/** What Teams keeps besides the journal. */
export type Shelves = {
  readonly references: Shelf<Reference>
  /** Each person's own chat with us. */
  readonly chats: Shelf<string>
  /** What was too long for a card to carry. */
  readonly aside: Shelf<KeptAside>
  readonly files: Shelf<Kept>
  readonly inbox: Shelf<Waiting>
  /** People who are guests. */
  readonly guests: Shelf<boolean>
}

export const shelvesOf = ({ shelf }: Pick<TeamsPorts, 'shelf'>): Shelves => ({
  references: shelf('teams-references', reference),
  chats: shelf('teams-chats', z.string()),
  aside: shelf('teams-aside', keptAside),
  files: shelf('teams-files', kept),
  inbox: shelf('teams-inbox', waiting),
  guests: shelf('teams-guests', z.boolean()),
})
