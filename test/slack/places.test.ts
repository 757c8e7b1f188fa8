import mammoth from 'mammoth'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Ports } from '../../src/conversation/ports.ts'
import { breaches } from '../../src/slack/send/limits.ts'
import { departuresOver } from '../../src/slack/workspace/departures.ts'
import { memoryKv } from '../memory-kv.ts'
import { memoryPorts } from '../world.ts'
import { slackStage, words } from './stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
let now = Date.now()
beforeEach(async () => {
  now = Date.now()
  stage = await slackStage({ now: () => now })
})
afterEach(() => stage.close())

const guided = async (): Promise<string> => {
  await stage.start()
  await stage.type('UANA', 'C1', '/mcred phase design')
  return stage.slack.channels.get('C1')?.messages.find(({ text }) => text.includes('Phase III'))?.ts ?? ''
}

describe('an invitation', () => {
  test('is answered with one welcome that has Start', async () => {
    await stage.invite('UANA', 'C1')
    await stage.invite('UANA', 'C1')
    expect(stage.seen()).toHaveLength(1)
    await stage.press('UANA', 'C1', 'Start')
    expect(stage.slack.views).toHaveLength(1)
  })
})

describe('a message that was an answer', () => {
  test('takes its answer along when it is edited, and when it is deleted', async () => {
    const thread = await guided()
    await stage.say('UBEN', 'C1', 'Read a dashboard.', { thread })
    const message = stage.newest('UBEN', 'C1', ({ user }) => user === 'UBEN')
    if (!message) throw new Error('no message')
    await stage.edit('C1', message, 'Read and explain a dashboard.')
    expect((await stage.entries()).at(-1)).toMatchObject({
      kind: 'answered',
      item: 'Q07.1',
      text: 'Read and explain a dashboard.',
      name: 'Ben',
    })
    const before = stage.seen().length
    expect(stage.seen().join()).toContain('> Read and explain a dashboard.'.slice(2))
    await stage.remove('C1', message)
    expect((await stage.entries()).filter(({ kind }) => kind === 'withdrawn')).toHaveLength(2)
    expect(stage.seen().join()).toContain('07.1 is open again')
    expect(stage.seen()).toHaveLength(before)
  })

  test('is left alone when it was not an answer, or when only a link was unfurled', async () => {
    const thread = await guided()
    await stage.say('UBEN', 'C1', '// aside', { thread })
    const message = stage.newest('UBEN', 'C1', ({ user }) => user === 'UBEN')
    if (!message) throw new Error('no message')
    await stage.edit('C1', message, '// aside, better')
    await stage.event({
      type: 'message',
      subtype: 'message_changed',
      channel: 'C1',
      ts: stage.slack.stamp(),
      message,
      previous_message: message,
    })
    expect(await stage.entries()).toHaveLength(1)
  })

  test('keeps the links of its files', async () => {
    const thread = await guided()
    await stage.say('UBEN', 'C1', 'See the plan.', {
      thread,
      files: [{ name: 'plan.pdf', permalink: 'https://files.example/plan.pdf' }],
    })
    expect((await stage.entries()).at(-1)).toMatchObject({ source: { files: ['https://files.example/plan.pdf'] } })
  })

  test('is its files’ names where it has no words, whatever they are called', async () => {
    const files = ['export.pdf', 'paper.docx'].map((name) => ({ name, permalink: `https://files.example/${name}` }))
    await stage.say('UBEN', 'C1', '', { thread: await guided(), files })
    expect((await stage.entries()).at(-1)).toMatchObject({ kind: 'answered', text: 'export.pdf, paper.docx' })
  })
})

