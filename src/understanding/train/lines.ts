import { join } from 'node:path'
import { z } from 'zod'
import { knowledgeFolder } from '../../toolkit/load.ts'
import { readLines } from '../../toolkit/read-knowledge.ts'
import { hashed } from '../linear.ts'
import { type Utterance, type Wish, wishes } from '../wishes.ts'

const wish = z.enum(wishes)

/** A line as it is kept in `knowledge/said.jsonl`, and as lines to measure with are written. */
export const line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  said: z.string(),
  wants: wish,
  where: z.string(),
  open: z.string().nullish(),
  /** Only what it wants is told, not what it says besides. */
  marked: z.literal(false).optional(),
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

/** The lines that are learnt from. */
export const saidLines = (): Promise<Line[]> => readLines(join(knowledgeFolder, 'said.jsonl'), line)

/** The question that stands open where it was said, by its code. */
export const openIn = ({ open, details }: Line): string | undefined => open ?? details?.open ?? undefined

export const utteranceOf = (one: Line): Utterance => ({
  said: one.said,
  where: one.where.startsWith('thread') ? 'thread' : 'addressed',
  isAsked: one.where.startsWith('thread') && openIn(one) !== undefined,
})

/** Whether a line is of those of which one in so many is learnt from: the same whatever lines stand beside it. */
export const isOneIn = (many: number, { said }: Pick<Line, 'said'>): boolean => (hashed(said) >>> 0) % many === 0

export const taught = (one: Line): TaughtLine => ({
  utterance: utteranceOf(one),
  wish: one.wants,
  hasMore: (one.details?.also?.length ?? 0) > 0,
})
