import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'mcred-stop-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const start = `${import.meta.dirname}/../../src/start.js`

describe('a stop while people wait for an answer', () => {
  // On a machine that does ten other things a connection may take longer to come in than a stop waits.
  test('lets all of them have it, resets no connection, and then ends', { timeout: 120_000, retry: 2 }, async () => {
    const file = join(folder, 'mcred.db')
    const child = spawn(process.execPath, [start], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env['PATH'] ?? '', PORT: '0', MCRED_STORE: `sqlite:${file}` },
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const [line] = await once(createInterface({ input: child.stdout }), 'line')
    const url = /http:\S+/.exec(String(line))?.[0] ?? ''
    const say = (text: string) =>
      fetch(`${url}/web/turns`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url },
        body: JSON.stringify({
          delivery: crypto.randomUUID(),
          as: { id: 'ana', name: 'Ana', guest: false },
          did: { kind: 'message', text },
        }),
      }).then(
        async (response) => ({ status: response.status, body: await response.text() }),
        (fault) => ({ status: 0, body: String(fault.cause ?? fault) }),
      )
    expect((await say('/mcred help')).status).toBe(200)
    // Somebody else writes for a second or more; all who come meanwhile wait.
    const other = new DatabaseSync(file)
    other.exec('BEGIN IMMEDIATE')
    const waiting = Promise.all(Array.from({ length: 20 }, () => say('/mcred help')))
    // Whoever asks for the page now comes in after them all.
    for (let n = 0; n < 3; n++) await (await fetch(url)).text()
    await new Promise((on) => setTimeout(on, 500))
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await new Promise((on) => setTimeout(on, 500))
    other.exec('COMMIT')
    other.close()
    const answers = await waiting
    expect(answers.filter(({ status }) => status !== 200)).toEqual([])
    expect(await ended).toEqual([0, null])
  })
})
