import { describe, expect, test } from 'vitest'
import { loadLabels } from '../../src/import/labels.ts'
import { lookThrough } from '../../src/import/look.ts'
import { matcherOf } from '../../src/import/match.ts'
import { loadFingerprints } from '../../src/import/published.ts'
import { readApart } from '../../src/import/read/in-worker.ts'
import { readFile } from '../../src/import/read/read.ts'
import { catalog, knowledge } from '../world.ts'
import * as documents from './documents.ts'

const matcher = matcherOf({ ...knowledge, fingerprints: await loadFingerprints(), labels: await loadLabels() })
const textOf = (id: string): string => catalog.items.byId.get(id)?.text ?? ''

/** What is found in a file, row by row: the likeliest item, with "!" where it is sure, and the words; then what is said beside. */
async function found(name: string, bytes: Uint8Array): Promise<string[]> {
  const { rows, notes } = lookThrough(await readFile(name, bytes), matcher)
  return [...rows.map(({ sure, likely, text }) => `${likely[0] ?? '?'}${sure ? '!' : ''} ${text}`), ...notes]
}

const refused = (name: string, bytes: Uint8Array): Promise<string> =>
  found(name, bytes).then(
    (all) => `taken: ${all.join(' | ')}`,
    (fault: Error) => fault.message,
  )

describe('a file that is read in', () => {
  test('as a template gives each answer to the prompt before it, in the same cell or in the next', async () => {
    expect(await found('canvas.docx', await documents.canvas(textOf('T04.1.1'), textOf('T04.4.2')))).toEqual([
      'T04.1.1! Nurses on night shifts can read a dashboard of their ward.',
      'T04.4.2! A task on one’s own ward, marked by two people.',
    ])
  })

  test('with cells that are merged down gives their label to each row, and takes a title for no answer', async () => {
    expect(await found('merged.docx', await documents.merged())).toEqual([
      'T06.1.1 Reading ward data',
      'Q07.1 Read a ward dashboard.\nReport one finding a week.',
      'T06.6.1 345 dollars',
    ])
  })

  test('keeps lists within lists', async () => {
    expect(await found('nested.docx', await documents.nested())).toEqual([
      'Q07.1 • Read a dashboard\n  • of one ward\n  • of several wards\n• Report a finding',
      'Q08.1 A nursing registration.',
    ])
  })

  test('loses its comments, and says how many', async () => {
    expect(await found('commented.docx', await documents.commented())).toEqual([
      'T06.6.1 345 dollars',
      '1 comment beside the text was left out.',
    ])
  })

  test('with tracked changes holds what was put in and not what was struck out, and says so', async () => {
    expect(await found('tracked.docx', await documents.tracked())).toEqual([
      'Q09.1 Thirty hours over six weeks.',
      'It has tracked changes: what was put in is read, what was struck out is not.',
    ])
  })

  test('as an outline is read by its headings and by lines that begin with a label', async () => {
    expect(await found('outline.docx', await documents.plain())).toEqual([
      'Q01.1 Wards collect data that nobody on the night shift can read.',
      'Q02.1 Nurses with two years of practice.',
      'Q07.1 Read a ward dashboard and report one finding.',
      'T04.4.2 A task on one’s own ward.',
      'Q09.1 30 hours over six weeks',
      'T06.6.1 345 dollars',
    ])
  })

  test('in another language is shown without guesses, and that is said', async () => {
    expect(await found('curso.docx', await documents.spanish())).toEqual([
      '? Leer un tablero de datos de la sala y explicar lo que muestra.',
      '? Una tarea práctica en la propia sala.',
      'It is in a language whose words I do not know, so I propose little: choose the questions yourself.',
    ])
  })

  test('as a table is read by its head, without hidden sheets', async () => {
    const rows = [
      ['Question', 'Our answer', 'Who'],
      ['07.1', 'Read a dashboard', 'Ana'],
      [textOf('Q08.1'), '=HYPERLINK("https://example.org")', 'Ben'],
    ]
    expect(await found('answers.xlsx', documents.workbook(rows, 'Salaries'))).toEqual([
      'Q07.1! Read a dashboard',
      'Q08.1! =HYPERLINK("https://example.org")',
      '1 hidden sheet was left out.',
    ])
    const csv = `\uFEFFcode;answer\n11.1;It must run on a phone\n07.1;"Read; and ""report""\nit"\n`
    expect(await found('answers.csv', Buffer.from(csv))).toEqual([
      'Q11.1! It must run on a phone',
      'Q07.1! Read; and "report"\nit',
    ])
  })

  test('never answers with the toolkit’s own words, and never ticks', async () => {
    const csv = `question,answer\n07.1,${textOf('Q07.1')}\n`
    expect(await found('empty.csv', Buffer.from(csv))).toEqual([])
    const check = catalog.items.byId.get('C07.1')
    const ticked = `Section,Notes\n"${check?.text}",yes\n`
    expect((await found('ticked.csv', Buffer.from(ticked))).join()).not.toContain('!')
  })

  test.each([
    ['scan.docx', documents.scan, 'it is a scan'],
    ['macro.docx', documents.withMacro, 'It holds macros'],
    ['macro.docm', documents.plain, 'of a kind that can hold macros'],
    ['bomb.docx', documents.bomb, 'unpacks to far more than it seems'],
    ['locked.docx', documents.locked, 'It has a password'],
    ['paper.pdf', documents.plain, 'A PDF does not say'],
    ['sheet.xlsx', documents.plain, 'It is no Excel file'],
    ['outline.docx', () => documents.workbook([['a', 'b']]), 'It is no Word file'],
    ['cut.docx', async () => (await documents.plain()).subarray(0, 900), 'It cannot be opened'],
    ['latin.csv', () => Buffer.from([0x61, 0x2c, 0xe9, 0xff]), 'Its letters cannot be read'],
  ])('%s is refused, and what to do is said', async (name, made, why) => {
    expect(await refused(name, await made())).toContain(why)
  })

  test('that understates its size is not unpacked beyond it', async () => {
    const bytes = Buffer.from(await documents.bomb())
    const mebibytes80 = Buffer.alloc(4)
    mebibytes80.writeUInt32LE(80_000_000)
    for (let at = bytes.indexOf(mebibytes80); at >= 0; at = bytes.indexOf(mebibytes80)) bytes.writeUInt32LE(100, at)
    expect((await found('liar.docx', bytes)).length).toBe(7)
  })

  test('is read apart, and given up where that takes too long', { timeout: 60_000 }, async () => {
    const bytes = await documents.plain()
    expect((await readApart('outline.docx', bytes, { time: 60_000, memory: 256 })).blocks.length).toBe(11)
    await expect(readApart('outline.docx', bytes, { time: 1, memory: 256 })).rejects.toThrow('too long')
  })
})
