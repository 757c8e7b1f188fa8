import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Form, inputsIn } from '../stand-ins/teams/client.ts'
import { memoryKvs, type TeamsStage, teamsStage } from './stage.ts'

const opened: TeamsStage[] = []
const kv = memoryKvs()
let channel: TeamsStage
const chat = (who = 'Ana') => channel.chatOf(who.toLowerCase())

async function stageOf(form: Form, more: Parameters<typeof teamsStage>[1] = {}): Promise<TeamsStage> {
  const stage = await teamsStage(form, more)
  opened.push(stage)
  return stage
}

/** Sets up a project where the stage's people talk. */
async function begin(talk: Pick<TeamsStage, 'type' | 'find' | 'press'>, name: string): Promise<void> {
  await talk.type('Ana', `start ${name}`)
  const setup = talk.find('Ana', ({ verb }) => verb === 'send')
  await talk.press('Ana', { ...setup, inputs: { ...setup.inputs, name } })
}

beforeEach(async () => {
  channel = await stageOf('channel', { kv })
})
afterEach(async () => {
  for (const stage of opened.splice(0)) await stage.close()
})

describe('a chat of one person in Teams', () => {
  test('is about their only project, and says where that is and what waits for them', async () => {
    await begin(channel, 'Data basics')
    await channel.type('Ana', 'assign 07.1 <@29:ana|Ana> by friday')
    await chat().type('Ana', 'mine')
    expect(chat().seen().at(-1)).toContain('07.1')
    await chat().type('Ana', 'home')
    expect(chat().seen().at(-1)).toMatch(/Yours to settle.*07\.1.*due.*Data basics.*In Course.*Next for the team/s)
    await chat().type('Ana', 'hello')
    expect(chat().seen().at(-1)).toContain('Here we speak about Data basics')
  })

  test('tells a newcomer how to get in, and never speaks of a channel that is none', async () => {
    await chat('Ben').type('Ben', 'status')
    expect(chat('Ben').seen().at(-1)).toMatch(/You are in no project yet.*\[Start\] \[Ask\]/s)
    expect(chat('Ben').seen().at(-1)).not.toContain('This channel')
    await chat('Ben').type('Ben', 'start')
    expect(chat('Ben').seen().at(-1)).toContain('Set up this chat')
  })

  test('records what is answered there for the project', async () => {
    await begin(channel, 'Data basics')
    await chat().type('Ana', 'show 07.1')
    const save = chat().find('Ana', ({ title }) => title === 'Save answer' || title === 'Save')
    await chat().press('Ana', {
      ...save,
      inputs: { ...inputsIn(chat().cardOf(save.message)), text: 'Read a dashboard.' },
    })
    const place = channel.place('19:course@thread.tacv2')
    const entries = await channel.ports.journal.read((await channel.ports.places.projectAt(place)) ?? '')
    expect(entries.at(-1)).toMatchObject({ kind: 'answered', item: 'Q07.1', text: 'Read a dashboard.' })
  })

  test('shows nothing of a project to somebody who has left its channel', async () => {
    await begin(channel, 'Data basics')
    channel.connector.mood.gone = '29:ana'
    await chat().type('Ana', 'status')
    expect(chat().seen().at(-1)).toContain('You are in no project yet')
  })
})
