import { z } from 'zod'
import { storedPlace, storedRef } from '../project/place.ts'
import { besides } from './beside-words.ts'
import { looks } from './formatting.ts'
import { intent, person } from './intent.ts'
import type { Turn } from './turn.ts'

/** A turn, as it is kept to be answered later. */
export const keptTurn: z.ZodType<Turn> = z.object({
  delivery: z.string(),
  at: z.number(),
  clock: z.literal('ours').optional(),
  by: storedPlace,
  name: z.string(),
  zone: z.string().optional(),
  people: z.array(person).max(100).optional(),
  standing: z.enum(['member', 'guest', 'unknown']),
  place: storedPlace,
  placeName: z.string(),
  placeKind: z.enum(['channel', 'group', 'personal']),
  thread: z.string().optional(),
  message: storedRef.optional(),
  card: storedRef.optional(),
  alone: z.literal(true).optional(),
  command: z.literal(true).optional(),
  showsAsker: z.literal(true).optional(),
  canOpen: z.boolean(),
  inCard: z.enum(['any message', 'mentions']).optional(),
  source: z
    .object({ url: z.string().optional(), files: z.array(z.string()).optional(), message: z.string().optional() })
    .optional(),
  beside: z.array(z.enum(besides)).optional(),
  looks: looks.optional(),
  attached: z.array(z.object({ name: z.string(), url: z.string().optional() })).optional(),
  intent,
})
