import type { Server } from 'node:http'
import { acceptSockets, type Socket } from './socket.ts'

/** What a new connection meets: "hello", silence, a closed door, or no upgrade at all. */
export type Greeting = 'hello' | 'silence' | 'closed' | 'refused'

/** Slack's end of Socket Mode: as many connections as come, each with its own fate. */
export function socketMode(server: Server) {
  const open: Socket[] = []
  const acks = new Map<string, (payload: unknown) => void>()
  const gaps: number[] = []
  let greeting: Greeting = 'hello'
  let aloneSince: number | undefined
  let greeted = 0

  acceptSockets(server, {
    lets: () => greeting !== 'refused',
    onOpen(socket) {
      if (greeting === 'closed') return socket.close()
      if (greeting === 'silence') return
      socket.send(
        JSON.stringify({ type: 'hello', num_connections: open.length + 1, connection_info: { app_id: 'A1' } }),
      )
      greeted++
      if (!open.length && aloneSince !== undefined) gaps.push(performance.now() - aloneSince)
      open.push(socket)
    },
    onText(text) {
      const { envelope_id, payload } = JSON.parse(text) as { envelope_id: string; payload?: unknown }
      acks.get(envelope_id)?.(payload)
      acks.delete(envelope_id)
    },
    onClose: gone,
  })

  function gone(socket: Socket): void {
    const at = open.indexOf(socket)
    if (at < 0) return
    open.splice(at, 1)
    if (!open.length) aloneSince = performance.now()
  }

  const close = (socket: Socket): void => {
    gone(socket)
    socket.close()
  }

  const drop = (): void => [...open].forEach(close)

  const written = (type: string, payload: unknown, id: string): string =>
    JSON.stringify({ type, envelope_id: id, payload, accepts_response_payload: type !== 'events_api' })

  return {
    /** How long nobody was connected, each time, in milliseconds. */
    gaps,
    greets(how: Greeting): void {
      greeting = how
    },
    isOpen: () => open.length > 0,
    connections: () => open.length,
    /** How many connections there were in all. */
    greeted: () => greeted,
    unacknowledged: () => acks.size,
    drop,
    freeze(): void {
      for (const socket of [...open]) {
        gone(socket)
        socket.freeze()
      }
    },
    /** Asks for another connection; the old one is closed at once, or left to the app. */
    refresh(reason: string, closes: 'at once' | 'left'): void {
      for (const socket of [...open]) {
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: {} }))
        if (closes === 'at once') setImmediate(close, socket)
      }
    },
    /** Sends anything over the newest connection. */
    raw: (text: string) => open.at(-1)?.send(text),
    /** Sends an envelope, over all connections where it should come twice; resolves to what the app acknowledged it with. */
    envelope: (type: string, payload: unknown, id: string, over: 'one' | 'all' = 'one') =>
      new Promise<unknown>((done, fail) => {
        const to = over === 'all' ? open : open.slice(-1)
        if (!to.length) return fail(new Error('No socket is open'))
        acks.set(id, done)
        for (const socket of to) socket.send(written(type, payload, id))
      }),
  }
}