describe('the shortcut on a message', () => {
  test('records its words as the answer to the question picked, with its link', async () => {
    await stage.start()
    await stage.say('UBEN', 'C1', 'Nurses read dashboards &amp; act')
    const message = stage.newest('UBEN', 'C1', ({ user }) => user === 'UBEN')
    if (!message) throw new Error('no message')
    await stage.shortcut('UANA', 'C1', message)
    expect((await stage.submit('UANA')).body).toMatchObject({
      response_action: 'errors',
      errors: { likely: expect.any(String) },
    })
    await stage.submit('UANA', { item: 'Q07.1' })
    expect((await stage.entries()).at(-1)).toMatchObject({
      kind: 'answered',
      item: 'Q07.1',
      text: 'Nurses read dashboards & act',
      name: 'Ana',
      said: { person: { platform: 'slack', tenant: 'T1', id: 'UBEN' }, name: 'Ben' },
      source: { url: expect.stringContaining('/archives/C1/p') },
    })
  })

  test('proposes the three likeliest questions, and the others by phase and step', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred answer 07.1 Read a dashboard.')
    await stage.say('UBEN', 'C1', 'The workload is 30 hours over six weeks')
    const message = stage.newest('UBEN', 'C1', ({ user }) => user === 'UBEN')
    if (!message) throw new Error('no message')
    await stage.shortcut('UANA', 'C1', message)
    const form = JSON.stringify(stage.slack.views.at(-1)?.view)
    expect(form).toMatch(/"radio_buttons".*"Q09\.1".*"Q07\.2".*"initial_option":\{[^}]*\}?[^}]*"Q09\.1"/)
    expect(form).toContain('III Design · 07 Learning goals')
    expect(form).not.toContain('01.1 to')
    await stage.submit('UANA')
    expect((await stage.entries()).at(-1)).toMatchObject({ item: 'Q09.1' })
    await stage.shortcut('UANA', 'C1', message)
    await stage.submit('UANA', { item: 'Q07.3' })
    expect((await stage.entries()).at(-1)).toMatchObject({ item: 'Q07.3' })
  })

  test('takes the question of its thread for the likeliest', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred phase design')
    const root = stage.slack.channels.get('C1')?.messages.find(({ text }) => text.includes('Phase III'))
    await stage.say('UBEN', 'C1', '// we could say: reading a dashboard', { thread: root?.ts })
    const message = stage.newest('UBEN', 'C1', ({ user }) => user === 'UBEN')
    if (message) await stage.shortcut('UANA', 'C1', message)
    await stage.submit('UANA')
    expect((await stage.entries()).at(-1)).toMatchObject({ item: 'Q07.1', said: { name: 'Ben' } })
  })
})

describe('words that somebody else records', () => {
  const last = async () => (await stage.entries()).at(-1)

  test('stay those of whoever wrote the message, with its link on the card and in the history', async () => {
    await stage.start()
    await stage.say('UBEN', 'C1', 'Nurses read dashboards')
    const message = stage.newest('UBEN', 'C1', ({ user }) => user === 'UBEN')
    if (!message) throw new Error('no message')
    await stage.shortcut('UANA', 'C1', message)
    await stage.submit('UANA', { item: 'Q07.1', text: 'read dashboards' })
    expect(await last()).toMatchObject({ text: 'read dashboards', said: { name: 'Ben' } })
    expect(await last()).not.toMatchObject({ said: { changed: true } })
    expect(stage.seen().at(-1)).toContain('Ben, recorded by Ana')
    expect(JSON.stringify(stage.slack.channels.get('C1')?.messages.at(-1)?.blocks)).toContain('/archives/C1/p')
    await stage.type('UANA', 'C1', '/mcred history 07.1')
    expect(JSON.stringify(stage.slack.channels.get('C1')?.messages.at(-1)?.blocks)).toContain('/archives/C1/p')
  })

  test('are the recorder’s where they were changed, or where a bot wrote them, and that is said', async () => {
    await stage.start()
    await stage.say('UBEN', 'C1', 'Nurses read dashboards')
    const message = stage.newest('UBEN', 'C1', ({ user }) => user === 'UBEN')
    if (!message) throw new Error('no message')
    await stage.shortcut('UANA', 'C1', message)
    await stage.submit('UANA', { item: 'Q07.1', text: 'Nurses hate dashboards' })
    expect(stage.seen().at(-1)).toContain('Ana, from a message of Ben')
    await stage.shortcut('UANA', 'C1', { ...message, bot_id: 'B7', bot_profile: { name: 'PollyBot' } } as never)
    await stage.submit('UANA', { item: 'Q07.2' })
    expect(await last()).toMatchObject({ item: 'Q07.2', name: 'Ana', said: { name: 'PollyBot' } })
    expect(await last()).not.toMatchObject({ said: { person: {} } })
    expect(stage.seen().at(-1)).toContain('Ana, from a message of PollyBot')
  })

  test('stay those of whoever said them in the thread, and both may take them back', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred phase design')
    const root = stage.slack.channels.get('C1')?.messages.find(({ text }) => text.includes('Phase III'))
    await stage.say('UBEN', 'C1', 'Not sure, what they do with data on the ward?', { thread: root?.ts })
    await stage.press('UANA', 'C1', 'It answers 07.1 (Learning outcomes)')
    expect(await last()).toMatchObject({
      name: 'Ana',
      said: { person: { id: 'UBEN' }, name: 'Ben' },
      source: { url: expect.stringContaining('/archives/C1/p') },
    })
    expect(
      stage.slack
        .thread('C1', root?.ts ?? '')
        .filter(({ blocks }) => JSON.stringify(blocks).includes('Ben, recorded by Ana')),
    ).toHaveLength(1)
    await stage.press('UGUEST', 'C1', 'Undo')
    expect(stage.seen('C1', 'UGUEST').at(-1)).toContain('Ben said that and Ana recorded it')
    await stage.press('UBEN', 'C1', 'Undo')
    expect(await last()).toMatchObject({ kind: 'withdrawn', name: 'Ben' })
  })
})

