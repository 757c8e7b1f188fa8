import { createHash } from 'node:crypto'
import { z } from 'zod'

/** What a field is filled with: a value, where it is stated, else an answer. Neither: it is left to be filled by hand. */
const meant = z.object({
  item: z.string().optional(),
  fact: z.string().optional(),
  other: z.enum(['name', 'date']).optional(),
})
export type FieldMeant = z.infer<typeof meant>

const field = z.object({ tag: z.string(), label: z.string(), to: meant })
export type FormField = z.infer<typeof field>

/** An institution's own form, blank, with the places that are filled. `whose`: a project, or all projects of a workspace. */
export const keptForm = z.object({
  whose: z.string(),
  project: z.string().optional(),
  file: z.string(),
  bytes: z.base64(),
  signs: z.tuple([z.string(), z.string()]),
  fields: z.array(field),
  /** A lead has looked at what goes where. */
  confirmed: z.boolean(),
})
export type KeptForm = z.infer<typeof keptForm>

/** What tells two states of a form apart: its file, and what goes where. Whoever presses means the one they looked at. */
export const formMark = ({ bytes, fields }: Pick<KeptForm, 'bytes' | 'fields'>): string =>
  createHash('sha256')
    .update(JSON.stringify([bytes, fields]))
    .digest('hex')
    .slice(0, 16)

/** Forms by whose they are. */
export const formKv = ['form', keptForm] as const

export const ofProject = (project: string): string => `project/${encodeURIComponent(project)}`
export const ofWorkspace = (workspace: string): string => `workspace/${encodeURIComponent(workspace)}`
