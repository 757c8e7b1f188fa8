import type { IncomingMessage } from 'node:http'

/** The body of a request, or undefined where it is longer than `most` bytes; reading then stops. */
export async function readBody(request: IncomingMessage, most: number): Promise<string | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > most) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** The body as JSON, or undefined where it is too long or none. */
export async function readJson(request: IncomingMessage, most: number): Promise<unknown> {
  return parsed(await readBody(request, most))
}

/** What a text says as JSON; undefined where it is none. */
export function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}
