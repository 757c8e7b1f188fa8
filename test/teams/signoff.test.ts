import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectOf } from '../../src/conversation/ports.ts'
import { gatesIn } from '../../src/project/signoff/standing.ts'
import { slackStage } from '../slack/stage.ts'
import { actionsIn, conversations, tenant } from '../stand-ins/teams/client.ts'
import { catalog, memoryPorts, toolkit } from '../world.ts'
import { begin, entries, open, save, teams, words } from './play.ts'

type Chat = ReturnType<typeof teams.chatOf>

let bens: Chat
let ports: ReturnType<typeof memoryPorts>
beforeEach(async () => {
  ports = memoryPorts()
  await open('channel', { ports })
  await begin()
  await teams.press('Ana', save('Read a ward dashboard.'))
  bens = teams.chatOf('Ben')
})
afterEach(() => teams.close())

const told = (): Promise<void> => ports.notices.settled()
const button = (chat: Pick<Chat, 'find'>, title: string, who = 'Ben') => chat.find(who, (one) => one['title'] === title)
const isIn = (id: string) => (message: { conversation: string }) => message.conversation.split(';')[0] === id
const signButtons = (id: string): unknown[] =>
  teams.connector.messages
    .filter(isIn(id))
    .flatMap((message) => actionsIn(teams.cardOf(message)))
    .filter(({ title }) => title === 'Sign')
const state = async () => {
  const project = await projectOf((await ports.places.projectAt(teams.place(conversations.channel))) ?? '', {
    journal: ports.journal,
    toolkit,
  })
  return project && gatesIn(project, catalog, Date.now())[0]
}
const signed = async () => (await entries()).filter(({ kind }) => kind === 'signed')
const bensChat = 'a:Ben-and-the-bot'

async function asked(): Promise<void> {
  await bens.type('Ben', 'help')
  await teams.type('Ana', 'signoff design <@29:ben|Ben> by 2099-12-12')
  await told()
}

