import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { silent } from '../world.ts'
import { slackStage } from './stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
let now = Date.now()
beforeEach(async () => {
  now = Date.now()
  stage = await slackStage({ now: () => now, ask: silent })
})
afterEach(() => stage.close())

describe('what one person alone sees', () => {
  test('changes in place with each press, so that no stale button stays', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred forget this project')
    const before = stage.seen().length
    now += 5_000
    await stage.press('UANA', 'C1', 'Delete…')
    expect(stage.seen()).toHaveLength(before)
    expect(stage.seen().at(-1)).toContain('Really delete')
    now += 5_000
    await stage.press('UANA', 'C1', 'Yes, delete all of it')
    expect(await stage.entries()).toEqual([])
  })

  test('comes as a form’s page where App Home is pressed', async () => {
    await stage.start()
    await stage.type('UBEN', 'C1', '/mcred status')
    await stage.openHome('UBEN')
    await stage.pressHome('UBEN', 'Reminder settings')
    expect(JSON.stringify(stage.slack.views.at(-1)?.view)).toContain('reminder')
  })

  test('says that a button is too old once nobody knows what it carried', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred missing')
    const card = stage.newest('UANA', 'C1', ({ text }) => text.includes('open in'))
    const button = JSON.parse(
      JSON.stringify(card?.blocks ?? []).replace(
        /"value":"[^#][^}]*?\}"/g,
        '"value":"#01234567890123456789012345678901"',
      ),
    )
    if (card) card.blocks = button
    await stage.press('UANA', 'C1', 'Answer')
    expect(stage.seen().at(-1)).toContain('too old')
  })
})

describe('a channel that the bot is not in', () => {
  test('is answered all the same, and told how to invite', async () => {
    await stage.type('UANA', 'C2', '/mcred start Dairy safety')
    await stage.submit('UANA')
    expect(stage.seen('C2').join()).toContain('All set')
    expect(stage.seen('C2').at(-1)).toContain('Invite me')
    expect(stage.seen('C2', 'UBEN').join()).not.toContain('Invite me')
    now += 5_000
    await stage.press('UANA', 'C2', 'Choose a phase')
    expect(stage.seen('C2').join()).toContain('Which phase?')
  })
})

describe('a chat with the bot', () => {
  test('shows that it is at it while it looks something up', async () => {
    await stage.say('UANA', 'DUANA', 'how long should a micro-credential be?')
    await vi.waitFor(() =>
      expect(stage.slack.calls.map(({ method }) => method)).toContain('assistant.threads.setStatus'),
    )
    expect(stage.seen('DUANA').at(-1)).toContain('does not say')
  })

  test('follows up in a thread without a mention', async () => {
    await stage.say('UANA', 'DUANA', 'how long should a micro-credential be?')
    const asked = stage.newest('UANA', 'DUANA', ({ user }) => user === 'UANA')
    await stage.say('UANA', 'DUANA', 'and how many hours is that?', { thread: asked?.ts })
    expect(stage.slack.thread('DUANA', asked?.ts ?? '')).toHaveLength(4)
  })
})
