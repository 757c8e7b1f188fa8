import { existsSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wordedBy } from '../../src/ask/published.ts'
import { loadToolkit } from '../../src/toolkit/load.ts'
import { type Passage, passagesOf } from '../../src/toolkit/passages.ts'
import { examine, keepPublished, loadPublished } from '../../src/toolkit/published.ts'

const file = '../shared/toolkit/toolkit.txt'
const present = existsSync(file)
if (!present) process.stdout.write(`${file} is not here: the published text is tested with it only\n`)
const toolkit = await loadToolkit()
const passage = (id: string): Passage => passagesOf(toolkit).find((one) => one.id === id) ?? expect.fail(id)

describe('another text', () => {
  test.each(['', 'Some other toolkit\n'.repeat(2000)])('is refused and told what is missing', (text) => {
    expect(examine(text, toolkit)).toMatchObject({ kind: 'other', why: expect.stringMatching(/0 of \d+ headings/) })
  })
})

describe('no text', () => {
  test('is no fault', async () => {
    expect(await loadPublished('/nowhere/published.txt')).toBeUndefined()
  })
})

describe.skipIf(!present)('the published text', async () => {
  const text = present ? await readFile(file, 'utf8') : ''
  const examined = examine(text, toolkit)

  test('is known by its headings', () => {
    expect(examined).toMatchObject({ kind: 'published', phases: 6, steps: 18, sections: 27 })
  })

  test('may have other line ends and blanks at the end of lines', () => {
    expect(examine(text.replaceAll('\n', '  \r\n'), toolkit).kind).toBe('published')
  })

  test('is refused with a line too many', () => {
    expect(examine(`A line\n${text}`, toolkit).kind).toBe('other')
  })

  test('is kept and quoted word for word, without its marks', async () => {
    if (examined.kind !== 'published') return expect.fail('unknown')
    const kept = join(await mkdtemp(join(tmpdir(), 'mcred-')), 'toolkit', 'published.txt')
    await keepPublished(examined.published, kept)
    const worded = wordedBy((await loadPublished(kept)) ?? expect.fail('not kept'))
    expect(worded(passage('BP07.3'))).toMatch(/^SMART: Ensuring/)
    expect(worded(passage('TB.NZ.type-of-learning'))).toBe('Not specified')
    expect(worded(passage('Q07.1'))).toMatch(/^What learning outcomes/)
    for (const one of passagesOf(toolkit)) expect(worded(one) ?? '').not.toMatch(/\*\*|\]\(|\t/)
  })
})
