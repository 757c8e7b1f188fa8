import type { Person, Source } from '../project/entry.ts'
import { rankAfter } from '../project/order.ts'
import type { EventMetadata, MessageRef, Place } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import type { Beside } from './beside-words.ts'
import type { Look } from './formatting.ts'
import type { Intent, PersonNamed } from './intent.ts'

/** One thing a person did on a platform, read and checked. */
export type Turn = {
  /** The platform's id of this delivery; the same when it is delivered again. */
  readonly delivery: string
  /** The platform's time, milliseconds since 1970. */
  readonly at: number
  /** The platform tells no time of it, and the server's stands for it. */
  readonly clock?: 'ours' | undefined
  readonly by: Person
  readonly name: string
  /** The person's own time zone (IANA), where the platform tells. */
  readonly zone?: string | undefined
  /** Guests and people from other organisations may answer, not administer; nor may those whom the platform could not tell us about just now. */
  readonly standing: 'member' | 'guest' | 'unknown'
  /** Who else can speak here, as far as the platform tells: they are known by their names. */
  readonly people?: readonly PersonNamed[] | undefined
  readonly place: Place
  readonly placeName: string
  readonly placeKind: 'channel' | 'group' | 'personal'
  /** The thread it was said in or the card stands in; none for a command typed into the channel. */
  readonly thread?: string | undefined
  /** The message of the person, where there is one: a bot's reply to it goes into its thread. */
  readonly message?: MessageRef | undefined
  /** The card that was pressed. */
  readonly card?: MessageRef | undefined
  /** The pressed card, which is none of the others', or the answer, is this person's alone. */
  readonly alone?: true | undefined
  /** Typed as a command, in a message because there is no other way to type one. */
  readonly command?: true | undefined
  /** The platform shows beside the answer who asked for it. */
  readonly showsAsker?: true | undefined
  /** Whether a form can be opened in answer to this (a press or a command; not a message). */
  readonly canOpen: boolean
  /** Cards of the platform carry inputs themselves; besides those, this is what reaches us. */
  readonly inCard?: 'any message' | 'mentions' | undefined
  readonly source?: Source | undefined
  /** What stood in the message beside its words, where the platform tells. */
  readonly beside?: readonly Beside[] | undefined
  /** How its words looked to whoever wrote them, where the platform tells. */
  readonly looks?: readonly Look[] | undefined
  /** Files that came with it; fetched only where the turn asks for that. */
  readonly attached?: readonly AttachedFile[] | undefined
  readonly intent: Intent
}

/** A file of a message; `url`: where the platform hands it out. */
export type AttachedFile = { readonly name: string; readonly url?: string | undefined }

/** Whether a turn may ask for its file; a link to one is kept for no other. */
export const wantsFile = ({ do: wanted }: Intent): boolean => ['import', 'form add', 'plain'].includes(wanted)

/** One string a delivery, on all platforms: the same when it is delivered again. */
export const deliveryOf = ({ by, delivery }: Turn): string => `${by.platform}/${by.tenant}/${delivery}`

/** The turn as the journal knows it, in view of a project as it was found. */
export function metadataOf(turn: Turn, seen: Pick<Project, 'entries'> | undefined): EventMetadata {
  const { by, name, at, clock } = turn
  const rank = seen && rankAfter(seen.entries, turn)
  return { by, name, at, delivery: deliveryOf(turn), ...(clock ? { clock } : {}), ...(rank ? { rank } : {}) }
}
