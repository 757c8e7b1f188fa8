import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { acceptSockets, type Socket } from '../stand-ins/slack/socket.ts'

/** What was shown in one thread, as counts: cards with the answer's words, those of them that were posted and not changed, the question that follows, and words that it is recorded and was not answered in time. */
export type Shown = { cards: number; posted: number; next: number; late: number }

/**
 * The platforms' side of a trial: a Slack and a Teams that agree to everything at once and remember, by thread, what
 * people would see there, and Slack's end of a socket.
 */
export type Board = {
  readonly url: string
  /** What was shown in the thread of the answer with that number. */
  of(number: number): Shown
  /** Notes what a page of the workspace shows; it may show the same message several times. */
  noteOnPage(message: { id: string; thread: string; view?: unknown }): void
  /** Answers whose people were told that they were not saved. */
  readonly unsaved: ReadonlySet<string>
  tellUnsaved(said: string): void
  /** Sends an envelope over a socket of that server; resolves to whether it was acknowledged. */
  overSocket(envelope: { envelope_id: string }, number: number): Promise<boolean>
  close(): Promise<void>
}

/** The thread in which an answer is given, as each platform would name it. */
export const threadOf = {
  slack: (number: number): string => `1690000000.${String(number).padStart(6, '0')}`,
  teams: (number: number): string => String(1_690_000_000_000 + number),
  web: (number: number): string => `answer-${number}`,
}

const numberOf = (thread: string): number | undefined => {
  const [, slack, teams, web] = /^(?:1690000000\.(\d{6,})|169(\d{10})|answer-(\d+))$/.exec(thread) ?? []
  const found = slack ?? teams ?? web
  return found === undefined ? undefined : Number(found)
}

/** The answers whose words are in a text. */
export const wordsIn = (said: string): string[] => said.match(/said \d+\.\d+/g) ?? []

/** A form that stays open was not taken. */
export const isTaken = (answer: string): boolean => !answer.includes('"response_action":"errors"')

const everybody = Array.from({ length: 100 }, (_, n) => `U${n}`)

/** The question after the one that everybody answers. */
const nextQuestion = /07\.2\b/
const tooLate = /could not answer you here in time\. What you did is recorded/

export async function board(): Promise<Board> {
  const threads = new Map<number, Shown>()
  const posted = new Map<string, { ts: string; metadata: unknown }[]>()
  const unsaved = new Set<string>()
  const sockets: Socket[] = []
  const onPage = new Set<string>()
  const awaited = new Map<string, { socket: Socket; settle(acknowledged: boolean): void }>()
  let count = 0
  const server = createServer(async (request, response) => {
    const body = await text(request).catch(() => '')
    hear(request, body, ++count)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer(request, body)))
  })
  server.keepAliveTimeout = 60_000
  acceptSockets(server, {
    lets: () => true,
    onOpen(socket) {
      sockets.push(socket)
      socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }))
    },
    onText(said) {
      const { envelope_id = '', payload } = JSON.parse(said) as { envelope_id?: string; payload?: unknown }
      awaited.get(envelope_id)?.settle(isTaken(JSON.stringify(payload ?? '')))
    },
    onClose(socket) {
      sockets.splice(sockets.indexOf(socket), 1)
      for (const one of awaited.values()) if (one.socket === socket) one.settle(false)
    },
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  function note(thread: string, said: string, { isNew, isNow = false }: { isNew: boolean; isNow?: boolean }): void {
    const number = numberOf(thread)
    if (number === undefined) return
    const shown = threads.get(number) ?? { cards: 0, posted: 0, next: 0, late: 0 }
    const quoted = wordsIn(said)
    // A page that comes back after a kill finds the card as it is by now: with what somebody answered since.
    const isCard = isNow ? quoted.length > 0 : quoted.some((words) => words.endsWith(`.${number}`))
    threads.set(number, {
      cards: shown.cards + (isCard ? 1 : 0),
      posted: shown.posted + (isCard && isNew ? 1 : 0),
      next: shown.next + (isNew && nextQuestion.test(said) ? 1 : 0),
      late: shown.late + (isNew && tooLate.test(said) ? 1 : 0),
    })
  }

  const tellUnsaved = (said: string): void => {
    if (/not saved/i.test(said)) for (const words of wordsIn(said)) unsaved.add(words)
  }

  const stampOf = (number: number): string => `1800000000.${String(number).padStart(6, '0')}`

  function hear({ url: path = '', method }: IncomingMessage, body: string, number: number): void {
    const [, slack] = /^\/api\/([\w.]+)/.exec(path) ?? []
    if (slack) {
      const isSaid = slack.startsWith('chat.')
      const fields: Record<string, unknown> = isSaid ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body))
      const said = Object.values(fields)
        .map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
        .join('\n')
      if (slack === 'chat.postEphemeral') tellUnsaved(said)
      if (slack === 'chat.postMessage') {
        const thread = String(fields['thread_ts'] ?? '')
        note(thread, said, { isNew: true })
        const metadata = fields['metadata']
        posted.set(thread, [...(posted.get(thread) ?? []), { ts: stampOf(number), metadata }])
      }
    }
    const [, conversation] = /^\/v3\/conversations\/([^/]+)\/activities/.exec(path) ?? []
    if (conversation)
      note(decodeURIComponent(conversation).split(';messageid=')[1] ?? '', body, { isNew: method === 'POST' })
  }

  function answer({ url: path = '' }: IncomingMessage, body: string): unknown {
    const number = count
    if (path.endsWith('auth.test'))
      return { ok: true, user_id: 'U0BOT', bot_id: 'B1', team_id: 'T1', url: 'https://x.example/' }
    if (path.endsWith('conversations.info')) return { ok: true, channel: { id: 'C1', is_member: true } }
    if (path.endsWith('conversations.members')) return { ok: true, members: everybody }
    if (path.endsWith('apps.connections.open')) return { ok: true, url: `${url.replace('http', 'ws')}/socket` }
    if (path.endsWith('users.info'))
      return {
        ok: true,
        user: { id: 'U1', name: 'ana', team_id: 'T1', tz: 'Asia/Singapore', profile: { display_name: 'Ana' } },
      }
    if (path.endsWith('conversations.replies'))
      return { ok: true, messages: posted.get(new URLSearchParams(body).get('ts') ?? '') ?? [] }
    const ts = stampOf(number)
    return { ok: true, ts, id: String(number), channel: 'C1', message_ts: ts, view: { id: `V${number}` }, members: [] }
  }

  return {
    url,
    of: (number) => threads.get(number) ?? { cards: 0, posted: 0, next: 0, late: 0 },
    noteOnPage({ id, thread, view = '' }) {
      note(thread, JSON.stringify(view), { isNew: !onPage.has(id), isNow: true })
      onPage.add(id)
    },
    unsaved,
    tellUnsaved,
    async overSocket(envelope, number) {
      const socket = sockets[number % Math.max(1, sockets.length)]
      if (!socket) return false
      return new Promise((resolve) => {
        const settle = (acknowledged: boolean): void => {
          awaited.delete(envelope.envelope_id)
          resolve(acknowledged)
        }
        awaited.set(envelope.envelope_id, { socket, settle })
        setTimeout(settle, 10_000, false)
        socket.send(JSON.stringify(envelope))
      })
    },
    close: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  }
}
