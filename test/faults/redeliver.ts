import { board } from './board.ts'
import { type Door, doors, wordsOf } from './doors.ts'
import { type How, onPostgres } from './kill.ts'
import { isShownTwice } from './people.ts'
import { faultStage, textsIn } from './stage.ts'
import type { Outcome, Trial } from './trial.ts'

const clients = 10
const times = 4

/** Each delivery comes four times, shuffled among the others and ten at once, as platforms do when they doubt that we heard: door by door. */
export const redeliverOnSqlite: readonly Trial[] = doors.map(
  (door): Trial =>
    ({ long }) =>
      redelivered(door, { long, where: 'SQLite' }),
)

/** The same to two instances on PostgreSQL. */
export const redeliverOnPostgres: readonly Trial[] = doors.map(
  (door): Trial =>
    ({ long }) =>
      onPostgres((server) => redelivered(door, { long, where: 'PostgreSQL, two instances', server })),
)

async function redelivered(door: Door, { long, where, server }: How): Promise<Outcome> {
  const there = await board()
  const deliveries = long ? 1000 : 60
  const stage = await faultStage(clients, {
    door: { door, board: there },
    ...(server ? { address: server.address, instances: 2 } : {}),
  })
  try {
    const all = Array.from({ length: deliveries }, (_, number) => ({
      person: number % clients,
      channel: door.oneChannel ? 0 : number % clients,
      number,
    }))
    const queue = shuffled(Array.from({ length: times }, () => all).flat())
    const unheard = new Set(all.map(wordsOf))
    await Promise.all(
      Array.from({ length: 10 }, async (_, lane) => {
        const servers = stage.servers()
        for (let said = queue.shift(); said; said = queue.shift()) {
          const to = servers[lane % servers.length]
          if (to && (await door.deliver(to, said, there))) unheard.delete(wordsOf(said))
        }
      }),
    )
    const kept = await stage.look((store) =>
      Promise.all(Array.from({ length: door.oneChannel ? 1 : clients }, (_, n) => textsIn(store, `p${n}`))),
    )
    const said = kept.flat().filter((text) => text.startsWith('said'))
    return {
      tried: `${door.name} on ${where}: ${deliveries} answers, each delivered ${times} times, shuffled, ten at once`,
      lost: {
        missing: deliveries - new Set(said).size,
        'kept twice': said.length - new Set(said).size,
        'shown twice': all.filter((said) => isShownTwice(said, { door, board: there })).length,
        'never confirmed': unheard.size,
      },
    }
  } finally {
    await stage.close()
    await there.close()
  }
}

/** Always the same order, so that a failure can be repeated. */
function shuffled<T>(all: readonly T[]): T[] {
  let seed = 7
  const random = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed / 2 ** 31
  }
  return all
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
