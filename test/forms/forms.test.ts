import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { formCommand } from '../../src/forms/command.ts'
import { filled } from '../../src/forms/fill.ts'
import type { KeptForm } from '../../src/forms/form.ts'
import { formsOver } from '../../src/forms/forms.ts'
import { readForm } from '../../src/forms/read-form.ts'
import * as documents from '../import/documents.ts'
import { memoryKv } from '../memory-kv.ts'
import { catalog } from '../world.ts'

const patient = { timeout: 60_000 }
const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value
    .replace(/<br \/>|<\/p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\n+/g, '\n')
    .trim()

const kept = async (bytes: Uint8Array, words: Record<string, string>): Promise<string> => {
  const { bytes: read, signs } = await readForm('form.docx', bytes)
  const form = { bytes: Buffer.from(read).toString('base64'), signs } as unknown as KeptForm
  return textOf(await filled(form, new Map(Object.entries(words))))
}

describe('a blank form', () => {
  test('with labels gets a tag in each empty cell and on each line, and is filled there', async () => {
    const { places } = await readForm('form.docx', await documents.blankForm())
    expect(places.map(({ label }) => label)).toEqual([
      'Course title',
      'Learning outcomes',
      'Total hours',
      'Applicable policies',
      'Signature of the dean',
      'Date',
    ])
    const text = await kept(await documents.blankForm(), {
      'field 1': 'Ward <data> & {{field 3}}',
      'field 2': 'Read a dashboard\nReport',
      'field 6': '1 March 2027',
    })
    expect(text).toContain('Ward <data> & {{field 3}}')
    expect(text).toContain('Read a dashboard\nReport')
    expect(text).toContain('Date: 1 March 2027')
    expect(text).toContain('For the office only.')
    expect(text).not.toContain('{{field 1}}')
  })

  test('with tags is filled as they say, runs nothing, and reaches no more than the words it is given', async () => {
    const text = await kept(await documents.taggedForm(), { '07.1': 'Read a dashboard', hours: '30 hours' })
    expect(text).toContain('Outcomes: Read a dashboard\nHours: 30 hours\nPolicies:')
    expect(text.trim().endsWith('Colour:')).toBe(true)
  })

  test('stays a Word file: the same parts, and well-formed', async () => {
    const before = await documents.blankForm()
    const { bytes } = await readForm('form.docx', before)
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual(Object.keys(unzipSync(before)).sort())
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    expect(xml.match(/<w:tc>/g)?.length).toBe(xml.match(/<\/w:tc>/g)?.length)
  })

  test.each([
    ['form.pdf', documents.plain, 'has to be a Word file'],
    ['form.docx', documents.plain, 'no place to fill'],
    ['form.docx', documents.withMacro, 'holds macros'],
    ['form.docx', documents.bomb, 'far more than it seems'],
  ])('%s is refused where it cannot be filled', async (name, made, why) => {
    await expect(readForm(name, await made())).rejects.toThrow(why)
  })

  test('is proposed field by field, and what was confirmed is proposed for its next edition', patient, async () => {
    const forms = formsOver(memoryKv(), catalog.items)
    const whose = { project: 'p' }
    const read = await forms.add({ name: 'form.docx', bytes: await documents.blankForm() }, whose)
    const to = (form: typeof read | undefined) => (form && 'fields' in form ? form.fields.map((field) => field.to) : [])
    expect(to(read)).toEqual([
      { item: 'T06.1.1' },
      { item: 'Q07.1', fact: 'outcomes' },
      { item: 'Q09.1', fact: 'hours' },
      { item: 'Q05.1' },
      {},
      { other: 'date' },
    ])
    await forms.change('project/p', { field: 4, to: { item: 'Q18.2' } })
    await forms.change('project/p', 'confirm')
    const again = await forms.add({ name: 'form-2027.docx', bytes: await documents.blankForm() }, whose)
    expect(to(again)?.[4]).toEqual({ item: 'Q18.2' })
    expect(again).toMatchObject({ confirmed: false })
  })

  test('is proposed also for a label that says more than one that is known', patient, async () => {
    const forms = formsOver(memoryKv(), catalog.items)
    const labels = ['Total notional learning hours', 'Intended learning outcomes (ILOs)', 'Signature of the dean']
    const read = await forms.add({ name: 'f.docx', bytes: await documents.labelled(labels) }, { project: 'q' })
    expect('fields' in read && read.fields.map(({ to }) => to)).toEqual([
      { item: 'Q09.1', fact: 'hours' },
      { item: 'Q07.1', fact: 'outcomes' },
      {},
    ])
  })

  test('of a workspace is given on the command line, and a project’s own counts before it', patient, async () => {
    const kv = memoryKv<KeptForm>()
    const { mkdtemp, writeFile, rm } = await import('node:fs/promises')
    const folder = await mkdtemp('/tmp/mcred-form-')
    await writeFile(`${folder}/form.docx`, await documents.taggedForm())
    const run = (...args: string[]) => formCommand(args, (work) => work(kv))
    expect(await run('add', `${folder}/form.docx`, '--workspace', 'web')).toContain('07.1 ← Q07.1')
    expect(await run('confirm', '--workspace', 'web')).toContain('in use')
    const forms = formsOver(kv, catalog.items)
    expect(await forms.of('p', 'web')).toMatchObject({ file: 'form.docx', confirmed: true })
    expect(await forms.of('p', 'slack:T1')).toBeUndefined()
    await forms.add({ name: 'own.docx', bytes: await documents.blankForm() }, { project: 'p' })
    expect(await forms.of('p', 'web')).toMatchObject({ file: 'own.docx' })
    expect(await run('remove', '--workspace', 'web')).toContain('taken out')
    await expect(run('remove', '--workspace', 'web')).rejects.toThrow('There is no form')
    await rm(folder, { recursive: true })
  })
})
