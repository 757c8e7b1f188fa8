import type { HTTPReceiver } from '@slack/bolt'
import { answerShort, type Route } from '../../http/server.ts'
import { mostBytes } from '../limits.ts'
import type { Health } from '../socket/socket.ts'
import type { SocketReceiver } from '../socket/socket-receiver.ts'
import { type BodyFunctions, refusalOf } from './request-body.ts'

export type SlackListener = {
  readonly handle: Route['handle']
  start(): Promise<void>
  stop(): Promise<void>
  /** Only where we are the ones who keep the connection. */
  health?(): Health
}

type Ears = { readonly receiver: HTTPReceiver | SocketReceiver; readonly functions: BodyFunctions }

/** Starts and stops a receiver. Whoever is called by Slack is plugged in with the first call. */
export function listen(by: 'http' | 'socket', plug: () => Ears): SlackListener {
  let plugged = by === 'socket' ? plug() : undefined
  if (plugged && !('requestListener' in plugged.receiver))
    return { handle: (_, response) => void response.writeHead(404).end(), ...plugged.receiver }
  return {
    async handle(request, response) {
      plugged ??= plug()
      const { receiver, functions } = plugged
      const refusal = request.method === 'POST' ? await refusalOf(request, mostBytes, functions) : undefined
      if (refusal) answerShort(response, refusal)
      else if ('requestListener' in receiver) receiver.requestListener(request, response)
    },
    start: async () => undefined,
    stop: async () => undefined,
  }
}
