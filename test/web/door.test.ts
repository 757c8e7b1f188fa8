import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionsFor } from '../../src/web/sign-in.ts'
import { webStage } from './stage.ts'

type Stage = Awaited<ReturnType<typeof webStage>>
const hello = {
  delivery: '7e2c0a52-6f0e-4f6a-9a0e-3a3c1f0d7b11',
  as: { id: 'ana', name: 'Ana', guest: false },
  did: { kind: 'message', text: 'Hello' },
}

/** `fetch` does not let a test choose the Host header. */
const askAs = (url: string, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => resolve(response.resume().statusCode ?? 0))
      .on('error', reject)
      .end()
  })

describe('the door of a workspace on this machine', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await webStage()
  })
  afterAll(() => stage.close())

  test('serves the page with nothing inline and nothing from elsewhere', async () => {
    const { headers, text } = await stage.send('/')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(text).not.toMatch(/<script(?![^>]*src=)|<style|style="|\son\w+="|https?:/)
  })

  for (const host of ['127.0.0.1', 'localhost', '[::1]', '127.0.0.1:3000'])
    test(`answers to the name ${host}`, async () => {
      expect(await askAs(stage.url, host)).toBe(200)
    })

  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'xlocalhost'])
    test(`does not answer to the name ${host}`, async () => {
      expect(await askAs(`${stage.url}/web/state`, host)).toBe(421)
      expect(await askAs(stage.url, host)).toBe(421)
    })

  test('takes deeds from its own page only', async () => {
    expect((await stage.post('/web/turns', hello)).status).toBe(200)
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'content-type': 'text/plain' },
    ])
      expect((await stage.post('/web/turns', hello, headers)).status).toBe(403)
    expect(
      (
        await stage.send('/web/turns', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(hello),
        })
      ).status,
    ).toBe(403)
  })

  test('takes no body over 64 KB, and no JSON that is none', async () => {
    expect((await stage.post('/web/turns', { ...hello, more: 'x'.repeat(70_000) })).status).toBe(400)
    expect((await stage.post('/web/clock', { to: 'the moon' })).status).toBe(400)
  })

  test('has no sign-in', async () => {
    expect((await stage.post('/web/sign-in', {})).status).toBe(403)
  })
})

describe('the door of a workspace that others can reach', () => {
  let stage: Stage
  const give = (password: string, headers: Record<string, string> = {}) =>
    stage.send('/web/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: stage.url, ...headers },
      body: new URLSearchParams({ password }).toString(),
    })
  beforeAll(async () => {
    stage = await webStage({ host: '0.0.0.0', password: 'correct horse battery' })
  })
  afterAll(() => stage.close())

  test('shows the sign-in, and nothing else', async () => {
    expect((await stage.send('/')).text).toContain('type="password"')
    for (const path of ['/web/state', '/web/events']) expect((await stage.send(path)).status).toBe(401)
    expect((await stage.post('/web/turns', hello)).status).toBe(401)
  })

  test('lets in who gives the password, by a cookie that scripts and other sites cannot use', async () => {
    const { headers } = await give('correct horse battery')
    const set = headers.get('set-cookie') ?? ''
    expect(set).toMatch(/^mcred_session=[\w-]{32}; HttpOnly; SameSite=Strict; Path=\/$/)
    const cookie = set.split(';')[0] ?? ''
    expect((await stage.send('/web/state', { headers: { cookie } })).body).toMatchObject({ shared: true })
    expect((await stage.send('/web/state', { headers: { cookie: `${cookie}x` } })).status).toBe(401)
  })

  test('keeps the cookie to encrypted connections where the reader came by one', async () => {
    const { headers } = await give('correct horse battery', { 'x-forwarded-proto': 'https' })
    expect(headers.get('set-cookie')).toMatch(/; Secure$/)
  })

  test('turns a wrong password away, and a form of another site', async () => {
    expect((await give('wrong')).headers.get('location')).toBe('/?wrong')
    expect((await give('correct horse battery', { origin: 'https://evil.example' })).status).toBe(403)
  })
})

describe('wrong passwords', () => {
  test('are told one at a time, ever later, and a right one begins anew', async () => {
    const waits: number[] = []
    const sessions = sessionsFor('right', async (ms) => void waits.push(ms))
    await Promise.all(Array.from({ length: 8 }, () => sessions.begin('wrong')))
    expect(waits).toEqual([200, 400, 800, 1600, 3200, 5000, 5000, 5000])
    expect(sessions.has((await sessions.begin('right')) ?? '')).toBe(true)
    await sessions.begin('wrong')
    expect(waits.at(-1)).toBe(200)
  })

  test('are not even looked at where too many wait', async () => {
    const sessions = sessionsFor('right', () => new Promise(() => undefined))
    const all = Array.from({ length: 30 }, () => sessions.begin('wrong'))
    expect(await all[29]).toBe('busy')
  })
})
