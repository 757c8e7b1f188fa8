import { randomUUID } from 'node:crypto'
import type { KeyValueStore } from '../project/ports.ts'
import { isOver, type Over, type ReminderRecord, remembered, type UnderWay } from './records.ts'

/** A reminder that this taker has. `doubtful`: an earlier taker may have posted it already. */
export type DeliveryClaim = { readonly key: string; readonly mine: UnderWay; readonly doubtful: boolean }

/** `now` is the store's time, `at` the moment the reminder is for. `over`: it was dealt with; `taken`: not now. */
export async function take(
  sendings: KeyValueStore<ReminderRecord>,
  { key, at }: { readonly key: string; readonly at: number },
  { now, lease }: { readonly now: number; readonly lease: number },
): Promise<DeliveryClaim | 'over' | 'taken'> {
  const mine: UnderWay = { state: 'claimed', at, until: now + lease, taker: randomUUID(), tries: 1 }
  if (await sendings.add(key, mine, remembered)) return { key, mine, doubtful: false }
  const before = await sendings.get(key)
  if (!before) return 'taken'
  // What counted as missed is due again where a clock was wrong, or the day was moved within the week.
  if (isOver(before))
    return before.state === 'missed' && (await sendings.swap(key, before, mine))
      ? { key, mine, doubtful: false }
      : 'over'
  if (before.until > now) return 'taken'
  // Once in doubt, in doubt until somebody has looked: this taker may die too.
  const doubtful = before.state === 'sending'
  const again: UnderWay = { ...mine, state: doubtful ? 'sending' : 'claimed', tries: before.tries + 1 }
  return (await sendings.swap(key, before, again)) ? { key, mine: again, doubtful } : 'taken'
}

/** Puts what became of it in place of the claim; undefined where another taker has it by now. */
export async function step(
  sendings: KeyValueStore<ReminderRecord>,
  claim: DeliveryClaim,
  change: Partial<UnderWay> | Omit<Over, 'at'>,
): Promise<DeliveryClaim | undefined> {
  const { key, mine } = claim
  const next: ReminderRecord = 'ended' in change ? over(mine, change) : { ...mine, ...change }
  if (!(await sendings.swap(key, mine, next))) return undefined
  return isOver(next) ? claim : { ...claim, mine: next }
}

const over = ({ at, what, seen }: UnderWay, { state, ended, why }: Omit<Over, 'at'>): Over => ({
  state,
  at,
  ended,
  ...(what === undefined ? {} : { what }),
  ...(seen === undefined ? {} : { seen }),
  ...(why === undefined ? {} : { why }),
})
