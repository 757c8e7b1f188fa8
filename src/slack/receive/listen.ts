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

/** Starts and stops a receiver. */
export function listen(receiver: HTTPReceiver | SocketReceiver, functions: BodyFunctions): SlackListener {
  if ('requestListener' in receiver)
    return {
      async handle(request, response) {
        const refusal = request.method === 'POST' ? await refusalOf(request, mostBytes, functions) : undefined
        return refusal ? answerShort(response, refusal) : receiver.requestListener(request, response)
      },
      start: async () => undefined,
      stop: async () => undefined,
    }
  return { handle: (_, response) => void response.writeHead(404).end(), ...receiver }
}
