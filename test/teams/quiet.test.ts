import { afterAll, describe, expect, test } from 'vitest'
import { conversations, type Form } from '../stand-ins/teams/client.ts'
import { type TeamsStage, teamsStage } from './stage.ts'

type Loudness = { readonly shared: number; readonly alone: number }
type Act = (teams: TeamsStage) => Promise<unknown>

const reply = (teams: TeamsStage, who: string, text: string): Promise<unknown> =>
  teams.type(who, text, teams.form === 'channel' ? rootOf(teams) : undefined)

/** The thread in which the questions are asked. */
const rootOf = ({ connector }: TeamsStage): string | undefined => {
  const asked = connector.messages.find(({ activity }) => JSON.stringify(activity).includes('07 Learning goals'))
  return asked?.conversation.split(';messageid=')[1] ?? asked?.id
}

/** What each action comes to: messages that all get, before (version 7558cf2) and now, and those that its person alone gets. */
const actions: readonly (readonly [string, Act, before: number, Loudness])[] = [
  ['status', (t) => t.type('Ana', 'status'), 1, { shared: 0, alone: 1 }],
  ['missing', (t) => t.type('Ana', 'missing'), 1, { shared: 0, alone: 1 }],
  ['template 4', (t) => t.type('Ana', 'template 4'), 1, { shared: 0, alone: 1 }],
  ['history 07.1', (t) => t.type('Ana', 'history 07.1'), 1, { shared: 0, alone: 1 }],
  ['export', (t) => t.type('Ana', 'export'), 2, { shared: 0, alone: 1 }],
  ['a phase that is none', (t) => t.type('Ana', 'phase 9'), 1, { shared: 0, alone: 1 }],
  ['a question', (t) => t.type('Ana', 'should learners pay?'), 1, { shared: 1, alone: 0 }],
  ['an answer by reply', (t) => reply(t, 'Ben', 'Read a ward dashboard.'), 2, { shared: 1, alone: 0 }],
  [
    'two replies at once',
    (t) =>
      Promise.all([
        reply(t, 'Ana', 'Nurses can read a ward dashboard.'),
        reply(t, 'Ben', 'Learners can plan a roster.'),
      ]),
    5,
    { shared: 2, alone: 0 },
  ],
  ['check', (t) => t.type('Ana', 'check 07.c1'), 1, { shared: 1, alone: 0 }],
]
const measured: string[] = []

describe.each(['channel', 'group'] as const)('in a %s of many people in Teams', (form: Form) => {
  afterAll(
    () =>
      void process.stdout.write(
        `${['| action | public before | public now | alone |', ...measured.splice(0)].join('\n')}\n`,
      ),
  )

  test.each(actions)('%s is no louder than it need be', async (action, act, before, most) => {
    const teams = await begun(form)
    const from = teams.connector.messages.length
    await act(teams)
    const sent = teams.connector.messages.slice(from)
    const shared = sent.filter(({ conversation }) => conversation.split(';')[0] === conversations[form]).length
    measured.push(`| ${action} | ${before} | ${shared} | ${sent.length - shared} |`)
    await teams.close()
    expect({ shared, alone: sent.length - shared }).toEqual(most)
  })
})

test('who has no chat of their own with the bot is told in a few lines, and shows the whole in their place by a button', async () => {
  const teams = await begun('channel', [])
  await teams.type('Ana', 'assign 07.c1 <@29:ben|Ben> by 2027-01-08')
  const public_ = teams.connector.messages.length
  await teams.type('Ana', 'ready')
  expect(teams.seen().at(-1)).toMatch(
    /^Not yet: .* are open\.\n07\.c1 Learning outcomes .* · Ben · due Fri 8 Jan 2027\n\[Show it here\]\nOpen a chat of your own.*$/,
  )
  await teams.press(
    'Ana',
    teams.find('Ana', ({ title }) => title === 'Show it here'),
  )
  expect(teams.seen().at(-1)).toMatch(/Shared by Ana\nNot yet: .*With nobody yet/s)
  expect(teams.connector.messages).toHaveLength(public_ + 1)
  await teams.close()
})

