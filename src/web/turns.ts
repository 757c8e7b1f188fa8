import { takeTurn } from '../conversation/take-turn.ts'
import { notSaved, wentWrong } from '../conversation/trouble.ts'
import type { Turn } from '../conversation/turn.ts'
import type { World } from '../conversation/world.ts'
import { NotStored, toldOf } from '../project/ports.ts'
import { type Deed, isCommand, readTurn } from './read.ts'
import { draw } from './render.ts'
import type { Posted, Room } from './room.ts'
import { type ForYou, sendTo } from './send.ts'

export type TurnsOptions = { readonly world: World; readonly now: () => number; readonly log: (line: string) => void }

/** Answers one deed of a person: keeps what they typed, then lets the conversation reply. Never rejects; trouble is told to the person. */
export async function answerDeed(deed: Deed, room: Room, options: TurnsOptions): Promise<ForYou | 'malformed'> {
  const forYou: ForYou = { whispers: [] }
  try {
    const message = await keepMessage(room, deed, options.now())
    const turn = readTurn(deed, message?.at ?? options.now(), message, options.world)
    if (turn === 'malformed') return turn
    if (message) forYou.posted = message.id
    if (turn) await takeTurn(turn, options.world, sendTo(room, turn, asked(deed), options.now, forYou))
    if (message && !turn) forYou.silent = true
  } catch (fault) {
    options.log(`web: a turn (${deed.did.kind}) failed: ${toldOf(fault)}`)
    forYou.whispers.push(draw(troubleWith(fault, deed)))
  }
  return forYou
}

/** Keeps what a person typed as a message, except commands, which only the bot sees. */
async function keepMessage(room: Room, { did, as, delivery }: Deed, now: number): Promise<Posted | undefined> {
  if (did.kind !== 'message' || isCommand(did.text)) return undefined
  return room.post(
    { delivery, by: as.id, name: as.name, text: did.text, ...(did.thread ? { thread: did.thread } : {}) },
    now,
  )
}

const asked = ({ did, as }: Deed): Posted['asked'] =>
  did.kind === 'message' && isCommand(did.text) ? { by: as.id, name: as.name, text: did.text } : undefined

function troubleWith(fault: unknown, { did }: Deed) {
  if (!(fault instanceof NotStored)) return wentWrong
  const intent: Turn['intent'] = did.kind === 'message' ? { do: 'say', text: did.text } : { do: 'dismiss' }
  return notSaved(fault, intent)
}
