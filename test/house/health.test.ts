import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openApp, type RunningApp } from '../../src/app.ts'
import { postgres } from '../stand-ins/postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-health-'))
const file = join(folder, 'mcred.db')
const server = await postgres()
afterAll(async () => {
  if (!('why' in server)) await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const onSqlite = async (sql: string): Promise<void> => {
  const database = new DatabaseSync(file)
  database.exec(sql)
  database.close()
}
const onPostgres = async (sql: string): Promise<void> => {
  const client = new pg.Client('why' in server ? '' : server.address)
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

describe.each([
  ['SQLite', `sqlite:${file}`, onSqlite],
  ['PostgreSQL', 'why' in server ? undefined : server.address, onPostgres],
] as const)('/healthz over %s', (_, store, execute) => {
  let app: RunningApp
  const said: string[] = []
  const health = async (): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${app.url}/healthz`)
    return { code: answer.status, ...((await answer.json()) as Record<string, unknown>) }
  }
  const act = (text: string) =>
    fetch(`${app.url}/web/turns`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: app.url },
      body: JSON.stringify({
        delivery: crypto.randomUUID(),
        as: { id: 'ana', name: 'Ana', guest: false },
        did: { kind: 'message', text },
      }),
    }).then((answer) => answer.text())

  beforeAll(async () => {
    if (!store) return
    const config = { host: '127.0.0.1', port: 0, store, web: { on: true, password: undefined } }
    app = await openApp({ ...config, chats: { slack: undefined, teams: undefined }, model: undefined }, (line) =>
      said.push(line),
    )
  })
  afterAll(() => app?.close())

  test.skipIf(!store)(
    'says that the store takes nothing, why, and when it does again',
    { timeout: 40_000 },
    async () => {
      expect(await health()).toMatchObject({ code: 200, status: 'ok', store: { takes: true, refused: { count: 0 } } })
      await execute('ALTER TABLE kept RENAME TO elsewhere')
      expect(await act('/mcred secret words')).toMatch(/not saved|went wrong/i)
      await vi.waitFor(async () => expect(await health()).toMatchObject({ code: 503 }), {
        timeout: 10_000,
        interval: 500,
      })
      const told = await health()
      expect(told['status']).toMatch(/^the store takes nothing: /)
      expect(told['store']).toMatchObject({
        takes: false,
        refused: { count: expect.any(Number), last: { why: expect.any(String) } },
      })
      expect(said.filter((line) => /^The store refused .+: .+\. Whoever asked was told/.test(line))).toHaveLength(1)
      expect(said.join()).not.toContain('secret')
      await execute('ALTER TABLE elsewhere RENAME TO kept')
      await vi.waitFor(async () => expect(await health()).toMatchObject({ code: 200 }), {
        timeout: 10_000,
        interval: 500,
      })
    },
  )
})
