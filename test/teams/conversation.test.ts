import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Ask } from '../../src/ask/answer.ts'
import { conversations, type Form, nodesIn, readable, type Said } from '../stand-ins/teams/client.ts'
import { memoryWorld } from '../world.ts'
import { type Staging, type TeamsStage, teamsStage } from './stage.ts'

const card = 'application/vnd.microsoft.card.adaptive'
const note = 'application/vnd.microsoft.activity.message'
let teams: TeamsStage

const open = async (form: Form, staging: Staging = {}): Promise<TeamsStage> => {
  teams = await teamsStage(form, { sleep: async () => undefined, ...staging })
  return teams
}

afterEach(() => teams.close())

const entries = async () => {
  const project = await teams.world.places.projectAt(teams.place(conversations[teams.form]))
  return project ? teams.world.journal.read(project) : []
}
const lines = (n: number): string[] => readable(teams.cardOf(teams.connector.messages.at(n) ?? never()))
const never = (): never => {
  throw new Error('There is no such message')
}
const words = ({ body }: Said): string => (body?.type === card ? readable(body.value).join('\n') : String(body?.value))

/** Sets the project up and goes to the first question of the Design phase. */
async function begin(): Promise<void> {
  await teams.type('Ana', 'phase design')
  const form = teams.find('Ana', ({ verb }) => verb === 'send')
  await teams.press('Ana', { ...form, inputs: { ...form.inputs, name: 'Data basics' } })
}

const save = (text: string, who = 'Ana') => {
  const found = teams.find(who, ({ title }) => title === 'Save')
  return { ...found, inputs: { ...found.inputs, text } }
}

describe('installing the bot', () => {
  beforeEach(() => open('channel'))

  test('brings one welcome, whichever way and however often Teams tells of it', async () => {
    const base = { ...teams.envelope('Ana'), id: 'i1' }
    const added = { ...base, type: 'conversationUpdate', membersAdded: [{ id: '28:22222222-2222-2222-2222-222222222222' }] }
    const installed = { ...base, type: 'installationUpdate', action: 'add' }
    await Promise.all([teams.deliver(added), teams.deliver(installed), teams.deliver(installed)])
    expect(teams.connector.messages).toHaveLength(1)
    expect(lines(0)).toEqual(expect.arrayContaining(['Hello, I am mcred', '[Start] [What can you do?]']))
    expect(teams.connector.messages[0]?.conversation).toBe(conversations.channel)
  })

  test('again after it was removed brings another, and between the two nothing is sent', async () => {
    const base = { ...teams.envelope('Ana'), id: 'i1', type: 'installationUpdate' }
    await teams.deliver({ ...base, action: 'add' })
    await teams.deliver({ ...base, action: 'remove' })
    expect(await teams.teams.reach.post(teams.place(conversations.channel), { kind: 'message', summary: 'x', blocks: [] }, 'k')).toMatchObject({ did: 'gone' })
    await teams.deliver({ ...base, action: 'add' })
    expect(teams.connector.messages).toHaveLength(2)
  })
})

