import type { Row } from './backend.ts'
import { entry } from './entries.ts'
import { parsed, readAs } from './written.ts'

/** Whether somebody's name or words were removed from the entry. */
export function isErased(row: Row): boolean {
  const kept = row.key.startsWith('journal/') ? readAs(entry, row.value) : undefined
  return kept?.removed === true || (kept !== undefined && named.some((name) => nameIn(kept, name) === 'removed'))
}

/** The second entry without what was removed from either. */
export function withoutRemoved(one: Row, other: Row): string {
  if (one.value === other.value || !isErased(one)) return other.value
  if (!isErased(other)) return one.value
  const [mine, theirs] = [parsed(one.value) as object, parsed(other.value) as object]
  const bare = 'removed' in mine ? mine : theirs
  const gone = named.filter((name) => [mine, theirs].some((entry) => nameIn(entry, name) === 'removed'))
  return JSON.stringify({ ...bare, ...Object.fromEntries(gone.map((name) => [name, 'removed'])) })
}

const named = ['toName', 'leadName'] as const
const nameIn = (entry: object, name: string): unknown => (entry as Record<string, unknown>)[name]
