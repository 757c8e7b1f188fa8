import mammoth from 'mammoth'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Ask } from '../../src/ask/answer.ts'
import { conversations } from '../stand-ins/teams/client.ts'
import { memoryPorts } from '../world.ts'
import { begin, constructed, entries, lines, never, open, save, teams, words } from './play.ts'
import { development } from './stage.ts'

afterEach(() => teams.close())

describe('an answer of the toolkit', () => {
  const ask: Ask = async () =>
    ({
      kind: 'answered',
      points: [{ text: 'Keep it short.', citation: 1 }],
      citations: [{ passage: 'P1', place: 'Step 09 Structure of learning', lines: [700, 702] }],
      team: [],
    }) as never

  test('comes with its citations', async () => {
    await open('personal', { ports: memoryPorts(ask) })
    await teams.type('Ana', 'How long should it be?')
    expect(lines(-1)).toEqual(expect.arrayContaining(['• Keep it short. [1]', '[1] Step 09 Structure of learning']))
  })

  test('that takes long shows typing, and comes later than the acknowledgement', async () => {
    let finish = (): void => undefined
    const slow: Ask = async (question) => {
      await new Promise<void>((done) => {
        finish = done
      })
      return ask(question)
    }
    await open('personal', { ports: memoryPorts(slow), waits: 2_500 })
    const said = await teams.type('Ana', 'How long should it be?')
    expect(said.status).toBe(200)
    expect(teams.connector.messages).toHaveLength(0)
    expect(teams.connector.received.some(({ body }) => body['type'] === 'typing')).toBe(true)
    finish()
    await expect.poll(() => teams.connector.messages.length).toBe(1)
  })
})

describe('a slow store', () => {
  test('acknowledges nothing that is neither answered nor kept', async () => {
    const ports = memoryPorts()
    let goOn = (): void => undefined
    const slow = new Promise<void>((done) => {
      goOn = done
    })
    const { pendingQuestions } = ports.dialogues
    const dialogues = {
      ...ports.dialogues,
      pendingQuestions: async (...all: Parameters<typeof pendingQuestions>) => {
        await slow
        return pendingQuestions(...all)
      },
    }
    await open('personal', { ports: { ...ports, dialogues }, waits: 300 })
    expect((await teams.deliver({ ...constructed('message__picture'), id: 'p1' })).status).toBe(503)
    goOn()
    await expect.poll(() => teams.connector.messages.length).toBe(1)
  })
})

describe('an answer that is moved by a form', () => {
  test('shows the card as it stands afterwards to whoever moved it', async () => {
    await open('personal')
    await begin()
    await teams.press('Ana', save('None at all.'))
    const moved = await teams.press(
      'Ana',
      teams.find('Ana', ({ title }) => title === 'Move'),
    )
    expect(words(moved)).toContain('Move')
    const form = teams.find('Ana', ({ verb }) => verb === 'send')
    const said = await teams.press('Ana', { ...form, inputs: { ...form.inputs, to: '08.1' } })
    expect(words(said)).not.toContain('07.1 recorded')
  })
})

describe('a file', () => {
  beforeEach(async () => {
    await open('channel')
    await begin()
  })

  test('is handed out by a link that nobody can guess', async () => {
    await teams.type('Ana', 'export')
    await teams.press(
      'Ana',
      teams.find('Ana', ({ title }) => title === 'Show it here'),
    )
    const [link] =
      /https:\/\/mcred\.example\.org(\/teams\/files\/[\w-]{32})/.exec(JSON.stringify(teams.connector.messages)) ?? []
    const path = link?.replace('https://mcred.example.org', '') ?? ''
    const got = await fetch(`${teams.url}${path}`)
    expect(got.headers.get('content-disposition')).toContain('attachment')
    expect(await got.text()).toContain('Data basics')
    expect((await fetch(`${teams.url}${path.slice(0, -1)}_`)).status).toBe(404)
  })

  test('may be bytes: a paper is fetched as Word reads it', async () => {
    await teams.press('Ana', save('Read a ward dashboard.'))
    await teams.type('Ana', 'paper')
    await teams.press(
      'Ana',
      teams.find('Ana', ({ title }) => title === 'Show it here'),
    )
    const [, path] =
      /https:\/\/mcred\.example\.org(\/teams\/files\/[\w-]{32})/.exec(JSON.stringify(teams.connector.messages)) ?? []
    const got = await fetch(`${teams.url}${path}`)
    expect(got.headers.get('content-type')).toMatch(/wordprocessingml\.document$/)
    expect(decodeURIComponent(got.headers.get('content-disposition') ?? '')).toContain('data-basics-committee-')
    const buffer = Buffer.from(await got.arrayBuffer())
    expect((await mammoth.extractRawText({ buffer })).value).toContain('Read a ward dashboard.')
  })
})

