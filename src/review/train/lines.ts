import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Claim, claims } from '../claims/claims.ts'

/** What somebody wrote, and what it claims. */
export type ClaimLine = {
  readonly says: string
  /** The item that it answers, where it answers one. */
  readonly item?: string | undefined
  readonly claims: ReadonlySet<Claim>
  /** What it does not claim; of the others nothing is known. Without it, it claims nothing but `claims`. */
  readonly not?: ReadonlySet<Claim> | undefined
  /** How much it counts beside others. */
  readonly weight: number
}

/** Clauses of whole projects count most: they are as what is read. Sentences and pairs were written for one claim each. */
const files = { answers: 1, pairs: 0.5, sentences: 0.4 }

const few = z.array(z.enum(claims)).transform((all) => new Set(all))
const line = z.strictObject({ says: z.string(), item: z.string().optional(), claims: few, not: few.optional() })

function lineOf(one: string, name: string): z.output<typeof line> {
  const read = line.safeParse(JSON.parse(one))
  if (read.success) return read.data
  throw new Error(`${name}.jsonl: ${one} does not fit (${read.error.issues[0]?.path.join('.')})`)
}

/** Reads `knowledge/claims/`; rejects with the line that does not fit. */
export async function readTaught(
  folder = join(import.meta.dirname, '../../../knowledge/claims'),
): Promise<ClaimLine[]> {
  const all = await Promise.all(
    Object.entries(files).map(async ([name, weight]) => {
      const text = await readFile(join(folder, `${name}.jsonl`), 'utf8')
      return text
        .trim()
        .split('\n')
        .map((one): ClaimLine => ({ ...lineOf(one, name), weight }))
    }),
  )
  return all.flat()
}