describe.each(['personal', 'group', 'channel'] satisfies Form[])('a question card, %s', (form) => {
  beforeEach(async () => {
    await open(form)
    await begin()
  })

  test('carries its own input and is replaced by the answer, for everybody', async () => {
    expect(lines(-1)).toContain('[Save] [Skip] [Back] [Not applicable] [What does the toolkit say?]')
    expect(lines(-1).join('\n')).toContain('Which learning outcomes will learners gain from your micro-credential?: ⟨⟩')
    const asked = teams.connector.messages.at(-1)
    const said = await teams.press('Ana', save('Read a dashboard.'))
    expect(said.body?.type).toBe(card)
    expect(words(said)).toContain('Read a dashboard.\n| Ana, ')
    expect(asked?.changes).toBe(1)
    expect(readable(teams.cardOf(asked ?? never())).join('\n')).toContain('Read a dashboard.')
  })

  test('makes one entry of the same answer delivered three times, under one id or three', async () => {
    const press = save('Read a dashboard.')
    const said = await Promise.all([teams.press('Ana', press, { id: 'p1' }), teams.press('Ana', press, { id: 'p1' }), teams.press('Ana', press, { id: 'p2' })])
    const later = await teams.press('Ana', press, { id: 'p1' })
    expect((await entries()).filter(({ kind }) => kind === 'answered')).toHaveLength(1)
    for (const one of [...said, later]) expect(one).toMatchObject({ status: 200, body: { statusCode: 200, type: card } })
  })

  test('takes words addressed to the bot for the answer, but not a question', async () => {
    const root = form === 'channel' ? teams.connector.messages.at(-1)?.conversation.split('=')[1] : undefined
    await teams.type('Ana', 'Who is it for?', root)
    expect((await entries()).filter(({ kind }) => kind === 'answered')).toHaveLength(0)
    await teams.type('Ana', 'Read a dashboard and explain it.', root)
    expect(await entries()).toContainEqual(expect.objectContaining({ kind: 'answered', text: 'Read a dashboard and explain it.' }))
  })

  test('keeps what was typed where it is wrong', async () => {
    const found = save('   ')
    const wrong = await teams.press('Ana', found)
    expect(words(wrong)).toContain('Write something first.')
    const form = teams.find('Ana', ({ title }) => title === 'Save')
    expect(form.message.id).toBe(found.message.id)
    const right = await teams.press('Ana', { ...form, inputs: { ...form.inputs, text: 'Read a dashboard.' } })
    expect(words(right)).toContain('Read a dashboard.')
  })

  test('stays as it is, inputs and all, while something else happens below', async () => {
    const skipped = await teams.press('Ana', teams.find('Ana', ({ title }) => title === 'Skip'))
    expect(skipped.body?.type).toBe(note)
    expect(String(skipped.body?.value)).toContain('07.2')
  })
})

describe('a form', () => {
  beforeEach(async () => {
    await open('channel')
    await begin()
    await teams.press('Ana', save('Read a dashboard.'))
  })

  test('takes the place of the pressed card for one person, and Cancel gives the card back', async () => {
    const edit = teams.find('Ana', ({ title }) => title === 'Edit')
    const form = await teams.press('Ana', edit)
    expect(words(form)).toContain('⟨Read a dashboard.⟩')
    const cancelled = await teams.press('Ana', teams.find('Ana', ({ title }) => title === 'Cancel'))
    expect(words(cancelled)).toContain('[Edit] [Undo]')
    expect(words(cancelled)).toContain('Read a dashboard.')
  })

  test('of a list gives the list back once it is filled in, and says below what was recorded', async () => {
    await teams.type('Ana', 'missing design')
    const before = teams.connector.messages.length
    await teams.press('Ana', teams.find('Ana', ({ tooltip }) => tooltip === 'Answer 08.1'))
    const said = await teams.press('Ana', save('None.'))
    expect(words(said)).toContain('open in phase III Design')
    expect(teams.connector.messages.length).toBe(before + 1)
    expect(lines(-1).join('\n')).toContain('None.')
  })

  test('offers the people of the conversation to assign to', async () => {
    await teams.type('Ana', 'assign 07.2')
    const form = teams.find('Ana', ({ title }) => title === 'Assign')
    await teams.press('Ana', { ...form, inputs: { ...form.inputs, to: '29:ben|Ben', by: '2030-01-15' } })
    expect(await entries()).toContainEqual(expect.objectContaining({ kind: 'assigned', toName: 'Ben', due: '2030-01-15' }))
    const shown = teams.connector.messages.find(({ activity }) => JSON.stringify(activity).includes('<at>Ben</at>'))
    expect(JSON.stringify(shown?.activity)).toContain('"mentioned":{"id":"29:ben","name":"Ben"}')
  })

  test('sent by a client that knows no Execute works all the same', async () => {
    const { message, action, inputs } = save('By a workshop.')
    const fallback = action['fallback'] as { data: object }
    await teams.deliver({ ...teams.envelope('Ana', message.conversation.split('=')[1]), type: 'message', text: '', replyToId: message.id, value: { ...fallback.data, ...inputs } })
    expect(await entries()).toContainEqual(expect.objectContaining({ kind: 'answered', item: 'Q07.2', text: 'By a workshop.' }))
    expect(message.changes).toBe(1)
  })
})

