import { removedName } from '../../project/entry.ts'
import type { StoredRow } from '../backend.ts'
import { entry } from '../entries.ts'
import { roles } from '../forget/erasing.ts'
import { parsed, readAs } from '../read-value.ts'

/** Whether somebody's name or words were removed from the entry, what others took from an answer included. */
export function isErased(row: StoredRow): boolean {
  const kept = row.key.startsWith('journal/') ? readAs(entry, row.value) : undefined
  if (!kept) return false
  return (
    kept.removed === true ||
    [...namesIn(kept), saidIn(kept)?.name].includes(removedName) ||
    approversIn(kept).some(({ name }) => name === removedName)
  )
}

/** The second entry without what was removed from either. */
export function withoutRemoved(one: StoredRow, other: StoredRow): string {
  if (one.value === other.value || !isErased(one)) return other.value
  if (!isErased(other)) return one.value
  const [mine, theirs] = [parsed(one.value) as object, parsed(other.value) as object]
  const bare = 'removed' in mine ? mine : theirs
  const gone = Object.entries(roles).flatMap(([role, name]) => {
    const erased = [mine, theirs].filter((entry) => at(entry, name) === removedName)
    // Earlier versions removed the name and left the id.
    const barest = erased.find((entry) => idIn(at(entry, role)) === '') ?? erased[0]
    return barest ? [[role, at(barest, role)] as const, [name, removedName] as const] : []
  })
  const said = [mine, theirs].map(saidIn).find((one) => one?.name === removedName)
  const others = approversIn(theirs)
  const approvers = approversIn(mine).map((one, n) => (one.name === removedName ? one : (others[n] ?? one)))
  return JSON.stringify({
    ...bare,
    ...Object.fromEntries(gone),
    ...(said ? { said } : {}),
    ...(approvers.length ? { approvers } : {}),
  })
}

const namesIn = (entry: object): unknown[] => Object.values(roles).map((name) => at(entry, name))
/** Who said what an entry holds, where somebody else recorded it. */
const saidIn = (entry: object): { readonly name?: string } | undefined => (entry as { said?: { name?: string } }).said
/** Whom a request for signatures asks. */
const approversIn = (entry: object): readonly { readonly name?: string }[] =>
  (entry as { approvers?: { name?: string }[] }).approvers ?? []
const at = (entry: object, field: string): unknown => (entry as Record<string, unknown>)[field]
const idIn = (person: unknown): unknown => (typeof person === 'object' && person ? at(person, 'id') : undefined)
