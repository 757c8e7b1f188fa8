import { setTimeout as pause } from 'node:timers/promises'
import type { Store } from '../../src/store/open.ts'
import { type Board, wordsIn } from './board.ts'
import { type Door, type Said, wordsOf } from './doors.ts'
import { type FaultStage, textsIn } from './stage.ts'

/** People who answer at once, each the next thing when the last one is acknowledged. */
export type People = {
  /** From now on they answer in the next channels, so that no journal grows beyond what teams write. */
  moveOn(): void
  /** Ends their work once what is under way is acknowledged. */
  stop(): Promise<void>
  /** What became of everything they said. `patient`: what lies in the inbox is waited for until it is taken up. */
  account(patient: boolean): Promise<Account>
}

/**
 * Counts of answers. `late`: acknowledged, and kept in the inbox until the turn is taken up again. `waiting`: still there
 * when nothing more was taken up, which is not lost. `seconds`: until all was kept and shown.
 */
export type Account = {
  readonly said: number
  readonly confirmed: number
  readonly 'told not saved': number
  readonly 'sent again': number
  readonly kept: number
  readonly shown: number
  /** Told in words that it is recorded and could not be answered: interrupted as often as a turn is tried. */
  readonly 'told too late': number
  readonly late: number
  readonly waiting: number
  readonly seconds: number
  readonly 'shown twice': number
  readonly lost: Readonly<
    Record<'confirmed and lost' | 'kept twice' | 'in the wrong project' | 'kept and never shown', number>
  >
}

/** For how long nothing more is taken up and shown before it is given up. */
const takenUp = 2 * 60_000
/** On a machine that does other things too, what is on its way may rest for so long. */
const shortly = 15_000

export type Scenery = { readonly stage: FaultStage; readonly door: Door; readonly board: Board }

/**
 * So many people over all instances of a stage. Who gets no answer sends the same again, to the next instance, as
 * platforms do; who is told that it was not saved goes on to the next thing.
 */
export function people({ stage, door, board }: Scenery, count: number): People {
  const confirmed = new Map<string, Said>()
  let [number, again, chapter, over] = [0, 0, 0, false]
  const working = Promise.all(Array.from({ length: count }, (_, person) => work(person)))

  async function work(person: number): Promise<void> {
    while (!over) {
      const said = { person, channel: door.oneChannel ? 0 : chapter * count + person, number: number++ }
      for (let n = person; !(await isTaken(n, said)); n++) {
        again++
        await pause(Math.min(20 * (n - person + 1), 300))
      }
      confirmed.set(wordsOf(said), said)
    }
  }

  function isTaken(n: number, said: Said): Promise<boolean> {
    const servers = stage.servers()
    const server = servers[n % servers.length]
    return server ? door.deliver(server, said, board) : Promise.resolve(false)
  }

  return {
    moveOn() {
      chapter++
    },
    async stop() {
      over = true
      await working
    },
    async account(patient) {
      const channels = door.oneChannel ? 1 : (chapter + 1) * count
      const account = await accountOf({ stage, door, board }, { confirmed: [...confirmed.values()], channels, patient })
      return { ...account, said: number, 'sent again': again }
    },
  }
}

type Asked = { readonly confirmed: readonly Said[]; readonly channels: number; readonly patient: boolean }

/** What became of answers that were confirmed: what the store holds, and what people were shown. */
export async function accountOf(
  { stage, door, board }: Scenery,
  { confirmed, channels, patient }: Asked,
): Promise<Omit<Account, 'said' | 'sent again'>> {
  const look = (): Promise<Kept> => stage.look((store) => keptIn(store, channels))
  const isShown = ({ number }: Said): boolean => board.of(number).cards > 0 && board.of(number).next > 0
  const isTold = (said: Said): boolean => !isShown(said) && board.of(said.number).late > 0
  const expected = confirmed.filter((said) => !board.unsaved.has(wordsOf(said)))
  let now = await look()
  const late = expected.filter((said) => now.waiting.has(wordsOf(said))).length
  const isDue = (said: Said): boolean => patient || !now.waiting.has(wordsOf(said))
  const missing = (): number =>
    expected.filter((said) => isDue(said) && (!isKept(said, now) || !(isShown(said) || isTold(said)))).length
  const since = Date.now()
  for (let [left, last] = [missing(), since]; left && Date.now() - last < (patient ? takenUp : shortly); ) {
    await pause(500)
    now = await look()
    const still = missing()
    if (still < left) last = Date.now()
    left = still
  }
  const seconds = Math.round((Date.now() - since) / 1000)
  const due = expected.filter(isDue)
  const all = now.channels.flat()
  const unique = new Set(all)
  const unkept = due.filter((said) => !isKept(said, now))
  return {
    confirmed: expected.length,
    'told not saved': board.unsaved.size,
    kept: due.length - unkept.length,
    shown: due.filter(isShown).length,
    'told too late': due.filter(isTold).length,
    late,
    waiting: expected.filter((said) => now.waiting.has(wordsOf(said))).length,
    seconds,
    'shown twice': expected.filter((said) => isShownTwice(said, { door, board })).length,
    lost: {
      'confirmed and lost': unkept.filter((said) => !unique.has(wordsOf(said)) && !now.waiting.has(wordsOf(said)))
        .length,
      'kept twice': all.length - unique.size,
      'in the wrong project': unkept.filter((said) => unique.has(wordsOf(said))).length,
      'kept and never shown': due.filter((said) => isKept(said, now) && !isShown(said) && !isTold(said)).length,
    },
  }
}

/** In one channel for all, a card may quote the answer once more because somebody else gave another. */
export const isShownTwice = ({ number }: Said, { door, board }: Pick<Scenery, 'door' | 'board'>): boolean =>
  board.of(number).next > 1 || (!door.oneChannel && board.of(number).posted > 1)

async function keptIn(store: Store, channels: number): Promise<Kept> {
  const said = Array.from({ length: channels }, async (_, n) =>
    (await textsIn(store, `p${n}`)).filter((text) => text.startsWith('said')),
  )
  const waiting = await Promise.all(inboxes.map((prefix) => store.backend.range(prefix)))
  return {
    channels: await Promise.all(said),
    waiting: new Set(waiting.flat().flatMap(({ value }) => wordsIn(value))),
  }
}

const inboxes = ['slack-inbox/', 'teams-inbox/', 'web-inbox/']

/** Answers by channel, and those that lie in an inbox. */
type Kept = { readonly channels: readonly string[][]; readonly waiting: ReadonlySet<string> }

const isKept = (said: Said, { channels }: Kept): boolean => channels[said.channel]?.includes(wordsOf(said)) ?? false

/** An account in words. */
export const inWords = (account: Account): string =>
  `${account.confirmed} of ${account.said} answers confirmed, ${account.kept} kept, ${account.shown} shown with the question that follows, ${account['told too late']} told that it is recorded, ${account['sent again']} sent again, ${account['told not saved']} told that it was not saved, ${account.late} taken up later, ${account.waiting} waiting still, ${account.seconds} s until the last was shown, ${account['shown twice']} shown twice`
