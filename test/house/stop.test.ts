import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'

const start = `${import.meta.dirname}/../../src/start.js`

describe('stopping', () => {
  test('is heard while PostgreSQL is waited for', { timeout: 60_000 }, async () => {
    // A port on which nothing listens: PostgreSQL is away for good.
    const child = spawn(process.execPath, [start], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env['PATH'] ?? '', PORT: '0', MCRED_STORE: 'postgres://mcred@127.0.0.1:9/mcred' },
    })
    const [said] = await once(child.stderr, 'data')
    expect(String(said)).toContain('waiting for it')
    const begun = Date.now()
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(Date.now() - begun).toBeLessThan(5_000)
  })
})
