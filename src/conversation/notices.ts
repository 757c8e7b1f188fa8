import type { Person } from '../project/entry.ts'
import type { MessageRef, Place } from '../project/ports.ts'
import type { Message } from '../view/view.ts'
import type { CardMark } from './cards.ts'
import type { Intent } from './intent.ts'

/** Where something is said that nobody just asked for: to one person alone, or in a place for all. */
export type Way = { readonly person: Person } | { readonly place: Place } | InPlace
/** In place of what a card shows, wherever it stands. */
type InPlace = { readonly card: MessageRef }

/** Something to be said somewhere else than where it came up. */
export type Notice = {
  /** Encoded parts, joined by "/". What was sent under an id is not sent again. */
  readonly id: string
  /** Tried in this order, until one of them takes it. */
  readonly ways: readonly [Way, ...Way[]]
  readonly view: Message<Intent>
  /** It holds only once this project is deleted, and is not sent before. */
  readonly gone?: string | undefined
  /** The project whose records it quotes: it goes with them. */
  readonly project?: string | undefined
  /** Where it comes to stand is kept, so that it can be put right later. */
  readonly card?: CardMark | undefined
}

/** How the conversation reaches people and places besides the one that a turn came from. */
export type Notices = {
  /** Keeps them for the next minute; what was kept under the same id is replaced. Rejects with `NotStored`. */
  keep(notices: readonly Notice[]): Promise<void>
  /** Keeps them and begins to send them; resolves once they are kept. Each is sent at least once, or given up with a line in the log. */
  tell(notices: readonly Notice[]): Promise<void>
  /** Takes back what was kept and not sent yet, for it was said otherwise. */
  drop(notices: readonly Notice[]): Promise<void>
  /** Whether there is a way to tell the person something alone. */
  reaches(person: Person): Promise<boolean>
  /** Whether the person is in any of the places, as their platform says now; `unsure` where it does not say. */
  isInOne(person: Person, places: readonly Place[]): Promise<'yes' | 'no' | 'unsure'>
}
