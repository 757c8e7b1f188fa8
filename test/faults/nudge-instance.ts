import { holidaysOf } from '../../src/calendar/holidays.ts'
import type { Reach } from '../../src/scheduler/ports.ts'
import { kvs } from '../../src/scheduler/records.ts'
import { tick } from '../../src/scheduler/tick.ts'
import { openStore } from '../../src/store/open.ts'
import { itemsOf } from '../../src/toolkit/items.ts'
import { loadToolkit } from '../../src/toolkit/load.ts'
import { onlyPosts } from '../reach.ts'

/**
 * One instance of the reminders, as a process that is made to be killed. Arguments: the store's address, the board's URL and
 * how far the schedule's clock is ahead. With `measure` in place of the board it tells what planning costs, as JSON.
 */
const [address = '', board = '', ahead = '0'] = process.argv.slice(2)
const [store, toolkit] = await Promise.all([openStore(address), loadToolkit()])
const now = (): number => Date.now() + Number(ahead)
const timeout = 2000

const reach: Reach = {
  ...onlyPosts,
  async post(place, _view, key) {
    const answer = await fetch(`${board}/post?${new URLSearchParams({ workspace: place.tenant, key })}`, {
      method: 'POST',
      signal: AbortSignal.timeout(timeout),
    })
    if (answer.ok) return { did: 'sent' }
    if (answer.status === 429) return { did: 'later', seconds: Number(answer.headers.get('retry-after')) }
    return { did: 'unclear', why: `status ${answer.status}` }
  },
  async findPosted(_place, key) {
    const answer = await fetch(`${board}/find?${new URLSearchParams({ key })}`, {
      signal: AbortSignal.timeout(timeout),
    })
    if (!answer.ok) throw new Error(`The board answered ${answer.status}`)
    return (await answer.text()) === 'there' ? 'there' : 'not there'
  },
}

const ports = {
  toolkit,
  items: itemsOf(toolkit),
  journal: store.journal,
  places: store.places,
  plans: store.kv(...kvs.plans),
  sendings: store.kv(...kvs.sendings),
  marks: store.kv(...kvs.marks),
  reach: { slack: reach },
  clock: () => store.backend.now(),
  say: () => undefined,
  pace: { gap: 80, lease: 3 * timeout, settle: 3 * timeout },
}

if (board === 'measure') await measure()
else {
  // A life counts from here: connected and warm, with the year's holidays read, as a process is that runs for days.
  const isHoliday = await holidaysOf('Singapore')
  isHoliday('2026-11-23')
  await Promise.all([...Array.from({ length: 10 }, () => store.backend.now()), fetch(`${board}/find`)])
  process.stdout.write('ready\n')
  for (;;) {
    const { left } = await tick(ports, now()).catch(() => ({ left: 1 }))
    await new Promise((resolve) => setTimeout(resolve, left ? 100 : 500))
  }
}

/** Plans all places, then looks some times with none due. */
async function measure(): Promise<void> {
  const timed = async (all: boolean): Promise<number> => {
    const start = performance.now()
    await tick(ports, now(), { all })
    return Math.round(performance.now() - start)
  }
  const adopting = await timed(true)
  const looks: number[] = []
  for (let n = 0; n < 5; n++) looks.push(await timed(false))
  const withPlaces = await timed(true)
  const { maxRSS } = process.resourceUsage()
  process.stdout.write(`${JSON.stringify({ adopting, looks, withPlaces, megabytes: Math.round(maxRSS / 1024) })}\n`)
  await store.close()
}
