import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { conversations } from '../stand-ins/teams/client.ts'
import { begin, entries, never, open, save, teams, words } from './play.ts'

type Chat = ReturnType<typeof teams.chatOf>

let anas: Chat
let bens: Chat
let guests: Chat
beforeEach(async () => {
  await open('channel')
  await begin()
  await teams.press('Ana', save('Read a dashboard.'))
  anas = teams.chatOf('Ana')
  bens = teams.chatOf('Ben')
  guests = teams.chatOf('Guest')
})
afterEach(() => teams.close())

const aCode = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/
const told = async (): Promise<void> => teams.ports.notices.settled()
const codeIn = (text: string): string => aCode.exec(text)?.[0] ?? never()
const button = (chat: Pick<Chat, 'find'>, who: string, title: string) => chat.find(who, (one) => one['title'] === title)
const projectAt = (id: string) => teams.ports.places.projectAt(teams.place(id))

/** Ana, who has a chat with the bot, asks for a code in the channel. */
async function shared(): Promise<string> {
  await anas.type('Ana', 'help')
  await teams.type('Ana', 'share')
  return codeIn(anas.seen().at(-1) ?? '')
}

/** Ben, who leads nothing, types the code in his own chat. */
async function asked(): Promise<string> {
  const code = await shared()
  await bens.type('Ben', `link ${code}`)
  await told()
  return code
}

describe('a code in Teams', () => {
  test('reaches the asking lead in their own chat, and nobody in the channel', async () => {
    const code = await shared()
    expect(teams.seen().at(-1)).toContain('I sent you the code in our own chat.')
    expect(teams.seen().join()).not.toContain(code)
  })

  test('is not made where there is no such chat, and the words say what to do', async () => {
    await teams.type('Ana', 'share')
    expect(teams.seen().at(-1)).toContain('Open one with me (add the app for yourself and say hello there)')
    expect([...teams.seen(), ...anas.seen()].join()).not.toMatch(aCode)
  })

  test('is not said at all where the chat closed a moment ago', async () => {
    await anas.type('Ana', 'help')
    teams.connector.plan.push({ status: 403, code: 'BotNotInConversationRoster' })
    await teams.type('Ana', 'share')
    expect([...teams.seen(), ...anas.seen()].join()).not.toMatch(aCode)
    expect(teams.seen().at(-1)).toContain('we have no chat of our own yet')
  })
})

describe('somebody who leads nothing and has a code', () => {
  test('sees nothing of the project, and has no rights in it', async () => {
    await asked()
    expect(bens.seen().at(-1)).toContain('One of its leads says whether it does')
    await bens.type('Ben', 'status')
    await bens.type('Ben', 'forget this project')
    await teams.type('Ben', 'rename Mine')
    expect(bens.seen().join()).not.toMatch(/Data basics|Read a dashboard/)
    expect(bens.seen().at(-1)).toContain('Only Ana can do that here')
    expect(await projectAt('a:Ben-and-the-bot')).toBeUndefined()
    expect((await entries()).filter(({ kind }) => kind === 'led')).toEqual([])
  })

  test('cannot answer for the lead, who is asked alone', async () => {
    await asked()
    expect(anas.seen().at(-1)).toContain(
      'Ben’s own chat with me in Microsoft Teams asks to join Data basics (Ben typed the code).',
    )
    expect(teams.seen().join()).not.toContain('asks to join')
    const said = await bens.press('Ben', button(anas, 'Ana', 'Let in with a lead of their own'))
    expect(words(said)).toContain('Only Ana can do that here')
    expect(await projectAt('a:Ben-and-the-bot')).toBeUndefined()
  })

  test('is let in as a member, which every place hears, and deletes nothing', async () => {
    await asked()
    await anas.press('Ana', button(anas, 'Ana', 'Let in as members'))
    await told()
    expect(teams.seen().at(-1)).toContain(
      'Ben’s own chat with me in Microsoft Teams works on this too now. Ana let it in.',
    )
    expect(bens.seen().at(-1)).toContain('Ana let this chat in.')
    for (const wish of ['forget this project', 'rename Mine', 'share', 'unlink']) {
      await bens.type('Ben', wish)
      expect(bens.seen().at(-1)).toContain('Only Ana can do that here')
    }
    await bens.type('Ben', 'answers')
    expect(bens.seen().at(-1)).toContain('Read a dashboard.')
  })

  test('leads from then on where the lead wants it so', async () => {
    await asked()
    await anas.press('Ana', button(anas, 'Ana', 'Let in with a lead of their own'))
    await told()
    expect(teams.seen().at(-1)).toContain('Ana let it in; Ben leads too.')
    await bens.type('Ben', 'rename Data for all')
    expect(bens.seen().at(-1)).toContain('Data for all')
  })

  test('hears that they are not let in, and an old press changes nothing', async () => {
    await asked()
    const yes = button(anas, 'Ana', 'Let in as members')
    await anas.press('Ana', button(anas, 'Ana', 'Do not let in'))
    await told()
    expect(bens.seen().at(-1)).toContain('is not let in')
    expect(words(await anas.press('Ana', yes))).toContain('That was answered already')
    expect(await projectAt('a:Ben-and-the-bot')).toBeUndefined()
    expect(bens.seen().join()).not.toContain('Data basics')
  })

  test('asks again by a button, once an hour', async () => {
    await asked()
    const before = anas.seen().length
    expect(words(await bens.press('Ben', button(bens, 'Ben', 'Ask again')))).toContain('a moment ago')
    await told()
    expect(anas.seen()).toHaveLength(before)
  })
})

