import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { conversations, type Form, readable } from '../../stand-ins/teams/client.ts'
import { begin, card, entries, lines, never, note, open, save, teams, words } from '../play.ts'

afterEach(() => teams.close())

describe('installing the bot', () => {
  beforeEach(() => open('channel'))

  test('brings one welcome, whichever way and however often Teams tells of it', async () => {
    const base = { ...teams.envelope('Ana'), id: 'i1' }
    const added = {
      ...base,
      type: 'conversationUpdate',
      membersAdded: [{ id: '28:22222222-2222-2222-2222-222222222222' }],
    }
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
    expect(
      await teams.teams.reach.post(
        teams.place(conversations.channel),
        { kind: 'message', summary: 'x', blocks: [] },
        'k',
      ),
    ).toMatchObject({ did: 'gone' })
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
    expect(lines(-1)).toContain('[Save] [Skip] [More advice] [Not applicable] [Give it to somebody]')
    expect(lines(-1)).toEqual(
      expect.arrayContaining([
        'Which learning outcomes will learners gain from your micro-credential?',
        'Your answer: ⟨⟩',
      ]),
    )
    const asked = teams.connector.messages.at(-1)
    const said = await teams.press('Ana', save('Read a dashboard.'))
    expect(said.body?.type).toBe(card)
    expect(words(said)).toContain('Read a dashboard.\n| Ana, ')
    expect(asked?.changes).toBe(1)
    expect(readable(teams.cardOf(asked ?? never())).join('\n')).toContain('Read a dashboard.')
  })

  test('makes one entry of the same answer delivered three times, under one id or three', async () => {
    const press = save('Read a dashboard.')
    const said = await Promise.all([
      teams.press('Ana', press, { id: 'p1' }),
      teams.press('Ana', press, { id: 'p1' }),
      teams.press('Ana', press, { id: 'p2' }),
    ])
    const later = await teams.press('Ana', press, { id: 'p1' })
    expect((await entries()).filter(({ kind }) => kind === 'answered')).toHaveLength(1)
    for (const one of [...said, later])
      expect(one).toMatchObject({ status: 200, body: { statusCode: 200, type: card } })
  })

  test('takes words addressed to the bot for the answer, but not a question', async () => {
    const root = form === 'channel' ? teams.connector.messages.at(-1)?.conversation.split('=')[1] : undefined
    await teams.type('Ana', 'Who is it for?', root)
    expect((await entries()).filter(({ kind }) => kind === 'answered')).toHaveLength(0)
    await teams.type('Ana', 'Read a dashboard and explain it.', root)
    expect(await entries()).toContainEqual(
      expect.objectContaining({ kind: 'answered', text: 'Read a dashboard and explain it.' }),
    )
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
    const skipped = await teams.press(
      'Ana',
      teams.find('Ana', ({ title }) => title === 'Skip'),
    )
    expect(skipped.body?.type).toBe(note)
    expect(String(skipped.body?.value)).toContain('How will you validate')
  })
})
