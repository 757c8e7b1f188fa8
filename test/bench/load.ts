import { Agent, request } from 'node:http'
import { signed } from '../stand-ins/slack/slack.ts'
import type { Make } from './payloads.ts'

/** Milliseconds of each acknowledgement, and how many were not a plain 200. */
export type Load = { readonly times: readonly number[]; readonly refused: number; readonly ms: number }

const agents = new Map<string, Agent>()

/** So many clients, each with a signed request after the other, for a while. */
export async function load(url: string, make: Make, clients: number, ms: number): Promise<Load> {
  const times: number[] = []
  let refused = 0
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (performance.now() - begun < ms) {
        const start = performance.now()
        const { status } = await post(url, make(client, count++))
        times.push(performance.now() - start)
        if (status !== 200) refused++
      }
    }),
  )
  return { times: times.sort((a, b) => a - b), refused, ms: performance.now() - begun }
}

let count = 0

/** Posts one body as Slack does; resolves to the status, 0 where the connection broke. */
export function post(
  url: string,
  body: string,
  headers: Record<string, string> = signed(body, Date.now()),
): Promise<{ status: number; text: string }> {
  const type = body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded'
  return new Promise((resolve) => {
    const sent = request(
      `${url}/slack/events`,
      {
        method: 'POST',
        agent: agentOf(url),
        headers: { 'content-type': type, 'content-length': Buffer.byteLength(body), ...headers },
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part) => {
          text += part
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
        response.on('error', () => resolve({ status: 0, text }))
      },
    )
    sent.on('error', () => resolve({ status: 0, text: '' }))
    sent.end(body)
  })
}

function agentOf(url: string): Agent {
  const known = agents.get(url) ?? new Agent({ keepAlive: true, maxSockets: 200 })
  agents.set(url, known)
  return known
}

export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0

export const sortedUp = (all: readonly number[]): number[] => [...all].sort((a, b) => a - b)
export const median = (all: readonly number[]): number => quantile(sortedUp(all), 0.5)
