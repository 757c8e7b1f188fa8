import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Room, RoomNews } from './room.ts'

const heartbeat = 20_000

/** Tells a page what happens in the room as it happens. The first event holds the room's mark: where a page has another, it missed something and reads the state anew. */
export function events(room: Room, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  const write = (event: string, told: unknown): boolean =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(told)}\n\n`)
  response.write('retry: 1000\n')
  write('hello', { mark: room.mark() })
  const stop = room.listen((news) => write(news.kind, { ...told(news), mark: room.mark() }), readersOf(request))
  const beat = setInterval(() => response.write(': \n\n'), heartbeat)
  request.on('close', () => {
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
  return news.kind === 'whisper' ? { to: news.to, view: news.view, dated: news.dated } : {}
}
