import { startAsking } from './ask/start.ts'
import type { Config } from './config.ts'
import type { World } from './conversation/take-turn.ts'
import { type Route, serve } from './http/server.ts'
import type { Log } from './log.ts'
import { openStore, type Store } from './store/open.ts'
import { itemsOf } from './toolkit/items.ts'
import { connectWeb } from './web/connect.ts'
import { posted } from './web/room.ts'

/** A running mcred: where it listens, and how it is stopped. */
export type House = { readonly url: string; readonly platforms: readonly string[]; close(): Promise<void> }

/** Opens the store, reads the toolkit, connects every platform that is configured, and listens. Rejects with what to do where it cannot. */
export async function openHouse(config: Config, log: Log): Promise<House> {
  const [store, { toolkit, ask }] = await Promise.all([openStore(config.store, log), startAsking()])
  const { journal, places, dialogues, talks, claims, feedback, entryId, projectId } = store
  const world: World = { toolkit, items: itemsOf(toolkit), ask, journal, places, dialogues, talks, claims, feedback, entryId, projectId }
  try {
    const web = config.web.on ? connectWeb({ world, messages: store.shelf('web', posted), clock: stillClock, ...config.web, host: config.host, now: Date.now, log }) : undefined
    const listening = await serve([health(store), ...(web?.routes ?? [])], config)
    return {
      url: listening.url,
      platforms: web ? ['web'] : [],
      async close() {
        await listening.close()
        await store.close()
      },
    }
  } catch (fault) {
    await store.close()
    throw fault
  }
}

/** Says whether the store answers; nothing else is told to whoever asks. */
const health = (store: Store): Route => ({
  method: 'GET',
  path: '/healthz',
  async handle(_, response) {
    const ok = await store.backend.now().then(
      () => true,
      () => false,
    )
    response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify({ status: ok ? 'ok' : 'the store does not answer' }))
  },
})

const stillClock = { read: async () => ({ now: Date.now(), moved: false, next: undefined, zone: 'UTC' }), toNextNudge: async () => undefined, back: async () => undefined }
