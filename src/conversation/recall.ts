import { z } from 'zod'
import type { Person } from '../project/entry.ts'
import { storedPlace } from '../project/place.ts'
import { type Place, placeKey } from '../project/ports.ts'
import type { Block, Message } from '../view/view.ts'
import { type Intent, intent } from './intent.ts'
import { itemIn } from './item-in.ts'
import type { Reply } from './reply.ts'
import { deliveryOf, type Turn } from './turn.ts'

/** What was last shown or said to somebody, so that "it", "the second one" and "yes" mean something. Kept for a day. */
const recall = z.object({
  by: storedPlace,
  project: z.string().optional(),
  delivery: z.string(),
  /** When. */
  at: z.number().optional(),
  /** What was done last, each with the wish it was said as, so that "the same for 08.2" means something. */
  done: z.array(z.object({ wish: z.string().max(40), intent })).max(6),
  /** Items, what was spoken of first. */
  items: z.array(z.string().max(20)).max(20),
  /** The items of the list that was shown last, from its first to its last; kept while what is done concerns them. */
  listed: z.array(z.string().max(20)).max(20).optional(),
  /** The buttons that were offered, in their order. `asks`: they answer a question of ours. */
  choices: z.array(z.object({ label: z.string().max(300), intent })).max(12),
  asks: z.boolean(),
  /** The thread of the reminder that was shown. */
  reminder: z.string().max(200).optional(),
  /** The words that were understood, for whoever says that they meant something else. */
  said: z.string().max(300).optional(),
})
type Recalled = z.infer<typeof recall>
export type Recall = Recalled & { readonly before?: Recalled | undefined }

/** Where they lie, for whoever opens it: `store.kv(...recallKv)`. */
export const recallKv = ['recall', recall.extend({ before: recall.optional() })] as const
export const recallFor = 86_400_000

/** Where it is looked for, first found first: what is kept of a thread is everybody's there; outside threads it is each person's own, or what all saw since. */
export const recallKeys = ({ place, thread, message, by }: Turn): string[] =>
  [thread ?? message?.thread, `@${by.id}`].flatMap((where) => (where ? [threadKey(place, where)] : []))

/** Where what all saw last in a place is kept, for words outside threads; where one is alone there is no such thing. */
export const openKey = ({ place, placeKind, thread }: Turn): string | undefined =>
  thread || placeKind === 'personal' ? undefined : threadKey(place, '*')

/** Where a thread's own is kept. */
export const threadKey = (place: Place, thread: string): string =>
  [placeKey(place), thread].map(encodeURIComponent).join('/')

/** What the turn knew; the same when it is taken again. */
export const knownTo = (turn: Turn, kept: Recall | undefined): Recalled | undefined =>
  kept?.delivery === deliveryOf(turn) ? kept.before : kept

/** What a message shows that words in its thread may point to, where nobody asked for it: a reminder. */
export function recallOf(
  view: Message<Intent>,
  { by, project, delivery, thread }: { by: Person; project: string; delivery: string; thread?: string | undefined },
): Recall {
  const offered = view.blocks.flatMap(choicesOf)
  return {
    by,
    project,
    delivery,
    done: [],
    items: [...new Set(offered.flatMap((choice) => itemIn(choice.intent)))].slice(0, 20),
    listed: listedIn(view.blocks),
    choices: [],
    asks: false,
    ...(thread ? { reminder: thread } : {}),
  }
}

/** What became of a turn. */
type TurnOutcome = {
  readonly done: readonly { readonly wish: string; readonly intent: Intent }[]
  readonly replies: readonly Reply[]
  readonly asks: boolean
  /** "No" was said: what came before is done with. */
  readonly declined?: boolean
  readonly project: string | undefined
}

/** What is to be remembered after a turn; undefined where nothing was shown that could be pointed to. */
export function recallAfter(turn: Turn, outcome: TurnOutcome, before: Recalled | undefined): Recall | undefined {
  const { done, asks, project } = outcome
  const views = outcome.replies.flatMap(({ view }) => (view.kind === 'message' ? view.blocks : []))
  const offered = views.flatMap(choicesOf)
  const items = itemsAfter(outcome, offered)
  const listed = listedIn(views)
  const stays = before?.listed && items.every((id) => before.listed?.includes(id))
  const here = { by: turn.by, delivery: deliveryOf(turn), at: turn.at }
  if (outcome.declined && before) return { ...withoutBefore(before), ...here, done: [], choices: [], asks: false }
  if (!items.length && !asks && !done.some(({ wish }) => wish)) return undefined
  return {
    ...here,
    ...(project ? { project } : {}),
    done: done.slice(0, 6).map(({ wish, intent: one }) => ({ wish, intent: one })),
    items: items.length ? [...new Set(items)].slice(0, 20) : (before?.items ?? []),
    listed: listed.length > 1 ? listed : stays ? before.listed : undefined,
    choices: offered.slice(0, 12).map(({ label, intent }) => ({ label: label.slice(0, 300), intent })),
    asks,
    ...(before?.reminder && before.reminder === turn.thread ? { reminder: before.reminder } : {}),
    ...saidIn(turn),
    ...(before ? { before: withoutBefore(before) } : {}),
  }
}

/** The items of what was done, then of what is asked, then of what is offered. */
const itemsAfter = ({ done, replies }: TurnOutcome, offered: ReturnType<typeof choicesOf>): string[] => [
  ...done.flatMap(({ intent: one }) => itemIn(one)),
  ...replies.flatMap((reply) => ('opens' in reply && reply.opens?.item ? [reply.opens.item] : [])),
  ...offered.flatMap((choice) => itemIn(choice.intent)),
]

const saidIn = ({ intent: { do: what, ...rest } }: Turn): { said?: string } =>
  what === 'plain' && 'words' in rest && rest.words ? { said: rest.words.slice(0, 300) } : {}

const withoutBefore = ({ before: _, ...rest }: Recall): Recalled => rest

/** The items of lists, in their order: rows with a button for each, and boxes. */
const listedIn = (blocks: readonly Block<Intent>[]): string[] =>
  [
    ...new Set(
      blocks.flatMap((block) =>
        block.kind === 'checks'
          ? block.ticks.map(({ id }) => id)
          : block.kind === 'rows'
            ? choicesOf(block).flatMap(({ intent: one }) => itemIn(one))
            : [],
      ),
    ),
  ].slice(0, 20)

const choicesOf = (block: Block<Intent>): { label: string; intent: Intent }[] =>
  block.kind === 'choices'
    ? block.choices.map(({ label, intent }) => ({ label, intent }))
    : block.kind === 'rows'
      ? block.rows.flatMap(({ choice }) => (choice ? [{ label: choice.label, intent: choice.intent }] : []))
      : []
