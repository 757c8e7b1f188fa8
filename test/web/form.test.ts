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
    expect(text).toContain('Ward data (working title)')
    expect(text).toContain('[Not answered yet: 05.1 Regulatory policies]')
    expect(said).toContain('Applicable policies: 05.1 Regulatory policies')
    expect(said).toContain('Signature of the dean')
    expect(text).not.toContain('{{')
  })

  test(
    'says of a value that a newer answer speaks against that it is to be confirmed anew, and why',
    patient,
    async () => {
      stage = await fileStage()
      await stage.act({ kind: 'message', text: '/mcred answer 09.1 30 hours in all' })
      await stage.act({ kind: 'message', text: '/mcred fact hours 30' })
      await stage.give('form.docx', await documents.blankForm(), { text: '/mcred form add' })
      await stage.press('Use it so')
      expect((await handed()).text).toContain('30 hours')
      await stage.act({ kind: 'message', text: '/mcred answer 09.1 40 hours in all' })
      const { said, text } = await handed()
      expect(text).not.toContain('30 hours')
      expect(text).toContain('[To be confirmed anew: Hours in all; the answer it came from has changed since]')
      expect(said).toMatch(/Total hours: [^"]*; the answer it came from has changed since/)
      expect(said).toContain('2 of 6 places')
    },
  )

  test(
    'is confirmed and changed only as it stood on the card; another form takes its place in words',
    patient,
    async () => {
      stage = await fileStage()
      const { give, press, card } = stage
      await give('tags.docx', await documents.taggedForm(), { text: '/mcred form add' })
      const old = await card()
      await give('labels.docx', await documents.blankForm(), { text: '/mcred form add' })
      expect((await card()).text).toContain('It takes the place of tags.docx')
      expect(old.text).toContain('no tag that I know; it stays empty')
      for (const label of ['Use it so', 'Change']) {
        const { body } = await stage.act({
          kind: 'press',
          press: old.presses.find((one) => one.label === label)?.press,
          card: old.id,
        })
        expect(body.form).toBeUndefined()
        const drawn = JSON.stringify((await stage.messages()).find(({ id }) => id === old.id)?.view)
        expect(drawn).toContain('Since then labels.docx was given')
      }
      expect((await handed()).said).toContain('A lead has to confirm')
      await press('Use it so')
      expect((await handed()).text).toContain('Course title')
    },
  )

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
