import { z } from 'zod'
import { besides } from './beside.ts'
import { intent } from './intent.ts'
import type { Turn } from './turn.ts'

/** A place or a person, as it is kept. */
export const keptPlace = z.object({ platform: z.enum(['slack', 'teams', 'web']), tenant: z.string(), id: z.string() })

/** A message that was sent, as it is kept. */
export const keptRef = z.object({ place: keptPlace, id: z.string(), thread: z.string(), at: z.number().optional() })

/** A turn, as it is kept to be answered later. */
export const keptTurn: z.ZodType<Turn> = z.object({
  delivery: z.string(),
  at: z.number(),
  by: keptPlace,
  name: z.string(),
  zone: z.string().optional(),
  standing: z.enum(['member', 'guest', 'unknown']),
  place: keptPlace,
  placeName: z.string(),
  placeKind: z.enum(['channel', 'group', 'personal']),
  thread: z.string().optional(),
  message: keptRef.optional(),
  card: keptRef.optional(),
  canOpen: z.boolean(),
  inCard: z.enum(['any message', 'mentions']).optional(),
  source: z
    .object({ url: z.string().optional(), files: z.array(z.string()).optional(), message: z.string().optional() })
    .optional(),
  beside: z.array(z.enum(besides)).optional(),
  intent,
})
