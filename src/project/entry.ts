import type { FactValue } from './facts/value.ts'
import type { Platform } from './place.ts'

/** One immutable thing that happened in a project. */

export type Person = {
  readonly platform: Platform
  /** Workspace, tenant or organisation on that platform. */
  readonly tenant: string
  readonly id: string
}

/** Where something was written, so that people can go back to it. */
export type Source = {
  readonly url?: string | undefined
  readonly files?: readonly string[] | undefined
  /** The platform's id of the message, so that an edit or a deletion finds the answer it was. */
  readonly message?: string | undefined
  /** The file that it was taken from: the row of what was found in it, and where that stood. */
  readonly imported?: Imported | undefined
}

export type Imported = { readonly id: string; readonly row: number; readonly file: string; readonly at: string }

/**
 * Who said the words of an answer that somebody else recorded. No `person`: it was a bot, or somebody not known here.
 * `changed`: whoever recorded it put it in words of their own, and the answer is theirs.
 */
export type Attribution = {
  readonly person?: Person | undefined
  readonly name: string
  readonly changed?: true | undefined
}

/** A stretch of a text, and how it looked. */
export type TextMark = {
  readonly at: number
  readonly length: number
  readonly as: 'bold' | 'italic' | 'strike' | 'code' | 'link'
  readonly url?: string | undefined
}

/**
 * What a project is set up with, by the form that starts it; its settings change it. Every part of it names every
 * field; entries of before one came lack it, and its default stands in their schema (`store/entries.ts`).
 */
export type Setup = Required<{
  readonly name: string
  readonly zone: string
  readonly economy: string
  /** Phases in scope, ascending. */
  readonly phases: readonly number[]
}>
export type PlainSettings = Omit<Setup, 'name' | 'phases'>

/** What happened. `item` is an item's id ("Q07.1"). Dates are local dates, "2026-12-04". */
export type ProjectEvent =
  | ({ readonly kind: 'started'; readonly title: string } & Omit<Setup, 'name'>)
  | { readonly kind: 'renamed'; readonly title: string }
  | ({ readonly kind: 'set' } & { readonly [K in keyof PlainSettings]?: PlainSettings[K] | undefined })
  /** `adds` and `drops` are what changed, where only some boxes were pressed; the other phases stay as they are then. */
  | {
      readonly kind: 'scoped'
      readonly phases: readonly number[]
      readonly adds?: readonly number[] | undefined
      readonly drops?: readonly number[] | undefined
    }
  | { readonly kind: 'archived' }
  | { readonly kind: 'reopened' }
  /** `basedOn` is the entry of the answer it was made in view of, null where there was none. */
  | {
      readonly kind: 'answered'
      readonly item: string
      readonly text: string
      readonly basedOn: string | null
      readonly source?: Source | undefined
      readonly said?: Attribution | undefined
      /** What of the text looked like something to whoever wrote it. */
      readonly marks?: readonly TextMark[] | undefined
      /** Its author edited the message: it takes the place of the words that it is based on, below whatever came since. */
      readonly edits?: true | undefined
    }
  | { readonly kind: 'checked'; readonly item: string; readonly note?: string | undefined }
  | { readonly kind: 'unchecked'; readonly item: string; readonly note?: string | undefined }
  | { readonly kind: 'excused'; readonly item: string; readonly reason: string }
  | { readonly kind: 'needed'; readonly item: string; readonly reason?: string | undefined }
  /** What is settled is still right, in view of newer answers to what it hangs on: `seen` are their entries. */
  | { readonly kind: 'confirmed'; readonly item: string; readonly seen: readonly string[] }
  | {
      readonly kind: 'assigned'
      readonly item: string
      readonly to: Person
      readonly toName: string
      readonly due?: string | undefined
    }
  | { readonly kind: 'unassigned'; readonly item: string }
  | { readonly kind: 'led'; readonly lead: Person; readonly leadName: string }
  | { readonly kind: 'unled'; readonly lead: Person }
  /** Only what changes: who snoozes takes back nobody's pause. */
  | {
      readonly kind: 'nudging'
      readonly nudging: { readonly [K in keyof ReminderSettings]?: ReminderSettings[K] | undefined }
    }
  /** Whether the person wants the week's reminder of their own items, to them alone. */
  | { readonly kind: 'private digest'; readonly wanted: boolean }
  /**
   * Asks people to sign what is recorded in some phases as it stood then: `seen` are its entries, `snapshot` their hash.
   * `covers`: of more than the phases' questions and checks, also of page 1 of the committee's paper.
   * `gate`: a phase's number, "proposal", "launch", or a name of the team's own. `needs`: how many must sign.
   * `renews`: the request that this one goes on with.
   */
  | {
      readonly kind: 'asked for sign-off'
      readonly gate: string
      readonly phases: readonly number[]
      readonly snapshot: string
      readonly seen: readonly string[]
      readonly covers?: 'paper' | undefined
      readonly approvers: readonly Approver[]
      readonly needs: number
      readonly order: 'together' | 'in turn'
      readonly due?: string | undefined
      readonly renews?: string | undefined
    }
  /** What the approver in that place of the list decided, in view of what; `about` are the items that it names. */
  | {
      readonly kind: 'signed'
      readonly request: string
      readonly approver: number
      readonly verdict: Verdict
      readonly snapshot: string
      readonly seen: readonly string[]
      readonly covers?: 'paper' | undefined
      readonly reason?: string | undefined
      readonly note?: string | undefined
      readonly about?: readonly string[] | undefined
    }
  /** Somebody else may sign for that approver, on the local dates from the first to the last. */
  | {
      readonly kind: 'delegated'
      readonly request: string
      readonly approver: number
      readonly to: Person
      readonly toName: string
      readonly from: string
      readonly until: string
    }
  | { readonly kind: 'recalled'; readonly request: string; readonly reason?: string | undefined }
  /** A finding of the review is fine as it is; `items` are those that it quotes. Once a quoted answer changes it is another finding. */
  | { readonly kind: 'dismissed'; readonly finding: string; readonly items: readonly string[]; readonly reason: string }
  | { readonly kind: 'raised again'; readonly finding: string }
  /** A value that forms ask for, confirmed by a person; `from` is the answer in view of which it was stated, null where there was none. */
  | { readonly kind: 'stated'; readonly fact: string; readonly value: FactValue; readonly from: string | null }
  | { readonly kind: 'unstated'; readonly fact: string }
  /** Which tasks assess an outcome, or which units teach it: each by the mark of its words, so that nobody's words are kept twice. */
  | {
      readonly kind: 'matched'
      readonly outcome: string
      readonly to: 'tasks' | 'units'
      readonly adds: readonly string[]
      readonly drops: readonly string[]
    }
  /** Undo: the entry named is as if it had not happened. `message`: it went with this message, and comes back with it. */
  | { readonly kind: 'withdrawn'; readonly entry: string; readonly message?: string | undefined }

