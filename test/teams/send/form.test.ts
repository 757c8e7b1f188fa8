import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodesIn, readable } from '../../stand-ins/teams/client.ts'
import { begin, entries, lines, open, save, teams, words } from '../play.ts'

afterEach(() => teams.close())

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
    const cancelled = await teams.press(
      'Ana',
      teams.find('Ana', ({ title }) => title === 'Cancel'),
    )
    expect(words(cancelled)).toContain('[Edit] [Undo]')
    expect(words(cancelled)).toContain('Read a dashboard.')
  })

  test('of a list gives the list back once it is filled in, and says below what was recorded', async () => {
    await teams.type('Ana', 'missing design')
    await teams.press(
      'Ana',
      teams.find('Ana', ({ title }) => title === 'Show it here'),
    )
    const before = teams.connector.messages.length
    await teams.press(
      'Ana',
      teams.find('Ana', ({ tooltip }) => tooltip === 'Answer 08.1'),
    )
    const said = await teams.press('Ana', save('None.'))
    expect(words(said)).toContain('open in phase III Design')
    expect(teams.connector.messages.length).toBe(before + 1)
    expect(lines(-1).join('\n')).toContain('None.')
  })

  test('offers the people of the conversation to assign to', async () => {
    await teams.type('Ana', 'assign 07.2')
    const form = teams.find('Ana', ({ title }) => title === 'Assign')
    await teams.press('Ana', { ...form, inputs: { ...form.inputs, to: '29:ben|Ben', by: '2030-01-15' } })
    expect(await entries()).toContainEqual(
      expect.objectContaining({ kind: 'assigned', toName: 'Ben', due: '2030-01-15' }),
    )
    const shown = teams.connector.messages.find(({ activity }) => JSON.stringify(activity).includes('<at>Ben</at>'))
    expect(JSON.stringify(shown?.activity)).toContain('"mentioned":{"id":"29:ben","name":"Ben"}')
  })

  test('sent by a client that knows no Execute works all the same', async () => {
    const { message, action, inputs } = save('By a workshop.')
    const fallback = action['fallback'] as { data: object }
    await teams.deliver({
      ...teams.envelope('Ana', message.conversation.split('=')[1]),
      type: 'message',
      text: '',
      replyToId: message.id,
      value: { ...fallback.data, ...inputs },
    })
    expect(await entries()).toContainEqual(
      expect.objectContaining({ kind: 'answered', item: 'Q07.2', text: 'By a workshop.' }),
    )
    expect(message.changes).toBe(1)
  })
})

describe('check boxes', () => {
  beforeEach(async () => {
    await open('channel')
    await begin()
    await teams.type('Ana', 'checks 07')
  })

  test('are saved together, and the card shows who ticked what', async () => {
    const boxes = teams.find('Ana', ({ title }) => title === 'Save ticks')
    const said = await teams.press('Ana', { ...boxes, inputs: { ...boxes.inputs, 'C07.1': 'true', 'C07.3': 'true' } })
    expect(words(said)).toContain('☑ 07.c1 Learning outcomes and competencies are defined (Ana)')
    expect((await entries()).filter(({ kind }) => kind === 'checked')).toHaveLength(2)
  })

  test('that others ticked stay, however old the card that is saved', async () => {
    const boxes = teams.find('Ana', ({ title }) => title === 'Save ticks')
    await teams.press('Ana', { ...boxes, inputs: { ...boxes.inputs, 'C07.1': 'true' } })
    await teams.press('Ben', { ...boxes, inputs: { ...boxes.inputs, 'C07.2': 'true' } })
    const goOn = teams.find('Guest', ({ title, tooltip }) => title === 'Go on' && String(tooltip).includes('checks'))
    const later = { ...goOn, inputs: { ...goOn.inputs, 'C07.2': 'false', 'C07.3': 'true' } }
    await teams.press('Guest', later)
    expect((await entries()).slice(1).map(({ kind, name }) => `${name} ${kind}`)).toEqual([
      'Ana checked',
      'Ben checked',
      'Guest unchecked',
      'Guest checked',
    ])
  })

  test('that were ticked and not saved are kept when another button of the card is pressed', async () => {
    const goOn = teams.find('Ana', ({ title, tooltip }) => title === 'Go on' && String(tooltip).includes('checks'))
    const said = await teams.press('Ana', { ...goOn, inputs: { ...goOn.inputs, 'C07.2': 'true' } })
    expect(words(said)).toContain('☑ 07.c2 Industry experts have confirmed the learning goals (Ana)')
    expect(lines(-1)[0]).toContain('08 Learning pathways')
    const again = teams.find(
      'Ana',
      ({ title, tooltip }) => title === 'Go on' && String(tooltip).includes('checks of step 07'),
    )
    await teams.press('Ana', again)
    expect((await entries()).filter(({ kind }) => kind === 'checked' || kind === 'unchecked')).toHaveLength(1)
  })
})

