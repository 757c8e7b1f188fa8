import mammoth from 'mammoth'
import { afterEach, describe, expect, test } from 'vitest'
import * as documents from '../import/documents.ts'
import { fileStage } from './files.ts'

let stage: Awaited<ReturnType<typeof fileStage>>
afterEach(() => stage.close())

const patient = { timeout: 60_000 }

/** The text of the Word file that somebody is handed alone. */
async function handed(): Promise<{ said: string; text: string }> {
  const { body } = await stage.act({ kind: 'message', text: '/mcred form' })
  const [view] = (body.whispers ?? []) as unknown as { file?: { content: string } }[]
  const buffer = Buffer.from(view?.file?.content ?? '', 'base64')
  return {
    said: JSON.stringify({ ...view, file: undefined }),
    text: view?.file ? (await mammoth.extractRawText({ buffer })).value : '',
  }
}

describe('the institution’s own form', () => {
  test('is set up once by a lead, and handed out filled, with its gaps in words', patient, async () => {
    stage = await fileStage()
    const { give, press, card } = stage
    await give('form.docx', await documents.blankForm(), { text: '/mcred form add' })
    expect((await card()).text).toContain('6 places to fill, 5 of which I can')
    expect((await handed()).said).toContain('A lead has to confirm')
    await press('Use it so')
    await stage.act({ kind: 'message', text: '/mcred answer 07.1 Read a ward dashboard' })
    await stage.act({ kind: 'message', text: '/mcred fact hours 30' })
    const { said, text } = await handed()
    expect(text).toContain('Read a ward dashboard')
    expect(text).toContain('30 hours')
    expect(text).toContain('[Not answered yet: 05.1 Regulatory policies]')
    expect(said).toContain('Applicable policies: 05.1 Regulatory policies')
    expect(said).toContain('Signature of the dean')
    expect(text).not.toContain('{{')
  })

  test('takes what a lead chooses for a place, and nothing from anybody else', patient, async () => {
    stage = await fileStage()
    const { give, press, card } = stage
    const refused = await give('form.docx', await documents.blankForm(), { text: '/mcred form add', as: 'Ben' })
    expect(refused.body.whispers?.[0]?.summary).toContain('Only Ana')
    await give('form.docx', await documents.blankForm(), { text: '/mcred form add' })
    const { body } = await press('Change', { nth: 4 })
    await stage.act({
      kind: 'form',
      press: body.form?.press,
      card: (await card()).id,
      values: { value: '', item: 'Q18.2' },
    })
    expect((await card()).text).toContain('Signature of the dean')
    expect((await card()).text).toContain('18.2')
    await press('Take the form out')
    expect((await handed()).said).toContain('There is no form yet')
  })
})
