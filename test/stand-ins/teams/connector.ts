import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request that reached the connector. */
export type Received = {
  method: string
  url: string
  authorization: string | undefined
  body: Record<string, unknown>
  at: number
}

/** What the connector does with one request instead of taking it: a status with headers, or no answer at all, or taking it and losing the answer. */
export type Failure =
  | { status: number; code?: string; headers?: Record<string, string>; takes?: boolean }
  | 'never answers'
  | 'breaks off'

export type Standing = { id: string; conversation: string; activity: Record<string, unknown>; changes: number }

/** Microsoft's end of a bot's conversations: takes messages and changes, and fails as planned. */
export async function connector(known: readonly { id: string; name: string; userRole?: string }[] = []) {
  const people = [...known]
  const received: Received[] = []
  const plan: Failure[] = []
  const messages: Standing[] = []
  /** Whether it does not say who is in a conversation, and who has left: all of them, or the one named. */
  const mood = { hides: false, gone: '', from: '' }
  let count = 0
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    const { method = '', url = '' } = request
    received.push({ method, url, authorization: request.headers.authorization, body, at: Date.now() })
    const failure = body['type'] === 'typing' || method === 'GET' ? undefined : plan.shift()
    if (failure === 'never answers') return
    if (failure === 'breaks off') return void request.socket.destroy()
    if (failure && !failure.takes)
      return answer(
        response,
        failure.status,
        { error: { code: failure.code ?? 'Failure', message: 'as planned' } },
        failure.headers,
      )
    const [status, said] = take(method, url, body)
    if (failure) return answer(response, failure.status, {}, failure.headers)
    answer(response, status, said)
  }

  function take(method: string, url: string, body: Record<string, unknown>): [number, unknown] {
    const [, conversation = '', what = '', id = ''] =
      /^\/v3\/conversations\/([^/]+)\/([^/?]+)(?:\/([^/?]+))?/.exec(url) ?? []
    if (what === 'pagedmembers') return [200, { members: people }]
    if (what === 'members' && mood.hides) return [403, { error: { code: 'Forbidden' } }]
    const hasLeft = decodeURIComponent(id) === mood.gone && decodeURIComponent(conversation).startsWith(mood.from)
    if (what === 'members' && hasLeft) return [404, { error: { code: 'MemberNotFoundInConversation' } }]
    if (what === 'members') {
      const found = people.find((one) => [one.id, one.id.replace(/^29:/, 'aad-')].includes(decodeURIComponent(id)))
      return found ? [200, found] : [404, { error: { code: 'MemberNotFoundInConversation' } }]
    }
    if (what !== 'activities') return [404, { error: { code: 'NotFound' } }]
    if (method === 'PUT') {
      const old = messages.find((one) => one.id === decodeURIComponent(id))
      if (!old) return [404, { error: { code: 'ActivityNotFound' } }]
      Object.assign(old, { activity: body, changes: old.changes + 1 })
      return [200, { id: old.id }]
    }
    const made = `17000000${String(++count).padStart(5, '0')}`
    if (body['type'] === 'message')
      messages.push({ id: made, conversation: decodeURIComponent(conversation), activity: body, changes: 0 })
    return [201, { id: made }]
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    plan,
    messages,
    people,
    mood,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

export type Connector = Awaited<ReturnType<typeof connector>>

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const part of request) text += part
  return text ? JSON.parse(text) : {}
}

function answer(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
