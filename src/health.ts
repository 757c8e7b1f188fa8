import type { Route } from './http/server.ts'
import type { Store } from './store/open.ts'
import type { Watched } from './store/watch.ts'

/** What is asked how it does: the store, each platform by name, and what became of the reminders. */
export type HealthParts = {
  readonly store: Pick<Watched, 'check' | 'refusals'> & Pick<Store, 'leftOut'>
  readonly platforms: () => Readonly<Record<string, unknown>>
  readonly reminders: () => unknown
}

/**
 * `GET /healthz`: 200 where the store takes what is written, else 503, for then nothing that people say can be kept. How
 * it goes with each platform stands in the body: starting anew would not mend that. No names, no texts.
 */
export const health = ({ store, platforms, reminders }: HealthParts): Route => ({
  method: 'GET',
  path: '/healthz',
  async handle(_, response) {
    const why = await store.check()
    response.writeHead(why ? 503 : 200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(
      JSON.stringify({
        status: why ? `the store takes nothing: ${why}` : 'ok',
        store: { takes: !why, refused: store.refusals(), leftOut: store.leftOut() },
        platforms: platforms(),
        reminders: reminders(),
      }),
    )
  },
})