test('how one comes to a chat of one’s own is said to each person once', async () => {
  const teams = await begun('channel', [])
  const advice = 'Open a chat of your own'
  await teams.type('Ana', 'status')
  expect(teams.seen().at(-1)).toContain(advice)
  await teams.type('Ana', 'missing')
  expect(teams.seen().at(-1)).toMatch(/31 open in your phases\n.*07\.1 .*\n.*07\.2 .*\n\[Show it here\]$/)
  expect(teams.seen().at(-1)).not.toContain(advice)
  await teams.type('Ben', 'status')
  expect(teams.seen().at(-1)).toContain(advice)
  await teams.close()
})

test('what one has, and what cannot be taken back, does not stand whole before all', async () => {
  const teams = await begun('channel', [])
  for (const item of ['07.1', '07.2', '07.c1', '07.c2'])
    await teams.type('Ben', `assign ${item} <@29:ana|Ana> by 2027-01-08`)
  await teams.type('Ana', 'mine')
  expect(teams.seen().at(-1)).toMatch(
    /^Yours to settle: 4 items\n.*07\.1 Which .* · due.*\n.*07\.2 How .* · due.*\n• … 2 more\n\[Show it here\]\nAs of.*\nOpen a chat.*$/,
  )
  await teams.press(
    'Ana',
    teams.find('Ana', ({ title }) => title === 'Show it here'),
  )
  expect(teams.seen().at(-1)).toMatch(/Shared by Ana\nAna has 4 items.*07\.c2/s)
  await teams.type('Ana', 'whats on me')
  expect(teams.seen().join()).not.toContain('Remove what is mine')
  await teams.close()
})

test('of the buttons under a card a phone shows whole what stands beside its menu', async () => {
  const teams = await begun('channel')
  const chat = teams.chatOf('Ana')
  await chat.type('Ana', 'checks 07')
  const modeOf = (label: string) => chat.find('Ana', ({ title }) => title === label).action['mode']
  expect(modeOf('Go on')).toBeUndefined()
  expect(modeOf('What do they mean?')).toBe('secondary')
  await teams.close()
})

test('a button in one’s own chat counts in the channel that it is about, for who is still there', async () => {
  const teams = await begun('channel')
  const chat = teams.chatOf('Ana')
  await teams.type('Ana', 'missing')
  await chat.press(
    'Ana',
    chat.find('Ana', ({ title }) => title === 'Tick'),
  )
  expect(teams.seen().at(-1)).toContain('Ana ticked 07.c1')
  expect(chat.seen().at(-1)).toContain('30 open in your phases')
  await chat.press(
    'Ana',
    chat.find('Ana', ({ title }) => title === 'Post in thread'),
  )
  expect(teams.seen().at(-1)).toMatch(/30 open in your phases\nShared by Ana/)
  const before = teams.connector.messages.length
  teams.connector.mood.gone = '29:ana'
  const said = await chat.press(
    'Ana',
    chat.find('Ana', ({ title }) => title === 'Post in thread'),
  )
  expect(JSON.stringify(said.body)).toContain('too old')
  expect(teams.connector.messages).toHaveLength(before)
  await teams.close()
})

/** The project set up and its first question asked, by people of whom these have a chat of their own with the bot. */
async function begun(form: Form, known: readonly string[] = ['Ana', 'Ben']): Promise<TeamsStage> {
  let now = Date.parse('2026-11-24T01:00:00Z')
  const teams = await teamsStage(form, { now: () => (now += 1000), sleep: async () => undefined })
  for (const who of known) await teams.chatOf(who).type(who, 'help')
  await teams.type('Ana', 'phase design')
  const set = teams.find('Ana', ({ verb }) => verb === 'send')
  await teams.press('Ana', { ...set, inputs: { ...set.inputs, name: 'Data basics', phases: '3' } })
  return teams
}
