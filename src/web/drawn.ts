import { z } from 'zod'

/** Bytes are written in base64. */
const handed = z.object({
  name: z.string(),
  type: z.string(),
  content: z.string(),
  encoding: z.literal('base64').optional(),
})

/** A message as the page gets it and the store keeps it: a view whose intents are written as strings to send back. */
export const drawn = z.object({
  kind: z.literal('message'),
  summary: z.string(),
  blocks: z.array(z.looseObject({ kind: z.string() })),
  file: handed.optional(),
  also: handed.optional(),
  matter: z.string().optional(),
})

export type DrawnMessage = z.infer<typeof drawn>
export type DrawnForm = { readonly kind: 'form'; readonly press: string; readonly [more: string]: unknown }
