import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { bot, conversations, idOf, tenant } from '../../stand-ins/teams/client.ts'
import { begin, entries, lines, open, save, teams, words } from '../play.ts'

type Mention = { id: string; name: string; text?: string }
type Step = { text: string; mentions: Mention[]; to?: { id: string; name: string } }
const constructed = (name: string): Step[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/constructed/teams__${name}.json`, import.meta.url), 'utf8')).steps

/** A message whose mentions are just those. */
const say = ({ text, mentions }: Step, more: Record<string, unknown> = {}) =>
  teams.deliver({
    ...teams.envelope('Ana'),
    type: 'message',
    text,
    entities: [
      { type: 'mention', text: '<at>mcred</at>', mentioned: bot },
      ...mentions.map(({ text: shown, ...mentioned }) => ({
        type: 'mention',
        mentioned,
        ...(shown ? { text: shown } : {}),
      })),
    ],
    ...more,
  })

const assigned = async () => (await entries()).filter(({ kind }) => kind === 'assigned')

afterEach(() => teams.close())

describe('a mention', () => {
  test('of somebody is that person by their whole name, whatever shape Teams gives it', async () => {
    await open('group')
    await begin()
    for (const step of constructed('mention-shapes')) {
      await say(step)
      expect((await assigned()).at(-1)).toMatchObject({ to: { id: step.to?.id }, toName: step.to?.name })
    }
    expect(await assigned()).toHaveLength(4)
  })

  test('of a tag, everybody, a channel or a bot is nobody: who it is, is asked', async () => {
    await open('group')
    await begin()
    for (const step of constructed('not-somebody')) {
      await say(step)
      expect(lines(-1).join('\n')).toContain(`Nobody called ${step.mentions[0]?.name} has written here yet`)
    }
    expect(await assigned()).toEqual([])
    const mentions = [{ id: 'tag:MTAw', name: 'Course team', text: '<at>Course team</at>' }]
    await say({ text: '<at>mcred</at> lead <at>Course team</at>', mentions })
    expect(lines(-1).join('\n')).toContain('lead goes like this')
    expect((await entries()).map(({ kind }) => kind)).toEqual(['started'])
  })
})

describe('a form or a button', () => {
  test('that names no person assigns nothing', async () => {
    await open('group')
    await begin()
    await teams.type('Ana', 'assign 07.1')
    const form = teams.find('Ana', ({ title }) => title === 'Assign')
    await teams.press('Ana', { ...form, inputs: { ...form.inputs, to: '28:polly|Polly' } })
    const { message, action } = form
    const press = (intent: object) =>
      teams.press('Ana', {
        message,
        inputs: {},
        action: { ...action, associatedInputs: 'none', data: { mcred: { press: JSON.stringify(intent), drawn: 'x' } } },
      })
    await press({ do: 'assign', item: 'Q07.1', to: { id: 'tag:MTAw', name: 'Course team' } })
    await press({ do: 'lead', person: { id: '28:polly', name: 'Polly' } })
    expect((await entries()).map(({ kind }) => kind)).toEqual(['started'])
    await press({ do: 'assign', item: 'Q07.1', to: { id: idOf('Ben'), name: 'Ben' } })
    expect(await assigned()).toHaveLength(1)
  })
})

describe('a name on a button or in a form', () => {
  const press = async (intent: object) => {
    const { message, action } = teams.find('Ana', ({ title }) => title === 'Skip' || title === 'Assign')
    const data = { mcred: { press: JSON.stringify(intent), drawn: 'x' } }
    return words(
      await teams.press('Ana', { message, inputs: {}, action: { ...action, associatedInputs: 'none', data } }),
    )
  }

  test('is not believed: people are called as Teams calls them', async () => {
    await open('channel')
    await begin()
    await press({ do: 'assign', item: 'Q07.1', to: { id: idOf('Ben'), name: 'The rector' } })
    await press({ do: 'lead', person: { id: idOf('Ben'), name: 'The rector' } })
    expect((await entries()).slice(1)).toMatchObject([{ toName: 'Ben' }, { leadName: 'Ben' }])
    await teams.type('Ana', 'assign 07.2')
    const form = teams.find('Ana', ({ title }) => title === 'Assign')
    await teams.press('Ana', { ...form, inputs: { ...form.inputs, to: `${idOf('Ben')}|The rector` } })
    expect((await assigned()).at(-1)).toMatchObject({ item: 'Q07.2', toName: 'Ben' })
  })

  test('of nobody whom Teams knows there leads nothing and has nothing to settle', async () => {
    await open('channel')
    await begin()
    const nobody = { id: '29:nobody', name: 'Ben' }
    expect(await press({ do: 'lead', person: nobody })).toContain('I know nobody here under that id')
    await press({ do: 'assign', item: 'Q07.1', to: nobody })
    teams.connector.mood.hides = true
    expect(await press({ do: 'lead', person: { id: idOf('Ben'), name: 'Ben' } })).toMatch(/could not (look up|check)/)
    expect((await entries()).map(({ kind }) => kind)).toEqual(['started'])
  })

  test('typed as we write mentions calls nobody', async () => {
    await open('personal')
    await begin()
    for (const less of ['<', '&lt;', '&#60;']) await say({ text: `lead ${less}@29:ben|Ben&gt;`, mentions: [] })
    expect((await entries()).filter(({ kind }) => kind === 'led')).toEqual([])
  })
})

describe('what a bot does', () => {
  test.each([{ id: '28:other', name: 'Polly' }, { id: '29:polly', name: 'Polly', role: 'bot' }, bot])(
    'is left alone (%o)',
    async (from) => {
      await open('channel')
      await begin()
      const before = teams.connector.messages.length
      const said = await say({ text: '<at>mcred</at> status', mentions: [] }, { from })
      expect(said.status).toBe(200)
      expect(teams.connector.messages).toHaveLength(before)
    },
  )
})

describe('a guest', () => {
  test('is told at once that a colleague has to set the conversation up', async () => {
    await open('group')
    await teams.type('Guest', 'phase design')
    expect(lines(-1).join()).toContain('A guest can answer, but not set a channel up')
  })

  test('may be anybody while Teams does not say who is one: told kindly, and never kept from answering', async () => {
    await open('group')
    teams.connector.mood.hides = true
    await teams.type('Ana', 'start')
    expect(lines(-1).join()).toContain('could not check with Microsoft Teams who you are')
    teams.connector.mood.hides = false
    await begin()
    teams.connector.mood.hides = true
    await teams.press('Ben', save('Ours', 'Ben'))
    expect((await entries()).at(-1)).toMatchObject({ kind: 'answered', text: 'Ours' })
    await teams.type('Ana', 'rename Another')
    expect(lines(-1).join()).toContain('could not check with Microsoft Teams who you are')
  })
})

describe('whether somebody is in a conversation', () => {
  test('is what Teams says now', async () => {
    await open('group')
    await begin()
    const place = teams.place(conversations.group)
    const ask = async (id: string) => teams.teams.reach.isThere?.(place, { platform: 'teams', tenant, id })
    expect(await ask('29:ben')).toBe('yes')
    teams.connector.mood.gone = '29:ben'
    expect(await ask('29:ben')).toBe('no')
    teams.connector.mood.hides = true
    expect(await ask('29:ana')).toBe('unsure')
  })
})
