import { describe, expect, test } from 'vitest'
import { type Route, serve } from '../../src/http/server.ts'

const at = { host: '127.0.0.1', port: 0 }
const answersAfter = (ms: number, onAsked = (): void => undefined): Route => ({
  method: 'GET',
  path: '/slow',
  handle(_, response) {
    onAsked()
    setTimeout(() => response.writeHead(200).end('done'), ms)
  },
})
/** Serves one who answers late, and resolves once that one was asked. */
async function asking(ms: number) {
  let onAsked = (): void => undefined
  const asked = new Promise<void>((done) => {
    onAsked = done
  })
  const here = await serve([answersAfter(ms, onAsked)], at)
  const answer = fetch(`${here.url}/slow`).then((response) => response.text())
  answer.catch(() => undefined)
  await asked
  return { here, answer }
}

describe('the server, when it closes', () => {
  test('answers what it was asked before', async () => {
    const { here, answer } = await asking(300)
    await here.close()
    expect(await answer).toBe('done')
    await expect(fetch(`${here.url}/slow`)).rejects.toThrow()
  })

  test('waits no longer than somebody else would', async () => {
    const { here, answer } = await asking(60_000)
    const before = performance.now()
    await here.close()
    expect(performance.now() - before).toBeLessThan(7_000)
    await expect(answer).rejects.toThrow()
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
