import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
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
    const [set = ''] = headers.getSetCookie()
    expect(set).toMatch(/^mcred_session=[\w-]{32}; HttpOnly; SameSite=Strict; Path=\/; Max-Age=604800$/)
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

describe('a session', () => {
  const password = 'correct horse battery'
  let now = Date.now()
  let stage: Stage
  const give = (given: string, headers: Record<string, string> = {}) =>
    stage.send('/web/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: stage.url, ...headers },
      body: new URLSearchParams({ password: given }).toString(),
    })
  const signedIn = async (): Promise<string> => (await give(password)).headers.getSetCookie()[0]?.split(';')[0] ?? ''
  beforeAll(async () => {
    stage = await webStage({ host: '0.0.0.0', password, now: () => now })
  })
  afterAll(() => stage.close())

  test('is over after a week', async () => {
    const cookie = await signedIn()
    now += 6.9 * 86_400_000
    expect((await stage.send('/web/state', { headers: { cookie } })).status).toBe(200)
    now += 0.2 * 86_400_000
    expect((await stage.send('/web/state', { headers: { cookie } })).status).toBe(401)
  })

  test('is ended by signing out, and nobody else’s with it', async () => {
    const [cookie, other] = [await signedIn(), await signedIn()]
    const out = await stage.send('/web/sign-out', { headers: { cookie, 'sec-fetch-site': 'none' } })
    expect(out.status).toBe(303)
    expect(out.headers.get('set-cookie')).toMatch(/^mcred_session=; .*Max-Age=0/)
    expect((await stage.send('/web/state', { headers: { cookie } })).status).toBe(401)
    expect((await stage.send('/web/state', { headers: { cookie: other } })).status).toBe(200)
  })

  test('is not ended by another site', async () => {
    const cookie = await signedIn()
    const headers = { cookie, 'sec-fetch-site': 'cross-site' }
    expect((await stage.send('/web/sign-out', { headers })).status).toBe(403)
    expect((await stage.send('/web/sign-out', { method: 'HEAD', headers: { cookie } })).status).toBe(403)
    expect((await stage.send('/web/state', { headers: { cookie } })).status).toBe(200)
  })

  test.each([
    [{ 'x-forwarded-proto': 'https, http' }, true],
    [{ 'x-forwarded-proto': 'HTTPS' }, true],
    [{ forwarded: 'for=203.0.113.9;proto=https' }, true],
    [{ 'x-forwarded-proto': 'http, https' }, false],
    [{}, false],
  ])('is kept to encrypted connections where the reader’s own is one: %o', async (headers, isSecure) => {
    const cookies = (await give(password, headers as Record<string, string>)).headers.getSetCookie()
    expect(cookies).toHaveLength(2)
    for (const cookie of cookies) expect(cookie.endsWith('; Secure')).toBe(isSecure)
  })

  test('begins at once for whoever has the password, however many others guess', { timeout: 40_000 }, async () => {
    const known = (await give(password)).headers.getSetCookie()[1]?.split(';')[0] ?? ''
    expect(known).toMatch(/^mcred_known=/)
    const stopping = new AbortController()
    const guess = (from: Record<string, string>) =>
      fetch(`${stage.url}/web/sign-in`, {
        method: 'POST',
        redirect: 'manual',
        signal: stopping.signal,
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: stage.url, ...from },
        body: 'password=wrong',
      }).catch(() => undefined)
    let busy = 0
    const guesses = Array.from({ length: 50 }, async (_, n) => {
      const from = n % 2 ? '203.0.113.9' : `2001:db8:1:1::${n + 1}`
      const told = await guess({ 'x-forwarded-for': from })
      if (told?.status === 429) busy++
    })
    // Some twenty wait, one after the other; the others were sent away.
    await vi.waitFor(() => expect(busy).toBeGreaterThanOrEqual(25), { timeout: 10_000 })
    const begun = Date.now()
    const elsewhere = await give(password, { 'x-forwarded-for': '198.51.100.7' })
    const sameNetwork = await give(password, { 'x-forwarded-for': '203.0.113.9', cookie: known })
    const otherNetwork = await give(password, { 'x-forwarded-for': '2001:db8:1:2::1' })
    for (const one of [elsewhere, sameNetwork, otherNetwork]) expect(one.headers.get('location')).toBe('/')
    expect(Date.now() - begun).toBeLessThan(3_000)
    const heldUp = (headers: Record<string, string>) =>
      Promise.race([
        give(password, headers).then(
          ({ status }) => status,
          () => 0,
        ),
        pause(1_000, 'waits'),
      ])
    expect(await heldUp({ 'x-forwarded-for': '2001:db8:1:1::ffff' })).not.toBe(303)
    expect(await heldUp({ 'x-forwarded-for': '203.0.113.9', cookie: `${known}x` })).not.toBe(303)
    stopping.abort()
    await Promise.all(guesses)
  })
})

