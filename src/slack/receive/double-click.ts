import { hash } from 'node:crypto'
import type { Press } from '../../conversation/pipeline/admit.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { KeyValueStore } from '../../project/ports.ts'

/**
 * Each press has an id of its own, so two within a second are told by what was pressed, where and by whom. Presses two
 * seconds apart are two, and the same press delivered again is none.
 */
export function pressOf(
  { by, place, card, at, delivery }: Turn,
  written: string,
  presses: KeyValueStore<string>,
): Press {
  const what = hash('sha256', `${place.id}\n${card?.id}\n${written}`).slice(0, 24)
  const second = Math.floor(at / 1000)
  const keys = [second, second - 1].map((when) => `${by.tenant}/${by.id}/${what}/${when}`)
  const take = async (key: string): Promise<boolean> =>
    (await presses.add(key, delivery, remembered)) || (await presses.get(key)) === delivery
  return {
    rows: () => Promise.all(keys.map((key) => presses.row(key, delivery, remembered))),
    isFirst: () =>
      Promise.all(keys.map(take)).then(
        (all) => all.every((isOurs) => isOurs),
        () => true,
      ),
  }
}

const remembered = 60_000
