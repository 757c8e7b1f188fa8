import { z } from 'zod'
import { keptTurn } from '../conversation/kept-turn.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Shelf } from '../project/ports.ts'

/** A turn that is acknowledged before it is answered. */
export type Waiting = { readonly since: number; readonly tries: number; readonly turn: Turn }

export const waiting: z.ZodType<Waiting> = z.object({ since: z.number(), tries: z.number(), turn: keptTurn })

/** Longer than a turn's lease, so that what somebody else is still at is not taken up. */
const grace = 45_000
const mostTries = 5
const keptFor = 6 * 3_600_000

/** What was heard and not answered yet, kept so that a restart loses nothing. */
export type Inbox = {
  keep(turn: Turn, now: number): Promise<void>
  done(turn: Turn): Promise<void>
  /** Those left lying, each once; what was tried too often is given up. */
  left(now: number): Promise<Turn[]>
}

export function inboxOver(shelf: Shelf<Waiting>): Inbox {
  return {
    keep: async (turn, now) => void (await shelf.add(keyOf(turn), { since: now, tries: 0, turn }, keptFor)),
    done: (turn) => shelf.delete(keyOf(turn)),
    async left(now) {
      const due = (await shelf.list('')).filter(({ value }) => now - value.since > grace * (1 + value.tries))
      const taken = await Promise.all(
        due.map(async ({ key, value }) => {
          if (value.tries >= mostTries) return shelf.delete(key).then(() => [])
          return (await shelf.swap(key, value, { ...value, tries: value.tries + 1 })) ? [value.turn] : []
        }),
      )
      return taken.flat()
    },
  }
}

const keyOf = ({ by, delivery }: Turn): string => `${encodeURIComponent(by.tenant)}/${encodeURIComponent(delivery)}`
