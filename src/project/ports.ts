import type { Entry, Person, ProjectEvent } from './entry.ts'

/** A channel or chat. */
export type Place = {
  readonly platform: Person['platform']
  readonly tenant: string
  readonly id: string
}

/** One string a place; parts are encoded, so that no two places share one. */
export const placeKey = ({ platform, tenant, id }: Place): string =>
  `${platform}:${encodeURIComponent(tenant)}:${encodeURIComponent(id)}`

/** Who did it, when, and the platform's id of the delivery it came in. */
export type EventMetadata = {
  readonly delivery: string
  readonly at: number
  readonly clock?: 'ours' | undefined
  readonly rank?: number | undefined
  readonly by: Person
  readonly name: string
}

/**
 * The project's record. Rejects with `NotStored` where nothing could be kept; what resolved is durable.
 */
export type Journal = {
  /** Keeps all events of one delivery or none. A delivery that was kept before changes nothing. Refused for a forgotten project. */
  append(
    project: string,
    metadata: EventMetadata,
    events: readonly ProjectEvent[],
  ): Promise<'kept' | 'known' | 'forgotten'>
  /** All entries of one project, in no particular order; the same, frozen list while nothing was recorded. Rejects with `Unreadable` where one cannot be read; `what can be read` leaves those out. */
  read(project: string, which?: 'what can be read'): Promise<readonly Entry[]>
  /** How many entries the last reading of a project left out, because only a newer mcred knows their kind. */
  newer?(project: string): number
  /** Deletes the project's entries, read or not, and leaves a tombstone. Resolves to how many entries went. */
  forget(project: string): Promise<number>
  /** Where a person stands in the records, and by which names and words. */
  trace(person: Person): Promise<Traced>
  /** Removes one person's name, id and texts from every project's entries. */
  erase(person: Person): Promise<Erased>
}

/** What the records hold of a person: the projects that they stand in, the names that they went by, and what they wrote. */
export type Traced = {
  readonly projects: readonly string[]
  readonly names: readonly string[]
  readonly texts: readonly string[]
}

/** How many entries a person was removed from, and how many others could not be read and do not name them. */
export type Erased = { readonly entries: number; readonly unread: number }

/** A person who is to be forgotten. `places`: where the projects live and lived that they stand in. */
export type Trace = Traced & { readonly person: Person; readonly places: readonly Place[] }

/** Whatever keeps words, names or ids of people besides the journal. What was begun and not finished is begun again. */
export type Keeper = {
  /** Deletes what belongs to a project. `places`: where it lives, and where it ever lived. */
  forget(project: string, places: readonly Place[]): Promise<void>
  /** Removes a person. */
  erase(trace: Trace): Promise<void>
}

/** All keepers together. */
export type Keepers = Keeper & {
  /** Sees to it that what was deleted is overwritten, now or, while that cannot be, as soon as it can. */
  scrub(): Promise<void>
}

/** What a store writes in one row; without a value the row goes. `before`: only where that one still stands. */
export type Write = {
  readonly key: string
  readonly value?: string
  readonly until?: number | undefined
  readonly before?: string
}

/** What comes at the end of a piece of work, and is kept at once, all or none of it. Whatever is given one leaves the keeping to it. */
export type Joint = {
  write(one: Write): void
  /** Called once what was written until then is kept, or could not be. */
  after(then: (isKept: boolean) => void): void
  /** Keeps what was written since the last time. Rejects with `NotStored` where it cannot be, and forgets it. */
  keep(): Promise<void>
}

/** A row that is kept with another one or not at all; `added` is called once it is. */
export type RowBeside = Omit<Write, 'before'> & { readonly value: string; added?(): void }

/** Which project a place has now, and where a project lives. */
export type Places = {
  projectAt(place: Place): Promise<string | undefined>
  /** Binds the place to the project in place of `instead` (undefined: none yet); false where somebody was faster. */
  bind(place: Place, project: string, instead: string | undefined): Promise<boolean>
  unbind(place: Place, project: string): Promise<void>
  of(project: string): Promise<Place[]>
  /** Where the project lives, and where it lived before another took its place. */
  everOf(project: string): Promise<Place[]>
  /** Lets go of every place that has the project, and forgets where it lived. */
  release(project: string): Promise<void>
  /** Every bound place, for the reminders. */
  all(): AsyncIterable<{ place: Place; project: string }>
}

/** A message that was sent: where it stands and the thread it belongs to. */
export type MessageRef = {
  readonly place: Place
  readonly id: string
  readonly thread: string
  /** The platform's time of it, milliseconds since 1970, where the platform tells. */
  readonly at?: number | undefined
}

