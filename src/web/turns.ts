import { notice, notSaved, outdated, wentWrong } from '../conversation/failures.ts'
import { admit, seeTo, takeUp } from '../conversation/pipeline/admit.ts'
import { takeTurn } from '../conversation/pipeline/answer-turn.ts'
import { tellGivenUp } from '../conversation/pipeline/given-up.ts'
import { type Inbox, type Waiting, waiting } from '../conversation/pipeline/inbox.ts'
import type { Ports } from '../conversation/ports.ts'
import type { Turn } from '../conversation/turn.ts'
import type { GivenFile } from '../import/imports.ts'
import { NotStored, toldOf } from '../project/ports.ts'
import { type Deed, isCommand, readTurn } from './read.ts'
import { asked, type Posted, type Room } from './room.ts'
import { withAuthor } from './said-by.ts'
import { type Alone, type ForYou, inAnswer, onPages, sendTo } from './send.ts'
import { sentAgain } from './sent-again.ts'

export type TurnsOptions = { readonly ports: Ports; readonly now: () => number; readonly log: (line: string) => void }

/** A deed that waits to be answered, with the command that it was typed as. */
export const waitingDeed = waiting.extend({ asked })
export type WaitingDeed = Waiting & { readonly asked?: Posted['asked'] }

/** Answers what people do in the workspace. */
export type Turns = {
  /** Keeps what was typed and what it means, then lets the conversation reply. The same delivery again gets the same answer. Never rejects; trouble is told to the person. */
  answer(deed: Deed, file?: GivenFile): Promise<ForYou | 'malformed'>
  /** Takes up what a restart left lying. */
  takeUpLeft(): Promise<void>
}

/** Said to a page that asks again after a restart. */
const atIt = notice('I was interrupted. What you did is kept, and the answer comes within a minute.')

export function turnsOf(room: Room, inbox: Inbox<WaitingDeed>, { ports, now, log }: TurnsOptions): Turns {
  const underWay = new Map<string, Promise<ForYou | 'malformed'>>()
  /** Files of deeds that are being answered, by delivery. */
  const files = new Map<string, GivenFile>()
  const withFiles: Ports = { ...ports, attached: async ({ delivery }) => files.get(delivery.split('#')[0] ?? '') }

  async function carryOut(one: WaitingDeed, alone: Alone): Promise<void> {
    const { turn, asked, over } = one
    const { again, send } = sentAgain(withFiles, sendTo(turn, { room, now, alone, asked }))
    const fate = await seeTo(one, inbox, {
      take: () => (over ? tellGivenUp({ turn }, ports, send) : takeTurn(turn, again, send)),
      awayFor: () => undefined,
      sent: () => [],
      tell: async (trouble) => alone.whisper(trouble),
      onFault: (fault) => log(`web: a turn (${turn.intent.do}) failed: ${toldOf(fault)}`),
    })
    if (fate === 'left') alone.whisper(atIt)
  }

  async function answered(deed: Deed): Promise<ForYou | 'malformed'> {
    const forYou: ForYou = { whispers: [] }
    const alone = inAnswer(forYou)
    try {
      const message = await keepMessage(room, deed, now())
      const turn = await certain(readTurn(deed, message?.at ?? now(), message, ports), deed, room)
      if (turn === 'malformed' || (isSaidBefore(deed) && message?.text !== deed.did.text)) return 'malformed'
      if (turn === 'outdated') alone.whisper(outdated())
      if (turn === 'outdated') return forYou
      if (message) forYou.posted = message.id
      if (message && !turn) forYou.silent = true
      if (!turn) return forYou
      const one = { since: now(), tries: 0, turn, ...askedIn(deed) }
      const fate = await admit(one, inbox, { answer: () => carryOut(one, alone) })
      if (fate === 'known') alone.whisper(atIt)
    } catch (fault) {
      log(`web: a turn (${deed.did.kind}) failed: ${toldOf(fault)}`)
      alone.whisper(troubleWith(fault, deed))
    }
    return forYou
  }

  return {
    answer(deed, file) {
      const known = underWay.get(deed.delivery)
      if (known) return known
      if (file) files.set(deed.delivery, file)
      const made = answered(deed).finally(() => {
        underWay.delete(deed.delivery)
        files.delete(deed.delivery)
      })
      underWay.set(deed.delivery, made)
      return made
    },
    takeUpLeft: () => takeUp(inbox.left(now), (one) => carryOut(one, onPages(room, one.turn))),
  }
}

/** The turn with whose words it records, where it records somebody's. */
async function certain(turn: ReturnType<typeof readTurn>, { did }: Deed, room: Room) {
  if (!turn || turn === 'malformed' || did.kind === 'message') return turn
  const intent = await withAuthor(turn.intent, did.press, room)
  return intent ? { ...turn, intent } : 'outdated'
}

type SaidBefore = Deed & { readonly did: { readonly kind: 'message'; readonly text: string; readonly of: string } }
const isSaidBefore = (deed: Deed): deed is SaidBefore => deed.did.kind === 'message' && deed.did.of !== undefined

/** Keeps what a person typed as a message, except commands, which only the bot sees; what was said before stands there. */
async function keepMessage(room: Room, deed: Deed, now: number): Promise<Posted | undefined> {
  const { did, as, delivery } = deed
  if (isSaidBefore(deed)) return (await room.all()).find(({ id, by }) => id === deed.did.of && by === as.id)
  if (did.kind !== 'message' || isCommand(did.text)) return undefined
  return room.post(
    { delivery, by: as.id, name: as.name, text: did.text, ...(did.thread ? { thread: did.thread } : {}) },
    now,
  )
}

const askedIn = ({ did, as }: Deed): Pick<WaitingDeed, 'asked'> =>
  did.kind === 'message' && isCommand(did.text) ? { asked: { by: as.id, name: as.name, text: did.text } } : {}

function troubleWith(fault: unknown, { did }: Deed) {
  if (!(fault instanceof NotStored)) return wentWrong
  const intent: Turn['intent'] = did.kind === 'message' ? { do: 'say', text: did.text } : { do: 'dismiss' }
  return notSaved(fault, intent)
}
