import { createHash, randomUUID } from 'node:crypto'
import type { Backend, StoredRow } from '../backend.ts'
import { schemaKey } from '../schema-version.ts'
import { rowsOf } from './side-by-side.ts'

/**
 * What two stores had alike when one was last copied to the other, so that the next copy can tell what was deleted on one
 * side from what is new on the other. The second store keeps a print of each row, the first a mark that leads to them: a
 * first store that was set back to before the last copy has no mark, and then nothing counts as known.
 */
export type LastCopy = {
  /** The prints of the last copy, under the keys of their rows, in order. */
  before(): AsyncGenerator<StoredRow>
  note(row: StoredRow, print: string): Promise<void>
  /** What was noted counts from now on, in place of what was before. */
  done(): Promise<void>
}

const page = 500
const remembered = 90 * 86_400_000

export async function lastCopyBetween(from: Backend, to: Backend): Promise<LastCopy> {
  const last = await lastMark(from, to)
  const mark = randomUUID()
  const until = (await to.now()) + remembered
  const noted: StoredRow[] = []
  const flush = async (): Promise<void> => {
    if (noted.length) await to.addAll(noted.splice(0))
  }
  return {
    async *before() {
      if (last === undefined) return
      const prefix = `agreed/${last}/`
      for await (const { key, value } of rowsOf(to, prefix)) yield { key: key.slice(prefix.length), value }
    },
    async note(row, print) {
      noted.push({ key: `agreed/${mark}/${row.key}`, value: print, until: Math.min(row.until ?? until, until) })
      if (noted.length === page) await flush()
    },
    async done() {
      await flush()
      await from.set(`copied/${mark}`, '{}', (await from.now()) + remembered)
      if (last === undefined) return
      await from.delete(`copied/${last}`)
      await to.replaceRange(`agreed/${last}/`)
    },
  }
}

/** Whether the key is one of these notes, which are about two stores, or the version of one, and never copied. */
export const isNote = (key: string): boolean => /^(agreed|copied)\//.test(key) || key === schemaKey

export const printOf = ({ value, until }: StoredRow): string =>
  createHash('sha256')
    .update(`${until ?? ''}\n${value}`)
    .digest('base64')
    .slice(0, 22)

async function lastMark(from: Backend, to: Backend): Promise<string | undefined> {
  for await (const { key } of rowsOf(from, 'copied/')) {
    const mark = key.slice('copied/'.length)
    if ((await to.range(`agreed/${mark}/`, 1)).length) return mark
  }
  return undefined
}
