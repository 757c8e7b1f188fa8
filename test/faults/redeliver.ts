import { post } from '../bench/load.ts'
import { answer, command } from '../bench/payloads.ts'
import { faultStage, textsIn } from './stage.ts'
import type { Trial } from './trial.ts'

const clients = 10
const times = 4

/** Each delivery comes four times, shuffled among the others and ten at once, as platforms do when they doubt that we heard. */
export const redeliver: Trial = async ({ long }) => {
  const deliveries = long ? 1000 : 60
  const stage = await faultStage(clients)
  try {
    const make = answer('Q07.1', 'said')
    const bodies = Array.from({ length: deliveries }, (_, n) => make(n % clients, n))
    const mixed = shuffled(Array.from({ length: times }, () => bodies).flat())
    const queue = [...mixed, ...Array.from({ length: clients }, (_, n) => command('help', stage.slack)(n, n))]
    let refused = 0
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        for (let body = queue.shift(); body; body = queue.shift())
          if ((await post(stage.server().url, body)).status !== 200) refused++
      }),
    )
    const kept = await stage.look((store) =>
      Promise.all(Array.from({ length: clients }, (_, n) => textsIn(store, `p${n}`))),
    )
    const said = kept.flat().filter((text) => text.startsWith('said'))
    return {
      tried: `${deliveries} answers, each delivered ${times} times, shuffled, ten at once`,
      lost: { missing: deliveries - new Set(said).size, 'kept twice': said.length - new Set(said).size, refused },
    }
  } finally {
    await stage.close()
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
