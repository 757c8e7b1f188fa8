import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from '../http/body.ts'
import { answerShort } from '../http/server.ts'
import type { Guesser } from './guesses.ts'
import { clientOf, connectionOf, isEncrypted } from './origin.ts'
import { type Sessions, sessionAge, sessionsFor } from './sign-in.ts'

const cookie = 'mcred_session'
/** Of a browser that signed in before: others who guess in the same network do not keep it waiting. */
const known = 'mcred_known'

type DoorOptions = { readonly host: string; readonly password: string | undefined; readonly now: () => number }

/** Who may come in: a page of our own origin, and, where a password is asked, somebody who gave it. */
export class Door {
  readonly #host: string
  readonly #sessions: Sessions | undefined

  constructor({ host, password, now }: DoorOptions) {
    this.#host = host
    this.#sessions = password === undefined ? undefined : sessionsFor(password, { now })
  }

  isOpenTo(request: IncomingMessage): boolean {
    return !this.#sessions || this.#sessions.has(sessionIn(request))
  }

  knowsHost(request: IncomingMessage, response: ServerResponse): boolean {
    if (isOurHost(request, this.#host)) return true
    answerShort(response, 421)
    return false
  }

  lets(request: IncomingMessage, response: ServerResponse): boolean {
    if (!this.knowsHost(request, response)) return false
    const refusal = !this.isOpenTo(request) ? 401 : request.method === 'POST' && !isOurPage(request) ? 403 : undefined
    if (refusal) answerShort(response, refusal)
    return refusal === undefined
  }

  async signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.knowsHost(request, response)) return
    const sessions = this.#sessions
    if (!sessions || !isSameOrigin(request)) return answerShort(response, 403)
    const given = new URLSearchParams((await readBody(request, 4096)) ?? '').get('password') ?? ''
    const session = await sessions.begin(given, guesserIn(request, sessions))
    if (session === 'busy') return answerShort(response, 429)
    if (session === undefined) return void response.writeHead(303, { location: '/?wrong' }).end()
    const cookies = [
      written(request, { name: cookie, value: session, age: sessionAge }),
      written(request, { name: known, value: sessions.known(), age: 180 * 86_400_000, path: '/web/sign-in' }),
    ]
    response.writeHead(303, { location: '/', 'set-cookie': cookies }).end()
  }

  /** Ends the session of the browser that asks, from our own page or typed as an address. */
  signOut(request: IncomingMessage, response: ServerResponse): void {
    if (!this.knowsHost(request, response)) return
    const site = request.headers['sec-fetch-site']
    const isOurs = site === undefined || site === 'same-origin' || site === 'none'
    if (request.method === 'HEAD' || !isOurs) return void answerShort(response, 403)
    this.#sessions?.end(sessionIn(request))
    const gone = written(request, { name: cookie, value: '', age: 0 })
    response.writeHead(303, { location: '/', 'set-cookie': gone, 'cache-control': 'no-store' }).end()
  }
}

type Cookie = { readonly name: string; readonly value: string; readonly age: number; readonly path?: string }

const written = (request: IncomingMessage, { name, value, age, path = '/' }: Cookie): string =>
  `${name}=${value}; HttpOnly; SameSite=Strict; Path=${path}; Max-Age=${age / 1000}${isEncrypted(request) ? '; Secure' : ''}`

const cookieIn = ({ headers }: IncomingMessage, name: string): string =>
  (headers.cookie ?? '')
    .split(/;\s*/)
    .find((one) => one.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? ''

const sessionIn = (request: IncomingMessage): string => cookieIn(request, cookie)

function guesserIn(request: IncomingMessage, sessions: Sessions): Guesser {
  const browser = cookieIn(request, known)
  return {
    who: sessions.isKnown(browser) ? `known ${browser}` : clientOf(request),
    by: sessions.isKnown(browser) ? `known ${browser}` : connectionOf(request),
  }
}

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