describe('a channel that gets another id', () => {
  const moved = async (): Promise<void> => {
    const { slack } = stage
    slack.join('C9', 'my-course').messages.push(...(slack.channel('C1')?.messages ?? []))
    slack.channels.delete('C1')
    await stage.event({ type: 'channel_id_changed', old_channel_id: 'C1', new_channel_id: 'C9' })
  }
  const at = (id: string) => ({ platform: 'slack', tenant: 'T1', id }) as const

  test('takes its project, its people and its open question along, also where Slack tells of it twice', async () => {
    await stage.start()
    await stage.type('UBEN', 'C1', '/mcred phase design')
    const thread = stage.slack.channel('C1')?.messages.at(-1)?.thread_ts
    const project = (await stage.ports.places.projectAt(at('C1'))) ?? ''
    await moved()
    await moved()
    expect(await stage.ports.places.of(project)).toEqual([at('C9')])
    await stage.say('UBEN', 'C9', 'Read a chart.', { thread })
    await stage.type('UANA', 'C9', '/mcred answers 07')
    expect(stage.seen('C9').at(-1)).toContain('Read a chart.')
    await stage.say('UBEN', 'DUBEN', 'status')
    expect(stage.seen('DUBEN').at(-1)).toContain('1 of 31')
    expect(stage.log).toEqual([])
  })

  test('leaves a project alone that the new one has', async () => {
    await stage.start()
    stage.slack.join('C9', 'my-course')
    await stage.start('Another', 'UANA', 'C9')
    const [old, other] = [await stage.ports.places.projectAt(at('C1')), await stage.ports.places.projectAt(at('C9'))]
    await stage.event({ type: 'channel_id_changed', old_channel_id: 'C1', new_channel_id: 'C9' })
    expect(await stage.ports.places.projectAt(at('C9'))).toBe(other)
    expect(await stage.ports.places.projectAt(at('C1'))).toBe(old)
    expect(stage.log.join()).toContain('the old one stays')
  })
})

