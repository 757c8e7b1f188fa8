import { describe, expect, test } from 'vitest'
import { type Route, serve } from '../../src/http/server.ts'

const at = { host: '127.0.0.1', port: 0 }
const answersAfter = (ms: number): Route => ({
  method: 'GET',
  path: '/slow',
  handle: (_, response) => void setTimeout(() => response.writeHead(200).end('done'), ms),
})

describe('the server, when it closes', () => {
  test('answers what it was asked before', async () => {
    const here = await serve([answersAfter(300)], at)
    const asked = fetch(`${here.url}/slow`)
    await new Promise((done) => setTimeout(done, 100))
    await here.close()
    expect(await (await asked).text()).toBe('done')
    await expect(fetch(`${here.url}/slow`)).rejects.toThrow()
  })

  test('waits no longer than somebody else would', async () => {
    const here = await serve([answersAfter(60_000)], at)
    const asked = fetch(`${here.url}/slow`).catch(() => 'cut off')
    await new Promise((done) => setTimeout(done, 100))
    const before = performance.now()
    await here.close()
    expect(performance.now() - before).toBeLessThan(4_000)
    expect(await asked).toBe('cut off')
  })

  test('waits for no stream of news, and for nobody who only keeps a connection', async () => {
    const news: Route = {
      method: 'GET',
      path: '/news',
      handle: (_, response) => void response.writeHead(200).write('one'),
    }
    const here = await serve([news, answersAfter(0)], at)
    await (await fetch(`${here.url}/slow`)).text()
    const stream = await fetch(`${here.url}/news`)
    const reader = stream.body?.getReader()
    await reader?.read()
    const before = performance.now()
    await here.close()
    expect(performance.now() - before).toBeLessThan(1_000)
    await reader?.read().catch(() => undefined)
  })
})
