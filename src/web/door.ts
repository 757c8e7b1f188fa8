import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from '../http/body.ts'
import { answerShort } from '../http/server.ts'

/** Who may come in: a page of our own origin, and, where a password is asked, somebody who gave it. */
export type Door = {
  lets(request: IncomingMessage, response: ServerResponse): boolean
  isOpenTo(request: IncomingMessage): boolean
  knowsHost(request: IncomingMessage, response: ServerResponse): boolean
  signIn(request: IncomingMessage, response: ServerResponse): Promise<void>
}

const cookie = 'mcred_session'
/** Wrong passwords are answered ever more slowly, up to this many milliseconds. */
const slowest = 5000

export function doorOf({ host, password }: { host: string; password: string | undefined }): Door {
  const sessions = new Set<string>()
  let wrong = 0
  const isOpenTo = (request: IncomingMessage): boolean => password === undefined || sessions.has(sessionIn(request))
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
      if (password === undefined || !isSameOrigin(request)) return answerShort(response, 403)
      const given = new URLSearchParams((await readBody(request, 4096)) ?? '').get('password') ?? ''
      if (!same(given, password)) {
        wrong++
        await new Promise((resolve) => setTimeout(resolve, Math.min(slowest, 200 * 2 ** wrong)))
        response.writeHead(303, { location: '/?wrong' }).end()
        return
      }
      wrong = 0
      const session = randomBytes(24).toString('base64url')
      sessions.add(session)
      response.writeHead(303, { location: '/', 'set-cookie': `${cookie}=${session}; HttpOnly; SameSite=Strict; Path=/` }).end()
    },
  }
}

const sessionIn = (request: IncomingMessage): string =>
  (request.headers.cookie ?? '').split(/;\s*/).find((one) => one.startsWith(`${cookie}=`))?.slice(cookie.length + 1) ?? ''

/** On loopback only loopback's own names are answered, so that no other site's name can be pointed here. */
function isOurHost(request: IncomingMessage, host: string): boolean {
  if (!/^(localhost|::1|127\.)/.test(host)) return true
  const asked = (request.headers.host ?? '').replace(/:\d+$/, '')
  return /^(localhost|\[::1\]|127\.\d+\.\d+\.\d+)$/.test(asked)
}

const isSameOrigin = (request: IncomingMessage): boolean => {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  return origin === undefined ? site !== undefined : origin.replace(/^https?:\/\//, '') === host
}

const isOurPage = (request: IncomingMessage): boolean => isSameOrigin(request) && (request.headers['content-type'] ?? '').startsWith('application/json')

const same = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
