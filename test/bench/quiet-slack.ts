import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/**
 * A Slack that agrees to everything at once and keeps nothing, so that the bench measures us and not the stand-in. `hear`
 * is told what each method was called with.
 */
export async function quietSlack(
  hear?: (method: string, body: string) => void,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  let count = 0
  const server = createServer((request, response) => {
    const method = methodOf(request.url)
    const url = `http://${request.headers.host}`
    const say = (said: unknown): void =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said))
    if (hear || method === 'conversations.members')
      void text(request).then(
        (body) => {
          hear?.(method, body)
          say(method === 'conversations.members' ? membersIn(body) : answer(method, ++count, url))
        },
        () => undefined,
      )
    else request.resume().on('end', () => say(answer(method, ++count, url)))
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  }
}

const methodOf = (url = ''): string => url.split('/').at(-1) ?? ''

/** Whoever works in a channel has its number. */
const membersIn = (body: string): unknown => ({
  ok: true,
  members: [(new URLSearchParams(body).get('channel') ?? '').replace(/^C/, 'U')],
})

function answer(method: string, count: number, url: string): unknown {
  if (method === 'auth.test')
    return { ok: true, user_id: 'U0BOT', bot_id: 'B1', team_id: 'T1', url: 'https://x.example/' }
  if (method === 'users.info')
    return {
      ok: true,
      user: { id: 'U1', name: 'ana', team_id: 'T1', tz: 'Asia/Singapore', profile: { display_name: 'Ana' } },
    }
  if (method === 'conversations.info') return { ok: true, channel: { id: 'C1', is_member: true } }
  if (method === 'files.getUploadURLExternal')
    return { ok: true, upload_url: `${url}/upload/${count}`, file_id: `F${count}` }
  const ts = `1800000000.${String(count).padStart(6, '0')}`
  return { ok: true, ts, channel: 'C1', message_ts: ts, view: { id: `V${count}` } }
}
