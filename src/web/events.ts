import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerShort } from '../http/server.ts'
import type { DrawnMessage } from './drawn.ts'
import type { RoomNews, WorkspaceRoom } from './room.ts'

const heartbeat = 20_000

/** Pages that listen at once, at most. */
const mostPages = 500
/** Bytes that a page may leave unread before it is let go; it comes again and reads the state anew. */
const mostUnread = 1024 * 1024

type News = {
  readonly room: WorkspaceRoom
  readonly lets: () => boolean
  readonly askedOf: (reader: string) => Promise<readonly DrawnMessage[]>
}

/**
 * Tells a page what happens in the room as it happens, for as long as it may come in (`lets`). The first event holds the
 * room's mark: where a page has another, it missed something and reads the state anew. What waits for whoever reads
 * there follows (`askedOf`).
 */
export function events({ room, lets, askedOf }: News, request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'HEAD') return void answerShort(response, 405)
  if (room.listeners() >= mostPages) return void answerShort(response, 503)
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  const write = (event: string, told: unknown): void => {
    if (response.writableLength > mostUnread) response.destroy()
    else if (!response.destroyed) response.write(`event: ${event}\ndata: ${JSON.stringify(told)}\n\n`)
  }
  response.write('retry: 1000\n')
  write('hello', { mark: room.mark() })
  const readers = readersOf(request)
  const stop = room.listen((news) => write(news.kind, { ...told(news), mark: room.mark() }), readers)
  for (const to of readers)
    void askedOf(to).then(
      (views) => views.map((view) => write('whisper', { to, view, again: true, mark: room.mark() })),
      () => undefined,
    )
  const beat = setInterval(() => (lets() ? response.write(': \n\n') : response.end()), heartbeat)
  response.on('close', () => {
    clearInterval(beat)
    stop()
  })
}

/** Those who can speak on the page. */
const readersOf = ({ url = '' }: IncomingMessage): string[] =>
  new URLSearchParams(url.split('?')[1]).getAll('as').slice(0, mostReaders)

const mostReaders = 10

function told(news: RoomNews): object {
  if (news.kind === 'message') return { message: news.message }
  return news.kind === 'whisper' ? { to: news.to, view: news.view, dated: news.dated, instead: news.instead } : {}
}
