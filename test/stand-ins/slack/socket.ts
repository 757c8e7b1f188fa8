import { createHash } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

export type Socket = {
  send(text: string): void
  close(): void
  /** Reads and answers nothing more, as where the network broke without a word. */
  freeze(): void
}

export type Sockets = {
  /** Whether the next one is let in. */
  readonly lets: () => boolean
  readonly onOpen: (socket: Socket) => void
  readonly onText: (text: string) => void
  readonly onClose: (socket: Socket) => void
}

/** The server's end of web sockets, as far as Socket Mode needs it: short text frames, ping and close. */
export function acceptSockets(server: Server, { lets, onOpen, onText, onClose }: Sockets): void {
  server.on('upgrade', (request: IncomingMessage, stream: Duplex) => {
    stream.on('error', () => stream.destroy())
    if (!lets()) return void stream.end('HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n')
    let frozen = false
    const key = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64')
    stream.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
    )
    let rest = Buffer.alloc(0)
    stream.on('data', (part: Buffer) => {
      if (frozen) return
      rest = Buffer.concat([rest, part])
      for (let frame = readFrame(rest); frame; frame = readFrame(rest)) {
        rest = rest.subarray(frame.size)
        if (frame.kind === 1) onText(frame.text)
        if (frame.kind === 8) stream.end()
        if (frame.kind === 9) stream.write(frameOf(10, ''))
      }
    })
    const pings = setInterval(() => frozen || stream.write(frameOf(9, '')), 5_000).unref()
    stream.on('end', () => stream.destroy())
    stream.on('close', () => {
      clearInterval(pings)
      onClose(opened)
    })
    const opened: Socket = {
      send: (text) => void stream.write(frameOf(1, text)),
      close: () => void stream.destroy(),
      freeze: () => {
        frozen = true
      },
    }
    onOpen(opened)
  })
}

function frameOf(kind: number, text: string): Buffer {
  const body = Buffer.from(text)
  if (body.length < 126) return Buffer.concat([Buffer.from([0x80 | kind, body.length]), body])
  const head = Buffer.alloc(10)
  head[0] = 0x80 | kind
  head[1] = 127
  head.writeBigUInt64BE(BigInt(body.length), 2)
  return Buffer.concat([head, body])
}

/** What a client sends is masked. */
function readFrame(bytes: Buffer): { kind: number; text: string; size: number } | undefined {
  const [first = 0, second = 0] = bytes
  const short = second & 127
  const start = short === 126 ? 4 : short === 127 ? 10 : 2
  if (bytes.length < start + 4) return undefined
  const length = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short
  const size = start + 4 + length
  if (bytes.length < size) return undefined
  const mask = bytes.subarray(start, start + 4)
  const body = Buffer.from(bytes.subarray(start + 4, size).map((byte, n) => byte ^ (mask[n % 4] ?? 0)))
  return { kind: first & 15, text: body.toString('utf8'), size }
}
