import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectOf } from '../../src/conversation/ports.ts'
import { gatesIn } from '../../src/project/signoff/standing.ts'
import { catalog, toolkit } from '../world.ts'
import { webStage } from './stage.ts'

const channel = { platform: 'web', tenant: 'workspace', id: 'my-course' } as const
const typed = (text: string) => ({ kind: 'message', text })
let stage: Awaited<ReturnType<typeof webStage>>

beforeEach(async () => {
  stage = await webStage()
  stage.ports.notices.connect({ web: stage.reach })
  const { body } = await stage.act(typed('/mcred start'))
  const values = { name: 'Data basics', economy: 'Singapore', zone: '', phases: ['3'] }
  await stage.act({ kind: 'form', press: body.form?.press, values })
  await stage.act(typed('/mcred answer 07.1 Read a ward dashboard.'))
})
afterEach(async () => {
  await stage.ports.notices.settled()
  await stage.close()
})

const told = (): Promise<void> => stage.ports.notices.settled()
const state = async () => {
  const { journal, places } = stage.ports
  const project = await projectOf((await places.projectAt(channel)) ?? '', { journal, toolkit })
  return project && gatesIn(project, catalog, Date.now())[0]
}
const signed = async () =>
  (await stage.ports.journal.read((await stage.ports.places.projectAt(channel)) ?? '')).filter(
    ({ kind }) => kind === 'signed',
  )

/** The press of a button on what somebody was told alone when they asked. */
async function button(as: string, label: string): Promise<string> {
  const { body } = await stage.act(typed('/mcred signoff'), { as })
  type Card = { blocks: { choices?: { label: string; press: string }[] }[] }
  const cards = (body.whispers ?? []) as unknown as Card[]
  return (
    cards
      .flatMap(({ blocks }) => blocks)
      .flatMap(({ choices = [] }) => choices)
      .find((one) => one.label === label)?.press ?? ''
  )
}
const press = (written: string, as: string) => stage.act({ kind: 'press', press: written, card: 'only-1-0' }, { as })

describe('a sign-off in the workspace', () => {
  test('of two approvers at once, each pressing twice, keeps both once', async () => {
    await stage.act(typed('/mcred signoff design <@ben|Ben> <@cara|Cara>'))
    const [bens, caras] = [await button('Ben', 'Sign'), await button('Cara', 'Sign')]
    await Promise.all([press(bens, 'Ben'), press(caras, 'Cara'), press(bens, 'Ben'), press(caras, 'Cara')])
    await told()
    expect(await signed()).toHaveLength(2)
    expect(await state()).toMatchObject({ is: 'signed' })
    const line = (await stage.messages()).find(({ view }) => view?.summary.includes('is signed'))
    expect(line?.view?.summary).toContain('Ben signed')
  })

  test('of somebody who never spoke here keeps the day and says how they can be asked', async () => {
    const { body } = await stage.act(typed('/mcred signoff design @Ruth Okoro by 2099-12-11'))
    const form = body.form as unknown as {
      intro: { text: string }[]
      fields: { name: string; value?: string; options?: { value: string }[] }[]
    }
    expect(form.intro[0]?.text).toMatch(/do not know whom you mean by “@?Ruth Okoro”/)
    expect(form.fields.find(({ name }) => name === 'by')?.value).toBe('2099-12-11')
    expect(form.fields.find(({ name }) => name === 'gate')).toMatchObject({
      value: '3',
      options: [{ value: '3' }, { value: 'proposal' }],
    })
  })

  test('pressed after it was recalled, or by another, signs nothing and says why', async () => {
    await stage.act(typed('/mcred signoff design <@ben|Ben>'))
    const bens = await button('Ben', 'Sign')
    expect((await press(bens, 'Cara')).body.whispers?.[0]?.summary).toContain('Only Ben, or whoever stands in')
    await stage.act(typed('/mcred signoff recall'))
    expect((await press(bens, 'Ben')).body.whispers?.[0]?.summary).toContain('Ana recalled the request')
    expect(await signed()).toEqual([])
  })

  test('of what changed while it was read shows the difference, and a comma is none', async () => {
    await stage.act(typed('/mcred signoff design <@ben|Ben>'))
    const bens = await button('Ben', 'Sign')
    await stage.act(typed('/mcred answer 07.1 Read a ward dashboard in 20 minutes.'))
    const { body } = await press(bens, 'Ben')
    expect(JSON.stringify(body.whispers)).toContain('This changed while you read; nothing was signed:')
    expect(await signed()).toEqual([])
    await stage.act(typed('/mcred answer 07.1 Read a ward dashboard.'))
    await stage.act(typed('/mcred answer 07.1 Read a ward dashboard'))
    await press(bens, 'Ben')
    expect(await state()).toMatchObject({ is: 'signed', signatures: [{ changes: [], reworded: 1 }] })
  })

  test('asked again too early leaves the card with what was asked for where it is', async () => {
    await stage.act(typed('/mcred signoff design <@ben|Ben>'))
    const { body } = await press(await button('Ben', 'Ask for changes'), 'Ben')
    await stage.act({ kind: 'form', press: body.form?.press, values: { words: 'Say how long.' } }, { as: 'Ben' })
    await told()
    const again = JSON.stringify({ do: 'ask sign-off', renews: (await state())?.request.id })
    const early = await press(again, 'Ana')
    expect(early.body.whispers?.[0]?.summary).toContain('Nothing has changed since Ben asked for changes')
    expect(early.body).toMatchObject({ stays: true })
  })

  test('stands in both exports, with its mark', async () => {
    await stage.act(typed('/mcred signoff design <@ben|Ben>'))
    await press(await button('Ben', 'Sign'), 'Ben')
    const { body } = await stage.act(typed('/mcred export'))
    const files = (body.whispers ?? []) as Partial<Record<'file' | 'also', { content: string }>>[]
    const [markdown, json] = files.flatMap(({ file, also }) => [file?.content ?? '', also?.content ?? ''])
    const mark = (await state())?.request.asked.snapshot ?? ''
    expect(markdown).toMatch(
      /## Sign-off\n\n- \*\*Phase III Design\*\*: signed \(Ana asked, .+\)\n {2}- Ben signed, .+, mark `/,
    )
    expect(markdown).toContain(mark.slice(0, 8))
    expect(JSON.parse(json ?? '{}')).toMatchObject({
      signOff: [
        { gate: 'Phase III Design', is: 'signed', signatures: [{ name: 'Ben', verdict: 'yes', snapshot: mark }] },
      ],
    })
  })

  test('of somebody who asked to be forgotten keeps the verdict, and nothing of them', async () => {
    await stage.act(typed('/mcred signoff design <@ben|Ben>'))
    const { body } = await press(await button('Ben', 'Sign with a note'), 'Ben')
    await stage.act({ kind: 'form', press: body.form?.press, values: { words: 'Mine alone' } }, { as: 'Ben' })
    expect(await signed()).toHaveLength(1)
    await stage.ports.journal.erase({ ...channel, id: 'ben' })
    expect(await state()).toMatchObject({
      is: 'signed',
      signatures: [{ name: 'somebody who asked to be forgotten', changes: [] }],
    })
    const log = await stage.act(typed('/mcred signoff log'))
    const shown = JSON.stringify(log.body.whispers)
    expect(shown).toContain('somebody who asked to be forgotten signed')
    expect(shown).not.toMatch(/Ben|Mine alone/)
  })
})
