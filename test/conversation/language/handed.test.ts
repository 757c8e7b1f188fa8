import { expect, test } from 'vitest'
import { readScript } from '../../transcripts/script.ts'
import { stage } from '../../transcripts/stage.ts'
import { memoryPorts } from '../../world.ts'

const begun = `Ana types /mcred start Data basics

Ana fills in
  < name: Data basics

Ben types @mcred answer 02.1 nurses

Mei types @mcred answer 02.2 evenings

`

/** What the last of some deeds brings, in a project in which Ana, Ben and Mei take part. */
async function said(...lines: readonly string[]): Promise<string> {
  const actors = stage(memoryPorts())
  let last: string[] = []
  for (const { deed } of readScript(`${begun}${lines.map((line) => `Ana types @mcred ${line}`).join('\n\n')}\n`))
    last = await actors.play(deed)
  return last.join('\n')
}

const toBen = 'give step 08 to Ben by 30 november'

test.each([
  ['give 16 to Mei', ['✓ Ana assigned 7 items to Mei', '16.1']],
  ['please hand 04 over to Mei and 05 to Ben', ['✓ Ana assigned 5 items to Mei', '✓ Ana assigned 9 items to Ben']],
  ['Mei should handle steps 5 and 6', ['✓ Ana assigned 19 items to Mei']],
  ['put Mei on 18 by next friday', ['✓ Ana assigned 4 items to Mei, by Fri 4 Dec']],
  ['16 for Mei, 18 for Ben', ['✓ Ana assigned 7 items to Mei', '✓ Ana assigned 4 items to Ben']],
  ['delegate 09.2 and 09.3 to Mei until 2 december', ['✓ Ana assigned 2 items to Mei, by Wed 2 Dec']],
])('goes out by number and name: %s', async (line, brings) => {
  const last = await said(toBen, line)
  for (const one of brings) expect(last).toContain(one)
})

test.each([
  'hand everything that Ben has over to Mei',
  'Mei takes over Ben’s items',
  'transfer all of Ben’s work to Mei',
  'Ben is ill, assign his things to Mei please',
  'reassign whatever Ben has to Mei',
])('what somebody has goes on with its date: %s', async (line) => {
  expect(await said(toBen, line)).toContain('✓ Ana assigned 8 items to Mei, by Mon 30 Nov')
})

test.each([
  ['postpone the deadline of step 08 by ten days', 'Thu 10 Dec'],
  ['delay 08 by two weeks', 'Mon 14 Dec'],
  ['Ben gets three more days for step 08', 'Thu 3 Dec'],
  ['due date of step 8 is now 9 december', 'Wed 9 Dec'],
  ['set Ben’s due date to 10 december', 'Thu 10 Dec'],
  ['everything in step 08 one week later', 'Mon 7 Dec'],
  ['reschedule all that is due on 30 november to 2 december', 'Wed 2 Dec'],
  ['could Ben have until 4 december?', 'Fri 4 Dec'],
])('a date moves and whoever has it keeps it: %s', async (line, to) => {
  const last = await said(toBen, line)
  expect(last).toContain(`✓ Ana moved the date of 8 items from Mon 30 Nov to ${to}; Ben still has them.`)
})

test.each(['chase up Ben please', 'could you ping Ben about his work', 'remind Ben', 'tell Ben that he is late'])(
  'whoever is chased is given nothing: %s',
  async (line) => {
    const last = await said(toBen, 'show 11.1', line)
    expect(last).toContain('Ben has 8 items')
    expect(last).toContain('Nothing is sent yet.')
  },
)

test.each([
  ['take step 08 from Ben', 8],
  ['remove Ben from 08', 8],
  ['Ben no longer does 08', 8],
  ['take 08.1 and 08.2 off Ben', 2],
])('all that is named is taken off: %s', async (line, many) => {
  expect(await said(toBen, line)).toContain(`✓ Ana took ${many} items off Ben`)
})

test.each(['Mei is out sick till 4 december', 'Mei will be away next week', 'FYI Mei is on holiday until 4 december'])(
  'a colleague who is away silences nobody: %s',
  async (line) => {
    const last = await said(toBen, line)
    expect(last).toContain('The reminders go on for everybody. Nothing is changed yet.')
    expect(last).not.toContain('✓')
  },
)

test.each(['hand number 25 to Ben', 'Ben minds 08 gladly', 'give the stuff of whoever to Ben'])(
  'what is not understood never falls back on what was shown last: %s',
  async (line) => {
    expect(await said('show 11.1', line)).not.toContain('11.1 to Ben')
  },
)

const toMei = 'give 16.1, 16.2 and 16.3 to Mei by 11 december'

