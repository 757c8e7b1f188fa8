import type { Ask } from '../ask/answer.ts'
import type { ReadWish } from '../ask/model/read-wish.ts'
import type { Forms } from '../forms/forms.ts'
import type { GivenFile, Imports } from '../import/imports.ts'
import type { Pages } from '../pages/keep.ts'
import type { Format } from '../paper/choices.ts'
import type { PaperFile } from '../paper/render/written.ts'
import type { Paper } from '../paper/tree.ts'
import type {
  Claims,
  Codes,
  Dialogues,
  Feedback,
  Joint,
  Journal,
  Keepers,
  KeyValueStore,
  MessageRef,
  Places,
  ThreadHistory,
} from '../project/ports.ts'
import { fold, type Project } from '../project/project.ts'
import type { Wish } from '../understanding/wishes.ts'
import type { Cards } from './cards.ts'
import type { Knowledge } from './context.ts'
import type { Later } from './deferred-answer.ts'
import type { Joining } from './joining.ts'
import type { Notices } from './notices.ts'
import type { Recall } from './recall.ts'
import type { Reminders } from './reminder-port.ts'
import type { Reply } from './reply.ts'
import type { Turn } from './turn.ts'

/** What the conversation asks for without knowing who does it. */
export type Ports = Knowledge & {
  readonly journal: Journal
  readonly places: Places
  readonly dialogues: Dialogues
  readonly threadHistory: ThreadHistory
  readonly claims: Claims
  /** What comes at the end of a turn, to be kept at once. */
  readonly joint: () => Joint
  /** What else a turn ends with. */
  readonly endsWith?: ((joint: Joint) => Promise<void>) | undefined
  readonly ask: Ask
  readonly feedback: Feedback
  /** The institution's own pages, apart from the toolkit. */
  readonly pages: Pages
  /** Institutions' own forms. */
  readonly forms: Forms
  /** Files that are read in. */
  readonly imports: Imports
  /** The file that came with a turn, fetched now, or why it cannot be had; nothing where none came. Each platform has its own. */
  readonly attached?: ((turn: Turn) => Promise<GivenFile | { readonly why: string } | undefined>) | undefined
  readonly write: (paper: Paper, format: Format) => Promise<PaperFile>
  readonly reminders: Reminders
  readonly codes: Codes
  /** Places that ask to join a project, by request. */
  readonly joinings: KeyValueStore<Joining>
  readonly notices: Notices
  readonly cards: Cards
  /** What was shown last, so that "it" means something. */
  readonly recalls: KeyValueStore<Recall>
  /** Whoever keeps something of a project or a person besides the journal. */
  readonly keepers: Keepers
  /** Where answers take their time (with a model): they are announced, and given later. */
  readonly later?: Later | undefined
  /** Where a model reads what plain words leave unsure. It is given no names. */
  readonly readWish?: ReadWish<Wish> | undefined
  /** The id of the entry at a position of a delivery, and of the project that a delivery starts: the same when it is delivered again. */
  readonly entryId: (delivery: string, position: number) => string
  readonly projectId: (delivery: string) => string
}

/** Sends one reply on the turn's platform; resolves to where it stands, or undefined where nothing can be referred to. */
export type Send = (reply: Reply, under: MessageRef | undefined) => Promise<MessageRef | undefined>

/** A project as it stands; undefined where there is none, or none any more. Rejects with `Unreadable` where that cannot be told, unless what can be read is enough. */
export async function projectOf(
  id: string,
  { journal, toolkit }: Pick<Ports, 'journal' | 'toolkit'>,
  which?: 'what can be read',
): Promise<Project | undefined> {
  return withNewer(fold(id, await journal.read(id, which), toolkit.shared.sameAs), journal)
}

/** The project with how much of it only a newer mcred could show. */
export function withNewer<P extends Project | undefined>(project: P, { newer }: Pick<Journal, 'newer'>): P {
  const count = project && newer?.(project.id)
  return count ? { ...project, newer: count } : project
}
