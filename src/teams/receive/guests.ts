import type { Person } from '../../project/entry.ts'
import type { KeyValueStore } from '../../project/ports.ts'

/** Who is known to be a guest from the rosters of channels and group chats: the roster of a personal chat may not tell. */
export type Guests = {
  note(person: Person, guest: boolean): Promise<void>
  has(person: Person): Promise<boolean>
}

export const guestsOver = (kv: KeyValueStore<boolean>): Guests => ({
  async note(person, guest) {
    const known = (await kv.get(keyOf(person))) === true
    if (guest && !known) await kv.set(keyOf(person), true)
    if (!guest && known) await kv.delete(keyOf(person))
  },
  has: async (person) => (await kv.get(keyOf(person))) === true,
})

const keyOf = ({ tenant, id }: Person): string => `${encodeURIComponent(tenant)}/${encodeURIComponent(id)}`
