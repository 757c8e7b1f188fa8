import { NotStored, placeKey } from '../project/ports.ts'
import type { Inbox, PutOff, Waiting } from './inbox.ts'
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

/** How many threads are seen to at once. */
const atOnce = 16

/**
 * Answers what was left lying: the turns of one thread one after the other, in the order in which they were said, and
 * those of several threads side by side. `goesOn` is asked before each.
 */
export async function takeUp<W extends Waiting>(
  left: AsyncGenerator<W>,
  answer: (one: W) => Promise<void>,
  goesOn: () => boolean = () => true,
): Promise<void> {
  const threads = new Map<string, Promise<void>>()
  const work = async (): Promise<void> => {
    while (goesOn()) {
      const next = await left.next()
      if (next.done) return
      const { place, thread = '' } = next.value.turn
      const key = `${placeKey(place)}/${thread}`
      const answered = (threads.get(key) ?? Promise.resolve()).catch(() => undefined).then(() => answer(next.value))
      threads.set(key, answered)
      await answered
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, work))
  for (const one of ended) if (one.status === 'rejected') throw one.reason
}

/** How one door takes a turn, and what it makes of a fault. */
export type Taking = {
  /** Answers the turn; `elsewhere`: somebody has it who may have died. */
  readonly take: () => Promise<'answered' | 'elsewhere'>
  /** Where the platform could not be reached, for how many seconds it wants to be left alone (0: it does not say). */
  readonly awayFor: (fault: unknown) => number | undefined
  /** The replies that were sent. */
  readonly sent: () => PutOff['sent']
  /** Tells the person that it went wrong; rejects where that could not be said. */
  readonly apologise: () => Promise<unknown>
  /** Told what failed, for the log. */
  readonly onFault: (fault: unknown) => void
}

/** Takes a kept turn and crosses it off once it is answered or refused in words; until then it stays, to be taken up again. */
export async function seeTo(
  turn: Turn,
  inbox: Pick<Inbox<Waiting>, 'done' | 'leave' | 'putOff'>,
  { take, awayFor, sent, apologise, onFault }: Taking,
): Promise<'answered' | 'left' | 'refused'> {
  const leave = async (fault?: unknown): Promise<'left'> => {
    const seconds = awayFor(fault)
    if (seconds === undefined) inbox.leave(turn)
    else await inbox.putOff(turn, { sent: sent(), seconds }).catch(onFault)
    return 'left'
  }
  try {
    if ((await take()) === 'elsewhere') return leave()
  } catch (fault) {
    onFault(fault)
    if (awayFor(fault) !== undefined) return leave(fault)
    if (fault instanceof NotStored && (await inbox.putOff(turn, { sent: sent(), seconds: 0 }).catch(() => false)))
      return 'left'
    try {
      await apologise()
    } catch (worse) {
      return leave(worse)
    }
    await inbox.done(turn).catch(onFault)
    return 'refused'
  }
  await inbox.done(turn).catch(onFault)
  return 'answered'
}
