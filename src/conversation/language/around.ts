import type { Catalog, Item } from '../../toolkit/items.ts'
import type { Slot } from '../../understanding/slots.ts'
import type { Understanding } from '../../understanding/understanding.ts'

/** What stands around a sentence: what it may point to. */
export type Around = Catalog & {
  readonly understanding: Understanding
  /** The question that stands open in the thread. */
  readonly open: Item | undefined
  /** What was spoken of since that question was asked, or has the figure that is named: it comes before it. */
  readonly lately?: Item | undefined
  /** The question answered last in the thread, where the open one has no answer yet. */
  readonly answered?: Item | undefined
  /** The check that was ticked last. */
  readonly ticked?: Item | undefined
  /** What was shown or said last, newest first. */
  readonly recent: readonly Item[]
  /** The list that was shown last, from its first to its last. */
  readonly listed: readonly Item[]
  /** Which of them were done or given last, together. */
  readonly lastItems: readonly Item[]
  /** Who was spoken of last. */
  readonly lastPerson: string | undefined
  /** The phase that was spoken of last. */
  readonly lastPhase?: number | undefined
  /** The step that was looked at or done with last, as a whole. */
  readonly lastStep?: number | undefined
  /** The phases that count for the team; undefined without a project. */
  readonly phases?: readonly number[] | undefined
  /** How those who take part are called. */
  readonly people: readonly string[]
}

/** What a sentence says besides its wish. Words are as they were typed; a mentioned person is as the platform wrote it. */
export type Details = Partial<Record<Slot, string>> & {
  readonly items?: readonly Item[]
  /** Whether the items were pointed to ("it"), not named. */
  readonly pointed?: boolean
  /** How sure it is that they are meant, 0 to 1. */
  readonly sure?: number
  /** The words put right what was answered. */
  readonly corrects?: boolean
  readonly step?: number
  readonly phases?: readonly number[]
  /** A phase's name as it was typed, and as it was read. */
  readonly misspelt?: readonly [string, string]
  /** Of the phases those that come in and that go out, where it is said. */
  readonly add?: readonly number[]
  readonly remove?: readonly number[]
  readonly template?: number
  readonly code?: string
  /** Of a sign-off. */
  readonly act?: string
  /** Of the reminder, as typed. */
  readonly day?: string
  readonly time?: string
  readonly every?: string
}
