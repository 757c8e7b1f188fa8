import { randomUUID } from 'node:crypto'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotStored } from '../../src/project/ports.ts'
import type { Posted } from '../../src/web/room.ts'
import { memoryKv } from '../memory-kv.ts'
import { memoryPorts } from '../world.ts'
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
/** The question that all see. */
const askAll = async (stage: Stage) => {
  await stage.act(typed('/mcred phase 3'))
  return (await stage.messages()).at(-1)
}

describe('a deed in the workspace', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await webStage()
    await setUp(stage)
  })
  afterAll(() => stage.close())

  test('is a command after /mcred: the bot answers in the channel and says who asked', async () => {
    await stage.act(typed('/mcred checks 07'))
    expect((await stage.messages()).at(-1)).toMatchObject({
      by: 'mcred',
      asked: { name: 'Ana', text: '/mcred checks 07' },
    })
  })

  test('shows what somebody looks at to them alone', async () => {
    const before = await stage.messages()
    const { body } = await stage.act(typed('/mcred status'))
    expect(JSON.stringify(body.whispers)).toMatch(/questions and checks are settled.*Post in channel/)
    expect(await stage.messages()).toEqual(before)
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
    const card = await askAll(stage)
    await stage.act(typed('Read a ward dashboard.', card?.thread), { as: 'Ben' })
    const now = await stage.messages()
    expect(now.find(({ id }) => id === card?.id)).toMatchObject({ revision: 2 })
    expect(JSON.stringify(now.find(({ id }) => id === card?.id))).toContain('Read a ward dashboard.')
  })

  test('records words as those of whoever wrote them, whatever a page says', async () => {
    const card = await askAll(stage)
    await stage.act(typed('Not sure, what they do with data on the ward?', card?.thread), { as: 'Ben' })
    const asked = (await stage.messages()).at(-1)
    const written = JSON.stringify(asked?.view).match(/"press":("(?:[^"\\]|\\.)*It|"(?:[^"\\]|\\.)*")/g) ?? []
    const press = written.map((one) => JSON.parse(one.slice('"press":'.length))).find((one) => one.includes('"author"'))
    const intent = JSON.parse(press)
    const forged = { ...intent, text: 'I quit.', author: { ...intent.author, id: 'chi', name: 'Chi' } }
    await stage.act({ kind: 'press', press: JSON.stringify(forged), card: asked?.id, thread: asked?.thread })
    const shown = JSON.stringify((await stage.messages()).find(({ id }) => id === asked?.id))
    expect(shown).toContain('Ben answered it, recorded by Ana')
    expect(JSON.stringify(await stage.messages())).toContain('Not sure, what they do with data on the ward?')
    expect(JSON.stringify(await stage.messages())).not.toContain('I quit.')
    const gone = { ...forged, author: { ...forged.author, source: { message: 'no such message' } } }
    const { body } = await stage.act({ kind: 'press', press: JSON.stringify(gone), card: asked?.id })
    expect(body.whispers?.[0]?.summary).toContain('too old')
    const bare = { ...forged, author: { id: 'chi', name: 'Chi' }, text: 'Mine' }
    await stage.act({ kind: 'press', press: JSON.stringify(bare), card: asked?.id })
    expect(JSON.stringify(await stage.messages())).not.toContain('Chi')
  })

  test('records what stands in the room as its author’s, by the button below it', async () => {
    await stage.act(typed('The workload is 30 hours over six weeks'), { as: 'Ben' })
    const message = (await stage.messages()).at(-1)
    const author = { id: 'chi', name: 'Chi', source: { message: message?.id } }
    const press = JSON.stringify({ do: 'record', text: 'I quit.', author })
    const { body } = await stage.act({ kind: 'press', press, card: message?.id })
    expect(JSON.stringify(body.form)).toMatch(/30 hours over six weeks.*Q09\.1|Q09\.1.*30 hours/)
    const values = { likely: 'Q09.1', item: '', text: 'The workload is 30 hours over six weeks' }
    await stage.act({ kind: 'form', press: body.form?.press, card: message?.id, values })
    expect(JSON.stringify((await stage.messages()).at(-1))).toContain('Ben, recorded by Ana')
  })

  test('hands a paper out as Word reads it', async () => {
    await stage.act(typed('/mcred answer 07.1 Read a ward dashboard.'))
    const { body } = await stage.act(typed('/mcred paper'))
    const file = (body.whispers?.[0] as Posted['view'])?.file
    expect(file).toMatchObject({ name: expect.stringMatching(/-committee-.*\.docx$/), encoding: 'base64' })
    const buffer = Buffer.from(file?.content ?? '', 'base64')
    expect((await mammoth.extractRawText({ buffer })).value).toContain('Read a ward dashboard.')
  })

  test('records nothing that was removed with whoever wrote it', async () => {
    const card = await askAll(stage)
    await stage.act(typed('Should nurses do it?', card?.thread), { as: 'Ben' })
    const [said] = (await stage.messages()).filter(({ text }) => text?.startsWith('Should'))
    const person = { platform: 'web', tenant: 'workspace', id: 'ben' } as const
    await stage.keeper.erase({ person, projects: [], places: [channel], names: ['Ben'], texts: [] })
    const author = { id: 'ben', name: 'Ben', source: { message: said?.id } }
    const press = JSON.stringify({ do: 'answer', item: 'Q07.1', text: 'x', basedOn: null, author })
    const { body } = await stage.act({ kind: 'press', press, card: card?.id })
    expect(body.whispers?.[0]?.summary).toContain('too old')
    expect(JSON.stringify((await stage.messages()).map(({ view }) => view ?? ''))).not.toContain('was removed')
  })

  test('changes only the box that was pressed, however old the card', async () => {
    await stage.act(typed('/mcred checks 07'))
    const card = (await stage.messages()).at(-1)
    const boxes = card?.view?.blocks.find(({ kind }) => kind === 'checks')
    const press = (boxes as { press?: string } | undefined)?.press
    const tick = (as: string, ticked: string[], unticked?: string[]) =>
      stage.act({ kind: 'press', press, card: card?.id, ticked, unticked }, { as })
    await Promise.all([tick('Ana', ['C07.1'], []), tick('Ben', ['C07.2'], [])])
    await tick('Chi', [], ['C07.1'])
    await tick('Dan', ['C07.3'])
    const now = (await stage.messages()).find(({ id }) => id === card?.id)?.view?.blocks as unknown as {
      ticks?: { id: string; done: boolean }[]
    }[]
    const ticks = now.flatMap((block) => block.ticks ?? [])
    expect(ticks.filter(({ done }) => done).map(({ id }) => id)).toEqual(['C07.2', 'C07.3'])
  })

  test.each(['> @mcred status\nBen asked this', 'type `@mcred status` here'])(
    'is no mention where the name is only quoted or shown: %s',
    async (text) => {
      const { body } = await stage.act(typed(text))
      expect(body).toMatchObject({ silent: true, whispers: [] })
    },
  )

  test('is the command below a quote, whatever stands in it unseen', async () => {
    for (const text of ['> Who?\n@mcred \u200bstatus', '/mcred\u200b status\ufeff']) {
      await stage.act(typed(text))
      expect(JSON.stringify((await stage.messages()).at(-1))).toContain('questions and checks are settled')
    }
  })

  test('records nothing where a reply has no words', async () => {
    const card = await askAll(stage)
    const nod = await stage.act(typed('👍🏽', card?.thread))
    expect(nod.body.whispers).toEqual([])
    const { body } = await stage.act(typed('…', card?.thread))
    expect(JSON.stringify(body.whispers)).toContain('There are no words in that message')
    expect((await stage.messages()).find(({ id }) => id === card?.id)).toMatchObject({ revision: 1 })
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
    await stage.ports.places.bind(other, (await stage.ports.places.projectAt(channel)) ?? '', undefined)
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

test('nobody in the workspace speaks as the bot', async () => {
  const stage = await webStage()
  expect((await stage.act(typed('hello'), { as: 'mcred' })).status).toBe(400)
  await stage.close()
})

describe('a workspace in trouble', () => {
  const full = (): never => {
    throw new NotStored('the disk is full', undefined)
  }

  test('keeps what somebody who died had taken, and shows it once the lease is over', async () => {
    const ports = memoryPorts()
    let [now, dead] = [Date.now(), false]
    const claims = { ...ports.claims, take: async (key: string) => (dead ? 'taken' : ports.claims.take(key, 0)) }
    const stage = await webStage({ ports: { ...ports, claims }, now: () => now })
    await setUp(stage)
    dead = true
    const delivery = randomUUID()
    const typing = typed('/mcred answer 07.1 Read a ward dashboard.')
    for (const _ of [1, 2]) {
      const { body } = await stage.act(typing, { delivery })
      expect(body.whispers?.map(({ summary }) => summary)).toEqual([
        'I was interrupted. What you did is kept, and the answer comes within a minute.',
      ])
    }
    dead = false
    now += 60_000
    await stage.takeUp()
    const shown = (await stage.messages()).filter(({ view }) =>
      JSON.stringify(view)?.includes('Read a ward dashboard.'),
    )
    expect(shown).toHaveLength(1)
    expect(shown[0]).toMatchObject({ asked: { name: 'Ana' } })
    await stage.close()
  })

  test('posts each reply once, however often a turn is taken', async () => {
    const ports = memoryPorts()
    let dying = false
    const done = (key: string) => (dying ? Promise.reject(new TypeError('dead')) : ports.claims.done(key))
    const stage = await webStage({ ports: { ...ports, claims: { ...ports.claims, done } } })
    await setUp(stage)
    const before = (await stage.messages()).length
    const delivery = randomUUID()
    dying = true
    await stage.act(typed('/mcred checks 07'), { delivery })
    dying = false
    await stage.act(typed('/mcred checks 07'), { delivery })
    expect(await stage.messages()).toHaveLength(before + 1)
    await stage.close()
  })

  test('gives a page that lost the answer to what is done its whisper and its form, and changes no card back', async () => {
    const stage = await webStage()
    await setUp(stage)
    await stage.act(typed('/mcred next'))
    const card = (await stage.messages()).at(-1)
    const deliveries = [randomUUID(), randomUUID(), randomUUID()] as const
    const edit = { kind: 'press', press: JSON.stringify({ do: 'edit', item: 'Q07.2' }), card: 'x' }
    const next = { kind: 'press', press: JSON.stringify({ do: 'next', item: 'Q07.1' }), card: card?.id }
    const whispers = []
    for (const _ of [1, 2]) {
      const { body } = await stage.act(typed('/mcred dismiss'), { delivery: deliveries[0] })
      whispers.push(body.whispers?.map(({ summary }) => summary))
      expect((await stage.act(edit, { delivery: deliveries[1] })).body.form?.press).toBeTruthy()
    }
    expect(whispers[0]).toHaveLength(1)
    expect(whispers[1]).toEqual(whispers[0])
    await stage.act(next, { delivery: deliveries[2] })
    const before = await stage.messages()
    await stage.act(next, { delivery: deliveries[2] })
    expect(await stage.messages()).toEqual(before)
    await stage.close()
  })

  test('shows all others nothing new where what was done is sent again, whatever others did since', async () => {
    const stage = await webStage()
    await setUp(stage)
    const form = { kind: 'press', press: JSON.stringify({ do: 'edit', item: 'Q07.1' }), card: 'x' }
    const press = async (as: string): Promise<string | undefined> => (await stage.act(form, { as })).body.form?.press
    const [anas, bens] = [await press('Ana'), await press('Ben')]
    const send = (as: string, text: string, sent: string | undefined, delivery = randomUUID() as string) =>
      stage.act({ kind: 'form', press: sent, values: { text }, card: 'x' }, { as, delivery })
    const delivery = randomUUID()
    await send('Ana', 'from Ana', anas, delivery)
    await send('Ben', 'from Ben', bens)
    const before = await stage.messages()
    await send('Ana', 'from Ana', anas, delivery)
    expect(await stage.messages()).toEqual(before)
    await stage.close()
  })

  test('sends a form back once more where it is sent once more, wrong as it was', async () => {
    const stage = await webStage()
    await setUp(stage)
    const { body } = await stage.act({ kind: 'press', press: JSON.stringify({ do: 'edit', item: 'Q07.2' }), card: 'x' })
    const wrong = { kind: 'form', press: body.form?.press, values: { text: ' ' }, card: 'x' }
    const delivery = randomUUID()
    for (const _ of [1, 2]) expect((await stage.act(wrong, { delivery })).body.form?.errors).toBeTruthy()
    await stage.close()
  })

  test('tells the person what was not saved, with their words to copy', async () => {
    const stage = await webStage({ messages: { ...memoryKv<Posted>(), add: async () => full() } })
    const { body } = await stage.act(typed('@mcred our words'))
    expect(JSON.stringify(body.whispers)).toMatch(/the disk is full.*@mcred our words/)
    await stage.close()
  })

  test('says that something went wrong, and logs no words of people', async () => {
    const ports = memoryPorts()
    const stage = await webStage({
      ports: { ...ports, places: { ...ports.places, projectAt: async () => JSON.parse('secret words') } },
    })
    const { body } = await stage.act(typed('/mcred status of our secret'))
    expect(body.whispers?.[0]?.summary).toBe('Something went wrong.')
    expect(stage.logged.join()).toMatch(/^web: a turn \(plain\) failed: SyntaxError$/)
    await stage.close()
  })

  test('shows everything again on the same store, and knows the reminder that it posted', async () => {
    const messages = memoryKv<Posted>()
    const first = await webStage({ messages })
    await first.act(typed('// Hello team'))
    const place = { platform: 'web', tenant: 'workspace', id: 'my-course' } as const
    const view = { kind: 'message', summary: 'This week', blocks: [] } as const
    await first.reach.post(place, view, 'week 48')
    await first.close()
    const second = await webStage({ messages })
    expect(await second.reach.findPosted(place, 'week 48', 0)).toBe('there')
    expect(await second.reach.findPosted(place, 'week 49', 0)).toBe('not there')
    expect((await second.messages()).map(({ text, view }) => text ?? view?.summary)).toEqual([
      '// Hello team',
      'This week',
    ])
    expect(await second.reach.post({ ...place, id: 'elsewhere' }, view, 'x')).toMatchObject({ did: 'gone' })
    await second.close()
  })
})

test('what is said before there is a project is said to mcred, and what begins with // is not', async () => {
  const stage = await webStage({})
  const asked = await stage.act(typed('we want to make a micro-credential on boat safety, where do we start?'))
  expect(asked.body.silent).toBeUndefined()
  expect(JSON.stringify(await stage.messages())).toContain('Start')
  expect((await stage.act(typed('// see you at ten'))).body.silent).toBe(true)
  await stage.act(typed('/mcred start Boat safety'))
  await stage.close()
})

test('nobody in the workspace leads or is asked under an id that nobody can have', async () => {
  const stage = await webStage()
  await stage.act(typed('/mcred start'))
  await stage.act({
    kind: 'form',
    press: JSON.stringify({ do: 'start' }),
    values: { name: 'Data basics', economy: 'Peru', zone: '', phases: ['3'] },
  })
  const { body } = await stage.act(typed('/mcred lead <@No Body|Boss>'))
  expect(body.whispers?.[0]?.summary).toContain('I know nobody here under that id')
  const { body: bot } = await stage.act(typed('/mcred lead <@mcred|mcred>'))
  expect(bot.whispers?.[0]?.summary).toContain('I know nobody here under that id')
  await stage.close()
})