describe('a guest', () => {
  test('of the channel is a guest in a personal chat too, whatever its own roster says', async () => {
    const code = await shared()
    await guests.type('Guest', `link ${code}`)
    expect(guests.seen().at(-1)).toContain('A guest can answer, but not connect')
    await teams.type('Guest', 'rename Mine')
    teams.connector.people.splice(2, 1, { id: '29:guest', name: 'Guest', userRole: 'user' })
    await guests.type('Guest', `link ${code}`)
    expect(guests.seen().at(-1)).toContain('A guest can answer, but not connect')
  })
})

describe('a deletion', () => {
  test('is heard in every place that the project lived in', async () => {
    await asked()
    await anas.press('Ana', button(anas, 'Ana', 'Let in as members'))
    await teams.type('Ana', 'forget this project')
    await anas.press('Ana', button(anas, 'Ana', 'Delete…'))
    await anas.press('Ana', button(anas, 'Ana', 'Yes, delete all of it'))
    await told()
    expect(bens.seen().at(-1)).toContain('Ana deleted Data basics')
    expect(teams.seen().at(-1)).toContain('Ana deleted Data basics')
    expect(await projectAt(conversations.channel)).toBeUndefined()
    expect(await projectAt('a:Ben-and-the-bot')).toBeUndefined()
  })
})

describe('a place', () => {
  test('is taken off again by a lead with the button that says so, but never the last', async () => {
    await asked()
    await anas.press('Ana', button(anas, 'Ana', 'Let in as members'))
    await told()
    const unlink = button(teams, 'Ana', 'Unlink')
    expect(words(await teams.press('Ben', unlink))).toContain('Only Ana can do that here')
    await teams.press('Ana', unlink)
    await told()
    expect(await projectAt('a:Ben-and-the-bot')).toBeUndefined()
    expect(bens.seen().at(-1)).toContain('Ana took Data basics away from here')
    await teams.type('Ana', 'unlink')
    expect(anas.seen().at(-1)).toContain('This is the only place of the project')
    expect(await projectAt(conversations.channel)).toBeDefined()
  })
})

describe('what is meant for one person', () => {
  test('does not say in a channel that nobody else sees it', async () => {
    await teams.type('Ana', 'nudge now')
    expect(teams.seen().at(-1)).toContain('A preview: nothing is posted yet.')
    expect(teams.seen().join()).not.toContain('Only you')
    expect(JSON.stringify(teams.connector.messages.at(-1))).not.toContain('"type":"mention"')
  })

  test('removes nobody but whom it was made for', async () => {
    await teams.type('Ben', 'answer 07.2 Two hospitals.')
    await teams.type('Ana', 'forget me')
    await teams.press('Ben', button(teams, 'Ben', 'Remove me'))
    expect((await entries()).some(({ removed }) => removed)).toBe(false)
    expect(teams.seen().at(-1)).toContain('Ben, this removes your name')
    await teams.press('Ben', button(teams, 'Ben', 'Remove me'))
    expect((await entries()).filter(({ removed }) => removed)).toMatchObject([
      { kind: 'answered', text: '', name: 'removed' },
    ])
  })

  test('is not promised where there is no chat for it', async () => {
    await teams.type('Ana', 'nudge me')
    expect(teams.seen().at(-1)).toContain('first open one with me')
    await anas.type('Ana', 'help')
    await teams.type('Ana', 'nudge me')
    expect(anas.seen().at(-1)).toContain('to you alone')
  })

  test('is said in their own chat, with where it belongs, and not to the whole channel', async () => {
    await bens.type('Ben', 'help')
    const before = teams.seen().length
    await teams.type('Ben', 'rename Mine')
    await teams.type('Ben', 'forget me')
    expect(bens.seen().slice(-2)).toEqual([
      expect.stringMatching(/^In Course:[\s\S]*Only Ana can do that here/),
      expect.stringMatching(/^In Course:[\s\S]*It cannot be brought back/),
    ])
    await bens.press('Ben', button(bens, 'Ben', 'Remove me'))
    expect(teams.seen()).toHaveLength(before)
  })

  test('stands in their own chat with its buttons, and where it was asked where that is closed or there is none', async () => {
    await teams.type('Ben', 'forget me')
    expect(teams.seen().at(-1)).toContain('It cannot be brought back')
    await bens.type('Ben', 'help')
    await teams.type('Ben', 'help')
    expect(bens.seen().at(-1)).toContain('In Course:')
    teams.connector.plan.push({ status: 403, code: 'BotNotInConversationRoster' })
    await teams.type('Ben', 'rename Mine')
    expect(teams.seen().at(-1)).toContain('Only Ana can do that here')
  })
})

describe('a lead who was taken out of the channel', () => {
  test('takes the project nowhere with a code made before', async () => {
    const code = await shared()
    Object.assign(teams.connector.mood, { gone: '29:ana', from: conversations.channel })
    await anas.type('Ana', `link ${code}`)
    await told()
    expect(anas.seen().at(-1)).toContain('One of its leads says whether it does')
    expect(await projectAt('a:Ana-and-the-bot')).toBeUndefined()
  })

  test('lets nobody in by the card that they were asked on', async () => {
    await asked()
    const card = button(anas, 'Ana', 'Let in as members')
    Object.assign(teams.connector.mood, { gone: '29:ana', from: conversations.channel })
    expect(words(await anas.press('Ana', card))).toContain('This is for a channel that you are not in now')
    await told()
    expect(await projectAt('a:Ben-and-the-bot')).toBeUndefined()
  })
})
