import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A platform that takes messages over HTTP and misbehaves on plan. It remembers what really arrived. */
export type Board = {
  readonly url: string
  /** How often each key arrived. */
  readonly arrived: ReadonlyMap<string, number>
  readonly misdeeds: { dropped: number; failed: number; limited: number }
  close(): Promise<void>
}

/** How many messages a workspace may have in a second before it is told to wait: few enough that it happens often. */
const most = 2

/**
 * POST /post?workspace=&key= takes a message, GET /find?key= tells whether it is there. Of a hundred messages one is taken
 * without an answer, one is answered with 500 (every other of them is taken all the same); of a hundred looks one fails.
 */
export async function messageBoard(): Promise<Board> {
  const arrived = new Map<string, number>()
  const misdeeds = { dropped: 0, failed: 0, limited: 0 }
  const seconds = new Map<string, number>()
  let count = 0

  function take(workspace: string, key: string, response: ServerResponse): void {
    const second = `${workspace}/${Math.floor(Date.now() / 1000)}`
    const already = seconds.get(second) ?? 0
    if (already >= most) {
      misdeeds.limited++
      response.writeHead(429, { 'retry-after': '1' }).end()
      return
    }
    seconds.set(second, already + 1)
    const turn = ++count % 100
    const fails = turn === 50
    if (!fails || misdeeds.failed % 2 === 0) arrived.set(key, (arrived.get(key) ?? 0) + 1)
    if (fails) {
      misdeeds.failed++
      response.writeHead(500).end()
    } else if (turn === 0) {
      misdeeds.dropped++
      response.destroy()
    } else response.writeHead(200).end()
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://board')
    const key = searchParams.get('key') ?? ''
    if (pathname === '/post') take(searchParams.get('workspace') ?? '', key, response)
    else if (++count % 100 === 25) response.writeHead(500).end()
    else response.writeHead(200).end(arrived.has(key) ? 'there' : 'not there')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    misdeeds,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  }
}