test.each([
  ['everything Mei has is due 8 january apart from 16.2', ['16.1', '16.3'], '8 Jan'],
  ['except for 16.1, move all of Mei’s to 7 january', ['16.2', '16.3'], '7 Jan'],
  ['push all of Mei’s but 16.3 back a week', ['16.1', '16.2'], '18 Dec'],
  ['hand all of Mei’s items over to Ben excluding 16.1', ['16.2', '16.3'], 'to Ben'],
  ['please give everything of Mei’s but not 16.2 to Ben', ['16.1', '16.3'], 'to Ben'],
])('what is left out stays as it is: %s', async (line, goes, how) => {
  const last = await said(toMei, line)
  expect(last).toContain('2 items')
  expect(last).toContain(how)
  const left = ['16.1', '16.2', '16.3'].filter((code) => !goes.includes(code))
  for (const code of goes) expect(last).toContain(`• ${code}`)
  for (const code of left) expect(last).not.toContain(code)
})

test('what is left out is not taken back', async () => {
  expect(await said(toMei, 'take everything off Mei other than 16.2', 'who has what')).toMatch(
    /Mei: one item\n.*- 16\.2/,
  )
})

test('an exception that is not understood moves nothing', async () => {
  const last = await said(toMei, 'everything of Mei’s is due 8 january except what Jo spoke of', 'who has what')
  expect(last).not.toContain('8 Jan')
})

test.each([
  ['take 16.1 off Mei and hand it to Ben', '✓ Ana assigned 16.1 to Ben, by Fri 11 Dec'],
  ['remove 16.2 and 16.3 from Mei, Ben does them', '✓ Ana assigned 2 items to Ben, by Fri 11 Dec'],
  ['withdraw 16.3 from Mei; then give that to Ben by 9 december', '✓ Ana assigned 16.3 to Ben, by Wed 9 Dec'],
])('what is taken from one goes to another in one deed: %s', async (line, brings) => {
  const last = await said(toMei, line)
  expect(last).toContain(brings)
  expect(last.match(/\[Undo\]/g)).toHaveLength(1)
})

test.each([
  ['bring 16.1 back by two days', 'Sun 13 Dec'],
  ['16.2 may wait for two more weeks', 'Fri 25 Dec'],
  ['set 16.3 three days later please', 'Mon 14 Dec'],
  ['shift all of Mei’s deadlines by a week', 'Fri 18 Dec'],
])('a date moves by so much: %s', async (line, to) => {
  const last = await said(toMei, line)
  expect(last).toContain('moved the date')
  expect(last).toContain(to)
})

test.each([
  [
    'give 16.1 to Mei til thursday and 16.2 to Ben til friday',
    ['16.1 to Mei, by Thu 26 Nov', '16.2 to Ben, by Fri 27 Nov'],
  ],
  ['assign 10.1 and the stacking question to Ben by friday', ['2 items to Ben, by Fri 27 Nov', '• 10.1', '• 08.2']],
])('of several that are named none is left out: %s', async (line, brings) => {
  const last = await said('hello', line)
  for (const one of brings) expect(last).toContain(one)
})

test.each(['16.1 is dull and 16.2 isnt mine', 'i wont do 16.2, Zoe should', 'give 16.1 and the thingummy to Mei'])(
  'what is refused or not understood goes to nobody: %s',
  async (line) => {
    expect(await said(line, 'who has what')).toContain('Nobody has anything yet')
  },
)

test.each(['remind Mei on thursday', 'nudge Mei about it tomorrow', 'chase Mei every friday'])(
  'one person’s day is no day for everybody: %s',
  async (line) => {
    const last = await said(toMei, line)
    expect(last).toContain('Mei has 3 items')
    expect(last).toContain('Nothing is sent yet')
    expect(await said(toMei, line, 'nudge')).toContain('Mondays')
  },
)

test('who passes on what they cannot do passes on their own', async () => {
  const theirs = ['give 16.1 and 16.2 to me', 'show 14.2', 'I can’t answer this, please pass it to Ben']
  const which = await said(...theirs)
  expect(which).toContain('Which one do you mean?')
  expect(which).toContain('[16.1')
  expect(which).not.toContain('[14.2')
  expect(await said('give 16.2 to me', ...theirs.slice(1))).toContain('✓ Ana assigned 16.2 to Ben')
})

test('what was just given away is not ticked by “done”', async () => {
  const last = await said('give 16.c1 and 16.c2 to me', 'give 16.c1 to Ben', 'done')
  expect(last).not.toContain('ticked')
  expect(last).toContain('16.c2')
})
