import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotStored } from '../../src/project/ports.ts'
import type { Posted } from '../../src/web/room.ts'
import { memoryShelf } from '../memory-shelf.ts'
import { memoryWorld } from '../world.ts'
import { webStage } from './stage.ts'

const channel = { platform: 'web', tenant: 'workspace', id: 'my-course' } as const
const other = { ...channel, id: 'other' }
type Stage = Awaited<ReturnType<typeof webStage>>
const typed = (text: string, thread?: string) => ({ kind: 'message', text, ...(thread ? { thread } : {}) })
const setUp = async (stage: Stage): Promise<void> => {
  const { body } = await stage.act(typed('/mcred start'))
  await stage.act({
    kind: 'form',
    press: body.form?.press,
    values: { name: 'Data basics', economy: 'Singapore', zone: '', phases: ['3'] },
  })
}

describe('a deed in the workspace', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await webStage()
    await setUp(stage)
  })
  afterAll(() => stage.close())

  test('is a command after /mcred: the bot answers in the channel and says who asked', async () => {
    await stage.act(typed('/mcred status'))
    expect((await stage.messages()).at(-1)).toMatchObject({
      by: 'mcred',
      asked: { name: 'Ana', text: '/mcred status' },
    })
  })

  test('is a mention wherever @mcred stands: the bot answers in the thread of the message', async () => {
    await stage.act(typed('Let us see, @mcred status'))
    const [said, answer] = (await stage.messages()).slice(-2)
    expect(said).toMatchObject({ by: 'ana', text: 'Let us see, @mcred status' })
    expect(answer).toMatchObject({ by: 'mcred', thread: said?.id })
  })

  test('is talk among people otherwise: kept, and answered by nobody', async () => {
    const { body } = await stage.act(typed('See you on Friday, mail ana@mcred.example'))
    expect(body).toMatchObject({ silent: true, whispers: [] })
    expect((await stage.messages()).at(-1)).toMatchObject({ by: 'ana' })
  })

  test('is an answer where it is a reply to an open question', async () => {
    const { body } = await stage.act(typed('/mcred next'))
    const card = (await stage.messages()).at(-1)
    expect(body.whispers).toEqual([])
    await stage.act(typed('Read a ward dashboard.', card?.thread), { as: 'Ben' })
    const now = await stage.messages()
    expect(now.find(({ id }) => id === card?.id)).toMatchObject({ revision: 2 })
    expect(JSON.stringify(now.find(({ id }) => id === card?.id))).toContain('Read a ward dashboard.')
  })

  test('has one effect however often it is sent', async () => {
    const delivery = randomUUID()
    const before = (await stage.messages()).length
    for (const _ of [1, 2, 3]) await stage.act(typed('@mcred history 07.1'), { delivery })
    expect((await stage.messages()).length).toBe(before + 2)
  })

  test('comes back with words for the person alone where they are only for them', async () => {
    const before = (await stage.messages()).length
    const { body } = await stage.act(typed('/mcred help'))
    expect(body.whispers?.[0]?.summary).toBe('What you can ask mcred to do')
    expect((await stage.messages()).length).toBe(before)
  })

  test('comes back with a code for the lead who asked, which stands nowhere else', async () => {
    const { body } = await stage.act(typed('/mcred share'))
    const [code] = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(JSON.stringify(body.whispers)) ?? ['none']
    expect(code).not.toBe('none')
    expect(JSON.stringify(await stage.messages())).not.toContain(code)
  })

  test('on words for one person alone is answered to them alone', async () => {
    const before = (await stage.messages()).length
    const press = JSON.stringify({ do: 'unlink', place: { platform: 'web', tenant: 'workspace', id: 'other' } })
    await stage.world.places.bind(other, (await stage.world.places.projectAt(channel)) ?? '', undefined)
    const { body } = await stage.act({ kind: 'press', press, card: 'only-1-0' })
    expect(body.whispers?.[0]?.summary).toContain('does not work on this any more')
    expect((await stage.messages()).length).toBe(before)
  })

  test('comes back with the form and what is wrong with it', async () => {
    const { body } = await stage.act({
      kind: 'press',
      press: JSON.stringify({ do: 'edit', item: 'Q07.2' }),
      card: 'gone',
    })
    const sent = await stage.act({ kind: 'form', press: body.form?.press, values: { text: ' ' }, card: 'gone' })
    expect(sent.body.form?.errors).toBeTruthy()
  })

  test('by a guest cannot change settings', async () => {
    const { body } = await stage.act(typed('/mcred rename Mine'), { as: 'Guest' })
    expect(body.whispers).toHaveLength(1)
  })

  for (const [what, did] of [
    ['nothing', {}],
    ['a button without an intent', { kind: 'press', press: '{"do":"rule the world"}', card: 'x' }],
    ['a button that is no JSON', { kind: 'press', press: 'hello', card: 'x' }],
    ['an empty message', typed('   ')],
  ] as const)
    test(`is refused as ${what}`, async () => {
      expect((await stage.act(did)).status).toBe(400)
    })
})

describe('a workspace in trouble', () => {
  const full = (): never => {
    throw new NotStored('the disk is full', undefined)
  }

  test('tells the person what was not saved, with their words to copy', async () => {
    const stage = await webStage({ messages: { ...memoryShelf<Posted>(), add: async () => full() } })
    const { body } = await stage.act(typed('@mcred our words'))
    expect(JSON.stringify(body.whispers)).toMatch(/the disk is full.*@mcred our words/)
    await stage.close()
  })

  test('says that something went wrong, and logs no words of people', async () => {
    const world = memoryWorld()
    const stage = await webStage({
      world: { ...world, places: { ...world.places, projectAt: async () => JSON.parse('secret words') } },
    })
    const { body } = await stage.act(typed('/mcred status of our secret'))
    expect(body.whispers?.[0]?.summary).toBe('Something went wrong.')
    expect(stage.logged.join()).toMatch(/^web: a turn \(message\) failed: SyntaxError$/)
    await stage.close()
  })

  test('shows everything again on the same store, and knows the reminder that it posted', async () => {
    const messages = memoryShelf<Posted>()
    const first = await webStage({ messages })
    await first.act(typed('Hello team'))
    const place = { platform: 'web', tenant: 'workspace', id: 'my-course' } as const
    const view = { kind: 'message', summary: 'This week', blocks: [] } as const
    await first.reach.post(place, view, 'week 48')
    await first.close()
    const second = await webStage({ messages })
    expect(await second.reach.lookBack(place, 'week 48', 0)).toBe('there')
    expect(await second.reach.lookBack(place, 'week 49', 0)).toBe('not there')
    expect((await second.messages()).map(({ text, view }) => text ?? view?.summary)).toEqual([
      'Hello team',
      'This week',
    ])
    expect(await second.reach.post({ ...place, id: 'elsewhere' }, view, 'x')).toMatchObject({ did: 'gone' })
    await second.close()
  })
})
