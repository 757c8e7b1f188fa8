import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

const here = JSON.stringify(new URL('../../src', import.meta.url).href)

describe('what writes Word', () => {
  test('is loaded with the first paper, not with the start', { timeout: 60_000 }, () => {
    const watched = `
      import { registerHooks } from 'node:module'
      const loaded = []
      registerHooks({ load(url, context, next) { if (/node_modules\\/(docx|mammoth)\\//.test(url)) loaded.push(url); return next(url, context) } })
      const { openApp } = await import(${here} + '/app.ts')
      const { readConfig } = await import(${here} + '/config.ts')
      const app = await openApp(readConfig({ PORT: '0', MCRED_STORE: 'sqlite::memory:' }).config, () => undefined)
      const atStart = loaded.length
      const { asWord } = await import(${here} + '/paper/render/word.ts')
      await asWord({ file: 'x', title: 'X', kind: '', language: 'en-GB', blocks: [], foot: '' })
      console.log(JSON.stringify({ atStart, then: loaded.length > 0 }))
      process.exit()`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', watched], {
      encoding: 'utf8',
    })
    expect(stdout.trim(), stderr).toBe('{"atStart":0,"then":true}')
  })
})
