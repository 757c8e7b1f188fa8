import { setTimeout as pause } from 'node:timers/promises'
import { post } from '../bench/load.ts'
import { answer } from '../bench/payloads.ts'
import { faultStage, textsIn } from './stage.ts'
import type { Trial } from './trial.ts'

const clients = 20
const life = 700

/** Kills the server without warning while people answer. What Slack was told is kept must be there after all the kills, once. */
export const kill: Trial = async ({ long }) => {
  const rounds = long ? 50 : 1
  const stage = await faultStage(clients)
  const acknowledged = new Map<string, number>()
  let sent = 0
  try {
    for (let round = 0; round < rounds; round++) {
      const server = stage.server()
      let dead = false
      const writing = Array.from({ length: clients }, async (_, client) => {
        while (!dead) {
          const words = `round ${round}, ${client}, number ${sent++}`
          const { status } = await post(server.url, answer('Q07.1', words)(client, sent))
          if (status === 200) acknowledged.set(words, client)
        }
      })
      await pause(life + 7 * round)
      dead = true
      await server.stop('SIGKILL')
      await Promise.all(writing)
      await stage.begin()
    }
    const kept = await stage.look((store) =>
      Promise.all(Array.from({ length: clients }, (_, client) => textsIn(store, `p${client}`))),
    )
    const all = kept.flat().map((text) => text.replace(/ \d+\.\d+$/, ''))
    const unique = new Set(all)
    return {
      tried: `${rounds} kills under load of ${clients} people, ${acknowledged.size} of ${sent} answers acknowledged`,
      lost: {
        'acknowledged and lost': [...acknowledged.keys()].filter((words) => !unique.has(words)).length,
        'kept twice':
          all.filter((text) => text.startsWith('round')).length -
          [...unique].filter((text) => text.startsWith('round')).length,
        'in the wrong project': [...acknowledged].filter(
          ([words, client]) => !kept[client]?.some((text) => text.startsWith(words)),
        ).length,
      },
    }
  } finally {
    await stage.close()
  }
}
