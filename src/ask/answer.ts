import type { Lines } from '../toolkit/toolkit.ts'

/** What was said before in the thread, oldest first. */
export type HistoryMessage = { readonly role: 'user' | 'assistant'; readonly content: string }

export type Cited = {
  readonly id: string
  readonly phase?: number | undefined
  readonly step?: number | undefined
  /** "Step 07 Learning goals · Best practices · SMART" */
  readonly place: string
  readonly part: string
  readonly lines: Lines
  /** The passage's words: our statement, or the published text where the institution has it (`quoted`). */
  readonly quote: string
  readonly quoted: boolean
  /** The passage's list, where the quote only leads to it. */
  readonly points?: readonly string[]
}

/** One sentence or bullet of an answer and the citation (1, 2, …) it rests on; `also` are further ones, where it joins several. `points` is the list that `text` leads to. */
export type Point = {
  readonly text: string
  readonly citation: number
  readonly also?: readonly number[]
  readonly points?: readonly string[]
}

export type Remembered = { readonly item: string; readonly text: string; readonly name: string; readonly at: number }

export type ToolkitAnswer =
  /** The toolkit says it. `missing` names the part of the question that it does not cover. */
  | {
      readonly kind: 'answered'
      readonly points: readonly Point[]
      readonly citations: readonly Cited[]
      readonly missing?: string | undefined
      /** The item that the question is about, if it maps to one ("Answer this item now"). */
      readonly item?: string | undefined
      readonly team: readonly Remembered[]
      /** The points are a model's words, checked. */
      readonly byModel?: true
      /** Said to people beside the answer: "The model did not answer in time; this is …". */
      readonly note?: string | undefined
    }
  /** The toolkit does not say. `nearest` is a step that may help all the same, `near` the places that come nearest; `foreign`: it is not in English; `ordered`: it is no question but an order to the bot, and goes to no model. */
  | {
      readonly kind: 'nothing'
      readonly nearest?: number | undefined
      readonly near?: { readonly points: readonly Point[]; readonly citations: readonly Cited[] }
      readonly foreign?: true
      readonly ordered?: true
      readonly team: readonly Remembered[]
      readonly note?: string | undefined
    }
  /** A question about the bot itself; `topic` names the help that answers it. */
  | { readonly kind: 'help'; readonly topic: string }

export type Question = {
  readonly text: string
  /** Where it is asked, so that what a model costs is counted there. */
  readonly workspace?: string
  readonly history?: readonly HistoryMessage[]
  /** The team's current answers, to be searched apart from the toolkit. */
  readonly records?: readonly Remembered[]
}

/** Answers questions from the toolkit with exact citations, or says that it does not say. Never rejects for a slow or broken model. */
export type Ask = (question: Question) => Promise<ToolkitAnswer>
