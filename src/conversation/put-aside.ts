import { z } from 'zod'
import type { Person } from '../project/entry.ts'
import { storedPlace as place } from '../project/place.ts'
import type { Place } from '../project/ports.ts'

/** Where something is shown, and whose deed it answers, so that what it carries goes with them. */
export type Whose = { readonly place: Place; readonly by?: Person | undefined }

export const whose = { place, by: place.optional() }

/** What is too long for a button, put aside under a name. Earlier versions kept the words alone. */
export const keptAside = z.union([z.string(), z.object({ written: z.string(), ...whose })])
export type KeptAside = z.infer<typeof keptAside>

export const writtenIn = (kept: KeptAside | undefined): string | undefined =>
  typeof kept === 'object' ? kept.written : kept

const day = 86_400_000

/** How long it is kept: with a message as long as people scroll back, with a form as long as somebody may sit over it. */
export const keptAsideFor = { message: 30 * day, form: day } as const

/** What a name is made from: what two people or places put aside is kept twice, each to go with its own. */
export const namedBy = (written: string, { place, by }: Whose, lifetime: number): string =>
  JSON.stringify([written, place, by, lifetime])
