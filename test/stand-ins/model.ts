import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the stand-in was asked: the request's body, as OpenAI's chat completions have it. */
export type Request = {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly response_format?: { readonly type: string; readonly json_schema?: { readonly name: string } }
  readonly tools?: readonly unknown[]
  readonly stream?: boolean
}

/** How the stand-in behaves to one request. */
export type Behaviour =
  | {
      readonly does: 'say'
      readonly said: unknown
      readonly usage?: { readonly input: number; readonly output: number; readonly cached?: number }
    }
  /** The body comes in small pieces, `pause` milliseconds apart. */
  | { readonly does: 'trickle'; readonly said: unknown; readonly pause: number }
  /** Server-sent events, though nobody asked for them. */
  | { readonly does: 'stream'; readonly said: unknown }
  | { readonly does: 'fail'; readonly status: number }
  | { readonly does: 'break'; readonly text: string }
  | { readonly does: 'hang' }
  | { readonly does: 'drop' }

export type ModelStandIn = {
  /** "http://127.0.0.1:…/v1" */
  readonly url: string
  readonly asked: Request[]
  /** What it does next, in order; the last goes on for ever. */
  plan(...behaviours: (Behaviour | ((request: Request) => Behaviour))[]): void
  close(): Promise<void>
}

/** A server on loopback that speaks OpenAI's chat completions and behaves as planned. */
export async function modelStandIn(): Promise<ModelStandIn> {
  const asked: Request[] = []
  let planned: (Behaviour | ((request: Request) => Behaviour))[] = []
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as Request
    asked.push(body)
    const next = planned.length > 1 ? planned.shift() : planned[0]
    behave((typeof next === 'function' ? next(body) : next) ?? { does: 'fail', status: 500 }, body, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    plan(...behaviours) {
      asked.length = 0
      planned = behaviours
    },
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

function behave(behaviour: Behaviour, { model, tools }: Request, response: ServerResponse): void {
  const body = (
    text: string,
    usage = { input: 900, output: 100 } as { input: number; output: number; cached?: number },
  ): string =>
    JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 0,
      model,
      choices: [{ index: 0, finish_reason: tools ? 'tool_calls' : 'stop', message: message(text, tools) }],
      usage: {
        prompt_tokens: usage.input,
        completion_tokens: usage.output,
        total_tokens: usage.input + usage.output,
        prompt_tokens_details: { cached_tokens: usage.cached ?? 0 },
      },
    })
  const head = (type = 'application/json', status = 200) => response.writeHead(status, { 'content-type': type })
  switch (behaviour.does) {
    case 'say':
      head().end(body(JSON.stringify(behaviour.said), behaviour.usage))
      return
    case 'break':
      head().end(body(behaviour.text))
      return
    case 'trickle':
      head()
      void trickle(response, body(JSON.stringify(behaviour.said)), behaviour.pause)
      return
    case 'stream':
      head('text/event-stream').end(streamed(model, JSON.stringify(behaviour.said)))
      return
    case 'fail':
      head('application/json', behaviour.status).end(
        JSON.stringify({ error: { message: 'as planned', type: 'planned' } }),
      )
      return
    case 'drop':
      response.destroy()
      return
    case 'hang':
      return
    default:
      behaviour satisfies never
  }
}

const message = (text: string, tools: Request['tools']): object =>
  tools
    ? {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'call_1', type: 'function', function: { name: nameOf(tools[0]), arguments: text } }],
      }
    : { role: 'assistant', content: text, refusal: null }

const nameOf = (tool: unknown): string => (tool as { function: { name: string } }).function.name

async function trickle(response: ServerResponse, text: string, pause: number): Promise<void> {
  for (let at = 0; at < text.length && !response.destroyed; at += 40) {
    response.write(text.slice(at, at + 40))
    await new Promise((later) => setTimeout(later, pause))
  }
  response.end()
}

const streamed = (model: string, text: string): string =>
  [
    ...(text.match(/[\s\S]{1,20}/g) ?? []).map((content) => ({ delta: { content }, finish_reason: null })),
    { delta: {}, finish_reason: 'stop' },
  ]
    .map(
      (choice) =>
        `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 0, model, choices: [{ index: 0, ...choice }] })}\n\n`,
    )
    .join('')
    .concat('data: [DONE]\n\n')

async function json(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const piece of request) text += piece
  return JSON.parse(text)
}
