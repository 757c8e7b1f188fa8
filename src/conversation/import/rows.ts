import type { FoundInFile, FoundRow } from '../../import/found.ts'
import { currentAnswerTo, type Project, type RecordedAnswer } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import type { ProjectContext } from '../context.ts'

/** A row of a file that waits. `item`: what it is proposed for; `answer`: what stands there. */
export type OpenRow = {
  readonly at: number
  readonly row: FoundRow
  readonly item: Item | undefined
  readonly answer: RecordedAnswer | undefined
}

/** How the rows of a file stand: which wait, sure ones first, and how many were taken, put aside, or stand word for word already. */
export type RowsStanding = {
  readonly open: readonly OpenRow[]
  readonly taken: number
  readonly left: number
  readonly same: number
}

export function standingOf(context: ProjectContext, { id, rows, left }: FoundInFile): RowsStanding {
  const taken = takenOf(context.project, id)
  const waiting = rows.flatMap((row, at) => {
    if (taken.has(at) || left.includes(at)) return []
    const item = context.items.byId.get(row.likely[0] ?? '')
    const answer = item && currentAnswerTo(context, item.id)
    return [{ at, row, item, answer }]
  })
  const open = waiting.filter(({ row, answer }) => !(answer && plainly(answer.text) === plainly(row.text)))
  return {
    open: open.toSorted((one, other) => rank(one) - rank(other) || one.at - other.at),
    taken: taken.size,
    left: left.length,
    same: waiting.length - open.length,
  }
}

/** The rows of a file that stand in the records, each with its entry. */
export function takenOf({ entries, withdrawn }: Project, found: string): ReadonlyMap<number, RecordedAnswer> {
  return new Map(
    entries.flatMap((entry) =>
      entry.kind === 'answered' && entry.source?.imported?.id === found && !withdrawn.has(entry.id)
        ? [[entry.source.imported.row, entry] as const]
        : [],
    ),
  )
}

/** Those that can be taken in one go: sure, and nothing stands there. Of several for one question the first. */
export const sureIn = (open: readonly OpenRow[]): OpenRow[] => {
  const seen = new Set<string>()
  return open.filter(({ row, item, answer }) => {
    if (!row.sure || !item || answer || seen.has(item.id)) return false
    seen.add(item.id)
    return true
  })
}

const rank = ({ row, item }: OpenRow): number => (row.sure ? 0 : item ? 1 : 2)

const plainly = (text: string): string => text.replace(/\s+/g, ' ').trim()
