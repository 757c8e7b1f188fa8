import { createHash } from 'node:crypto'
import { type Entry, isOfSignOff } from '../../project/entry.ts'
import { sealed } from '../../project/signoff/snapshot.ts'
import type { Backend } from '../backend.ts'
import { entry } from '../entries.ts'
import { readAs } from '../read-value.ts'
import { rowsOf } from './side-by-side.ts'

/** What became of the hashes of what people were asked to sign, and signed. */
type Verified = { holds: number; forgotten: number; readonly broken: string[] }

/** Computes the hash of every snapshot anew, in words. Rejects where one is not what it was. */
export async function verifyStore(backend: Backend): Promise<string> {
  const found: Verified = { holds: 0, forgotten: 0, broken: [] }
  let [project, entries] = ['', [] as Entry[]]
  for await (const { key, value } of rowsOf(backend, 'journal/')) {
    const [, own = ''] = key.split('/')
    if (own !== project) {
      verify(project, entries, found)
      project = own
      entries = []
    }
    const read = readAs(entry, value)
    if (read) entries.push(read)
  }
  verify(project, entries, found)
  return told(found)
}

function verify(project: string, entries: readonly Entry[], found: Verified): void {
  const byId = new Map(entries.map((one) => [one.id, one]))
  for (const one of entries) {
    if (!isOfSignOff(one) || !('seen' in one)) continue
    const seen = one.seen.flatMap((id) => byId.get(id) ?? [])
    if (seen.some(({ removed }) => removed)) found.forgotten++
    else if (seen.length === one.seen.length && hashOf(seen) === one.snapshot) found.holds++
    else found.broken.push(`${project}/${one.id}`)
  }
}

const hashOf = (entries: readonly Entry[]): string => createHash('sha256').update(sealed(entries)).digest('hex')

function told({ holds, forgotten, broken }: Verified): string {
  if (broken.length)
    throw new Error(
      `${broken.length} of the snapshots that were signed or asked for are not what they were: ${broken.join(', ')}. Somebody changed the store by hand, or entries are missing; compare it with a backup.`,
    )
  return [
    `${holds} snapshots that were signed or asked for hold: their hashes are what they were.`,
    ...(forgotten
      ? [`${forgotten} cannot be computed anew, for somebody whose words were in them asked to be forgotten.`]
      : []),
  ].join('\n')
}
