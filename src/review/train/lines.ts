import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Claim, type ClaimGroup, claimGroups, claims } from '../claims/claims.ts'

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

/** How much a line of a file counts, and how often it is learnt in a round. */
type Taught = readonly [weight: number, times: number]

/** Clauses of whole projects count most: they are as what is read. The others were written for one claim each; those of claims that are seldom made are few, and are learnt more often. */
const files: Readonly<Record<ClaimGroup, Readonly<Record<string, Taught>>>> = {
  first: { answers: [1, 1], pairs: [0.5, 1], sentences: [0.4, 1], plain: [1, 2] },
  later: { answers: [1, 1], more: [1, 4] },
}

const few = z.array(z.enum(claims)).transform((all) => new Set(all))
const line = z.strictObject({ says: z.string(), item: z.string().optional(), claims: few, not: few.optional() })

function lineOf(one: string, name: string): z.output<typeof line> {
  const read = line.safeParse(JSON.parse(one))
  if (read.success) return read.data
  throw new Error(`${name}.jsonl: ${one} does not fit (${read.error.issues[0]?.path.join('.')})`)
}

/** Reads what `knowledge/claims/` teaches of a group; rejects with the line that does not fit. */
export async function readTaught(
  group: ClaimGroup,
  folder = join(import.meta.dirname, '../../../knowledge/claims'),
): Promise<ClaimLine[]> {
  const all = await Promise.all(
    Object.entries(files[group]).map(async ([name, [weight, times]]) => {
      const text = await readFile(join(folder, `${name}.jsonl`), 'utf8')
      const lines = text
        .trim()
        .split('\n')
        .map((one): ClaimLine => ({ ...ofGroup(lineOf(one, name), group), weight }))
      return Array.from({ length: times }, () => lines).flat()
    }),
  )
  return all.flat()
}

/** What a line claims of a group; of the others nothing is learnt from it. */
function ofGroup<L extends Pick<ClaimLine, 'claims'>>(one: L, group: ClaimGroup): L {
  const those: ReadonlySet<string> = new Set(claimGroups[group])
  return { ...one, claims: new Set([...one.claims].filter((claim) => those.has(claim))) }
}
