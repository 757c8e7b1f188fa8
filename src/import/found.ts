import { z } from 'zod'
import { storedPlace as person } from '../project/place.ts'

/** What stands in a file and may be an answer. `label`: what asks for it there. `at`: where it stands, for people. */
const row = z.object({
  label: z.string(),
  text: z.string(),
  at: z.string(),
  sure: z.boolean(),
  likely: z.array(z.string()),
})
export type FoundRow = z.infer<typeof row>

/** What was found in a file that somebody gave. The file itself is not kept. `left`: the rows that somebody put aside. */
export const found = z.object({
  id: z.string(),
  project: z.string(),
  file: z.string(),
  by: person,
  name: z.string(),
  at: z.number(),
  rows: z.array(row),
  notes: z.array(z.string()),
  left: z.array(z.int()),
})
export type FoundInFile = z.infer<typeof found>

/** Rows wait for whoever takes them for a week. */
export const foundFor = 7 * 86_400_000

/** What was found, by its id. */
export const foundKv = ['import', found] as const
