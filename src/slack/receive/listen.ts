import type { HTTPReceiver } from '@slack/bolt'
import { answerShort, type Route } from '../../http/server.ts'
import type { SlackConfig } from '../config.ts'
import type { Health } from '../socket/socket.ts'
import type { SocketReceiver } from '../socket/socket-receiver.ts'
import { type BodyReading, statusFor } from './request-body.ts'
import { signedWith } from './signature.ts'

export type SlackListener = {
  readonly handle: Route['handle']
  start(): Promise<void>
  stop(): Promise<void>
  /** Only where we are the ones who keep the connection. */
  health?(): Health
}

type Ears = Pick<BodyReading, 'functions'> & { readonly receiver: HTTPReceiver | SocketReceiver }

/** Starts and stops a receiver. Whoever is called by Slack is plugged in with the first call. `log` is told of what Slack did not sign. */
export function listen(reach: SlackConfig['reach'], plug: () => Ears, log: (line: string) => void): SlackListener {
  let plugged = reach.by === 'socket' ? plug() : undefined
  if (plugged && !('requestListener' in plugged.receiver))
    return { handle: (_, response) => void response.writeHead(404).end(), ...plugged.receiver }
  const isSigned = reach.by === 'http' ? signedWith(reach.signingSecret) : () => false
  return {
    async handle(request, response) {
      plugged ??= plug()
      const { receiver, functions } = plugged
      const status = request.method === 'POST' ? await statusFor(request, { functions, isSigned }) : undefined
      if (status === 401) log('Slack: a request did not carry the signature that SLACK_SIGNING_SECRET makes.')
      if (status) answerShort(response, status)
      else if ('requestListener' in receiver) receiver.requestListener(request, response)
    },
    start: async () => undefined,
    stop: async () => undefined,
  }
}
