import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { socketMode } from './socket-mode.ts'
import { town } from './town.ts'
import { type Args, carryOut, needs, readArgs, type Said } from './web-api.ts'

type Called = {
  readonly method: string
  readonly args: Args
  readonly said: Said | number
  readonly token: string
}

/** What a call is answered with instead: a status, an error of Slack's, "too many", nothing for a while, or the answer lost after it was carried out. */
export type Mishap =
  | { readonly status: number }
  | { readonly error: string }
  | { readonly retryAfter: number }
  | { readonly hangs: number }
  | { readonly lost: true }
  /** A page or a document that is none of Slack's answers. */
  | { readonly body: string }

export type Manifest = { readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } } }
export type Slack = Awaited<ReturnType<typeof slackStandIn>>

export const secret = 'a signing secret of the stand-in'
export const token = 'xoxb-stand-in-token'

/** A server that speaks Slack's Web API and Socket Mode for one workspace, refusing what Slack refuses. */
export async function slackStandIn({
  manifest,
  now = Date.now,
  tenant = 'T1',
  enterprise = null,
}: {
  manifest: Manifest
  now?: () => number
  tenant?: string
  enterprise?: string | null
}) {
  const here = town(now)
  const calls: Called[] = []
  const mishaps = new Map<string, Mishap[]>()
  const tokens = new Set([token])
  const fetched: string[] = []
  const server = createServer((request, response) => void route(request, response))
  const sockets = socketMode(server)
  let each = 0
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const body = Buffer.concat(parts)
    const path = (request.url ?? '').split('?')[0] ?? ''
    if (path.startsWith('/api/')) return api(path.slice(5), request, body, response)
    if (path.startsWith('/upload/')) return upload(path.slice(8), body, response)
    if (path.startsWith('/files/')) return handOut(path.slice(7), request, response)
    if (path.startsWith('/response/')) return byResponseUrl(path, body, response)
    response.writeHead(404).end()
  }

  async function api(method: string, request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
    const args = readArgs(body.toString())
    const given = request.headers.authorization?.replace('Bearer ', '') ?? String(args['token'] ?? '')
    const mishap = mishaps.get(method)?.shift()
    const said = mishap && !('lost' in mishap) && !('hangs' in mishap) ? undefined : answer(method, args, given)
    calls.push({ method, args, token: given, said: said ?? ('status' in (mishap ?? {}) ? 500 : 429) })
    if (each) await new Promise((done) => setTimeout(done, each))
    if (mishap && 'hangs' in mishap) await new Promise((done) => setTimeout(done, mishap.hangs))
    if (mishap && 'lost' in mishap) return void request.socket.destroy()
    if (mishap && 'status' in mishap) return void response.writeHead(mishap.status).end()
    if (mishap && 'retryAfter' in mishap)
      return void response.writeHead(429, { 'retry-after': String(mishap.retryAfter) }).end()
    if (mishap && 'body' in mishap) return void response.writeHead(200).end(mishap.body)
    const whole = mishap && 'error' in mishap ? { ok: false, error: mishap.error } : said
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(whole))
  }

  function answer(method: string, args: Args, given: string): Said {
    if (!(method in needs)) return { ok: false, error: 'unknown_method' }
    if (method === 'apps.connections.open')
      return given.startsWith('xapp-')
        ? { ok: true, url: `${url.replace('http', 'ws')}/socket` }
        : { ok: false, error: 'invalid_auth' }
    if (method === 'oauth.v2.access') return granted()
    if (!tokens.has(given)) return { ok: false, error: 'invalid_auth' }
    const scope = needs[method]
    if (scope && !manifest.oauth_config.scopes.bot.includes(scope))
      return { ok: false, error: 'missing_scope', needed: scope }
    if (method === 'auth.test')
      return {
        ok: true,
        user_id: 'U0BOT',
        bot_id: 'B1',
        team_id: tenant,
        enterprise_id: enterprise,
        url: 'https://stand-in.example/',
      }
    const said = carryOut(method, args, here)
    return 'path' in said ? { ...said, upload_url: `${url}${said['path']}` } : said
  }

  /** Another workspace installs the app and gets a token of its own. */
  function granted(): Said {
    const own = `xoxb-installed-${tokens.size}`
    tokens.add(own)
    return {
      ok: true,
      access_token: own,
      token_type: 'bot',
      scope: manifest.oauth_config.scopes.bot.join(','),
      bot_user_id: 'U0BOT',
      app_id: 'A1',
      team: { id: 'T1', name: 'One' },
      enterprise: null,
      authed_user: { id: 'UANA' },
      is_enterprise_install: false,
    }
  }

  /** A file of the workspace, to the app alone. */
  function handOut(id: string, { headers }: IncomingMessage, response: ServerResponse): void {
    fetched.push(id)
    const given = headers.authorization?.replace('Bearer ', '') ?? ''
    const may = tokens.has(given) && manifest.oauth_config.scopes.bot.includes('files:read')
    const bytes = may ? here.files.get(id)?.bytes : undefined
    if (bytes) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes)
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>')
  }

  function upload(id: string, bytes: Buffer, response: ServerResponse): void {
    const file = here.files.get(id)
    if (file) file.bytes = bytes
    response.writeHead(file ? 200 : 404).end()
  }

  function byResponseUrl(path: string, body: Buffer, response: ServerResponse): void {
    const to = here.responses.get(path)
    if (!to || to.uses >= 5 || now() - to.issued > 1_800_000) return void response.writeHead(404).end('used_url')
    to.uses++
    const { text, blocks, response_type, replace_original } = JSON.parse(body.toString()) as {
      text: string
      blocks: unknown[]
      response_type: string
      replace_original?: boolean
    }
    calls.push({ method: 'response_url', args: JSON.parse(body.toString()), said: 200, token: '' })
    const old =
      replace_original && to.over ? here.channel(to.channel)?.messages.find(({ ts }) => ts === to.over) : undefined
    if (old) Object.assign(old, { text, blocks })
    else if (response_type === 'in_channel') here.post(to.channel, text, blocks)
    else here.whisper(to.channel, to.user, text, blocks)
    response.writeHead(200).end('ok')
  }

  return {
    ...here,
    ...sockets,
    url,
    api: `${url}/api/`,
    calls,
    tokens,
    /** The files that were fetched, by id. */
    fetched,
    /** Puts a file into the workspace, as a message carries it. */
    file(name: string, bytes: Uint8Array) {
      const { file_id: id } = here.place(name, bytes.length, undefined)
      const placed = here.files.get(id)
      if (placed) placed.bytes = Buffer.from(bytes)
      return { id, name, permalink: `https://stand-in.example/files/${id}`, url_private_download: `${url}/files/${id}` }
    },
    /** Answers the next calls of a method with these instead. */
    fails: (method: string, ...what: Mishap[]) => void mishaps.set(method, [...(mishaps.get(method) ?? []), ...what]),
    /** Makes each call take that long. */
    slow: (ms: number) => {
      each = ms
    },
    /** Answers a method's next calls as they should be. */
    mends: (method: string) => void mishaps.delete(method),
    close: () =>
      new Promise<void>((done) => {
        sockets.drop()
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** The headers of a request that Slack signed at that moment. */
export function signed(body: string, at: number, by = secret): Record<string, string> {
  const time = String(Math.floor(at / 1000))
  return {
    'x-slack-request-timestamp': time,
    'x-slack-signature': `v0=${createHmac('sha256', by).update(`v0:${time}:${body}`).digest('hex')}`,
  }
}
