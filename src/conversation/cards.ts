import { z } from 'zod'
import { storedPlace, storedRef } from '../project/place.ts'
import { type MessageRef, placeKey } from '../project/ports.ts'

/** A card about a sign-off and where it stands, so that it is put right everywhere when that changes. `person`: it was for them alone. */
const card = z.object({
  project: z.string(),
  request: z.string(),
  person: storedPlace.optional(),
  ref: storedRef,
})
export type KeptCard = z.infer<typeof card>

/** Whose card it is, before it is known where it stands. */
export const cardMark = card.omit({ ref: true })
export type CardMark = z.infer<typeof cardMark>

/** Where they lie, for whoever opens it: `store.kv(...cardKv)`. */
export const cardKv = ['card', card] as const

/** Longer than anybody is waited for. */
export const cardsFor = 90 * 86_400_000

export const cardsOf = (request: string): string => `${encodeURIComponent(request)}/`
export const cardKey = ({ request }: CardMark, { place, id }: MessageRef): string =>
  `${cardsOf(request)}${encodeURIComponent(`${placeKey(place)}/${id}`)}`
