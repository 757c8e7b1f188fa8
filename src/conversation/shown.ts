import { z } from 'zod'
import type { Message } from '../view/view.ts'
import { type Intent, intent } from './intent.ts'

/** Something on a card that changes with the project, so that it can be drawn again from what is recorded then. */
export const shown = z.discriminatedUnion('kind', [
  /** A question or prompt: open, answered, or not applicable. `as`: the answer that it was drawn with. */
  z.object({ kind: z.literal('item'), item: z.string(), as: z.string().optional() }),
  /** The checks of a step. */
  z.object({ kind: z.literal('checks'), step: z.number() }),
  /** What somebody recorded, with the way back. */
  z.object({ kind: z.literal('deed'), entry: z.string() }),
  /** That an answer was recorded, at the head of the question that follows. */
  z.object({ kind: z.literal('recorded'), entry: z.string() }),
  /** What somebody looked up; `by`: who shared it. `brief`: only what stands for it. */
  z.object({ kind: z.literal('look'), intent, by: z.string().optional(), brief: z.literal(true).optional() }),
  /** The end of the way through a phase. */
  z.object({ kind: z.literal('end'), phase: z.number() }),
  /** Whether words are the answer to an item. `over`: it was decided. */
  z.object({
    kind: z.literal('asks'),
    item: z.string(),
    basedOn: z.string().nullable(),
    over: z.literal(true).optional(),
  }),
  /** The week's reminder, by the items on it and the moment that what it says counts from. */
  z.object({ kind: z.literal('reminder'), shown: z.array(z.string()), since: z.number() }),
  /** The question whether to pause the reminder; `at`: when it was put. */
  z.object({ kind: z.literal('resting'), at: z.number() }),
  /** A request for signatures. */
  z.object({ kind: z.literal('sign-off'), request: z.string() }),
  /** The way in, where there was no project. */
  z.object({ kind: z.literal('start') }),
])
export type Shown = z.infer<typeof shown>
export type ShownOf<K extends Shown['kind']> = Extract<Shown, { kind: K }>

/** A message that says what on it changes; without that it stays as it is. */
export type Card = Message<Intent> & { readonly shows?: readonly Shown[] }

/** The message, known to show this. */
export const asCard = (view: Message<Intent>, ...shows: readonly Shown[]): Card => ({ ...view, shows })

/** What a message shows that changes, and the bare message. */
export function apart(view: Card): { shows: readonly Shown[]; bare: Message<Intent> } {
  const { shows = [], ...bare } = view
  return { shows, bare }
}
