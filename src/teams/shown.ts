import type { Intent } from '../conversation/intent.ts'
import { type MessageRef, placeKey } from '../project/ports.ts'
import type { View } from '../view/view.ts'

/**
 * What stands on the cards that were sent lately: so that a form that took a card's place for one person can give it
 * back. Kept in memory only; after a restart forms are posted below instead.
 */
export type Shown = {
  on(card: MessageRef): View<Intent> | undefined
  note(card: MessageRef, view: View<Intent>): void
}

const most = 1_000

export function shownLately(): Shown {
  const cards = new Map<string, View<Intent>>()
  return {
    on: (card) => cards.get(keyOf(card)),
    note(card, view) {
      cards.delete(keyOf(card))
      cards.set(keyOf(card), view)
      if (cards.size > most) cards.delete(cards.keys().next().value ?? '')
    },
  }
}

const keyOf = ({ place, id }: MessageRef): string => `${placeKey(place)}/${id}`
