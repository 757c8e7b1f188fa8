import { NotStored } from '../project/ports.ts'
import type { Inbox, Waiting } from './inbox.ts'
import type { Turn } from './turn.ts'

/**
 * The one rule of every door: nothing is acknowledged unless the turn is kept and will be answered, or was refused in
 * words. Keeps the turn, then answers it; `onKept` is called once a restart loses nothing of it. Where nothing can be
 * kept it is answered all the same, for the conversation is the one to say so. `known`: it was delivered before, and is
 * being answered or will be taken up.
 */
export async function admit<W extends Waiting>(
  one: W,
  inbox: Inbox<W>,
  { onKept, answer }: { onKept?: () => void; answer: () => Promise<void> },
): Promise<'answered' | 'known'> {
  const kept = await inbox.keep(one).catch((fault: unknown) => {
    if (fault instanceof NotStored) return 'not kept'
    throw fault
  })
  if (kept === false) return 'known'
  if (kept === true) onKept?.()
  await answer()
  return 'answered'
}

/** How one door takes a turn, and what it makes of a fault. */
export type Taking = {
  /** Answers the turn; `elsewhere`: somebody has it who may have died. */
  readonly take: () => Promise<'answered' | 'elsewhere'>
  /** Whether the platform could not be reached, and the turn is better taken up later. */
  readonly isAway: (fault: unknown) => boolean
  /** Tells the person that it went wrong; rejects where that could not be said. */
  readonly apologise: () => Promise<unknown>
  /** Told what failed, for the log. */
  readonly onFault: (fault: unknown) => void
}

/** Takes a kept turn and crosses it off once it is answered or refused in words; until then it stays, to be taken up again. */
export async function seeTo(
  turn: Turn,
  inbox: Pick<Inbox<Waiting>, 'done' | 'leave'>,
  { take, isAway, apologise, onFault }: Taking,
): Promise<'answered' | 'left' | 'refused'> {
  const leave = (): 'left' => {
    inbox.leave(turn)
    return 'left'
  }
  try {
    if ((await take()) === 'elsewhere') return leave()
  } catch (fault) {
    onFault(fault)
    if (isAway(fault)) return leave()
    try {
      await apologise()
    } catch {
      return leave()
    }
    await inbox.done(turn).catch(onFault)
    return 'refused'
  }
  await inbox.done(turn).catch(onFault)
  return 'answered'
}
