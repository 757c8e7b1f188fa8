import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { callerOf } from '../../../src/ask/model/call.ts'
import type { ModelConfig } from '../../../src/ask/model/config.ts'

type Heard = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: Record<string, unknown> }

const heard: Heard[] = []
const said = JSON.stringify({ question: 'Why?' })
const usage = { input_tokens: 50, output_tokens: 5, cache_read_input_tokens: 40, cache_creation_input_tokens: 0 }

/** What each provider answers, in its own protocol. */
const answers: Record<string, unknown> = {
  '/v1/messages': {
    id: 'm',
    type: 'message',
    role: 'assistant',
    model: 'x',
    stop_reason: 'tool_use',
    usage,
    content: [{ type: 'tool_use', id: 't', name: 'rewritten', input: { question: 'Why?' } }],
  },
  '/api/chat': {
    model: 'x',
    created_at: '2026-11-24T00:00:00Z',
    message: { role: 'assistant', content: said },
    done: true,
    done_reason: 'stop',
    prompt_eval_count: 50,
    eval_count: 5,
  },
  '/openai/deployments/ours/chat/completions': {
    id: 'c',
    object: 'chat.completion',
    created: 0,
    model: 'x',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: said } }],
    usage: { prompt_tokens: 50, completion_tokens: 5, total_tokens: 55 },
  },
}

const server = createServer(async (request, response) => {
  let text = ''
  for await (const piece of request) text += piece
  const path = request.url ?? ''
  heard.push({ path, headers: request.headers, body: JSON.parse(text || '{}') })
  const answer = answers[path.split('?')[0] ?? '']
  response
    .writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
    .end(`${JSON.stringify(answer ?? {})}\n`)
})
let url = ''
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

const call = async (provider: object) => {
  heard.length = 0
  const config = {
    url,
    key: 'our-key',
    model: 'ours',
    reads: 'toolkit',
    dailyTokens: 1,
    timeout: 5000,
    ...provider,
  } as ModelConfig
  const called = await callerOf(config)(
    { fixed: 'The toolkit.', asked: 'The question.' },
    { shape: z.object({ question: z.string() }), name: 'rewritten', signal: AbortSignal.timeout(5000) },
  )
  return { called, request: heard[0] }
}

describe('a model', () => {
  test('of Anthropic is told to keep the toolkit, and gives its answer as a tool’s input', async () => {
    const { called, request } = await call({ provider: 'anthropic' })
    expect(called).toMatchObject({ said: { question: 'Why?' }, cached: 40 })
    expect(called.tokens).toBeGreaterThanOrEqual(55)
    expect(request?.headers['x-api-key']).toBe('our-key')
    expect(request?.body['system']).toEqual([
      { type: 'text', text: 'The toolkit.', cache_control: { type: 'ephemeral' } },
    ])
  })

  test('of Ollama has room for the toolkit', async () => {
    const { called, request } = await call({ provider: 'ollama', key: undefined })
    expect(called).toMatchObject({ said: { question: 'Why?' }, tokens: 55 })
    expect(request?.path).toBe('/api/chat')
    expect(request?.body['options']).toMatchObject({ num_ctx: 65_536, temperature: 0 })
    expect(request?.body['format']).toMatchObject({ type: 'object' })
  })

  test('of Azure OpenAI is the deployment at our address', async () => {
    const { called, request } = await call({ provider: 'azure_openai', version: '2024-10-21' })
    expect(called).toMatchObject({ said: { question: 'Why?' }, tokens: 55 })
    expect(request?.path).toBe('/openai/deployments/ours/chat/completions?api-version=2024-10-21')
    expect(request?.headers['api-key']).toBe('our-key')
  })
})
