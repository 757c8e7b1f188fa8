import { hash } from 'node:crypto'
import type { Turn } from '../../conversation/turn.ts'
import type { KeyValueStore } from '../../project/ports.ts'

/**
 * Each press has an id of its own, so two within a second are told by what was pressed, where and by whom. Presses two
 * seconds apart are two, and the same press delivered again is none.
 */
export async function isDoubleClick(
  { by, place, card, at, delivery }: Turn,
  written: string,
  presses: KeyValueStore<string>,
): Promise<boolean> {
  const what = hash('sha256', `${place.id}\n${card?.id}\n${written}`).slice(0, 24)
  const second = Math.floor(at / 1000)
  const take = async (when: number): Promise<boolean> => {
    const key = `${by.tenant}/${by.id}/${what}/${when}`
    return (await presses.add(key, delivery, 60_000)) || (await presses.get(key)) === delivery
  }
  try {
    const [here, before] = await Promise.all([take(second), take(second - 1)])
    return !here || !before
  } catch {
    return false
  }
}
