import type { Intent } from '../conversation/intent.ts'
import type { Card } from '../conversation/shown.ts'
import type { Person } from '../project/entry.ts'
import type { Journal, KeyValueStore, MessageRef, Place, Places } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import type { Items } from '../toolkit/items.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import type { Message } from '../view/view.ts'
import type { Plan, ReminderRecord, ReplanMark } from './records.ts'

/** What became of a message that nobody asked for. */
export type PostResult =
  /** `thread`: the one that it begins, where the platform tells; `ref`: where it stands. */
  | { readonly did: 'sent'; readonly thread?: string | undefined; readonly ref?: MessageRef | undefined }
  /** It may or may not have arrived. */
  | { readonly did: 'unclear'; readonly why: string }
  /** It did not arrive; the platform wants the whole workspace left alone for so many seconds. */
  | { readonly did: 'later'; readonly seconds: number; readonly why?: string }
  /** It did not arrive, and would not if it were sent again at once: something must be mended first. */
  | { readonly did: 'refused'; readonly why: string }
  /** The place is dead: removed, archived, or closed to us. */
  | { readonly did: 'gone'; readonly why: string }

/** Posts into a place, once: it does not try again. Rejects with `NotStored` only before the message leaves. The message carries the key where the platform lets it, so that it can be found. */
export type Post = (place: Place, view: Message<Intent>, key: string) => Promise<PostResult>

/** Whether a message with the key was posted there since. Rejects where it cannot be told just now; `unknowable` where it never can. */
export type FindPosted = (place: Place, key: string, since: number) => Promise<'there' | 'not there' | 'unknowable'>

/** How a platform is reached; what it has no way to do it says by `undefined`. `tell` says something to one person alone; `replace` puts something in place of a card; `knows` whether it has a way to them, where it may have none; `isThere` whether they are in a channel now. */
export type Reach = {
  readonly post: Post
  readonly findPosted: FindPosted | undefined
  readonly tell: ((person: Person, view: Message<Intent>, key: string) => Promise<PostResult>) | undefined
  readonly replace: ((card: MessageRef, view: Message<Intent>) => Promise<PostResult>) | undefined
  readonly knows: ((person: Person) => Promise<boolean>) | undefined
  readonly isThere: ((place: Place, person: Person) => Promise<'yes' | 'no' | 'unsure'>) | undefined
}

export type PostedReminder = {
  readonly place: Place
  readonly thread: string
  /** Where it stands, where the platform tells. */
  readonly ref?: MessageRef | undefined
  /** When. */
  readonly at: number
  readonly view: Card
  readonly project: Project
  readonly key: string
}

/** What the scheduler asks for without knowing who does it. */
export type SchedulerPorts = {
  readonly toolkit: Toolkit
  readonly items: Items
  readonly journal: Pick<Journal, 'read'>
  readonly places: Pick<Places, 'projectAt' | 'of' | 'all'>
  readonly plans: KeyValueStore<Plan>
  readonly sendings: KeyValueStore<ReminderRecord>
  readonly marks: KeyValueStore<ReplanMark>
  readonly reach: Partial<Record<Person['platform'], Reach>>
  /** The store's clock, which all instances share: leases go by it, the schedule does not. */
  readonly clock: () => Promise<number>
  /** Told of each reminder that was posted, and the thread that it begins, so that words there are understood. */
  readonly onPosted?: ((posted: PostedReminder) => Promise<void>) | undefined
  /** One line for the administrator, without anybody's text. */
  readonly say: (line: string) => void
  readonly pace?: Partial<SchedulerPace>
}

/** Milliseconds. */
export type SchedulerPace = {
  /** Between two messages in one workspace. */
  readonly gap: number
  /** How long a taker may take: several times what the slowest post does. */
  readonly lease: number
  /** How long an unclear message may still be on its way. */
  readonly settle: number
}

export const usualPace: SchedulerPace = { gap: 250, lease: 60_000, settle: 10_000 }
