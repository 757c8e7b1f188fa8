import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import * as documents from '../import/documents.ts'
import { fileStage } from './files.ts'

let stage: Awaited<ReturnType<typeof fileStage>>
afterEach(() => stage.close())

const patient = { timeout: 60_000 }

describe('a file on the page', () => {
  test('is looked through, and nothing of it is recorded until somebody presses', patient, async () => {
    stage = await fileStage()
    const { give, press, card, project, answers } = stage
    const before = (await project())?.entries.length
    await give('outline.docx', await documents.plain())
    expect((await card()).text).toContain('Nothing is recorded until you press')
    expect((await project())?.entries.length).toBe(before)
    expect(await answers()).toEqual({})
    await press('Take')
    const now = await project()
    const [taken] = now?.entries.flatMap((entry) => (entry.kind === 'answered' ? [entry] : [])) ?? []
    expect(taken).toMatchObject({
      name: 'Ana',
      source: { imported: { file: 'outline.docx', at: 'below “Rationale”', row: 0 } },
    })
    expect(now?.entries.some(({ kind }) => kind === 'checked')).toBe(false)
    expect((await card()).text).toContain('01.1 recorded')
    const { body } = await stage.act({ kind: 'message', text: '/mcred history 01.1' })
    expect(JSON.stringify(body.whispers)).toContain('Ana, ')
    expect(JSON.stringify(body.whispers)).toContain('from outline.docx (below “Rationale”)')
  })

  test('that names its questions can be taken in one press, and taken back in one', patient, async () => {
    stage = await fileStage()
    const { give, press, card, answers } = stage
    await give(
      'answers.csv',
      Buffer.from('code,answer\n07.1,Read a dashboard\n08.1,A registration\n01.4,Nobody does it\n'),
    )
    await press('Take all 3')
    expect(await answers()).toEqual({
      'Q07.1': 'Read a dashboard',
      'Q08.1': 'A registration',
      'Q01.4': 'Nobody does it',
    })
    await press('Take them back')
    expect(Object.values(await answers()).filter(Boolean)).toEqual([])
    expect((await card()).text).toContain('3 of 3 to look through')
  })

  test('does not take the place of an answer without showing it, nor of one that came since', patient, async () => {
    stage = await fileStage()
    const { give, card, answers } = stage
    await stage.act({ kind: 'message', text: '/mcred answer 07.1 Ben’s own words' }, { as: 'Ben' })
    await give('answers.csv', Buffer.from('code,answer\n07.1,Read a dashboard\n08.1,A registration\n'))
    const { text, presses } = await card()
    expect(text).toContain('Ben’s answer stands: “Ben’s own words”')
    expect(presses.some(({ label }) => label.startsWith('Take all'))).toBe(false)
    const replace = presses.find(({ label }) => label === 'Replace')
    const { id } = await card()
    await stage.act({ kind: 'message', text: '/mcred answer 07.1 Newer words' }, { as: 'Ben' })
    await stage.act({ kind: 'press', press: replace?.press, card: id })
    expect((await answers())['Q07.1']).toBe('Newer words')
    const after = (await stage.messages()).find((one) => one.id === id)
    expect(JSON.stringify(after?.view)).toContain('so nothing was recorded')
  })

  test('offers another question, where the words may be trimmed, and puts aside what is left', patient, async () => {
    stage = await fileStage()
    const { give, press, card, answers } = stage
    await give('answers.csv', Buffer.from('label,text\nZebra,We stripe it and more\nGiraffe,We stretch it\n'))
    const { body } = await press('Choose a question')
    expect(body.form).toBeDefined()
    await stage.act({
      kind: 'form',
      press: body.form?.press,
      card: (await card()).id,
      values: { item: 'Q12.2', text: 'We stripe it' },
    })
    expect(await answers()).toEqual({ 'Q12.2': 'We stripe it' })
    await press('Leave')
    expect((await card()).text).toContain('all looked through; 1 taken, 1 put aside')
    await press('Take up again')
    expect((await card()).text).toContain('1 of 2 to look through')
  })

  test('shows what stands in another question, and whose it is, before it is replaced', patient, async () => {
    stage = await fileStage()
    const { give, press, card, answers } = stage
    await stage.act({ kind: 'message', text: '/mcred answer 12.2 Ben’s own words' }, { as: 'Ben' })
    await stage.act({ kind: 'message', text: '/mcred n/a 12.3 Nobody reviews it' }, { as: 'Ben' })
    await give(
      'answers.csv',
      Buffer.from(`label,text\nZebra,We stripe it and more\nGiraffe,${'We stretch it. '.repeat(300)}\n`),
    )
    const send = async (form: { press?: string } | undefined, values: Record<string, string>) =>
      (await stage.act({ kind: 'form', press: form?.press, card: (await card()).id, values })).body.form
    const again = await send((await press('Choose a question')).body.form, { item: 'Q12.2', text: 'We stripe it' })
    expect(JSON.stringify(again)).toMatch(/12\.2 has an answer\..*Ben’s own words.*Ben/)
    expect((await answers())['Q12.2']).toBe('Ben’s own words')
    expect(await send(again, { likely: 'Q12.2', item: '', text: 'We stripe it' })).toBeUndefined()
    expect((await answers())['Q12.2']).toBe('We stripe it')
    const excused = await send((await press('Choose a question')).body.form, { item: 'Q12.3' })
    expect(JSON.stringify(excused)).toMatch(/12\.3 is recorded as not applicable\..*Nobody reviews it/)
    expect((await answers())['Q12.3'] ?? '').toBe('')
    expect(await send(excused, { likely: 'Q12.3', item: '' })).toBeUndefined()
    expect((await answers())['Q12.3']).toContain('We stretch it.')
  })

  test('that cannot be read is refused with what to do; guests give none', patient, async () => {
    stage = await fileStage()
    const { give, project } = stage
    const { body } = await give('scan.docx', await documents.scan())
    expect(body.whispers?.[0]?.summary).toContain('it is a scan')
    const refused = await give('outline.docx', await documents.plain(), { as: 'Guest' })
    expect(refused.body.whispers?.[0]?.summary).toContain('by members')
    expect((await stage.ports.imports.waitingFor((await project())?.id ?? '')).length).toBe(0)
  })

  test('sent twice is read once, and comes again with the word alone', patient, async () => {
    stage = await fileStage()
    const { give, card } = stage
    const delivery = randomUUID()
    const bytes = Buffer.from('code,answer\n07.1,Read a dashboard\n')
    await give('answers.csv', bytes, { delivery })
    await give('answers.csv', bytes, { delivery })
    expect((await stage.messages()).filter(({ view }) => view?.summary.includes('answers.csv')).length).toBe(1)
    await stage.act({ kind: 'message', text: '/mcred import' })
    expect((await card()).text).toContain('I read ')
  })
})
