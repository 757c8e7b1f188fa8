import { afterEach, describe, expect, test, vi } from 'vitest'
import { people } from '../../../src/slack/workspace/people.ts'
import { constructed, play } from '../play.ts'
import { type Options, slackStage } from '../stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
const open = async (options: Options = {}): Promise<void> => {
  stage = await slackStage(options)
}
afterEach(() => stage.close())

describe('whoever sets a channel up', () => {
  test('may be a member of several workspaces of an organisation', async () => {
    await open()
    await play(stage, constructed('member-of-several-workspaces'))
    expect(stage.slack.views).toHaveLength(1)
    expect(stage.seen('C1', 'UPAT')).toEqual([])
  })

  const cases: [string, Options, Record<string, unknown>, boolean][] = [
    ['of the workspace', {}, { team_id: 'T1' }, true],
    ['of another workspace', {}, { team_id: 'T9' }, false],
    [
      'of another workspace of the same organisation',
      { enterprise: 'E1' },
      { team_id: 'T9', enterprise_user: { enterprise_id: 'E1', teams: ['T9'] } },
      true,
    ],
    [
      'of another organisation',
      { enterprise: 'E1' },
      { team_id: 'T9', enterprise_user: { enterprise_id: 'E9', teams: ['T9'] } },
      false,
    ],
    [
      'of the organisation that installed it as a whole',
      { tenant: 'E1', enterprise: 'E1' },
      { team_id: 'T7', enterprise_user: { enterprise_id: 'E1', teams: ['T7'] } },
      true,
    ],
    [
      'of another organisation than the one that installed it as a whole',
      { tenant: 'E1', enterprise: 'E1' },
      { team_id: 'T9', enterprise_user: { enterprise_id: 'E9', teams: ['T9'] } },
      false,
    ],
    ['of a workspace outside that organisation', { tenant: 'E1', enterprise: 'E1' }, { team_id: 'T9' }, false],
    [
      'of the workspace, but restricted',
      { enterprise: 'E1' },
      { is_restricted: true, enterprise_user: { enterprise_id: 'E1', teams: ['T1'] } },
      false,
    ],
    ['a stranger', {}, { is_stranger: true }, false],
  ]
  test.each(cases)('may do so, or not, who is %s', async (_, options, about, may) => {
    await open(options)
    stage.slack.person('UPAT', 'Pat', about)
    await stage.type('UPAT', 'C1', '/mcred phase design')
    expect(stage.slack.views).toHaveLength(may ? 1 : 0)
    if (!may) expect(stage.seen('C1', 'UPAT').at(-1)).toContain('A guest can answer, but not set a channel up')
  })
})

describe('somebody whom Slack does not tell us about just now', () => {
  test('may answer, is told kindly why not more, and is asked about again', async () => {
    await open()
    await stage.start()
    stage.slack.person('UEVE', 'Eve')
    stage.slack.fails('users.info', { error: 'fatal_error' }, { error: 'fatal_error' }, { error: 'fatal_error' })
    await stage.type('UEVE', 'C1', '/mcred answer 07.1 Ours')
    expect((await stage.entries()).at(-1)).toMatchObject({ kind: 'answered', text: 'Ours' })
    await stage.type('UANA', 'C1', '/mcred lead <@UEVE|eve>')
    stage.slack.person('UFAY', 'Fay')
    stage.slack.fails('users.info', ...Array(9).fill({ error: 'fatal_error' }))
    for (const typed of ['link ABCD', 'nudge post']) await stage.type('UFAY', 'C1', `/mcred ${typed}`)
    expect(stage.seen('C1', 'UFAY').slice(-2).join()).toContain('could not check with Slack who you are')
  })

  test('may not found, and may a moment later', async () => {
    await open()
    stage.slack.fails('users.info', { hangs: 2_200 })
    await stage.type('UGUEST', 'C1', '/mcred start')
    expect(stage.slack.views).toHaveLength(0)
    expect(stage.seen('C1', 'UGUEST').at(-1)).toContain('could not check with Slack who you are')
    await new Promise((done) => setTimeout(done, 800))
    await stage.type('UGUEST', 'C1', '/mcred start')
    expect(stage.seen('C1', 'UGUEST').at(-1)).toContain('A guest can answer')
  })

  test('is asked about once while Slack is slow, and known when it has answered', async () => {
    await open()
    const call = vi.fn(
      () => new Promise<Record<string, unknown>>((done) => setTimeout(done, 1_700, { user: { team_id: 'T1' } })),
    )
    const who = people(Date.now)
    const home = { call, tenant: 'T1', enterprise: undefined }
    expect(await who(home, 'U1', 'pat')).toEqual({ name: 'pat', zone: undefined, standing: 'unknown' })
    expect(await who(home, 'U1')).toMatchObject({ standing: 'member' })
    expect(call).toHaveBeenCalledTimes(1)
  })
})

