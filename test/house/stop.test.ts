import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

  test('is what a second one does on a port that is taken, once it has said so', { timeout: 60_000 }, async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const folder = mkdtempSync(join(tmpdir(), 'mcred-port-'))
    const { port } = taken.address() as AddressInfo
    const child = spawn(process.execPath, [start], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env['PATH'] ?? '', PORT: String(port), MCRED_STORE: `sqlite:${join(folder, 'mcred.db')}` },
    })
    let said = ''
    child.stderr.on('data', (words) => {
      said += words
    })
    const ended = await Promise.race([once(child, 'close'), new Promise((done) => setTimeout(done, 40_000))])
    child.kill('SIGKILL')
    taken.close()
    rmSync(folder, { recursive: true, force: true })
    expect(said).toContain(`Port ${port} is in use`)
    expect(ended).toEqual([1, null])
  })
})
