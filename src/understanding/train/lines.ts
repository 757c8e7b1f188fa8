import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Utterance, type Wish, wishes } from '../wishes.ts'

const wish = z.enum(wishes)

/** A line as it is kept in `knowledge/said.jsonl`, and as lines to measure with are written. */
export const line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  said: z.string(),
  wants: wish,
  where: z.string(),
  open: z.string().nullish(),
  details: z
    .looseObject({
      open: z.string().nullish(),
      also: z.array(z.union([z.string(), z.looseObject({ wants: z.string() })])).optional(),
    })
    .optional(),
})
export type Line = z.infer<typeof line>

/** A line to learn from. */
export type TaughtLine = { readonly utterance: Utterance; readonly wish: Wish; readonly hasMore: boolean }

export const saidFile = join(import.meta.dirname, '../../../knowledge/said.jsonl')

/** Reads lines, one JSON each; rejects with the number of the first that is none. */
export async function readLines(file = saidFile): Promise<Line[]> {
  const rows = (await readFile(file, 'utf8')).split('\n').filter((row) => row.trim())
  return rows.map((row, at) => {
    const read = line.safeParse(JSON.parse(row))
    if (!read.success) throw new Error(`${file}, line ${at + 1}: ${read.error.issues[0]?.message}`)
    return read.data
  })
}

/** The question that stands open where it was said, by its code. */
export const openIn = ({ open, details }: Line): string | undefined => open ?? details?.open ?? undefined

export const utteranceOf = (one: Line): Utterance => ({
  said: one.said,
  where: one.where.startsWith('thread') ? 'thread' : 'addressed',
  isAsked: one.where.startsWith('thread') && openIn(one) !== undefined,
})

export const taught = (one: Line): TaughtLine => ({
  utterance: utteranceOf(one),
  wish: one.wants,
  hasMore: (one.details?.also?.length ?? 0) > 0,
})
