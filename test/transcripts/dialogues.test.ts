import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { memoryPorts } from '../world.ts'
import { readScript } from './script.ts'
import { stage } from './stage.ts'

const folder = new URL('./dialogues/', import.meta.url)

/** Codes are made by chance. */
const aCode = /\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b/g

/** With UPDATE=1 the dialogues are written anew from what the bot says; read the difference before you keep it. */
describe('a dialogue', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    test(`goes as written: ${file.replace('.txt', '').replaceAll('-', ' ')}`, async () => {
      const written = readFileSync(new URL(file, folder), 'utf8')
      const played = await playThrough(written)
      if (process.env['UPDATE']) writeFileSync(new URL(file, folder), played)
      else expect(played).toBe(written)
    })
  }
})

async function playThrough(written: string): Promise<string> {
  const actors = stage(memoryPorts())
  const head = written.split('\n').filter((line) => line.startsWith('#'))
  const parts: string[] = [head.join('\n')]
  for (const { line, deed } of readScript(written)) {
    const said = await actors.play(deed)
    parts.push(
      [line, ...said.map((one) => (one ? `  | ${one.replaceAll(aCode, 'ABCD-EFGH-JKLM')}` : '  |'))].join('\n'),
    )
  }
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
