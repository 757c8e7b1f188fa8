import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { slackStage } from '../stage.ts'

const place = { platform: 'slack', tenant: 'T1', id: 'C1' } as const
const view = { kind: 'message', summary: 'This week', blocks: [{ kind: 'text', text: 'Hello' }] } as const

let stage: Awaited<ReturnType<typeof slackStage>>
beforeEach(async () => {
  stage = await slackStage()
})
afterEach(() => stage.close())

describe('a nudge in Slack', () => {
  test('is posted once and can be found again by its key', async () => {
    const since = Date.now() - 1000
    expect(await stage.app.reach.post(place, view, 'k1')).toMatchObject({ did: 'sent' })
    expect(await stage.app.reach.findPosted?.(place, 'k1', since)).toBe('there')
    expect(await stage.app.reach.findPosted?.(place, 'k2', since)).toBe('not there')
  })

  test.each([
    [{ retryAfter: 30 }, { did: 'later', seconds: 30 }],
    [{ status: 500 }, { did: 'unclear' }],
    [{ lost: true }, { did: 'unclear' }],
    [{ error: 'is_archived' }, { did: 'gone', why: 'is_archived' }],
    [{ error: 'invalid_auth' }, { did: 'later' }],
    [{ error: 'missing_scope' }, { did: 'refused', why: 'missing_scope' }],
  ] as const)('that meets %o is not repeated', async (mishap, outcome) => {
    stage.slack.fails('chat.postMessage', mishap)
    expect(await stage.app.reach.post(place, view, 'k')).toMatchObject(outcome)
    expect(stage.slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1)
  })

  test('is not known to be absent where more was said than Slack shows', async () => {
    const since = Date.now() - 1000
    for (let n = 0; n < 15; n++) await stage.say('UANA', 'C1', `Talk ${n}`)
    expect(await stage.app.reach.findPosted?.(place, 'k1', since)).toBe('not there')
    await stage.say('UANA', 'C1', 'And more')
    expect(await stage.app.reach.findPosted?.(place, 'k1', since)).toBe('unknowable')
  })

  test('goes as text where Slack refuses its blocks, for then it did not arrive', async () => {
    stage.slack.fails('chat.postMessage', { error: 'invalid_blocks' })
    expect(await stage.app.reach.post(place, view, 'k1')).toMatchObject({ did: 'sent' })
    expect(stage.seen()).toEqual(['This week'])
  })

  test('for one person alone goes to their chat', async () => {
    expect(await stage.app.reach.tell?.({ platform: 'slack', tenant: 'T1', id: 'UBEN' }, view, 'k')).toMatchObject({
      did: 'sent',
    })
    expect(stage.seen('DUBEN')).toEqual(['Hello'])
  })

  test('is gone in a workspace that is not ours', async () => {
    expect(await stage.app.reach.post({ ...place, tenant: 'T2' }, view, 'k')).toMatchObject({ did: 'gone' })
  })
})
