import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

/** Runs a script in a process of its own and tells which of LangChain's modules it loaded. */
function loadedBy(script: string): { loaded: string[]; said: string } {
  const watched = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ load(url, context, next) { if (/langchain|langsmith|openai|anthropic/.test(url)) loaded.push(url); return next(url, context) } })
    ${script}
    console.log(JSON.stringify({ loaded: loaded.slice(0, 3), said: typeof said === 'undefined' ? '' : said }))
    process.exit()`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', watched], {
    encoding: 'utf8',
  })
  if (!stdout) throw new Error(stderr)
  return JSON.parse(stdout)
}

const here = JSON.stringify(new URL('../../../src', import.meta.url).href)

describe('LangChain', () => {
  test('is not loaded where no model is configured', () => {
    const { loaded, said } = loadedBy(`
      const { startAsking } = await import(${here} + '/ask/start.ts')
      const { ask } = await startAsking()
      const said = (await ask({ text: 'Should our credentials stack?' })).kind`)
    expect(said).toBe('answered')
    expect(loaded).toEqual([])
  })

  test('is not loaded before the first question either', () => {
    const { loaded } = loadedBy(`
      const { callerOf } = await import(${here} + '/ask/model/call.ts')
      await import(${here} + '/ask/model/start.ts')
      callerOf({ provider: 'ollama', model: 'x', url: 'http://127.0.0.1:9', key: undefined, reads: 'passages', dailyTokens: 1, timeout: 1000 })`)
    expect(loaded).toEqual([])
  })
})
