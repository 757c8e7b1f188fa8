import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bounds, inWords } from '../../src/toolkit/bounds.ts'
import { type Item, itemsOf } from '../../src/toolkit/items.ts'
import { loadToolkit } from '../../src/toolkit/load.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const guides = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n')

describe.each(guides)('%s', (file) => {
  test('has no link that leads nowhere', () => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)\s]*)\)/g)].map(([, to = '']) => to)
    expect(links.filter((to) => !leads(file, to))).toEqual([])
  })

  test('names no command that package.json lacks', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object }
    const named = [...read(file).matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('README', () => {
  test('says of the toolkit how many there are of each', async () => {
    const items = itemsOf(await loadToolkit()).all
    const count = (is: Item['kind']): number => items.filter(({ kind }) => kind === is).length
    const [six, steps, templates] = [inWords(bounds.phases), bounds.steps, inWords(bounds.templates)]
    for (const said of [
      `its ${six} phases`,
      `one of the toolkit's ${six}, and one of its ${steps} steps`,
      `there are ${count('question')}; a statement with a box that somebody ticks, there are ${count('check')}`,
      `one of ${templates} documents, and what its sections ask; there are ${count('prompt')} prompts`,
    ])
      expect(read('README.md')).toContain(said)
  })
})

describe('the start', () => {
  test('says where one reads how to connect a platform', { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, [join(root, 'src/start.js')], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { PATH: process.env['PATH'] ?? '', PORT: '0', MCRED_STORE: 'sqlite::memory:' },
    })
    const [said] = await once(child.stdout, 'data')
    child.kill('SIGTERM')
    expect(`${said}`.match(/\S+\.md/g)).toEqual(['manifest/slack.md', 'manifest/teams.md'])
    expect(guides).toEqual(expect.arrayContaining(['manifest/slack.md', 'manifest/teams.md']))
    await once(child, 'exit')
  })
})

/** Whether a file is there and, where a heading is named, has it. */
function leads(from: string, to: string): boolean {
  const [path = '', heading] = to.split('#')
  const target = path ? join(dirname(from), path) : from
  if (!existsSync(join(root, target))) return false
  return heading === undefined || headings(read(target)).includes(heading)
}

/** The headings as links name them. */
const headings = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
