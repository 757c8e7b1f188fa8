import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { later } from '../later.ts'

/** Where it is imported, all that `fetch` needs is loaded with it. */
const http = later<typeof import('node:http')>('node:http', import.meta.url)

/** One thing the server answers. A path that ends in "/" stands for everything below it. */
export type Route = {
  readonly method: 'GET' | 'POST' | '*'
  readonly path: string
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>
}

export type Listening = { readonly url: string; readonly port: number; close(): Promise<void> }

/** Listens on one port for all routes; the first that fits answers. Rejects with a plain reason where the port cannot be had. */
export async function serve(
  routes: readonly Route[],
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const responses = new Set<ServerResponse>()
  const server = http().createServer((request, response) => {
    responses.add(response)
    response.once('close', () => responses.delete(response))
    void dispatch(routes, request, response)
  })
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  await listening(server, host, port)
  const bound = (server.address() as AddressInfo).port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: () => closed(server, responses),
  }
}

async function dispatch(routes: readonly Route[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const here = routes.filter(
    (route) =>
      route.path === path || (route.path.length > 1 && route.path.endsWith('/') && path.startsWith(route.path)),
  )
  const route = here.find(
    ({ method }) => method === '*' || method === request.method || (method === 'GET' && request.method === 'HEAD'),
  )
  if (!route) return answerShort(response, here.length ? 405 : 404)
  try {
    await route.handle(request, response)
  } catch {
    answerShort(response, 500)
  }
}

/** Ends a response with a status and nothing to learn from. */
export function answerShort(response: ServerResponse, status: number): void {
  if (response.writableEnded) return
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end()
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => reject(new Error(reason(fault, host, port))))
    server.listen(port, host, resolve)
  })
}

function reason({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop what uses it, or set PORT to another one (0 takes any that is free).`
  if (code === 'EACCES') return `Port ${port} needs more rights than this user has. Set PORT to one above 1023.`
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${host}. Set HOST to one it has, or leave it out.`
  return `Cannot listen on ${host}:${port}: ${message}`
}

/** Takes nothing new, and lets go of nobody who still waits for an answer, as long as platforms wait for one. */
async function closed(server: Server, responses: ReadonlySet<ServerResponse>): Promise<void> {
  // Who came while we were busy is still to be let in and read; closing would reset them. A pause may be over before that.
  for (let n = 0; n < aFew; n++) await pause(20)
  const ended = new Promise<void>((resolve) => server.close(() => resolve()))
  const end = Date.now() + platformsWait
  for (let quiet = 0; quiet < aFew && Date.now() < end; quiet++) {
    await pause(20)
    if ([...responses].some(isAwaited)) quiet = 0
  }
  server.closeAllConnections()
  await ended
}

/** So many pauses, in each of which what came is read. */
const aFew = 5

/** Teams waits longest: what takes longer than five seconds is answered then as still under way. */
const platformsWait = 5_500

/** A stream of news is under way, and never ends by itself. */
const isAwaited = ({ headersSent, writableEnded, writableFinished }: ServerResponse): boolean =>
  writableEnded ? !writableFinished : !headersSent
