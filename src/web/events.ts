import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Room } from './room.ts'

const heartbeat = 20_000

/** Tells a page what happens in the room as it happens. A page that was away asks for the state anew when it comes back. */
export function events(room: Room, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
  response.write('retry: 1000\nevent: hello\ndata: {}\n\n')
  const stop = room.listen((news) => response.write(`event: ${news.kind}\ndata: ${JSON.stringify(news.kind === 'message' ? news.message : {})}\n\n`))
  const beat = setInterval(() => response.write(': \n\n'), heartbeat)
  request.on('close', () => {
    clearInterval(beat)
    stop()
  })
}
