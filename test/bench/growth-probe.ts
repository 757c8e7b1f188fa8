import { fold } from '../../src/project/project.ts'
import { kvs } from '../../src/scheduler/records.ts'
import { tick } from '../../src/scheduler/tick.ts'
import { openStore } from '../../src/store/open.ts'
import { itemsOf } from '../../src/toolkit/items.ts'
import { loadToolkit } from '../../src/toolkit/load.ts'
import { onlyPosts } from '../reach.ts'
import { median } from './load.ts'

/** What one project's state costs to read among so many, what planning them all costs once, and a look with none due. */
export async function growthProbe(
  address: string,
  projects: number,
): Promise<Record<'status' | 'planning' | 'tick', string>> {
  const [store, toolkit] = await Promise.all([openStore(address), loadToolkit()])
  const ports = {
    toolkit,
    items: itemsOf(toolkit),
    journal: store.journal,
    places: store.places,
    plans: store.kv(...kvs.plans),
    sendings: store.kv(...kvs.sendings),
    marks: store.kv(...kvs.marks),
    reach: { slack: { ...onlyPosts, post: async () => ({ did: 'later', seconds: 3600 }) as const } },
    clock: () => store.backend.now(),
    say: () => undefined,
  }
  const folded = async (id: string) => fold(id, await store.journal.read(id), toolkit.shared.sameAs)
  const reading = await timed(40, (n) => folded(`p${(n * 7919) % projects}`))
  const planning = await timed(1, () => tick(ports, Date.now(), { all: true }))
  const looking = await timed(7, () => tick(ports, Date.now()))
  await store.close()
  return { status: reading.toFixed(1), planning: planning.toFixed(0), tick: looking.toFixed(1) }
}

async function timed(times: number, work: (n: number) => Promise<unknown>): Promise<number> {
  const taken: number[] = []
  for (let n = 0; n < times; n++) {
    const begun = performance.now()
    await work(n)
    taken.push(performance.now() - begun)
  }
  return median(taken)
}
