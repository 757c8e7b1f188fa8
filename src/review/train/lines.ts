import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const knowledge = join(import.meta.dirname, '../../../knowledge')

const reviewed = z.object({
  project: z.string(),
  set: z.number(),
  economy: z.string(),
  today: z.string(),
  answers: z.record(
    z.string(),
    z.object({
      text: z.string(),
      sides: z.array(z.tuple([z.string(), z.string(), z.enum(['a', 'b'])])),
      figures: z.array(z.tuple([z.string(), z.string(), z.union([z.number(), z.string()])])),
    }),
  ),
  ticked: z.array(z.string()),
  clashes: z.array(z.object({ kind: z.string(), items: z.array(z.string()) })),
})
const written = z.object({ topic: z.string(), side: z.enum(['a', 'b', 'none']), text: z.string() })
const denied = z.object({ check: z.string(), denies: z.boolean(), text: z.string() })

/** A constructed project: its answers with the sides that they take, and the answers that cannot all be true. */
export type Reviewed = z.infer<typeof reviewed>
/** A sentence that takes a side on a topic, or only seems to. */
export type WrittenSide = z.infer<typeof written>
/** A sentence that takes a tick back, or only seems to. */
export type Denied = z.infer<typeof denied>

/** Reads what the review learns from; rejects with the file whose line is none. */
export async function readLines(): Promise<{
  readonly projects: readonly Reviewed[]
  readonly sides: readonly WrittenSide[]
  readonly denied: readonly Denied[]
  readonly kinds: string
}> {
  return {
    projects: await rowsOf('reviewed.jsonl', reviewed),
    sides: await rowsOf('sides.jsonl', written),
    denied: await rowsOf('denied.jsonl', denied),
    kinds: await readFile(join(knowledge, 'word-kinds.txt'), 'utf8'),
  }
}

async function rowsOf<T>(name: string, row: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(join(knowledge, name), 'utf8')).split('\n').filter(Boolean)
  return lines.map((line) => row.parse(JSON.parse(line)))
}
