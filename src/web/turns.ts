import { notice, notSaved, outdated, wentWrong } from '../conversation/failures.ts'
import { admit, seeTo, takeUp } from '../conversation/pipeline/admit.ts'
import { takeTurn } from '../conversation/pipeline/answer-turn.ts'
import { tellGivenUp } from '../conversation/pipeline/given-up.ts'
import { type Inbox, type Waiting, waiting } from '../conversation/pipeline/inbox.ts'
import type { Ports } from '../conversation/ports.ts'
import type { Turn } from '../conversation/turn.ts'
import type { GivenFile } from '../import/imports.ts'
import { NotStored, toldOf } from '../project/ports.ts'
import { channel, type Deed, isCommand, readTurn } from './read.ts'
import { asked, type Posted, type WorkspaceRoom } from './room.ts'
import { withAuthor } from './said-by.ts'
import { type Alone, type ForYou, inAnswer, onPages, sendTo } from './send.ts'
import { sentAgain } from './sent-again.ts'

export type TurnsOptions = { readonly ports: Ports; readonly now: () => number; readonly log: (line: string) => void }

/** A deed that waits to be answered, with the command that it was typed as. */
export const waitingDeed = waiting.extend({ asked })
export type WaitingDeed = Waiting & { readonly asked?: Posted['asked'] }

/** Said to a page that asks again after a restart. */
const atIt = notice('I was interrupted. What you did is kept, and the answer comes within a minute.')

/** Answers what people do in the workspace. */
export class Turns {
  readonly #room: WorkspaceRoom
  readonly #inbox: Inbox<WaitingDeed>
  readonly #options: TurnsOptions
  readonly #underWay = new Map<string, Promise<ForYou | 'malformed'>>()
  /** Files of deeds that are being answered, by delivery. */
  readonly #files = new Map<string, GivenFile>()

  constructor(room: WorkspaceRoom, inbox: Inbox<WaitingDeed>, options: TurnsOptions) {
    this.#room = room
    this.#inbox = inbox
    this.#options = options
  }

  /** Keeps what was typed and what it means, then lets the conversation reply. The same delivery again gets the same answer. Never rejects; trouble is told to the person. */
  answer(deed: Deed, file?: GivenFile): Promise<ForYou | 'malformed'> {
    const { delivery } = deed
    const known = this.#underWay.get(delivery)
    if (known) return known
    if (file) this.#files.set(delivery, file)
    const made = this.#answered(deed).finally(() => {
      this.#underWay.delete(delivery)
      this.#files.delete(delivery)
    })
    this.#underWay.set(delivery, made)
    return made
  }

  /** Takes up what a restart left lying. */
  takeUpLeft(): Promise<void> {
    return takeUp(this.#inbox.left(this.#options.now), (one) => this.#carryOut(one, onPages(this.#room, one.turn)))
  }

  async #answered(deed: Deed): Promise<ForYou | 'malformed'> {
    const { ports, now, log } = this.#options
    const forYou: ForYou = { whispers: [] }
    const alone = inAnswer(forYou)
    try {
      const message = await keepMessage(this.#room, deed, now())
      const read = readTurn(deed, { at: message?.at ?? now(), message, toUs: await isFirst(deed, ports) }, ports)
      const turn = await certain(read, deed, this.#room)
      if (turn === 'malformed' || (isSaidBefore(deed) && message?.text !== deed.did.text)) return 'malformed'
      if (turn === 'outdated') alone.whisper(outdated())
      if (turn === 'outdated') return forYou
      if (message) forYou.posted = message.id
      if (message && !turn) forYou.silent = true
      if (!turn) return forYou
      const one = { since: now(), tries: 0, turn, ...askedIn(deed) }
      const fate = await admit(one, this.#inbox, { answer: () => this.#carryOut(one, alone), claims: ports.claims })
      if (fate === 'known') alone.whisper(atIt)
    } catch (fault) {
      log(`web: a turn (${deed.did.kind}) failed: ${toldOf(fault)}`)
      alone.whisper(troubleWith(fault, deed))
    }
    return forYou
  }

  async #carryOut(one: WaitingDeed, alone: Alone): Promise<void> {
    const { ports, now, log } = this.#options
    const { turn, asked, over } = one
    const attached: Ports['attached'] = async ({ delivery }) => this.#files.get(delivery.split('#')[0] ?? '')
    const endsWith: Ports['endsWith'] = (joint) => this.#inbox.done(turn, joint)
    const { again, send } = sentAgain(
      { ...ports, attached, endsWith },
      sendTo(turn, { room: this.#room, now, alone, asked }),
    )
    const fate = await seeTo(one, this.#inbox, {
      take: () => (over ? tellGivenUp({ turn }, ports, send) : takeTurn(turn, again, send)),
      awayFor: () => undefined,
      sent: () => [],
      tell: async (trouble) => alone.whisper(trouble),
      onFault: (fault) => log(`web: a turn (${turn.intent.do}) failed: ${toldOf(fault)}`),
    })
    if (fate === 'left') alone.whisper(atIt)
  }
}

/** What is said before there is a project is said to the bot; what begins with "//" is not. */
const isFirst = async ({ did }: Deed, { places }: Ports): Promise<boolean> =>
  did.kind === 'message' &&
  !isCommand(did.text) &&
  !did.text.startsWith('//') &&
  (await places.projectAt(channel)) === undefined

/** The turn with whose words it records, where it records somebody's. */
async function certain(turn: ReturnType<typeof readTurn>, { did }: Deed, room: WorkspaceRoom) {
  if (!turn || turn === 'malformed' || did.kind === 'message') return turn
  const intent = await withAuthor(turn.intent, did.press, room)
  return intent ? { ...turn, intent } : 'outdated'
}

type SaidBefore = Deed & { readonly did: { readonly kind: 'message'; readonly text: string; readonly of: string } }
const isSaidBefore = (deed: Deed): deed is SaidBefore => deed.did.kind === 'message' && deed.did.of !== undefined

/** Keeps what a person typed as a message, except commands, which only the bot sees; what was said before stands there. */
async function keepMessage(room: WorkspaceRoom, deed: Deed, now: number): Promise<Posted | undefined> {
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
