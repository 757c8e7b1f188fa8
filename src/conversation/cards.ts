import { z } from 'zod'
import { storedPlace, storedRef } from '../project/place.ts'
import { type Joint, type MessageRef, type Place, placeKey } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import type { Message } from '../view/view.ts'
import type { Intent } from './intent.ts'
import { type Shown, shown } from './shown.ts'

/** A card that all can see, or one that was sent to `person` alone, and where it stands, so that it can be drawn again. */
const card = z.object({
  /** None: the way in, in a place that has no project. */
  project: z.string().optional(),
  shows: z.array(shown).readonly(),
  /** How what it shows stood when it was drawn; empty where nobody knows. */
  drawn: z.string(),
  /** When it was drawn first. */
  at: z.number(),
  placeKind: z.enum(['channel', 'group', 'personal']),
  inCard: z.enum(['any message', 'mentions']).optional(),
  person: storedPlace.optional(),
  /** When it was put right last, and how often in a row that was refused. */
  put: z.number().optional(),
  refused: z.number().optional(),
  ref: storedRef,
})
export type KeptCard = z.infer<typeof card>

/** A card before it is known where it stands. */
export const cardMark = card.omit({ ref: true })
export type CardMark = z.infer<typeof cardMark>

/** Where they lie, for whoever opens it: `store.kv(...cardKv)`. */
export const cardKv = ['card', card] as const

const day = 86_400_000

/** For how long a card is put right: longer than anybody is waited for; lists and counts for as long as they are looked at. */
export const cardsFor = ({ shows }: Pick<KeptCard, 'shows'>): number =>
  shows.every(({ kind }) => brief.has(kind)) ? 21 * day : 90 * day

const brief: ReadonlySet<Shown['kind']> = new Set(['look', 'end', 'reminder', 'resting'])

export const cardsOf = (project: string): string => `${encodeURIComponent(project)}/`
/** Cards of a place that has no project. */
export const cardsAt = (place: Place): string => `${encodeURIComponent(`at ${placeKey(place)}`)}/`
export const cardKey = (project: string | undefined, { place, id }: MessageRef): string =>
  `${project === undefined ? cardsAt(place) : cardsOf(project)}${encodeURIComponent(`${placeKey(place)}/${id}`)}`

/** The cards that are put right when what they show changes. Rejects with `NotStored` where nothing can be kept. */
export type Cards = {
  /** Keeps where a card stands; `in place`: it took the place of what stood there. */
  stands(card: KeptCard, how: 'anew' | 'in place', joint?: Joint): Promise<void>
  /** What stands there now shows nothing that changes. */
  gone(project: string | undefined, ref: MessageRef, joint?: Joint): Promise<void>
  /** A question on a card was decided by a press. */
  decided(project: string, ref: MessageRef): Promise<void>
  /** Where in a place all see the checks of a step, or else what is asked of its phase. */
  near(
    about: { readonly step: number; readonly phase: number },
    at: { readonly project: string; readonly place: Place },
  ): Promise<{ readonly is: 'shown' | 'beside'; readonly ref: MessageRef } | undefined>
  /** The card as its project stands now; undefined where it shows nothing that changes. */
  now(ref: MessageRef): Promise<Message<Intent> | undefined>
  /** Something of the project changed: resolves once that is kept, and its cards are put right in a moment. */
  touch(project: string, joint?: Joint): Promise<void>
}

/** What a card is drawn from: the project as it stands, none where the place has none, and the question that its thread has open. */
export type Standing = { readonly project: Project | undefined; readonly asked: string | null }

/** A project, the places that it lives in, and the item that the thread of a card asks. */
export type Looked = {
  readonly project: Project
  readonly places: readonly Place[]
  readonly asked: (card: MessageRef) => Promise<string | null>
}
