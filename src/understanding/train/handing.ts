import { writeFile } from 'node:fs/promises'
import { toKeep } from '../linear.ts'
import { roles } from '../roles.ts'
import { roleWeightsFile } from '../weights.ts'
import { isOneIn, type Line } from './lines.ts'
import { handingLines } from './marked.ts'
import { rolesRight, trainRoles } from './roles.ts'

/** Which of so many other wishes show what hands nothing out. */
const oneIn = 4

/** Learns from `knowledge/handing.jsonl`, beside what is wanted otherwise, who gives what to whom by when. */
export async function learnHanding(lines: readonly Line[], called: readonly string[]): Promise<number> {
  const marked = await handingLines()
  const others = lines.filter((line) => isOther(line) && isOneIn(oneIn, line)).map(({ said }) => ({ said, marks: [] }))
  const { tags, whole, beside } = trainRoles([...marked, ...others], called)
  const kept = { roles, tags: toKeep(tags), whole: toKeep(whole), beside: [...beside].sort() }
  await writeFile(roleWeightsFile, `${JSON.stringify(kept)}\n`)
  return marked.length
}

/** Of how many lines that were kept apart every role is read, and nothing else. */
export async function handingApart(called: readonly string[]): Promise<string> {
  const marked = (await handingLines()).filter(({ marks }) => marks.length)
  const isKept = (at: number): boolean => at % 5 === 2
  const [learnt, kept] = [marked.filter((_, at) => !isKept(at)), marked.filter((_, at) => isKept(at))]
  return `handing: ${rolesRight(learnt, kept, called)} of ${kept.length} lines read whole and right`
}

/** One person is reminded as they are chased; of several wishes one may hand something out. */
const isOther = ({ wants, details }: Line): boolean =>
  wants !== 'assign' &&
  wants !== 'unassign' &&
  !details?.also?.length &&
  !(wants.startsWith('nudge') && details?.['who'])