describe('the news of a workspace', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await webStage()
  })
  afterAll(() => stage.close())

  test('are no stream where only their head is asked for', async () => {
    expect((await stage.send('/web/events', { method: 'HEAD' })).status).toBe(405)
  })

  test('go to so many pages at once and no more', { timeout: 60_000 }, async () => {
    const stopping = new AbortController()
    const open = () => fetch(`${stage.url}/web/events?as=ana`, { signal: stopping.signal })
    // What nobody holds is collected, and its stream with it.
    const held: Response[] = []
    for (let n = 0; n < 500; n++) held.push(await open())
    expect(held.filter(({ status }) => status === 200)).toHaveLength(500)
    expect((await open()).status).toBe(503)
    stopping.abort()
    await vi.waitFor(async () => {
      const { status, body } = await fetch(`${stage.url}/web/events`)
      await body?.cancel()
      expect(status).toBe(200)
    }, 10_000)
  })

  test('are no longer told to a page that does not read them', { timeout: 60_000 }, async () => {
    const { port } = new URL(stage.url)
    const lagging = connect(Number(port), '127.0.0.1')
    let isClosed = false
    lagging.on('close', () => {
      isClosed = true
    })
    lagging.on('error', () => undefined)
    lagging.write(`GET /web/events?as=ana HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`)
    await once(lagging, 'data')
    lagging.pause()
    for (let n = 0; n < 1_500 && !isClosed; n++)
      await stage.post('/web/turns', {
        ...hello,
        delivery: randomUUID(),
        did: { kind: 'message', text: `${n} ${'x'.repeat(11_000)}` },
      })
    lagging.resume()
    await vi.waitFor(() => expect(isClosed).toBe(true), { timeout: 5_000 })
  })
})

describe('whoever speaks on the page', () => {
  test.each([
    { id: 'mcred', name: 'Ana' },
    { id: 'ana', name: ' MCRED ' },
  ])('is not the bot: %o', async (as) => {
    const stage = await webStage()
    expect((await stage.post('/web/turns', { ...hello, as: { ...as, guest: false } })).status).toBe(400)
    await stage.close()
  })
})

describe('wrong passwords', () => {
  const me = { who: 'me', by: 'me' }
  test('are told one at a time, ever later, and a right one begins anew', async () => {
    const waits: number[] = []
    const sessions = sessionsFor('right', { wait: async (ms) => void waits.push(ms) })
    await Promise.all(Array.from({ length: 8 }, () => sessions.begin('wrong', me)))
    expect(waits).toEqual([200, 400, 800, 1600, 3200, 5000, 5000, 5000])
    expect(sessions.has((await sessions.begin('right', me)) ?? '')).toBe(true)
    await sessions.begin('wrong', me)
    expect(waits.at(-1)).toBe(200)
  })

  test('are told as late to who comes under ever another name through one connection', async () => {
    const waits: number[] = []
    const sessions = sessionsFor('right', { wait: async (ms) => void waits.push(ms) })
    for (let n = 0; n < 8; n++) await sessions.begin('wrong', { who: `${n}`, by: 'one' })
    expect(waits.at(-1)).toBe(5000)
  })

  test('are not even looked at where too many of one’s own wait', async () => {
    const sessions = sessionsFor('right', { wait: () => new Promise(() => undefined) })
    const all = Array.from({ length: 30 }, () => sessions.begin('wrong', me))
    expect(await all[29]).toBe('busy')
    expect(sessions.has((await sessions.begin('right', { who: 'you', by: 'you' })) ?? '')).toBe(true)
  })
})