test('a paper that cannot be handed out for want of an address is said to be missing, not sent as signs', async () => {
  await open('personal', { config: { ...development, address: undefined } })
  await begin()
  await teams.type('Ana', 'paper')
  expect(lines(-1).join('\n')).toMatch(/-committee-.*\.docx cannot be put into a message\. Ask .* to set TEAMS_ADDRESS/)
  expect(lines(-1).join('\n')).toContain('As Markdown')
})

test('an export that cannot be handed out for want of an address is said to be missing, not put into the chat', async () => {
  await open('channel', { config: { ...development, address: undefined } })
  await begin()
  const chat = teams.chatOf('Ana')
  await chat.type('Ana', 'help')
  await teams.type('Ana', 'export')
  const said = [...teams.seen(), ...chat.seen()].join('\n')
  expect(said).toContain('set TEAMS_ADDRESS')
  expect(said).not.toMatch(/\{\s*"/)
})

test('a chat of one’s own is told of no thread and no mention', async () => {
  await open('personal')
  await teams.type('Ana', 'help')
  expect(lines(-1).join('\n')).toContain('Ask me a question, or type:')
  await begin()
  const seen = teams.seen().join('\n')
  expect(seen).toMatch(/steps, \d+ questions and \d+ checks/)
  expect(seen).not.toMatch(/in this thread|anybody here can go on/)
})

test('a page on the same machine cannot speak for Teams', async () => {
  await open('personal')
  const said = await fetch(`${teams.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', origin: 'https://evil.example' },
    body: JSON.stringify({ ...teams.envelope('Ana'), type: 'message', text: 'help' }),
  })
  expect(said.status).toBe(403)
  expect(teams.connector.received).toEqual([])
})

describe('a project in two places', () => {
  test('is joined at once by whoever leads it, with a code, once, and both see the same records', async () => {
    await open('channel')
    await begin()
    await teams.press('Ana', save('Read a dashboard.'))
    await teams.type('Ben', 'share')
    expect(lines(-1).join()).toContain('Only Ana can do that here')
    const chat = teams.chatOf('Ana')
    await chat.type('Ana', 'help')
    await teams.type('Ana', 'share')
    const [code] = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(chat.seen().at(-1) ?? '') ?? []
    await chat.type('Ana', 'link AAAA-BBBB-CCCC')
    expect(chat.seen().at(-1)).toContain('That code does not work')
    await chat.type('Ana', `link ${code?.toLowerCase()}`)
    expect(chat.seen().at(-1)).toContain('Ana joined this chat to the project')
    await chat.type('Ana', 'answers')
    expect(chat.seen().at(-1)).toContain('Read a dashboard.')
    await teams.ports.notices.settled()
    expect(teams.seen().at(-1)).toContain('Ana’s own chat with me in Microsoft Teams works on this too now.')
    const third = teams.chatOf('Ben')
    await third.type('Ben', `link ${code}`)
    expect(third.seen().at(-1)).toContain('That code does not work')
  })
})

describe('an answer that was put off', () => {
  test('takes the place of the card that announced it, for whoever asked', async () => {
    await open('channel')
    await begin()
    const place = teams.place(conversations.channel)
    const [started] = await entries()
    const turn = {
      delivery: 'd',
      at: 0,
      by: started?.by ?? never(),
      name: 'Ana',
      standing: 'member',
      place,
      placeName: '',
      placeKind: 'channel',
      canOpen: true,
      intent: { do: 'status' },
    } as const
    const send = await teams.teams.sendTo(turn)
    const card = await send?.(
      {
        show: 'post',
        where: 'channel',
        view: { kind: 'message', summary: 'Looking', blocks: [{ kind: 'text', text: 'Looking it up' }] },
      },
      undefined,
    )
    await send?.(
      {
        show: 'replace',
        card: card ?? never(),
        view: { kind: 'message', summary: 'Found', blocks: [{ kind: 'text', text: 'Found it' }] },
      },
      undefined,
    )
    expect(lines(-1)).toEqual(['Found it'])
  })

  test('is not sent to a place that is gone', async () => {
    await open('channel')
    const turn = {
      delivery: 'd',
      at: 0,
      by: { platform: 'teams', tenant: 't', id: 'x' },
      name: 'Ana',
      standing: 'member',
      place: teams.place('19:gone'),
      placeName: '',
      placeKind: 'channel',
      canOpen: true,
      intent: { do: 'status' },
    } as const
    expect(await teams.teams.sendTo(turn)).toBeUndefined()
  })
})