describe('a personal chat', () => {
  test('takes plain words as commands and goes on in its thread', async () => {
    await stage.say('UANA', 'DUANA', 'help')
    expect(stage.seen('DUANA').at(-1)).toContain('mcred')
  })

  test('is about the person’s only project without asking', async () => {
    await stage.start()
    await stage.say('UANA', 'DUANA', 'status')
    await expect.poll(() => stage.seen('DUANA').at(-1), { timeout: 5_000 }).toContain('Data basics')
  })

  test('asks once which of several projects is meant', async () => {
    stage.slack.join('C3', 'third')
    await stage.start()
    await stage.start('Dairy safety', 'UANA', 'C3')
    await stage.say('UANA', 'DUANA', 'status')
    expect(stage.seen('DUANA').at(-1)).toContain('Which micro-credential')
    await stage.press('UANA', 'DUANA', 'Dairy safety')
    expect(stage.seen('DUANA').at(-1)).toContain('Dairy safety')
    now += 5_000
    await stage.say('UANA', 'DUANA', 'missing')
    expect(stage.seen('DUANA').at(-1)).toMatch(/open in your phases/)
  })

  test('shows all projects on “home” and is about the one that is gone on with', async () => {
    stage.slack.join('C3', 'third')
    await stage.start()
    await stage.start('Dairy safety', 'UANA', 'C3')
    await stage.say('UANA', 'DUANA', 'home')
    expect(stage.seen('DUANA').at(-1)).toMatch(/Data basics.*Dairy safety.*this chat is about that/s)
    await stage.press('UANA', 'DUANA', 'Go on', 'Dairy safety')
    await stage.say('UANA', 'DUANA', 'status')
    expect(stage.seen('DUANA').at(-1)).toContain('Dairy safety')
    await stage.say('UANA', 'DUANA', 'switch project')
    expect(stage.seen('DUANA').at(-1)).toMatch(/In this chat we speak about .?Dairy safety/)
    await stage.press('UANA', 'DUANA', 'Go on', 'Data basics')
    await stage.say('UANA', 'DUANA', 'status')
    expect(stage.seen('DUANA').at(-1)).toContain('Data basics')
  })

  test('tells a newcomer how to get in, and greets back', async () => {
    await stage.say('UANA', 'DUANA', 'status')
    expect(stage.seen('DUANA').at(-1)).toContain('You are in no project yet')
    expect(stage.seen('DUANA').at(-1)).not.toContain('This channel')
    await stage.say('UANA', 'DUANA', 'hi')
    expect(stage.seen('DUANA').at(-1)).toContain('Hello, I am mcred')
    await stage.start()
    await stage.say('UANA', 'DUANA', 'hello')
    expect(stage.seen('DUANA').at(-1)).toMatch(/Here we speak about\s+Data basics/)
  })

  test('takes a reply to an open question as its answer', async () => {
    await stage.start()
    await stage.say('UANA', 'DUANA', 'show 07.1')
    const asked = stage.newest('UANA', 'DUANA', ({ user }) => user === 'UANA')
    await stage.say('UANA', 'DUANA', 'status of patients on a ward', { thread: asked?.ts })
    expect((await stage.entries()).at(-1)).toMatchObject({
      kind: 'answered',
      item: 'Q07.1',
      text: 'status of patients on a ward',
    })
  })

  test('offers prompts when it is opened', async () => {
    await stage.openHome('UANA', 'messages')
    const offered = () =>
      stage.slack.calls.filter(({ method }) => method === 'assistant.threads.setSuggestedPrompts').at(-1)
    expect(offered()).toMatchObject({ said: { ok: true } })
    expect(JSON.stringify(offered()?.args)).not.toContain('missing')
    await stage.start()
    await stage.openHome('UANA', 'messages')
    expect(JSON.stringify(offered()?.args)).toContain('What do I have to do?')
  })
})

describe('App Home', () => {
  test('shows a newcomer how to begin', async () => {
    await stage.openHome('UANA')
    expect(homeOf('UANA')).toMatch(/in no project yet.*add me to its channel.*Start.*Ask/s)
  })

  test('shows projects, what is assigned, what is next, progress and the reminder; and answers from there', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred assign 07.1 <@UBEN|ben> by friday')
    await stage.type('UBEN', 'C1', '/mcred help')
    await stage.openHome('UBEN')
    expect(homeOf('UBEN')).toMatch(
      /Yours to settle.*07\.1.*due.*Data basics.*Next for the team.*07\.1.*0 of.*Reminder/s,
    )
    await stage.pressHome('UBEN', 'Answer')
    await stage.submit('UBEN', { text: 'Read a dashboard.' })
    expect((await stage.entries()).at(-1)).toMatchObject({ kind: 'answered', item: 'Q07.1', name: 'Ben' })
    expect(homeOf('UBEN')).toContain('Nothing has your name on it')
  })

  test('is next where the team really is, and names the channels', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred answer 07.1 Read a dashboard.')
    await stage.openHome('UANA')
    expect(homeOf('UANA')).toMatch(/Next for the team:\s+07\.2/)
    const blocks = stage.slack.homes.get('UANA')?.['blocks']
    expect(JSON.stringify(blocks)).toContain('In <#C1>')
    expect(breaches({ type: 'home', blocks })).toEqual([])
  })

  test('keeps several projects apart, each with three buttons of its own, and lists by date what is theirs', async () => {
    stage.slack.join('C3', 'third')
    await stage.start()
    await stage.start('Dairy safety', 'UANA', 'C3')
    await stage.type('UANA', 'C1', '/mcred assign 07.2 <@UANA|ana> by 12 december')
    await stage.type('UANA', 'C3', '/mcred assign 07.1 <@UANA|ana> by 1 december')
    await stage.openHome('UANA')
    expect(homeOf('UANA')).toMatch(/07\.1.*Dairy safety.*07\.2.*Data basics/s)
    const blocks = (stage.slack.homes.get('UANA')?.['blocks'] ?? []) as { type: string; elements?: unknown[] }[]
    expect(blocks.filter(({ type }) => type === 'divider')).toHaveLength(2)
    expect(blocks.filter(({ type }) => type === 'actions').map(({ elements }) => elements?.length)).toEqual([3, 3])
  })

  test('goes on in the person’s own chat, and says so at once', async () => {
    await stage.start()
    const before = stage.seen().length
    await stage.openHome('UANA')
    await stage.pressHome('UANA', 'Go on')
    expect(stage.seen('DUANA').at(-1)).toContain('Which skills gap')
    expect(stage.seen()).toHaveLength(before)
    expect(JSON.stringify(stage.slack.views.at(-1)?.view)).toContain('in our chat')
    const asked = stage.newest('UANA', 'DUANA', ({ text }) => /01\.1|skills gap/.test(text))
    await stage.say('UANA', 'DUANA', 'Reading dashboards on a ward', { thread: asked?.ts })
    expect((await stage.entries()).at(-1)).toMatchObject({ kind: 'answered', item: 'Q01.1' })
  })

  test('asks the toolkit, also for a newcomer, and answers in the person’s own chat', async () => {
    await stage.openHome('UANA')
    await stage.pressHome('UANA', 'Ask')
    await stage.submit('UANA', { question: 'How long should a micro-credential be?' })
    expect(stage.seen('DUANA').at(-1)).toContain('The toolkit does not say')
  })

  test('starts a project in the person’s own chat', async () => {
    await stage.openHome('UANA')
    await stage.pressHome('UANA', 'Start')
    expect(JSON.stringify(stage.slack.views.at(-1)?.view)).toContain('Set up this chat')
    await stage.submit('UANA', { name: 'Alone' })
    expect(stage.seen('DUANA').at(-1)).toContain('All set, led by Ana. You can answer in any order.')
  })

  test('forgets a channel that a person left', async () => {
    await stage.start()
    await stage.event({ type: 'member_left_channel', user: 'UANA', channel: 'C1' })
    await stage.openHome('UANA')
    expect(homeOf('UANA')).toContain('in no project yet')
  })
})

