import type { HTTPReceiver } from '@slack/bolt'
import type { Route } from '../http/server.ts'
import type { Health } from './socket.ts'
import type { SocketReceiver } from './socket-receiver.ts'

export type Ears = {
  readonly handle: Route['handle']
  start(): Promise<void>
  stop(): Promise<void>
  /** Only where we are the ones who keep the connection. */
  health?(): Health
}

/** Starts and stops a receiver. */
export function listen(receiver: HTTPReceiver | SocketReceiver): Ears {
  if ('requestListener' in receiver)
    return {
      handle: (request, response) => receiver.requestListener(request, response),
      start: async () => undefined,
      stop: async () => undefined,
    }
  return { handle: (_, response) => void response.writeHead(404).end(), ...receiver }
}