export type Approver = { readonly person: Person; readonly name: string }

/** Signed, sent back with what is to be changed, or declined. */
export type Verdict = 'yes' | 'changes' | 'no'

/** When the weekly reminder comes. `weekday` 1 is Monday; `time` is local, "09:00". */
export type ReminderSettings = {
  readonly state: 'on' | 'off'
  readonly weekday: number
  readonly time: string
  readonly every: 1 | 2 | 3 | 4
  /** No reminder on local dates from the first to the last, both included. */
  readonly skips: readonly { readonly from: string; readonly to: string }[]
  readonly holidays: boolean
  /** A local date in a week that counts, where not every week does. */
  readonly from?: string | undefined
  /** No reminder in the week of this local date; null: none is left out. */
  readonly snoozed?: string | null | undefined
}

export type Entry = ProjectEvent & {
  /** SHA-256 of the platform's delivery id and the entry's position in it. */
  readonly id: string
  readonly version: 1
  /** The platform's time, milliseconds since 1970. */
  readonly at: number
  /** It is dated by the server's clock, as the platform tells no time for it. */
  readonly clock?: 'ours' | undefined
  /** Where it comes among the others, if they were recorded before it and are dated later, by another clock. */
  readonly rank?: number | undefined
  readonly by: Person
  /** The person's display name then. */
  readonly name: string
  /** The person asked to be forgotten: name, id and texts are gone. */
  readonly removed?: true | undefined
}

export type EntryOf<K extends ProjectEvent['kind']> = Extract<Entry, { kind: K }>

/** The name that stands for somebody who asked to be forgotten. */
export const removedName = 'removed'

export const samePerson = (a: Person, b: Person): boolean =>
  a.platform === b.platform && a.tenant === b.tenant && a.id === b.id

/** Who stands in the place of a person that asked to be forgotten; no platform has people without an id. */
export const nobodyOn = ({ platform, tenant }: Person): Person => ({ platform, tenant, id: '' })

export const isNobody = ({ id }: Person): boolean => id === ''

/** One string a person; parts are encoded, so that no two people share one. */
export const personKey = ({ platform, tenant, id }: Person): string =>
  `${platform}:${encodeURIComponent(tenant)}:${encodeURIComponent(id)}`

/** What a sign-off is made of; it is recalled, and never taken back. */
export type SignOffEntry = EntryOf<'asked for sign-off' | 'signed' | 'delegated' | 'recalled'>
export type SignOffEvent = Extract<ProjectEvent, { kind: SignOffEntry['kind'] }>

export const isOfSignOff = (entry: Entry): entry is SignOffEntry => ofSignOff.has(entry.kind)
const ofSignOff: ReadonlySet<ProjectEvent['kind']> = new Set(['asked for sign-off', 'signed', 'delegated', 'recalled'])
