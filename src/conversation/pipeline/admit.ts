import { type Claims, NotStored, placeKey, type RowBeside } from '../../project/ports.ts'
import type { Message } from '../../view/view.ts'
import { notSaved, putOff, wentWrong } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { claimOf, type Early, lease, type Stopped } from './answer-turn.ts'
import { crowding } from './crowd.ts'
import type { Inbox, PutOff, Waiting } from './inbox.ts'

/** How many turns of one place, and how many threads left lying, are seen to at once. */
const atOnce = 16

/**
 * The one rule of every door: nothing is acknowledged unless the turn is kept and will be answered, or was refused in
 * words. Keeps the turn, then answers it; `onKept` is called once a restart loses nothing of it. Where nothing can be
 * kept it is answered all the same, for the conversation is the one to say so. `known`: it was delivered before, and is
 * being answered or will be taken up.
 */
export async function admit<W extends Waiting>(
  one: W,
  inbox: Inbox<W>,
  { onKept, answer, claims, press }: Admission,
): Promise<'answered' | 'known'> {
  const keep = async (): Promise<boolean> => {
    const beside = await Promise.all([claims.ahead?.(claimOf(one.turn), lease) ?? [], press?.rows() ?? []])
    if (await inbox.keep(one, beside.flat())) return true
    // It came before, or looks like what did.
    return (await press?.isFirst()) !== false && (await inbox.keep(one))
  }
  const kept = await keep().catch((fault: unknown) => {
    if (fault instanceof NotStored) return 'not kept'
    throw fault
  })
  if (kept === false) return 'known'
  if (kept === true) onKept?.()
  await crowdOf(inbox)(placeKey(one.turn.place), answer)
  return 'answered'
}

/** A press of a button, and whether it is a deed of its own; it is where none of its rows is there yet. */
export type Press = { rows(): Promise<readonly RowBeside[]>; isFirst(): Promise<boolean> }

type Admission = {
  readonly claims: Pick<Claims, 'ahead'>
  readonly onKept?: () => void
  readonly answer: () => Promise<void>
  readonly press?: Press | undefined
}

/** Each holds the whole project while it is answered: of a channel in which everybody answers at once, the rest waits. */
const crowds = new WeakMap<object, ReturnType<typeof crowding>>()

function crowdOf(inbox: object): ReturnType<typeof crowding> {
  const crowd = crowds.get(inbox) ?? crowding(atOnce)
  crowds.set(inbox, crowd)
  return crowd
}

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
  readonly take: () => Promise<'answered' | 'elsewhere' | Early | Stopped>
  /** Where the platform could not be reached, for how many seconds it wants to be left alone (0: it does not say). */
  readonly awayFor: (fault: unknown) => number | undefined
  /** The replies that were sent. */
  readonly sent: () => PutOff['sent']
  /** Tells the person alone what went wrong; rejects where that could not be said. */
  readonly tell: (trouble: Message<Intent>) => Promise<unknown>
  /** Told what failed, for the log. */
  readonly onFault: (fault: unknown) => void
}

/** How often a change is tried whose message is not there: some eight minutes, in which platforms deliver again what did not get through. */
const earlyTries = 6

/**
 * Takes a turn and crosses it off once it is answered or refused in words; until then it stays, to be taken up again.
 * `put off`: it stays, and the person knows why.
 */
export async function seeTo(
  { turn, tries }: Waiting,
  inbox: Pick<Inbox<Waiting>, 'done' | 'leave' | 'has' | 'putOff' | 'awaits'>,
  { take, awayFor, sent, tell, onFault }: Taking,
): Promise<'answered' | 'left' | 'put off' | 'refused'> {
  const leave = async (seconds: number | undefined): Promise<'left'> => {
    if (seconds === undefined) inbox.leave(turn)
    else await inbox.putOff(turn, { sent: sent(), seconds }).catch(onFault)
    return 'left'
  }
  const stopped = async ({ by, recorded }: Stopped): Promise<'put off' | 'refused'> => {
    const isKept = inbox.has(turn)
    // Told once, however often it is tried.
    if (!tries) await tell(isKept ? putOff(by, turn.intent) : notSaved(by, turn.intent, recorded)).catch(onFault)
    if (isKept) await leave(0)
    return isKept ? 'put off' : 'refused'
  }
  try {
    const fate = await take()
    if (fate === 'elsewhere') return leave(undefined)
    if (typeof fate === 'object') return stopped(fate)
    if (fate !== 'answered' && (await inbox.awaits(turn))) return leave(0)
    if (fate === 'early' && tries < earlyTries) return leave(undefined)
  } catch (fault) {
    onFault(fault)
    const seconds = awayFor(fault)
    if (seconds !== undefined) return leave(seconds)
    try {
      await tell(wentWrong)
    } catch (worse) {
      return leave(awayFor(worse))
    }
    await inbox.done(turn).catch(onFault)
    return 'refused'
  }
  await inbox.done(turn).catch(onFault)
  return 'answered'
}
