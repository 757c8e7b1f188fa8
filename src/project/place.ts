import { z } from 'zod'

/** Every platform. Whoever adds one here is told by the compiler what it lacks, and what is stored of it is read. */
export const platforms = ['web', 'slack', 'teams'] as const
export type Platform = (typeof platforms)[number]

/** A place or a person as it is stored: an id within a tenant of a platform. */
export const storedPlace = z.object({ platform: z.enum(platforms), tenant: z.string(), id: z.string() })

/** A message that was sent, as it is stored. */
export const storedRef = z.object({ place: storedPlace, id: z.string(), thread: z.string(), at: z.number().optional() })
