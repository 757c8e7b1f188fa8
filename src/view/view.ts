import type { SaidMark } from './said.ts'

/** What the bot wants people to see: meaning, not looks. Platforms render it; limits live in their renderers. */

/** What a press asks for. The view does not know intents; it only carries them. */
export type Carried = { readonly do: string }

export type Span =
  | string
  | { readonly kind: 'strong' | 'code'; readonly text: string }
  /** Something to type to the bot; each platform shows how ("/mcred status", "@mcred status"). */
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'person'; readonly id: string; readonly name: string; readonly mention?: boolean }
  /** A channel of the platform that shows it, by its id there; `name` where the platform does not look it up itself. */
  | { readonly kind: 'place'; readonly id: string; readonly name: string }
  /** The citations, by their numbers, that the words before it rest on; it stands after a blank. */
  | { readonly kind: 'sources'; readonly numbers: readonly number[] }

export type Text = string | readonly Span[]

export type Choice<I extends Carried> = {
  readonly label: string
  readonly intent: I
  readonly style?: 'primary' | 'danger'
  /** Said to screen readers where the label alone is not enough ("Answer 07.1"). */
  readonly about?: string
  /** The form that a press opens; a platform whose cards carry inputs shows it in place of the button. */
  readonly form?: Form<I>
}

/** `more`: what else can be done about it, where that needs no button of its own; it stands in a menu. */
export type Row<I extends Carried> = {
  readonly text: Text
  readonly note?: Text
  readonly choice?: Choice<I>
  readonly more?: readonly Choice<I>[]
}

export type Tick = { readonly id: string; readonly label: string; readonly done: boolean; readonly note?: string }

/** Where the toolkit says it. `lines` are those of the published text, where it is here to be opened. */
export type Citation = {
  readonly number: number
  /** For example "Step 07 Learning goals", and of it "Best practices · SMART". */
  readonly place: string
  readonly part?: string
  readonly lines?: readonly [number, number]
}

/** One row of progress: a phase or a step. */
export type Bar = { readonly label: string; readonly done: number; readonly total: number; readonly note?: string }

/** A picture is described by what it shows; a platform that cannot draw it shows `bars` and `alt`. */
export type Picture = {
  readonly title: string
  readonly groups: readonly { readonly label: string; readonly bars: readonly Bar[] }[]
}

/** What belongs to what, as a picture: a row for each thing, and under each column a mark where both belong together. */
export type Grid = {
  readonly title: string
  readonly columns: readonly { readonly label: string; readonly group: string }[]
  /** `lacks`: what is not there, in a word or two. */
  readonly rows: readonly { readonly label: string; readonly marks: readonly boolean[]; readonly lacks?: string }[]
}

export type Block<I extends Carried = Carried> =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: Text; readonly tone?: 'plain' | 'quiet' }
  /** What a person wrote: shown as it is, never read as markup. */
  | { readonly kind: 'said'; readonly text: string; readonly by?: Text; readonly marks?: readonly SaidMark[] }
  | { readonly kind: 'list'; readonly items: readonly Text[]; readonly ordered?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: Text }[] }
  /** Lines that can each be acted on. */
  | { readonly kind: 'rows'; readonly rows: readonly Row<I>[] }
  | { readonly kind: 'progress'; readonly bars: readonly Bar[] }
  | { readonly kind: 'citations'; readonly citations: readonly Citation[] }
  | { readonly kind: 'picture'; readonly picture: Picture; readonly alt: string }
  /** A table, whose first column names what the row is about. A platform without tables says each row in words; `grid` is its picture where one can be shown. */
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly grid?: Grid
    }
  /** Those that matter most come first: only so many stand beside each other, and the rest behind them. */
  | { readonly kind: 'choices'; readonly choices: readonly Choice<I>[] }
  /** Check boxes that belong together. A press sends `intent` with the ids that it changed from what was shown, as `ticked` and `unticked`. */
  | { readonly kind: 'checks'; readonly label: string; readonly ticks: readonly Tick[]; readonly intent: I }
  | { readonly kind: 'notice'; readonly tone: 'good' | 'info' | 'warning'; readonly text: Text }
  | { readonly kind: 'divider' }

export type Handed = { readonly name: string; readonly type: string; readonly content: string | Uint8Array }

export type Message<I extends Carried = Carried> = {
  readonly kind: 'message'
  /** One line for notifications and screen readers. */
  readonly summary: string
  readonly blocks: readonly Block<I>[]
  /** A document handed out with the message: text, or bytes. */
  readonly file?: Handed
  /** Another that goes with it. */
  readonly also?: Handed
  /** What it is about. Said to one person alone, it takes the place of what they were told of the same before. */
  readonly matter?: string
  /** What stands in its place where everybody would see what is for one person. */
  readonly brief?: Message<I>
}

/** `group`: the heading that neighbouring options share in a long list. */
export type Option = { readonly value: string; readonly label: string; readonly group?: string }

export type Field = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
} & (
  | { readonly kind: 'text'; readonly value?: string; readonly long?: boolean; readonly max: number }
  /** `open`: few enough to be seen all at once. */
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly value?: string; readonly open?: true }
  | { readonly kind: 'choices'; readonly options: readonly Option[]; readonly value: readonly string[] }
  | { readonly kind: 'date'; readonly value?: string }
  /** A time of day, "09:00". */
  | { readonly kind: 'time'; readonly value?: string }
  | { readonly kind: 'person'; readonly value?: string }
)

/** Submitting sends `intent` with the fields' values added as `values`. */
export type Form<I extends Carried = Carried> = {
  readonly kind: 'form'
  readonly title: string
  readonly submit: string
  readonly intro?: readonly Block<I>[]
  readonly fields: readonly Field[]
  /** What is wrong, by field name; shown beside the field, with what was typed kept. */
  readonly errors?: Readonly<Record<string, string>>
  readonly intent: I
}

export type View<I extends Carried = Carried> = Message<I> | Form<I>
