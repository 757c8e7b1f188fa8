import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { knowledgeFolder } from '../../toolkit/load.ts'
import { readLines } from '../../toolkit/read-knowledge.ts'
import type { Fold } from '../fold.ts'
import { type Kind, kindReaderOf, kinds, lineLength, shownIn } from '../kinds.ts'
import { type LinearWeights, toKeep } from '../linear.ts'
import { kindWeightsFile } from '../weights.ts'
import { isOneIn, type Line } from './lines.ts'
import { regression } from './regression.ts'

const kindLine = z.object({ said: z.string(), kind: z.enum(kinds) })
type KindLine = z.infer<typeof kindLine>

const threadLines = (): Promise<KindLine[]> => readLines(join(knowledgeFolder, 'in-thread.jsonl'), kindLine)

/** Which of so many answers, and of so many wishes, of which there are more than of anything else, are learnt from. */
const oneIn = { answers: 3, wishes: 12 }

/** Learns from `knowledge/in-thread.jsonl`, and from answers that were told otherwise, what people write in a thread. */
export async function learnKinds(lines: readonly Line[], fold: Fold): Promise<void> {
  const weights = trainKinds(await threadLines(), lines, fold)
  await writeFile(kindWeightsFile, `${JSON.stringify({ kinds, kind: toKeep(weights) })}\n`)
}

/** How many of the lines that were kept apart are read as what they are. */
export async function kindsApart(lines: readonly Line[], fold: Fold): Promise<string> {
  const all = await threadLines()
  const isKept = (at: number): boolean => at % 5 === 2
  const learnt = all.filter((_, at) => !isKept(at))
  const read = kindReaderOf(fold, trainKinds(learnt, lines, fold))
  const kept = all.filter((_, at) => isKept(at))
  const right = kept.filter(({ said, kind }) => {
    const found = read(said)
    return kinds.every((other) => found[other] <= found[kind])
  })
  return `kinds: ${right.length} of ${kept.length} lines in a thread`
}

/** What may as well be said among people. */
const inTalk = new Set<Line['wants']>([
  'say',
  'none',
  'answer',
  'chat',
  'assign',
  'unassign',
  'check',
  'excuse',
  'skip',
])

export function trainKinds(own: readonly KindLine[], lines: readonly Line[], fold: Fold): LinearWeights {
  const some = (is: (line: Line) => boolean, kind: Kind, nth: number): KindLine[] =>
    lines.filter((line) => is(line) && isOneIn(nth, line)).map(({ said }) => ({ said, kind }))
  const taught = [
    ...own,
    ...some(({ wants }) => wants === 'say', 'answer', oneIn.answers),
    ...some(({ wants }) => !inTalk.has(wants), 'asks', oneIn.wishes),
  ]
  return regression(
    taught.map(({ said, kind }) => ({ features: shownIn(said, fold), outcome: kinds.indexOf(kind) })),
    { size: kinds.length, rounds: 15, rate: 0.5, doubt: 0.05, length: lineLength, least: 0.15 },
  )
}