describe('files', () => {
  test('the progress picture stands on its card, with its words', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred status')
    await vi.waitFor(() =>
      expect([...stage.slack.files.values()]).toMatchObject([
        {
          name: 'progress.png',
          alt: expect.stringContaining('III Design: 0 of 31'),
        },
      ]),
    )
    const [id] = stage.slack.files.keys()
    await vi.waitFor(() =>
      expect(stage.newest('UANA', 'C1', ({ only }) => only === 'UANA')?.blocks).toContainEqual({
        type: 'image',
        slack_file: { id },
        alt_text: expect.stringContaining('III Design: 0 of 31'),
      }),
    )
  })

  test('a picture that is there already is shown again, and one that says something else is uploaded', async () => {
    await stage.start()
    const shown = () =>
      (stage.slack.channel('C1')?.messages ?? []).flatMap(({ blocks }) =>
        (blocks as { slack_file?: { id: string } }[]).flatMap(({ slack_file }) => slack_file?.id ?? []),
      )
    for (const [n, words] of ['status', 'status', 'answer 07.1 Read a dashboard', 'status'].entries()) {
      await stage.type('UANA', 'C1', `/mcred ${words}`)
      await vi.waitFor(() => expect(shown()).toHaveLength([1, 2, 2, 3][n] ?? 0))
    }
    const [one, other] = stage.slack.files.keys()
    expect(stage.slack.files.size).toBe(2)
    expect(shown()).toEqual([one, one, other])
  })

  test('the matrix is uploaded as a picture that says in words what it shows', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred answer 07.1 Read a dashboard; Explain a trend')
    await stage.type('UANA', 'C1', '/mcred answer t4.4.2 A quiz; A poster')
    await stage.type('UANA', 'C1', '/mcred matrix')
    await vi.waitFor(
      () =>
        expect([...stage.slack.files.values()]).toMatchObject([
          { name: 'matrix.png', alt: expect.stringContaining('1 Read a dashboard · assessed by: nothing yet') },
        ]),
      { timeout: 10_000 },
    )
  })

  test('an export is uploaded as Markdown and JSON', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred export')
    expect([...stage.slack.files.values()].map(({ name }) => name.split('.').at(-1))).toEqual(['md', 'json'])
  })

  test('a paper is uploaded as Word reads it', async () => {
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred answer 07.1 Read a ward dashboard.')
    await stage.type('UANA', 'C1', '/mcred paper')
    const papers = () => [...stage.slack.files.values()].filter(({ name }) => name.endsWith('.docx'))
    // What makes Word files is loaded first.
    await vi.waitFor(() => expect(papers()[0]?.bytes?.length).toBeGreaterThan(0), 20_000)
    const [paper] = papers()
    const read = await mammoth.extractRawText({ buffer: Buffer.from(paper?.bytes ?? []) })
    expect(read.value).toContain('Read a ward dashboard.')
    expect(paper?.name).toMatch(/-committee-\d{4}-\d\d-\d\d\.docx$/)
  })

  test('a document that cannot be uploaded is not passed over in silence', async () => {
    await stage.start()
    stage.slack.fails('files.completeUploadExternal', { error: 'missing_scope' })
    await stage.type('UANA', 'C1', '/mcred template 1 as markdown')
    expect(stage.seen().at(-1)).toContain('could not be sent')
    expect(stage.log.join()).toContain('files:write')
  })
})

