import { jsonIn } from './json-in.ts'

/** Bytes of an answer that are read at most: some forty times what an answer takes. */
const most = 1024 * 1024

/**
 * `fetch` for a model's server. No redirect is followed, for what people ask goes to the address that was set and nowhere
 * else; an answer that does not end is not read to its end.
 */
export const guardedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' })
  if (!response.body) return response
  const { status, statusText, headers } = response
  return new Response(response.body.pipeThrough(upTo(most)), { status, statusText, headers })
}

/**
 * As `guardedFetch`, for servers that speak OpenAI's protocol: the object that was asked for is laid bare where a model
 * thought aloud before it or put it into a fence, for OpenAI's kit gives such an answer up unread. Some servers leave the
 * answer among the thoughts, or hand a tool's arguments over as an object.
 */
export const openaiFetch: typeof fetch = async (input, init) => {
  const response = await guardedFetch(input, init)
  if (!response.ok || !response.headers.get('content-type')?.includes('json')) return response
  const headers = new Headers(response.headers)
  for (const name of ['content-length', 'content-encoding']) headers.delete(name)
  return new Response(laidBare(await response.text()), { status: response.status, headers })
}

type ModelMessage = {
  content?: unknown
  reasoning_content?: unknown
  reasoning?: unknown
  tool_calls?: { function?: { arguments?: unknown } }[] | null
}

function laidBare(text: string): string {
  try {
    const body = JSON.parse(text) as { choices?: { message?: ModelMessage }[] }
    for (const { message } of body.choices ?? []) if (message) layBare(message)
    return JSON.stringify(body)
  } catch {
    return text
  }
}

function layBare(message: ModelMessage): void {
  const { content, reasoning_content, reasoning, tool_calls } = message
  for (const { function: called } of tool_calls ?? [])
    if (called && typeof called.arguments === 'object') called.arguments = JSON.stringify(called.arguments)
  const found = tool_calls?.length ? undefined : jsonIn(content || reasoning_content || reasoning)
  if (found !== undefined) message.content = JSON.stringify(found)
}

function upTo(bytes: number): TransformStream<Uint8Array, Uint8Array> {
  let read = 0
  return new TransformStream({
    transform(part, stream) {
      read += part.byteLength
      if (read > bytes) stream.error(new TooLong())
      else stream.enqueue(part)
    },
  })
}

class TooLong extends Error {
  constructor() {
    super('The answer is longer than any that we ask for.')
    this.name = 'TooLong'
  }
}
