import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from '../http/body.ts'
import { answerShort } from '../http/server.ts'
import { sessionsFor } from './sign-in.ts'

/** Who may come in: a page of our own origin, and, where a password is asked, somebody who gave it. */
export type Door = {
  lets(request: IncomingMessage, response: ServerResponse): boolean
  isOpenTo(request: IncomingMessage): boolean
  knowsHost(request: IncomingMessage, response: ServerResponse): boolean
  signIn(request: IncomingMessage, response: ServerResponse): Promise<void>
}

const cookie = 'mcred_session'

export function doorOf({ host, password }: { host: string; password: string | undefined }): Door {
  const sessions = password === undefined ? undefined : sessionsFor(password)
  const isOpenTo = (request: IncomingMessage): boolean => !sessions || sessions.has(sessionIn(request))
  const knowsHost = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (isOurHost(request, host)) return true
    answerShort(response, 421)
    return false
  }
  return {
    isOpenTo,
    knowsHost,
    lets(request, response) {
      if (!knowsHost(request, response)) return false
      const refusal = !isOpenTo(request) ? 401 : request.method === 'POST' && !isOurPage(request) ? 403 : undefined
      if (refusal) answerShort(response, refusal)
      return refusal === undefined
    },
    async signIn(request, response) {
      if (!knowsHost(request, response)) return
      if (!sessions || !isSameOrigin(request)) return answerShort(response, 403)
      const given = new URLSearchParams((await readBody(request, 4096)) ?? '').get('password') ?? ''
      const session = await sessions.begin(given)
      if (session === 'busy') return answerShort(response, 429)
      if (session === undefined) response.writeHead(303, { location: '/?wrong' }).end()
      else response.writeHead(303, { location: '/', 'set-cookie': cookieFor(session, request) }).end()
    },
  }
}

const cookieFor = (session: string, request: IncomingMessage): string =>
  `${cookie}=${session}; HttpOnly; SameSite=Strict; Path=/${request.headers['x-forwarded-proto'] === 'https' ? '; Secure' : ''}`

const sessionIn = (request: IncomingMessage): string =>
  (request.headers.cookie ?? '')
    .split(/;\s*/)
    .find((one) => one.startsWith(`${cookie}=`))
    ?.slice(cookie.length + 1) ?? ''

/** On loopback only loopback's own names are answered, so that no other site's name can be pointed here. */
function isOurHost(request: IncomingMessage, host: string): boolean {
  if (!/^(localhost$|::1$|127\.)/.test(host)) return true
  const asked = (request.headers.host ?? '').replace(/:\d+$/, '')
  return /^(localhost|\[::1\]|127\.\d+\.\d+\.\d+)$/.test(asked)
}

function isSameOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  return origin === undefined ? site !== undefined : origin.replace(/^https?:\/\//, '') === host
}

const isOurPage = (request: IncomingMessage): boolean =>
  isSameOrigin(request) && (request.headers['content-type'] ?? '').startsWith('application/json')
