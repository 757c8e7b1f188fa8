import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, describe, expect, test } from 'vitest'
import { paperCommand } from '../../src/paper/command.ts'
import { exportAsJson } from '../../src/project/documents.ts'
import { catalog } from '../world.ts'
import { answers, now, projectOf, sampleEntries } from './sample.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const sample = file('sample.json', exportAsJson(projectOf(sampleEntries()), catalog, now))
const out = (name: string): string => join(folder, name)
const make = (...args: string[]): Promise<string> => paperCommand(args, now)
const refused = async (...args: string[]): Promise<string> =>
  make(...args).then(
    () => 'made',
    (fault: Error) => fault.message,
  )
const readDocx = async (path: string): Promise<string> => (await mammoth.extractRawText({ path })).value

describe('the command for papers', () => {
  test('makes one kind, in the formats that are promised', async () => {
    expect(await make('--export', sample, '--which', 'committee', '--out', out('one'))).toBe(
      `Ward Data Basics: written to ${out('one')}\n  committee.docx\n  committee.html\n  committee.md`,
    )
    expect(readdirSync(out('one')).sort()).toEqual(['committee.docx', 'committee.html', 'committee.md'])
    expect(await readDocx(join(out('one'), 'committee.docx'))).toContain(answers['Q06.3'])
  })

  test('makes everything where nothing is chosen', async () => {
    await make('--export', sample, '--out', out('all/of/it'))
    expect(readdirSync(out('all/of/it'))).toEqual(
      expect.arrayContaining([
        ...['advert.docx', 'committee.docx', 'committee.html', 'committee.md', 'summary.docx'],
        ...[1, 2, 3, 4, 5, 6].map((n) => `template-${n}.docx`),
        ...['achievement-draft.json', 'ctdl-draft.json', 'europass.html'],
      ]),
    )
  })

  test('drafts the credential, and says what the drafts lack', async () => {
    const said = await make('--export', sample, '--which', 'credential', '--out', out('badge'))
    expect(readdirSync(out('badge')).sort()).toEqual(['achievement-draft.json', 'ctdl-draft.json', 'europass.html'])
    expect(said).toContain('The credential has what every badge needs.')
    expect(said).toContain(
      'Not stated as a value yet: Language of instruction; Credit as a number with its unit (t2.1.4);',
    )
  })

  test('names nobody where that is wanted', async () => {
    await make('--export', sample, '--which', 'committee', '--out', out('nameless'), '--without-names')
    expect(readFileSync(join(out('nameless'), 'committee.md'), 'utf8')).not.toMatch(/\bMei\b/)
  })

  test('reads the exports of 0.2.0', async () => {
    const rows = readFileSync(new URL('../fixtures/store/0.2.0.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n')
    const kept = rows.map((row): { key: string; value: string } => JSON.parse(row))
    const entries = kept.flatMap(({ key, value }) => (key.startsWith('journal/') ? JSON.parse(value) : []))
    const old = { format: 'mcred-export', version: 1, project: 'p', name: 'Data basics', entries }
    await make('--export', file('old.json', `\ufeff${JSON.stringify(old)}`), '--which', 'summary', '--out', out('old'))
    expect(await readDocx(join(out('old'), 'summary.docx'))).toContain('Data basics')
  })

  test('says what to do where the file is none of ours', async () => {
    const to = ['--out', out('none')]
    const of = (name: string, content: string) => refused('--export', file(name, content), ...to)
    expect(await refused('--export', join(folder, 'not-there.json'), ...to)).toMatch(
      /cannot be read.*Nothing was written/,
    )
    expect(await of('export.md', '# Ward Data Basics')).toMatch(/It is not JSON\. Type “\/mcred export”/)
    expect(await of('other.json', '{"dependencies":{}}')).toMatch(/no export of mcred\. Type/)
    const entries = sampleEntries()
    const exported = { format: 'mcred-export', version: 1, project: 'p', name: 'x', entries }
    expect(await of('v2.json', JSON.stringify({ ...exported, version: 2 }))).toMatch(/version 2.*newer mcred/)
    const strange = { ...exported, entries: [...entries, { ...entries[1], kind: 'dreamt' }] }
    expect(await of('strange.json', JSON.stringify(strange))).toMatch(
      /Its entry \d+ of \d+ cannot be read.*newer mcred/,
    )
    expect(await of('cut.json', JSON.stringify({ ...exported, entries: entries.slice(1) }))).toMatch(/starts a project/)
    expect(readdirSync(folder)).not.toContain('none')
  })

  test('says how it goes where it is called wrongly', async () => {
    expect(await refused()).toMatch(/^--export FILE\.json is missing\.\nMake the papers/)
    expect(await refused('--export', sample)).toMatch(/^--out FOLDER is missing\./)
    expect(await refused('--export', sample, '--out', folder, '--which', 'poster')).toMatch(
      /no paper “poster”: committee,/,
    )
    expect(await refused('--exprot', sample)).toMatch(/'--exprot'.*\nMake the papers/s)
    expect(await refused('--export', sample, '--out', sample)).toMatch(
      /could be written to .*sample\.json.*Name a folder/,
    )
  })
})
