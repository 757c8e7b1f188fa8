import { createHash } from 'node:crypto'
import type { Entry } from '../project/entry.ts'
import type { Project } from '../project/project.ts'

/** When somebody wants reminders is nothing that a paper tells. */
const isOnPaper = ({ kind }: Entry): boolean => kind !== 'nudging' && kind !== 'private digest'

/** A short name of what is recorded: the same for the same records, another as soon as something is recorded or taken back. */
export const markOf = ({ entries }: Pick<Project, 'entries'>): string => marks(entries).at(-1)?.mark ?? short('')

/** When the records had the mark: the moment of the last entry that it covers; undefined where they never had it. */
export const whenMarked = ({ entries }: Pick<Project, 'entries'>, mark: string): number | undefined =>
  marks(entries).findLast((one) => one.mark === mark.toUpperCase())?.at

/** Each mark that the records had, oldest first: one is made over the one before. */
function marks(entries: readonly Entry[]): { readonly mark: string; readonly at: number }[] {
  let so = ''
  return entries.filter(isOnPaper).map(({ id, at }) => {
    so = createHash('sha256').update(`${so}\n${id}`).digest('hex')
    return { mark: short(so), at }
  })
}

const short = (hash: string): string => hash.slice(0, 8).toUpperCase().padEnd(8, '0')
