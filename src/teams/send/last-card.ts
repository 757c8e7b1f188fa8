import type { Intent } from '../../conversation/intent.ts'
import { type MessageRef, placeKey } from '../../project/ports.ts'
import type { View } from '../../view/view.ts'

/**
 * What stands on the cards that were sent lately: so that a form that took a card's place for one person can give it
 * back. Kept in memory only; after a restart forms are posted below instead.
 */
export type LastCards = {
  on(card: MessageRef): View<Intent> | undefined
  note(card: MessageRef, view: View<Intent>): void
  /** Forgets what stands on the cards of a tenant. */
  forget(tenant: string): void
}

const most = 1_000

export function shownLately(): LastCards {
  const cards = new Map<string, View<Intent>>()
  return {
    on: (card) => cards.get(keyOf(card)),
    note(card, view) {
      cards.delete(keyOf(card))
      cards.set(keyOf(card), view)
      if (cards.size > most) cards.delete(cards.keys().next().value ?? '')
    },
    forget(tenant) {
      const start = placeKey({ platform: 'teams', tenant, id: '' })
      for (const key of cards.keys()) if (key.startsWith(start)) cards.delete(key)
    },
  }
}

const keyOf = ({ place, id }: MessageRef): string => `${placeKey(place)}/${id}`
