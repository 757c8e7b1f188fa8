import { setTimeout as pause } from 'node:timers/promises'
import { post } from '../bench/load.ts'
import { answer } from '../bench/payloads.ts'
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

/** Counts of answers. `late`: acknowledged, and kept in the inbox until the turn is taken up again. */
export type Account = {
  readonly said: number
  readonly acknowledged: number
  readonly 'told not saved': number
  readonly 'sent again': number
  readonly late: number
  readonly lost: Readonly<Record<'acknowledged and lost' | 'kept twice' | 'in the wrong project', number>>
}

/** What Slack is told when somebody is told that nothing was saved. */
export const whispers = ['chat.postEphemeral']
/** How long a turn that was acknowledged may lie until it is taken up. */
const takenUp = 4 * 60_000

/**
 * So many people over all instances of a stage. Who gets no answer sends the same again, to the next instance, as Slack
 * does; who is told that it was not saved goes on to the next thing.
 */
export function people(stage: FaultStage, count: number): People {
  const acknowledged = new Map<string, number>()
  let [said, again, channels, over] = [0, 0, 0, false]
  const working = Promise.all(Array.from({ length: count }, (_, person) => work(person)))

  async function work(person: number): Promise<void> {
    while (!over) {
      const channel = channels * count + person
      const number = said++
      const body = answer('Q07.1', 'said')(channel, number)
      for (let n = person; !(await isTaken(n, body)); n++) {
        again++
        await pause(20)
      }
      acknowledged.set(`said ${channel}.${number}`, channel)
    }
  }

  async function isTaken(n: number, body: string): Promise<boolean> {
    const servers = stage.servers()
    const { status, text } = await post(servers[n % servers.length]?.url ?? '', body)
    // A form that stays open has not been taken.
    return status === 200 && !text.includes('"response_action":"errors"')
  }

  async function account(patient: boolean): Promise<Account> {
    const unsaved = new Set(stage.heard('chat.postEphemeral').flatMap(wordsIn))
    const expected = [...acknowledged].filter(([words]) => !unsaved.has(words))
    let kept = await look()
    const late = missing(expected, kept).filter(([words]) => kept.waiting.has(words)).length
    const end = Date.now() + (patient ? takenUp : 0)
    for (; missing(expected, kept).length && Date.now() < end; kept = await look()) await pause(5_000)
    const unaccounted = missing(expected, kept).filter(([words]) => patient || !kept.waiting.has(words))
    const all = kept.channels.flat()
    const unique = new Set(all)
    return {
      said,
      acknowledged: expected.length,
      'told not saved': unsaved.size,
      'sent again': again,
      late,
      lost: {
        'acknowledged and lost': unaccounted.filter(([words]) => !unique.has(words)).length,
        'kept twice': all.length - unique.size,
        'in the wrong project': unaccounted.filter(([words]) => unique.has(words)).length,
      },
    }
  }

  const look = (): Promise<Kept> =>
    stage.look(async (store) => ({
      channels: await Promise.all(
        Array.from({ length: (channels + 1) * count }, async (_, n) =>
          (await textsIn(store, `p${n}`)).filter((text) => text.startsWith('said')),
        ),
      ),
      waiting: new Set((await store.backend.range('slack-inbox/')).flatMap(({ value }) => wordsIn(value))),
    }))

  return {
    moveOn() {
      channels++
    },
    async stop() {
      over = true
      await working
    },
    account,
  }
}

/** Answers by channel, and those that lie in the inbox. */
type Kept = { readonly channels: readonly string[][]; readonly waiting: ReadonlySet<string> }

const missing = (expected: readonly [string, number][], { channels }: Kept): [string, number][] => {
  const there = channels.map((texts) => new Set(texts))
  return expected.filter(([words, channel]) => !there[channel]?.has(words))
}

/** The answers that a body holds, sent as a form or not. */
const wordsIn = (body: string): string[] =>
  body
    .replaceAll('+', ' ')
    .replaceAll('%20', ' ')
    .match(/said \d+\.\d+/g) ?? []

/** An account in words. */
export const inWords = ({ said, acknowledged, late, ...rest }: Account): string =>
  `${acknowledged} of ${said} answers acknowledged, ${rest['sent again']} times sent again, ${rest['told not saved']} told that it was not saved, ${late} taken up later`
