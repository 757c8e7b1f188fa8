import { z } from 'zod'
import { keptTurn } from '../conversation/kept-turn.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Shelf } from '../project/ports.ts'
import { type Ground, ground } from './heard.ts'

/** A turn that was acknowledged, or is about to be, and is not answered yet. */
export type Waiting = {
  readonly since: number
  readonly tries: number
  readonly ground: Ground
  /** The project chosen in a personal chat. */
  readonly project?: string | undefined
  readonly turn: Turn
}

export const waiting: z.ZodType<Waiting> = z.object({
  since: z.number(),
  tries: z.number(),
  ground,
  project: z.string().optional(),
  turn: keptTurn,
})

/** Longer than a turn's lease, so that what somebody else is still at is not taken up. */
const grace = 45_000
const mostTries = 6
const keptFor = 6 * 3_600_000

/** What was heard and not answered yet, kept so that a restart or an outage loses nothing. */
export type Inbox = {
  /** False where it is kept already: it was delivered again, and is being answered or will be taken up. */
  keep(waiting: Waiting): Promise<boolean>
  done(turn: Turn): Promise<void>
  /** It could not be answered now, and is left for later. */
  leave(turn: Turn): void
  /** Those left lying, each once with its number of tries counted up; what was tried too often is given up. */
  left(now: number): Promise<Waiting[]>
}

export function inboxOver(shelf: Shelf<Waiting>): Inbox {
  const underWay = new Set<string>()
  return {
    async keep(one) {
      const mine = await shelf.add(keyOf(one.turn), one, keptFor)
      if (mine) underWay.add(keyOf(one.turn))
      return mine
    },
    async done(turn) {
      await shelf.delete(keyOf(turn))
      underWay.delete(keyOf(turn))
    },
    leave: (turn) => void underWay.delete(keyOf(turn)),
    async left(now) {
      const all = await shelf.list('')
      const due = all.filter(({ key, value }) => !underWay.has(key) && now - value.since > grace * (1 + value.tries))
      const taken = await Promise.all(
        due.map(async ({ key, value }) => {
          if (value.tries >= mostTries) return shelf.delete(key).then(() => [])
          const again = { ...value, tries: value.tries + 1 }
          return (await shelf.swap(key, value, again)) ? [again] : []
        }),
      )
      return taken.flat()
    },
  }
}

const keyOf = ({ by, delivery }: Pick<Turn, 'by' | 'delivery'>): string => `${by.tenant}/${delivery}`
