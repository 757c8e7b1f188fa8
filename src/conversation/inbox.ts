import { z } from 'zod'
import type { Shelf } from '../project/ports.ts'
import { keptTurn } from './kept-turn.ts'
import type { Turn } from './turn.ts'

/** A turn that is acknowledged, or is about to be, and not answered yet. `tries` counts how often it was taken up again. */
export type Waiting = {
  readonly since: number
  readonly tries: number
  /** When it was taken up last. */
  readonly last?: number | undefined
  readonly turn: Turn
}

export const waiting = z.object({
  since: z.number(),
  tries: z.number(),
  last: z.number().optional(),
  turn: keptTurn,
}) satisfies z.ZodType<Waiting>

/** What was heard and not answered yet, kept so that a restart or an outage loses nothing. */
export type Inbox<W extends Waiting> = {
  /** False where it is kept already: it was delivered again, and is being answered or will be taken up. */
  keep(waiting: W): Promise<boolean>
  /** Crosses it off. Where the store does not take that, it rejects, is not taken up here any more, and tries again with `left`. */
  done(turn: Turn): Promise<void>
  /** Whether it is kept, and is being answered here. */
  has(turn: Turn): boolean
  /** It could not be answered now, and is left for later. */
  leave(turn: Turn): void
  /** Those left lying in the order in which they were said, one after the other as they are asked for; what was tried too often is given up, and that is said. */
  left(now: () => number): AsyncGenerator<W>
}

/** Longer than a turn's lease, so that what somebody else is still at is not taken up. */
const grace = 45_000
const mostTries = 8
const keptFor = 24 * 3_600_000

export function inboxOver<W extends Waiting>(shelf: Shelf<W>, say: (line: string) => void): Inbox<W> {
  const underWay = new Set<string>()
  const over = new Set<string>()
  const crossOff = async (key: string): Promise<void> => {
    over.add(key)
    await shelf.delete(key)
    over.delete(key)
    underWay.delete(key)
  }
  return {
    async keep(one) {
      const mine = await shelf.add(keyOf(one.turn), one, keptFor)
      if (mine) underWay.add(keyOf(one.turn))
      return mine
    },
    done: (turn) => crossOff(keyOf(turn)),
    has: (turn) => underWay.has(keyOf(turn)),
    leave: (turn) => void underWay.delete(keyOf(turn)),
    async *left(now) {
      for (const key of over) await crossOff(key)
      const all = await shelf.list('')
      for (const { key, value } of all.toSorted((a, b) => a.value.turn.at - b.value.turn.at)) {
        if (underWay.has(key) || now() < dueAt(value)) continue
        if (value.tries >= mostTries) {
          await shelf.delete(key)
          say(
            `a ${value.turn.intent.do} in ${value.turn.place.tenant} was taken up ${value.tries} times and is given up`,
          )
          continue
        }
        // Counted only when its turn comes: a process that dies on the way has tried no other.
        const again = { ...value, tries: value.tries + 1, last: now() }
        if (!(await shelf.swap(key, value, again))) continue
        underWay.add(key)
        yield again
      }
    },
  }
}

const dueAt = ({ since, tries, last }: Waiting): number => (last ?? since) + grace * (1 + tries)

const keyOf = ({ by, delivery }: Turn): string => `${encodeURIComponent(by.tenant)}/${encodeURIComponent(delivery)}`
