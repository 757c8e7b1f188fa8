import type { HTTPReceiver, SocketModeReceiver } from '@slack/bolt'
import type { Route } from '../http/server.ts'

export type Ears = { readonly handle: Route['handle']; start(): Promise<void>; stop(): Promise<void> }

const calm = 60_000

/** Starts and stops a receiver. After a socket was away, what was said meanwhile is read back, at most once a minute. */
export function listen(
  receiver: HTTPReceiver | SocketModeReceiver,
  catchUp: () => Promise<void>,
  log: (line: string) => void,
): Ears {
  if ('requestListener' in receiver)
    return {
      handle: (request, response) => receiver.requestListener(request, response),
      start: async () => undefined,
      stop: async () => undefined,
    }
  let last = 0
  let first = true
  receiver.client.on('connected', () => {
    const again = !first && Date.now() - last > calm
    first = false
    if (!again) return
    last = Date.now()
    catchUp().catch(() => log('Slack: open threads could not be read back after a reconnection.'))
  })
  return {
    handle: (_, response) => void response.writeHead(404).end(),
    async start() {
      await receiver.start()
    },
    async stop() {
      await receiver.stop()
    },
  }
}