describe('a sign-off in Teams', () => {
  test('stands in the approver’s own chat, and is signed there by a press', async () => {
    await asked()
    expect(bens.seen().at(-1)).toContain('Sign-off: Phase III Design')
    expect(teams.seen().at(-1)).toContain('Ben is asked in private')
    const said = await bens.press('Ben', button(bens, 'Sign'))
    await told()
    expect(words(said)).toContain('Signed: Phase III Design')
    expect(await state()).toMatchObject({ is: 'signed' })
    expect(signButtons(bensChat)).toEqual([])
    expect(teams.seen().at(-1)).toContain('is signed: Ben signed')
  })

  test('stands in the channel where there is no such chat, and counts for the approver alone', async () => {
    await teams.type('Ana', 'signoff design <@29:ben|Ben>')
    await told()
    const card = button(teams, 'Sign')
    expect(words(await teams.press('Ana', card))).toContain('Only Ben, or whoever stands in for them')
    expect(await signed()).toEqual([])
    await teams.press('Ben', card)
    await told()
    expect(await state()).toMatchObject({ is: 'signed' })
    expect(signButtons(conversations.channel)).toEqual([])
  })

  test('pressed twice, also on a card as it was, is one signature', async () => {
    await asked()
    const card = button(bens, 'Sign')
    await Promise.all([bens.press('Ben', card), bens.press('Ben', card)])
    await bens.press('Ben', card)
    await told()
    expect(await signed()).toHaveLength(1)
  })

  test('pressed after it was recalled, on a card as it was, is none', async () => {
    await asked()
    const card = button(bens, 'Sign')
    await teams.type('Ana', 'signoff recall')
    await told()
    expect(signButtons(bensChat)).toEqual([])
    expect(words(await bens.press('Ben', card))).toContain('Ana recalled the request')
    expect(await signed()).toEqual([])
  })

  test('asked for anew from one’s own chat stands in the channel, once, to the end', async () => {
    const anas = teams.chatOf('Ana')
    await anas.type('Ana', 'help')
    await asked()
    await bens.press('Ben', button(bens, 'Ask for changes'))
    const form = bens.find('Ben', ({ title }) => title === 'Ask for changes')
    await bens.press('Ben', { ...form, inputs: { ...form.inputs, words: 'Say how long.' } })
    await told()
    await teams.type('Ana', 'answer 07.1 Read a ward dashboard in 20 minutes.')
    await told()
    const said = await anas.press(
      'Ana',
      anas.find('Ana', (one) => one['title'] === 'Ask again'),
    )
    await told()
    expect(words(said) + anas.seen().join()).toContain('asked Ben')
    expect(teams.seen().filter((one) => one.includes('Ben is asked in private'))).toHaveLength(1)
    await bens.press('Ben', button(bens, 'Sign'))
    await told()
    expect(await state()).toMatchObject({ is: 'signed' })
    expect(teams.seen().filter((one) => one.includes('is signed: Ben signed'))).toHaveLength(1)
    expect(anas.seen().join()).not.toContain('is asked in private')
  })

  test('shows what changed while it was read, and signs only then', async () => {
    await asked()
    await teams.type('Ana', 'answer 07.1 Read a ward dashboard in 20 minutes.')
    const said = await bens.press('Ben', button(bens, 'Sign'))
    expect(words(said)).toContain('This changed while you read; nothing was signed:')
    expect(await signed()).toEqual([])
    await bens.press('Ben', button(bens, 'Sign'))
    expect(await state()).toMatchObject({ is: 'signed' })
  })

  test('is sent back with words, which whoever asked reads alone', async () => {
    const anas = teams.chatOf('Ana')
    await anas.type('Ana', 'help')
    await asked()
    await bens.press('Ben', button(bens, 'Ask for changes'))
    const form = bens.find('Ben', ({ title }) => title === 'Ask for changes')
    await bens.press('Ben', { ...form, inputs: { ...form.inputs, words: 'Say which dashboard.' } })
    await told()
    expect(await state()).toMatchObject({ is: 'waits', signatures: [{ entry: { reason: 'Say which dashboard.' } }] })
    expect(anas.seen().at(-1)).toContain('Say which dashboard.')
    expect(teams.seen().join()).not.toContain('Say which dashboard.')
    expect(signButtons(bensChat)).toEqual([])
  })

  test('of one in Slack and one in Teams at once keeps both, and leaves no button on either side', async () => {
    await bens.type('Ben', 'help')
    const slack = await slackStage({ ports, before: (there) => void there.person('UDEAN', 'Dean') })
    const id = (await ports.places.projectAt(teams.place(conversations.channel))) ?? ''
    await ports.places.bind({ platform: 'slack', tenant: 'T1', id: 'C1' }, id, undefined)
    await teams.type('Ana', 'signoff design <@29:ben|Ben> <@29:guest|Guest>')
    await told()
    // Nobody can name people of two platforms in one message; a request that has one of each is made by hand.
    const [request] = (await entries()).filter(({ kind }) => kind === 'asked for sign-off')
    if (request?.kind !== 'asked for sign-off') throw new Error('nobody asked')
    await teams.type('Ana', 'signoff recall')
    const dean = { platform: 'slack', tenant: 'T1', id: 'UDEAN' } as const
    const ben = { platform: 'teams', tenant, id: '29:ben' } as const
    const { kind, gate, phases, seen, snapshot, order, by } = request
    await ports.journal.append(id, { delivery: 'both', at: Date.now(), by, name: 'Ana' }, [
      {
        kind,
        gate,
        phases,
        seen,
        snapshot,
        order,
        needs: 2,
        approvers: [
          { person: ben, name: 'Ben' },
          { person: dean, name: 'Dean' },
        ],
      },
    ])
    await teams.type('Ben', 'signoff')
    await slack.type('UDEAN', 'C1', '/mcred signoff')
    await told()
    await Promise.all([bens.press('Ben', button(bens, 'Sign')), slack.press('UDEAN', 'C1', 'Sign')])
    await told()
    expect(await signed()).toHaveLength(2)
    expect(await state()).toMatchObject({ is: 'signed' })
    expect(signButtons(bensChat)).toEqual([])
    expect(slack.seen('C1', 'UDEAN').join()).not.toContain('Sign with a note')
    await slack.close()
  })
})
