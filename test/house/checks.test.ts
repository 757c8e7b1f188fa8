import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: 120_000 })
  return { status, said: `${stdout}${stderr}` }
}

describe('the house', () => {
  test('has no type errors', { timeout: 120_000 }, () => {
    expect(run('tsc', '--project', 'tsconfig.json')).toMatchObject({ status: 0, said: '' })
  })

  test('has no type errors in the page of the workspace', { timeout: 120_000 }, () => {
    expect(run('tsc', '--project', 'src/web/page/tsconfig.json')).toMatchObject({ status: 0, said: '' })
  })

  test('is clean to the linter', { timeout: 120_000 }, () => {
    const { status, said } = run('biome', 'ci', '--error-on-warnings')
    expect(said).not.toMatch(/^\s*×/m)
    expect(status).toBe(0)
  })

  test('has no dead code, no unused and no missing dependency', { timeout: 120_000 }, () => {
    expect(run('knip', '--no-progress')).toMatchObject({ status: 0, said: '' })
  })

  const ownWords = '../shared/tools/own-words.mjs'
  test.skipIf(!existsSync(ownWords))('says everything in its own words (needs ../shared)', () => {
    expect(run('node', ownWords, '.').said).toMatch(/^no run of more than 8 words/)
  })

  test('names no path of one machine', () => {
    const { said } = run('git', 'grep', '-nE', '/(wor[k]|far[m]|tmp/bash_job[s])/', '--', '.', ':!package-lock.json')
    expect(said).toBe('')
  })
})
