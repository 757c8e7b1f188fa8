import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { later } from '../later.ts'

const http = later<typeof import('node:http')>('node:http', import.meta.url)
const https = later<typeof import('node:https')>('node:https', import.meta.url)

type LeanRequest = {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: unknown
  readonly signal?: AbortSignal
}

/**
 * `fetch` for small texts, at a third of the processor time: over connections that are kept open, the answer read at once.
 * It follows no address that it is sent on to. Other bodies go by `fetch`.
 */
export async function leanFetch(url: string | URL, { body, ...how }: LeanRequest = {}) {
  if (typeof body !== 'string') return fetch(url, { ...how, body: body as FormData, redirect: 'error' })
  const to = new URL(url)
  const answer = await new Promise<IncomingMessage>((done, failed) => {
    const sent = (to.protocol === 'https:' ? https() : http()).request(to, how, done)
    sent.on('error', failed).end(body)
  })
  return read(answer, to.href)
}

/** What is asked of an answer. */
async function read(answer: IncomingMessage, url: string) {
  const said = await text(answer)
  const { statusCode: status = 0, statusMessage: statusText = '' } = answer
  const headers = new Map(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]))
  return {
    url,
    status,
    statusText,
    ok: status >= 200 && status < 300,
    headers: {
      get: (name: string): string | null => headers.get(name.toLowerCase()) ?? null,
      entries: () => headers.entries(),
    },
    text: async () => said,
    json: async (): Promise<unknown> => JSON.parse(said),
    arrayBuffer: async () => new TextEncoder().encode(said).buffer,
  }
}
