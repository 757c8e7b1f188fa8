import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { callerOf } from '../../../src/ask/model/call.ts'
import type { ModelConfig } from '../../../src/ask/model/config.ts'

let [door, elsewhere]: (Server | undefined)[] = []
const gotElsewhere: string[] = []
let answer: { readonly status: number; readonly headers?: Record<string, string>; readonly body: string | 'endless' }
let sent = 0

const on = async (server: Server): Promise<string> => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
let [url, away] = ['', '']

beforeAll(async () => {
  elsewhere = createServer(async (request, response) => {
    for await (const part of request) gotElsewhere.push(String(part))
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  door = createServer(async (request, response) => {
    for await (const _ of request);
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
    if (answer.body !== 'endless') return void response.end(answer.body)
    const part = `"${'x'.repeat(64 * 1024)}",`
    response.write('[')
    const more = (): void => {
      while (!response.destroyed && response.write(part)) sent += part.length
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  })
  ;[url, away] = [await on(door), await on(elsewhere)]
})
afterAll(() => {
  for (const server of [door, elsewhere]) server?.closeAllConnections()
  for (const server of [door, elsewhere]) server?.close()
})

const providers = ['openai', 'azure_openai', 'anthropic', 'ollama'] as const
const ask = (provider: (typeof providers)[number]) =>
  callerOf({
    provider,
    url,
    key: 'our-key',
    model: 'ours',
    reads: 'toolkit',
    dailyTokens: 1,
    timeout: 60_000,
    version: '2024-10-21',
    readsWishes: false,
  } as ModelConfig)(
    { fixed: 'The toolkit.', asked: 'What people ask.' },
    { shape: z.object({ question: z.string() }), name: 'rewritten', signal: AbortSignal.timeout(60_000) },
  )

const chat = (content: string) =>
  JSON.stringify({
    id: 'c',
    object: 'chat.completion',
    created: 0,
    model: 'x',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 50, completion_tokens: 5, total_tokens: 55 },
  })
const ollama = (content: string) =>
  `${JSON.stringify({ model: 'x', created_at: '2026-11-24T00:00:00Z', message: { role: 'assistant', content }, done: true, prompt_eval_count: 50, eval_count: 5 })}\n`

describe.each(providers)('a server of a model (%s)', (provider) => {
  test.each([301, 307, 308])('that sends us elsewhere is not followed (%i)', { timeout: 90_000 }, async (status) => {
    answer = { status, headers: { location: `${away}/v1` }, body: '' }
    expect(await ask(provider)).toMatchObject({ failed: 'cannot be reached' })
    expect(gotElsewhere).toEqual([])
  })

  test('whose answer does not end is let go', { timeout: 90_000 }, async () => {
    answer = { status: 200, body: 'endless' }
    sent = 0
    expect(await ask(provider)).toHaveProperty('failed')
    // What lies in the buffers of both ends comes on top.
    expect(sent).toBeLessThan(20 * 1024 * 1024)
  })
})

describe.each(['openai', 'azure_openai', 'ollama'] as const)('an answer of %s', (provider) => {
  const said = '{"question": "Why?"}'
  test.each([
    ['in a fence', `\`\`\`json\n${said}\n\`\`\``],
    ['in a fence without a name, after a sentence', `Here it is:\n\`\`\`\n${said}\n\`\`\`\nI hope it helps.`],
    ['after thoughts', `<think>The {person} asks "why"?\n{"question": "wrong"}</think>\n\n${said}`],
    ['after thoughts whose beginning was cut', `so it is {"question": "wrong"}</think>${said}`],
    ['in a fence, after thoughts', `<think>hm</think>\n\`\`\`json\n${said}\n\`\`\``],
    ['between sentences with braces', `It is to be {question}, in "{". ${said} So {it} is [1].`],
    ['after thoughts in signs of its own', `[THINK]{"question": "wrong"}[/THINK]${said}`],
    [
      'after another channel',
      `<|channel|>analysis<|message|>{"question": "wrong"}<|end|>final<|message|>${said}<|end|>`,
    ],
  ])('%s is read', { timeout: 90_000 }, async (_, content) => {
    answer = { status: 200, body: provider === 'ollama' ? ollama(content) : chat(content) }
    expect(await ask(provider)).toMatchObject({ said: { question: 'Why?' } })
  })
})

describe.each(['openai', 'azure_openai'] as const)('an answer of %s', (provider) => {
  const said = '{"question": "Why?"}'
  test.each([
    ['in parts', { content: [{ type: 'text', text: said }] }],
    ['among its thoughts', { content: null, reasoning_content: `I say ${said}` }],
    ['as the arguments of a tool', { content: null, tool_calls: [called(said)] }],
    ['as arguments that are an object', { content: '', tool_calls: [called({ question: 'Why?' })] }],
  ])('%s is read', { timeout: 90_000 }, async (_, message) => {
    const withTool = JSON.parse(chat('')) as { choices: { message: unknown }[] }
    withTool.choices = [{ ...withTool.choices[0], message: { role: 'assistant', ...message } }]
    answer = { status: 200, body: JSON.stringify(withTool) }
    expect(await ask(provider)).toMatchObject({ said: { question: 'Why?' } })
  })
})

const called = (given: unknown) => ({ id: 't', type: 'function', function: { name: 'rewritten', arguments: given } })
