import type { Role, SaidRoles } from '../../../understanding/roles.ts'
import type { Setting } from '../wishes.ts'

/** The words of each role in what is one deed. */
export type Group = Partial<Record<Role, readonly string[]>>

/** What stands in a message about work, where those who take part are known by name. */
export function rolesIn(said: string, { understanding, people }: Setting): SaidRoles {
  const names = new Set(people.flatMap((name) => name.toLowerCase().match(/\p{L}{2,}/gu) ?? []))
  return understanding.readRoles(said, (word) => names.has(word.toLowerCase()) && !everyday.test(word))
}

/** Names that are words in any sentence. */
const everyday = /^(?:an|so|do|in|my|may|will|the|dean|art|hope|mark|bill|sunny)$/i