/** The question that a thread had open from a moment on, the card that asked it, and the answer it was asked in view of. */
export type PendingQuestion = {
  readonly project: string
  /** null: from here on nothing is open. */
  readonly item: string | null
  readonly at: number
  readonly basedOn: string | null
  readonly card: MessageRef
}

export type Dialogues = {
  open(pending: PendingQuestion, joint?: Joint): Promise<void>
  /** The question that was open in the thread at that time, with its newest pending questions last. */
  pendingQuestions(place: Place, thread: string): Promise<PendingQuestion[]>
}

/** What was asked and answered in a thread, so that a question that follows is understood. Kept for some days only. */
export type ThreadHistory = {
  /** `occasion`: whose turn it was said in, with whom it is forgotten, and when. */
  add(
    place: Place,
    thread: string,
    occasion: Pick<EventMetadata, 'by' | 'at'> & { readonly joint?: Joint | undefined },
    said: readonly ThreadMessage[],
  ): Promise<void>
  /** Oldest first. */
  of(place: Place, thread: string): Promise<ThreadMessage[]>
  /** For a place that leaves its project. */
  forget(place: Place): Promise<void>
}
export type ThreadMessage = { readonly role: 'user' | 'assistant'; readonly content: string }

/** What a person said about an answer; `verdict` is `unanswered` where the toolkit said nothing, `misread` where `question` is the wish that words were wrongly taken for. */
export type Noted = {
  readonly question: string
  readonly verdict: 'helpful' | 'not helpful' | 'unanswered' | 'misread'
  readonly reason?: string | undefined
  readonly by: Person
  readonly name: string
  readonly at: number
}

export type Feedback = {
  keep(project: string, noted: Noted): Promise<void>
  /** Oldest first. */
  of(project: string): Promise<Noted[]>
}

/** Something that must be done by one taker at a time, and once. */
export type Claims = {
  /** `taken`: by somebody whose lease (milliseconds) still runs. */
  take(key: string, lease: number): Promise<'mine' | 'taken' | 'done'>
  /** The claim as a row that something else is kept with: where it is, the next to take it here has it. */
  ahead?(key: string, lease: number): Promise<RowBeside>
  done(key: string, joint?: Joint): Promise<void>
  /** Gives it back undone, for the next taker. */
  release(key: string, joint?: Joint): Promise<void>
  /** Whether the taker is the first that came for it, however often they come. */
  first(key: string, taker: string): Promise<boolean>
}

/** Who made a code, and where. */
export type Maker = { readonly by: Person; readonly place: Place }

/** One-time codes with which another place asks to join a project. Only their hash is kept, for an hour. */
export type Codes = {
  make(project: string, maker: Maker): Promise<string>
  /**
   * What the code is for, which uses it up, but for the same taker, who may not have come to the end; undefined where it
   * is wrong, used or too old. `id` names it without telling it.
   */
  redeem(code: string, taker: string): Promise<{ project: string; maker: Maker | undefined; id: string } | undefined>
}

/** Small documents of one kind, by key: what does not belong in a journal. Keys are made of encoded parts, joined by "/". */
export type KeyValueStore<T> = {
  get(key: string): Promise<T | undefined>
  set(key: string, value: T, ttl?: number, joint?: Joint): Promise<void>
  /** False where the key is there already, or that of a row beside it. */
  add(key: string, value: T, ttl?: number, beside?: readonly RowBeside[]): Promise<boolean>
  /** The row that `add` would make, to be kept beside another. */
  row(key: string, value: T, ttl?: number): Promise<RowBeside>
  /** Puts the value where `before` still stands (undefined: nothing); false where it does not. */
  swap(key: string, before: T | undefined, value: T): Promise<boolean>
  delete(key: string, joint?: Joint): Promise<void>
  /** All whose key begins so, in the order of their keys. */
  list(prefix: string): Promise<{ key: string; value: T }[]>
}

/** Thrown where an entry cannot be read. Its message holds nobody's words and may be logged. */
export class Unreadable extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Unreadable'
  }
}

/** What a log may say of a fault: our own words where they are known to be only ours, else no more than its kind. */
export const toldOf = (fault: unknown): string =>
  fault instanceof Unreadable || fault instanceof NotStored
    ? fault.message
    : fault instanceof Error
      ? fault.name
      : 'a fault'

/**
 * Thrown where something could not be kept. `why` is for people: "the disk is full". `perhaps`: the answer of the database
 * was lost, so it may have been kept all the same.
 */
export class NotStored extends Error {
  readonly why: string
  readonly perhaps: boolean
  constructor(why: string, cause: unknown, perhaps = false) {
    super(`Not stored: ${why}`, { cause })
    this.name = 'NotStored'
    this.why = why
    this.perhaps = perhaps
  }
}