describe('an account that nothing can be asked of', () => {
  test('is given nothing and leads nothing: who it is, is asked', async () => {
    await open()
    await stage.start()
    await play(stage, constructed('not-somebody'), ({ command = '' }) => {
      if (command.startsWith('lead')) return
      expect(JSON.stringify(stage.slack.views.at(-1)?.view)).toMatch(/is a bot\. Who is it\?|is closed\. Who is it\?/)
    })
    expect(stage.seen('C1').slice(-2).join()).toMatch(
      /Polly is a bot\. Who is it\?.*Gone Person is closed\. Who is it\?/,
    )
    expect((await stage.entries()).map(({ kind }) => kind)).toEqual(['started'])
  })

  test('nor is an id that Slack knows nobody by, nor one that it does not tell of just now', async () => {
    await open()
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred lead <@UNOBODY|boss>')
    expect(stage.seen('C1').at(-1)).toContain('I know nobody here under that id')
    await stage.type('UANA', 'C1', '/mcred lead <@nobody|boss>')
    expect(stage.seen('C1').at(-1)).toContain('I know nobody here under that id')
    await stage.type('UANA', 'C1', '/mcred assign 07.1 <@UNOBODY|boss>')
    expect(JSON.stringify(stage.slack.views.at(-1)?.view)).toContain('I know nobody here under that id')
    await stage.type('UANA', 'C1', '/mcred status')
    stage.slack.fails('users.info', ...Array.from({ length: 9 }, () => ({ error: 'fatal_error' })))
    await stage.type('UANA', 'C1', '/mcred lead <@UBEN>')
    await vi.waitFor(() => expect(stage.seen('C1').at(-1)).toMatch(/could not look up who that is/), 9_000)
    expect((await stage.entries()).map(({ kind }) => kind)).toEqual(['started'])
  })

  test('nor is one that was chosen in the form, or stands on an old button', async () => {
    await open()
    await stage.start()
    stage.slack.person('UPOLLY', 'Polly', { is_bot: true })
    await stage.type('UANA', 'C1', '/mcred assign 07.1')
    const told = await stage.submit('UANA', { to: 'UPOLLY' })
    expect(told.body).toMatchObject({ errors: { to: 'Polly is a bot. Who is it?' } })
    await stage.submit('UANA', { to: 'UBEN' })
    expect((await stage.entries()).at(-1)).toMatchObject({ kind: 'assigned', to: { id: 'UBEN' } })
  })
})

describe('a channel in which only some may write', () => {
  test('is told apart by kind: the answer goes to the person, with why nobody else sees it', async () => {
    await open()
    await stage.start()
    await play(stage, constructed('closed-to-us'), ({ command, mention }) => {
      if (!command && !mention) return
      const seen = stage.seen(command ? 'C1' : 'DUANA')
      expect(seen.at(-2)).toContain('Data basics')
      expect(seen.at(-1)).toMatch(/Only you see this: .*(only some people may|is archived)/)
      expect(stage.seen('C1', 'UBEN').at(-1)).not.toContain('Only you')
    })
    expect(stage.log.join()).not.toContain('failed')
  })

  test.each([
    'restricted_action_read_only_channel',
    'restricted_action_thread_locked',
    'cannot_reply_to_message',
    'ekm_access_denied',
    'channel_is_limited_access',
    'posting_to_general_channel_denied',
  ])('takes no reminder, and is not tried each hour (%s)', async (code) => {
    await open()
    stage.slack.fails('chat.postMessage', { error: code })
    const place = { platform: 'slack', tenant: 'T1', id: 'C1' } as const
    const view = { kind: 'message', summary: 'This week', blocks: [] } as const
    expect(await stage.app.reach.post(place, view, 'k')).toEqual({ did: 'gone', why: code })
  })
})