describe('taking the app out', () => {
  test('stops nudges, keeps projects 30 days and then deletes them, in whatever order Slack tells', async () => {
    await stage.start()
    const place = { platform: 'slack', tenant: 'T1', id: 'C1' } as const
    const project = (await stage.ports.places.projectAt(place)) ?? ''
    for (const type of ['tokens_revoked', 'app_uninstalled', 'tokens_revoked'])
      await stage.event({ type, tokens: { bot: ['U0BOT'] } })
    expect(await stage.app.reach.post(place, { kind: 'message', summary: 'x', blocks: [] }, 'k')).toMatchObject({
      did: 'gone',
    })
    now += 29 * 86_400_000
    await stage.app.tidy(now)
    expect(await stage.ports.journal.read(project)).toHaveLength(1)
    now += 2 * 86_400_000
    await stage.app.tidy(now)
    expect(await stage.ports.journal.read(project)).toHaveLength(0)
    expect(await stage.ports.places.projectAt(place)).toBeUndefined()
  })

  test('is over once the workspace is heard of again with a token that works', async () => {
    await stage.start()
    await stage.event({ type: 'app_uninstalled' })
    stage.slack.fails('auth.test', { error: 'token_revoked' })
    await stage.type('UANA', 'C1', '/mcred status')
    const place = { platform: 'slack', tenant: 'T1', id: 'C1' } as const
    const view = { kind: 'message', summary: 'x', blocks: [] } as const
    expect(await stage.app.reach.post(place, view, 'k')).toMatchObject({ did: 'gone' })
    await stage.type('UANA', 'C1', '/mcred status')
    expect(await stage.app.reach.post(place, view, 'k')).toMatchObject({ did: 'sent' })
  })

  test('keeps no channel from starting again where the sweep died half way and the workspace came back', async () => {
    await stage.start()
    const place = { platform: 'slack', tenant: 'T1', id: 'C1' } as const
    await stage.event({ type: 'app_uninstalled' })
    await stage.ports.journal.forget((await stage.ports.places.projectAt(place)) ?? '')
    await stage.type('UANA', 'C1', '/mcred status')
    await stage.start('Data basics, again')
    expect(stage.seen().at(-1)).toContain('All set')
  })

  test('lets a channel go whose project was deleted before', async () => {
    const ports = memoryPorts()
    const place = { platform: 'slack', tenant: 'T1', id: 'C1' } as const
    await ports.places.bind(place, 'deleted', undefined)
    const unlisted: Ports = { ...ports, places: { ...ports.places, of: async () => [] } }
    const departures = departuresOver(memoryKv(), unlisted, () => 0)
    await departures.left('T1')
    await departures.sweep(31 * 86_400_000)
    expect(await ports.places.projectAt(place)).toBeUndefined()
  })

  test('spares a project that lives elsewhere too', async () => {
    await stage.start()
    const place = { platform: 'slack', tenant: 'T1', id: 'C1' } as const
    const project = (await stage.ports.places.projectAt(place)) ?? ''
    await stage.ports.places.bind({ platform: 'teams', tenant: 'X', id: 'Y' }, project, undefined)
    await stage.event({ type: 'app_uninstalled' })
    now += 31 * 86_400_000
    await stage.app.tidy(now)
    expect(await stage.ports.journal.read(project)).toHaveLength(1)
  })
})

const homeOf = (user: string): string =>
  words({ text: '', blocks: (stage.slack.homes.get(user)?.['blocks'] ?? []) as unknown[] })
