import { setTimeout as pause } from 'node:timers/promises'
import { board } from './board.ts'
import { type Door, doors, type Said } from './doors.ts'
import { type How, onPostgres } from './kill.ts'
import { accountOf, inWords } from './people.ts'
import { faultStage } from './stage.ts'
import type { Outcome, Trial } from './trial.ts'

/**
 * Ends the server once at each step of one answer, from the door to the acknowledgement and to the last card, and delivers
 * the answer again until it is confirmed: door by door.
 */
export const killAtStepsOnSqlite: readonly Trial[] = doors.map(
  (door): Trial =>
    ({ long }) =>
      killAtSteps(door, { long, where: 'SQLite' }),
)

export const killAtStepsOnPostgres: readonly Trial[] = doors.map(
  (door): Trial =>
    ({ long }) =>
      onPostgres((server) => killAtSteps(door, { long, where: 'PostgreSQL', server })),
)

async function killAtSteps(door: Door, { long, where, server }: How): Promise<Outcome> {
  const there = await board()
  const stage = await faultStage(1, {
    door: { door, board: there },
    preload: `${import.meta.dirname}/steps.ts`,
    ...(server ? { address: server.address } : {}),
  })
  const confirmed: Said[] = []
  let number = 0
  const next = (): Said => ({ person: 0, channel: 0, number: number++ })
  const deliver = async (said: Said): Promise<void> => {
    while (!(await door.deliver(stage.server(), said, there))) {
      await pause(50)
      if (!stage.server().lives()) await stage.begin()
    }
    confirmed.push(said)
  }
  try {
    await deliver(next())
    await stage.server().ask({ arm: 0 })
    await deliver(next())
    await pause(500)
    const steps = (await stage.server().ask({})) as string[]
    const stride = long ? 1 : Math.ceil(steps.length / 3)
    let died = 0
    for (let n = 1; n <= steps.length; n += stride) {
      const said = next()
      // One that was slow to die may do so just now.
      while (!stage.server().lives() || (await stage.server().ask({ arm: n })) === undefined) await stage.begin()
      const taken = await door.deliver(stage.server(), said, there)
      await pause(200)
      if (!stage.server().lives()) {
        died++
        await stage.begin()
      }
      if (taken) confirmed.push(said)
      else await deliver(said)
    }
    // The last one may be slow to die too; from here on nobody does.
    await pause(long ? 5_000 : 500)
    while (!stage.server().lives() || (await stage.server().ask({ arm: 0 })) === undefined) await stage.begin()
    const account = await accountOf({ stage, door, board: there }, { confirmed, channels: 1, patient: long })
    return {
      tried: `${door.name} on ${where}: ended at ${died} of ${steps.length} steps of an answer; ${inWords({ ...account, said: number, 'sent again': died })}`,
      lost: account.lost,
      notes: long ? [`the steps: ${steps.join('; ')}`] : [],
    }
  } finally {
    await stage.close()
    await there.close()
  }
}
