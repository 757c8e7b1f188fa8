import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A Slack that agrees to everything at once and keeps nothing, so that the bench measures us and not the stand-in. */
export async function quietSlack(): Promise<{ readonly url: string; close(): Promise<void> }> {
  let count = 0
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      const method = (request.url ?? '').split('/').at(-1) ?? ''
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer(method, ++count)))
    })
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  }
}

function answer(method: string, count: number): unknown {
  if (method === 'auth.test')
    return { ok: true, user_id: 'U0BOT', bot_id: 'B1', team_id: 'T1', url: 'https://x.example/' }
  if (method === 'users.info')
    return {
      ok: true,
      user: { id: 'U1', name: 'ana', team_id: 'T1', tz: 'Asia/Singapore', profile: { display_name: 'Ana' } },
    }
  const ts = `1800000000.${String(count).padStart(6, '0')}`
  return { ok: true, ts, channel: 'C1', message_ts: ts, view: { id: `V${count}` } }
}
