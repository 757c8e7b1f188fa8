import { removedName } from '../project/entry.ts'
import type { Row } from './backend.ts'
import { entry } from './entries.ts'
import { parsed, readAs } from './written.ts'

/** Whether somebody's name or words were removed from the entry. */
export function isErased(row: Row): boolean {
  const kept = row.key.startsWith('journal/') ? readAs(entry, row.value) : undefined
  return kept?.removed === true || (kept !== undefined && goneFrom(kept).length > 0)
}

/** The second entry without what was removed from either. */
export function withoutRemoved(one: Row, other: Row): string {
  if (one.value === other.value || !isErased(one)) return other.value
  if (!isErased(other)) return one.value
  const [mine, theirs] = [parsed(one.value) as Named, parsed(other.value) as Named]
  const bare = 'removed' in mine ? mine : theirs
  const gone = [mine, theirs].flatMap(goneFrom)
  const names = Object.fromEntries(gone.filter((name) => name !== 'said').map((name) => [name, removedName]))
  const said = gone.includes('said') && bare.said ? { said: { ...bare.said, name: removedName } } : {}
  return JSON.stringify({ ...bare, ...names, ...said })
}

type Named = { readonly said?: { readonly name?: string } | undefined; readonly [name: string]: unknown }

/** The names that are removed from an entry: whoever did it, was named in it, or said it. */
const goneFrom = (entry: object): string[] => [
  ...['name', 'toName', 'leadName'].filter((name) => (entry as Named)[name] === removedName),
  ...((entry as Named).said?.name === removedName ? ['said'] : []),
]
