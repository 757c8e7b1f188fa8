import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { serve } from '../../src/http/server.ts'
import { lean, TooLate } from '../../src/platform/lean-fetch.ts'

async function asked<T>(
  handle: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>,
  ask: (url: string) => Promise<T>,
): Promise<T> {
  const here = await serve([{ method: '*', path: '/x', handle }], { host: '127.0.0.1', port: 0 })
  try {
    return await ask(`${here.url}/x?y=1`)
  } finally {
    await here.close()
  }
}

test('what is asked arrives whole, and so does the answer, in whatever parts it comes', async () => {
  const heard: unknown[] = []
  const answer = await asked(
    async (request, response) => {
      heard.push(request.method, request.url, request.headers['x-a'], await text(request))
      response.writeHead(429, { 'retry-after': '7' })
      const [first, rest] = [Buffer.from('Gr').subarray(0), Buffer.from('üße')]
      response.write(Buffer.concat([first, rest.subarray(0, 1)]))
      setTimeout(() => response.end(rest.subarray(1)), 20)
    },
    (url) => lean(url, { method: 'POST', headers: { 'x-a': 'b' }, body: 'wörtlich' }),
  )
  expect(heard).toEqual(['POST', '/x?y=1', 'b', 'wörtlich'])
  expect(answer).toMatchObject({ status: 429, said: 'Grüße', headers: { 'retry-after': '7' } })
})

test('who does not answer in time, or only begins to, is not waited for', async () => {
  const begins = (_: unknown, response: ServerResponse): void => void response.writeHead(200).write('a')
  for (const handle of [() => undefined, begins])
    await asked(handle, (url) => expect(lean(url, { body: '', timeout: 60 })).rejects.toBeInstanceOf(TooLate))
})

test('what cannot be reached says why', async () => {
  const url = await asked(
    () => undefined,
    async (one) => one,
  )
  await expect(lean(url, { body: '' })).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})
