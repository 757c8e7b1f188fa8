import { afterEach, describe, expect, test } from 'vitest'
import type { Form } from '../../../stand-ins/teams/client.ts'
import { begin, open, save, teams } from '../../play.ts'

/** A stage with a project and an open question, as it is before something goes wrong. */
const ready = async (form: Form = 'channel', timeout = 10_000): Promise<void> => {
  await open(form, { timeout })
  await begin()
  teams.connector.received.length = 0
}
const posts = () =>
  teams.connector.received.filter(({ method, body }) => method === 'POST' && body['type'] === 'message')

afterEach(() => teams.close())

describe('what Teams sends', () => {
  test.each([
    ['no JSON', '{"type":'],
    ['nothing', ''],
    ['a list', '[]'],
    ['an activity without a conversation', JSON.stringify({ type: 'message', channelId: 'msteams' })],
  ])('and is %s is turned down, and the next one is heard', async (_, body) => {
    await ready()
    const said = await fetch(`${teams.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    expect(said.status).toBe(400)
    expect(await said.text()).toBe('')
    expect((await teams.type('Ana', 'status')).status).toBe(200)
  })

  test('and that does not fit its form is turned down without a word of it in the log', async () => {
    await ready()
    const whole = { ...teams.envelope('Ana', '1'), type: 'message', text: 'a secret plan' }
    const bad = [
      { from: null },
      { serviceUrl: 'ftp://x' },
      { conversation: {} },
      { text: 7 },
      { type: '' },
      { type: 'unheard-of' },
      { id: null },
      { entities: 'x' },
      { timestamp: 5 },
      { channelData: { tenant: 'x' } },
      { value: { mcred: 1 }, text: '' },
    ]
    for (const part of bad) expect((await teams.deliver({ ...whole, ...part })).status).toBe(400)
    for (const value of [null, {}, { action: {} }, { action: { data: { mcred: { press: 5 } } } }])
      expect((await teams.deliver({ ...whole, type: 'invoke', name: 'adaptiveCard/action', value })).status).toBe(400)
    expect(teams.logged.join()).not.toContain('secret')
  })

  test('and is ignored by plan is acknowledged and asks nothing of us', async () => {
    await ready()
    for (const type of ['messageReaction', 'typing', 'endOfConversation', 'event', 'conversationUpdate'])
      expect((await teams.deliver({ ...teams.envelope('Ana', '1'), type })).status).toBe(200)
    expect(
      (await teams.deliver({ ...teams.envelope('Ana', '1'), type: 'invoke', name: 'task/fetch', value: {} })).status,
    ).toBe(501)
    expect(teams.connector.received).toEqual([])
  })

  test('and comes twice under one id is answered once', async () => {
    await ready()
    const message = {
      ...teams.envelope('Ana', '1'),
      id: 'm1',
      type: 'message',
      text: '<at>mcred</at> status',
      entities: [
        { type: 'mention', text: '<at>mcred</at>', mentioned: { id: '28:22222222-2222-2222-2222-222222222222' } },
      ],
    }
    await Promise.all([teams.deliver(message), teams.deliver(message)])
    await teams.deliver(message)
    expect(posts()).toHaveLength(1)
  })

  test('and carries a button of nobody’s is told that it is too old', async () => {
    await ready()
    const found = save('x')
    const said = await teams.press('Ana', {
      ...found,
      action: { ...found.action, data: { mcred: { press: '{"do":"explode"}', drawn: 'x' } } },
    })
    expect(String(said.body?.value)).toContain('too old')
  })
})