describe('the message action', () => {
  const action = (name: string, value: object) => ({ ...teams.envelope('Ana', '17'), type: 'invoke', name, value })
  const payload = { id: '17', linkToMessage: 'https://teams.microsoft.com/l/message/1', body: { contentType: 'html', content: '<p>Our learners are <b>nurses</b> &amp; carers.</p>' } }

  beforeEach(async () => {
    await open('channel')
    await begin()
  })

  test('records somebody’s message as an answer, in a dialog', async () => {
    const dialog = await teams.deliver(action('composeExtension/fetchTask', { commandId: 'record', messagePayload: payload }))
    const value = dialog.body?.task?.value as { card: { content: Record<string, unknown> } }
    expect(readable(value.card.content).join('\n')).toContain('⟨Our learners are nurses & carers.⟩')
    const send = [...nodesIn(value.card.content)].find(({ type }) => type === 'Action.Submit')?.['data'] as object
    const wrong = await teams.deliver(action('composeExtension/submitAction', { commandId: 'record', messagePayload: payload, data: { ...send, item: '', text: 'Nurses.' } }))
    expect(JSON.stringify(wrong.body)).toContain('Choose the question that this answers.')
    const done = await teams.deliver(action('composeExtension/submitAction', { commandId: 'record', messagePayload: payload, data: { ...send, item: 'Q02.1', text: 'Nurses.' } }))
    expect(done.body?.task?.type).toBe('message')
    expect(await entries()).toContainEqual(expect.objectContaining({ kind: 'answered', item: 'Q02.1', text: 'Nurses.', source: { message: '17', url: payload.linkToMessage } }))
  })
})

describe('an answer of the toolkit', () => {
  const ask: Ask = async () => ({ kind: 'answered', points: [{ text: 'Keep it short.', citation: 1 }], citations: [{ passage: 'P1', place: 'Step 09 Structure of learning', lines: [700, 702] }], team: [] }) as never

  test('comes with its citations', async () => {
    await open('personal', { world: memoryWorld(ask) })
    await teams.type('Ana', 'How long should it be?')
    expect(lines(-1)).toEqual(expect.arrayContaining(['• Keep it short. [1]', '[1] Step 09 Structure of learning (lines 700–702)']))
  })

  test('that takes long shows typing, and comes later than the acknowledgement', async () => {
    let finish = (): void => undefined
    const slow: Ask = async (question) => {
      await new Promise<void>((done) => {
        finish = done
      })
      return ask(question)
    }
    await open('personal', { world: memoryWorld(slow), waits: 900 })
    const said = await teams.type('Ana', 'How long should it be?')
    expect(said.status).toBe(200)
    expect(teams.connector.messages).toHaveLength(0)
    expect(teams.connector.received.some(({ body }) => body['type'] === 'typing')).toBe(true)
    finish()
    await expect.poll(() => teams.connector.messages.length).toBe(1)
  })
})

describe('a file', () => {
  beforeEach(async () => {
    await open('channel')
    await begin()
  })

  test('is handed out by a link that nobody can guess', async () => {
    await teams.type('Ana', 'export')
    const [link] = /https:\/\/mcred\.example\.org(\/teams\/files\/[\w-]{32})/.exec(JSON.stringify(teams.connector.messages)) ?? []
    const path = link?.replace('https://mcred.example.org', '') ?? ''
    const got = await fetch(`${teams.url}${path}`)
    expect(got.headers.get('content-disposition')).toContain('attachment')
    expect(await got.text()).toContain('Data basics')
    expect((await fetch(`${teams.url}${path.slice(0, -1)}_`)).status).toBe(404)
  })
})

describe('a project in two places', () => {
  test('is joined with a code, once, and both see the same records', async () => {
    await open('channel')
    await begin()
    await teams.press('Ana', save('Read a dashboard.'))
    await teams.type('Ben', 'share')
    expect(lines(-1).join()).toContain('Only Ana can do that here')
    await teams.type('Ana', 'share')
    const [code] = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(lines(-1).join('\n')) ?? []
    const other = await teamsStage('group', { world: teams.world })
    try {
      await other.type('Ben', 'link AAAA-BBBB-CCCC')
      await other.type('Ben', `link ${code?.toLowerCase()}`)
      expect(readable(other.cardOf(other.connector.messages.at(-1) ?? never())).join('\n')).toContain('Ben joined this channel to the project')
      await other.type('Ben', 'answers')
      expect(JSON.stringify(other.connector.messages.at(-1))).toContain('Read a dashboard.')
      const place = other.place(conversations.group)
      expect(await teams.world.places.projectAt(place)).toBe(await teams.world.places.projectAt(teams.place(conversations.channel)))
    } finally {
      await other.close()
    }
    const third = await teamsStage('personal', { world: teams.world })
    await third.type('Ben', `link ${code}`)
    expect(JSON.stringify(third.connector.messages.at(-1))).toContain('That code does not work')
    await third.close()
  })
})
