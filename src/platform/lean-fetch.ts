import type { IncomingHttpHeaders } from 'node:http'
import { later } from '../later.ts'

const http = later<typeof import('node:http')>('node:http', import.meta.url)
const https = later<typeof import('node:https')>('node:https', import.meta.url)

type LeanRequest = {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body: string
  readonly signal?: AbortSignal
  /** Milliseconds after which it is given up. */
  readonly timeout?: number
}

type LeanAnswer = { readonly status: number; readonly said: string; readonly headers: IncomingHttpHeaders }

/** No whole answer came in time. */
export class TooLate extends Error {}

/** `fetch` for small texts, at a third of the processor time: over connections that are kept open. It follows no address that it is sent on to. */
export const lean = (url: string, { body, timeout, ...how }: LeanRequest): Promise<LeanAnswer> =>
  new Promise((done, failed) => {
    const { request } = url.startsWith('https:') ? https() : http()
    const sent = request(url, how, (answer) => {
      let said = ''
      answer.setEncoding('utf8').on('data', (part: string) => {
        said += part
      })
      answer.on('end', () => done({ status: answer.statusCode ?? 0, said, headers: answer.headers }))
      answer.on('error', failed)
    })
    const late = timeout && setTimeout(() => sent.destroy() && failed(new TooLate()), timeout)
    sent.on('error', failed).on('close', () => clearTimeout(late))
    sent.end(body)
  })

/** The same as `fetch` says it; what is no text goes by `fetch`. */
export async function leanFetch(url: string | URL, how: Omit<LeanRequest, 'body'> & { body?: unknown } = {}) {
  const { body } = how
  if (typeof body !== 'string') return fetch(url, { ...how, body: body as FormData, redirect: 'error' })
  const { status, said, headers } = await lean(String(url), { ...how, body })
  return new Response(said || null, {
    status,
    headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
  })
}