describe('check boxes that are handed out', () => {
  test('keep what was ticked beside', async () => {
    await open('channel')
    await begin()
    await teams.type('Ana', 'checks 07')
    const take = teams.find('Ana', ({ title }) => title === 'I’ll take one')
    const said = await teams.press('Ana', { ...take, inputs: { ...take.inputs, 'C07.1': 'true' } })
    expect(words(said)).toContain('Hand out an item\nWhich one?: ⟨C07.2⟩\nWho settles it?: ⟨29:ana|Ana⟩')
    expect(await entries()).toContainEqual(expect.objectContaining({ kind: 'checked', item: 'C07.1', name: 'Ana' }))
  })
})

describe('the message action', () => {
  const action = (name: string, value: object) => ({ ...teams.envelope('Ana', '17'), type: 'invoke', name, value })
  const payload = {
    id: '17',
    linkToMessage: 'https://teams.microsoft.com/l/message/1',
    body: { contentType: 'html', content: '<p>Our learners are <b>nurses</b> &amp; carers.</p>' },
  }

  beforeEach(async () => {
    await open('channel')
    await begin()
  })

  test('records somebody’s message as an answer, in a dialog', async () => {
    const dialog = await teams.deliver(
      action('composeExtension/fetchTask', { commandId: 'record', messagePayload: payload }),
    )
    const value = dialog.body?.task?.value as { card: { content: Record<string, unknown> } }
    expect(readable(value.card.content).join('\n')).toContain('⟨Our learners are nurses & carers.⟩')
    const send = [...nodesIn(value.card.content)].find(({ type }) => type === 'Action.Submit')?.['data'] as object
    const wrong = await teams.deliver(
      action('composeExtension/submitAction', {
        commandId: 'record',
        messagePayload: payload,
        data: { ...send, item: '', text: 'Nurses.' },
      }),
    )
    expect(JSON.stringify(wrong.body)).toContain('Choose the question that this answers.')
    const done = await teams.deliver(
      action('composeExtension/submitAction', {
        commandId: 'record',
        messagePayload: payload,
        data: { ...send, item: 'Q02.1', text: 'Nurses.' },
      }),
    )
    // Microsoft's own client leaves a dialog blank that is answered by a message.
    expect(done.body?.task?.type).toBe('continue')
    const last = done.body?.task?.value as { card: { content: Record<string, unknown> } }
    expect(readable(last.card.content).join('\n')).toContain('answered “Who are your learners?”')
    expect(await entries()).toContainEqual(
      expect.objectContaining({
        kind: 'answered',
        item: 'Q02.1',
        text: 'Nurses.',
        source: { message: '17', url: payload.linkToMessage },
      }),
    )
  })

  const record = async (from: object, text: string, sent: (data: object) => object = (data) => data) => {
    const messagePayload = { ...payload, from }
    const dialog = await teams.deliver(action('composeExtension/fetchTask', { commandId: 'record', messagePayload }))
    const task = dialog.body?.task as { value: { card: { content: Record<string, unknown> } } } | undefined
    const data = [...nodesIn(task?.value.card.content)].find(({ type }) => type === 'Action.Submit')?.['data'] as object
    const value = { commandId: 'record', messagePayload, data: { ...sent(data), item: 'Q02.1', text } }
    await teams.deliver(action('composeExtension/submitAction', value))
    return (await entries()).at(-1)
  }
  const ben = { user: { id: 'aad-ben', displayName: 'Ben', userIdentityType: 'aadUser' } }

  test('leaves an answer with whoever wrote the message', async () => {
    const said = { person: { platform: 'teams', tenant: expect.any(String), id: '29:ben' }, name: 'Ben' }
    expect(await record(ben, 'Our learners are nurses & carers.')).toMatchObject({ name: 'Ana', said })
    const own = { user: { id: 'aad-ana', displayName: 'Ana' } }
    expect(await record(own, 'Our learners are nurses')).not.toHaveProperty('said')
    const bot = { application: { id: 'b', displayName: 'PollyBot' } }
    expect(await record(bot, 'Our learners are nurses')).toMatchObject({ said: { name: 'PollyBot' } })
    expect(await record({ user: { id: 'aad-gone', displayName: 'Gone' } }, 'nurses')).toMatchObject({
      said: { name: 'somebody' },
    })
  })

  test('takes nobody for the author on the word of a card', async () => {
    const author = { id: '29:ben', name: 'Ben' }
    const forged = JSON.stringify({ do: 'record', text: 'I quit.', author })
    const entry = await record(ben, 'I quit.', () => ({
      mcred: { press: forged, drawn: 'r', fields: { item: 'choice', text: 'text' } },
    }))
    expect(entry).toMatchObject({ text: 'I quit.', name: 'Ana' })
    expect(entry).not.toHaveProperty('said')
  })
})
