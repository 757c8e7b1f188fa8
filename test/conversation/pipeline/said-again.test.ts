import { expect, test } from 'vitest'
import { readScript } from '../../transcripts/script.ts'
import { stage } from '../../transcripts/stage.ts'
import { memoryPorts } from '../../world.ts'

const begun = `Ana types /mcred start Data basics

Ana fills in
  < name: Data basics

Ben types @mcred hello

`

/** What the last of some deeds comes to. */
async function told(...lines: readonly string[]): Promise<string> {
  const actors = stage(memoryPorts())
  let last: string[] = []
  for (const { deed } of readScript(`${begun}${lines.join('\n\n')}\n`)) last = await actors.play(deed)
  return last.join('\n')
}

const hours = 'Ana types @mcred 09.1: 20 hours in total, five weeks'
const more = 'Ben types @mcred change 20 hours to 24, Tan needs more time'

test('what a colleague orders to be changed is shown changed, not as the new answer', async () => {
  const shown = await told(hours, more)
  expect(shown).toContain('> 24 hours in total, five weeks')
  expect(shown).toContain('[Replace it]')
})

test('a press replaces the answer that was shown, and none that was given since', async () => {
  const since = 'Ana types @mcred 09.1: 30 hours in total, six weeks'
  const shown = await told(hours, more, since, 'Ben presses Replace it')
  expect(shown).toContain('> 30 hours in total, six weeks')
  expect(shown).toContain('nothing was recorded')
})

test('“undo that” with a reason takes back what waits for a press, and nothing before it', async () => {
  const tick = 'Ben types @mcred tick 07.c1'
  const said = await told(tick, hours, more, 'Ben types @mcred undo that, I should ask the lead first')
  expect(said).toContain('All right')
  expect(said).not.toContain('Taken back')
})

test('“back to what I wrote” offers one’s own answer again', async () => {
  const replaced = [hours, 'Ben types @mcred 09.1: 24 hours', 'Ben presses Replace it']
  const shown = await told(...replaced, 'Ana types @mcred put 09.1 back to what I wrote, 20 hours')
  expect(shown).toContain('> 20 hours in total, five weeks')
  expect(shown).toContain('[Replace it]')
})

test('who will do what nobody has takes it', async () =>
  expect(await told('Ana types @mcred ill do 09 till 20 dec')).toContain('Ana took 9 items'))

test('a date that was moved, and what was given back, is told as such', async () => {
  const given = ['Ana types @mcred assign 14.c1 to <@ben|Ben> by 22 jan', 'Ben types @mcred move my dates to 29 jan']
  expect(await told(...given, 'Ana types @mcred what changed today?')).toContain('Ben moved the date to Fri 29 Jan')
  expect(
    await told(given[0] ?? '', 'Ben types @mcred unassign 14.c1', 'Ana types @mcred what changed today?'),
  ).toContain('Ben gave it back')
})

test('what takes the place of “not applicable” says so', async () =>
  expect(
    await told(
      'Ana types @mcred 08.1 n/a, no prerequisites',
      'Ben types @mcred show 08.1',
      'Ben replies A food card is needed',
    ),
  ).toContain('It takes the place of what Ana said: not applicable, “no prerequisites”.'))

test('a slip is put right in its place, and a sentence goes on beginning as one', async () => {
  const shown = ['Ana types @mcred show 07.3', 'Ana replies They follow our framework, level 4, in all parts']
  expect(await told(...shown, 'Ana replies sorry i meant level 3 not 4 in that last one')).toContain(
    '> They follow our framework, level 3, in all parts',
  )
  const two = [
    'Ana types @mcred 07.2: Two workshops with bakers',
    'Ana types @mcred change 07.2 to three workshops, not two',
  ]
  expect(await told(...two)).toContain('> Three workshops with bakers')
})

test('an adjective is no second wish', async () =>
  expect(await told('Ana types @mcred ok tick: learning outcomes are defined and measurable')).toContain(
    'and measurable”',
  ))

test('what is wanted as a Word file is the paper', async () => {
  const said = await told(hours, 'Ana types @mcred i want all of this as a word file so i can mail it to my boss')
  expect(said).toContain('.docx')
  expect(said).not.toContain('.json')
})

test('who wants to answer what is theirs is let, and keeps it', async () => {
  const said = await told(
    'Ana types @mcred i take 01.5, due 10 dec',
    'Ana types @mcred i want to answer 01.5 now please',
  )
  expect(said).toContain('Answer 01.5')
  expect(said).not.toContain('nobody’s')
})

test('who leads is told', async () => {
  expect(await told('Ben types @mcred thanks. and who is the lead?')).toContain('Ana leads Data basics')
  expect(await told('Ben types @mcred who is leading this?')).toContain('Ana leads Data basics')
})

test('no reminders “till I say so” are none, once that is pressed', async () =>
  expect(await told('Ana types @mcred no reminders at all till i say so')).toContain('[Pause it] [No]'))

test('turning reminders on takes no left-out dates back, but offers it', async () => {
  const left = 'Ana types @mcred leave out 21 dec to 4 jan'
  expect(await told(left, 'Ana types @mcred ok switch reminders on again, same as before')).toContain(
    '[Take the dates back]',
  )
  const on = await told(left, 'Ana types /mcred nudge off', 'Ana types /mcred nudge on')
  expect(on).toContain('dates that were left out stay so')
  expect(
    await told(left, 'Ana types /mcred nudge off', 'Ana types /mcred nudge on', 'Ana types /mcred nudge'),
  ).toContain('Left out: Mon 21 Dec')
})

test('another day and hour are both heard', async () =>
  expect(
    await told('Ana types @mcred remind us wednesdays at 2 pm', 'Ana types @mcred and on Fridays not wednesdays, 8.30'),
  ).toContain('Fridays at 08:30'))

test('a phase that is skipped is left out, and no question', async () =>
  expect(await told('Ana types @mcred skip phase VI, we dont do continuous improvement')).toContain(
    '[Change the scope]',
  ))

test('where it belongs is no part of what is put there', async () => {
  const offered = await told('Ana types @mcred the price is 500 pesos, 20 hours in all, put that where it belongs')
  expect(offered).not.toContain('belongs')
})

test('what has hardly begun is no all clear', async () => {
  expect(await told('Ana types @mcred does it all fit together?')).toContain('Nothing is answered yet')
  expect(await told(hours, 'Ana types @mcred does it all fit together?')).toContain('In the one answer so far')
})

test('a figure before a “but” is kept with what follows it', async () =>
  expect(await told('Ana types @mcred 01.5: not settled yet, maybe SGD 400 but the dean has to agree')).toContain(
    'maybe SGD 400 but the dean has to agree',
  ))

const seldom = 'Ana types @mcred remind us every two weeks on fridays at 10'

test('“weekly again” with a day is how often and when, in one', async () =>
  expect(await told(seldom, 'Ana types @mcred weekly again, mondays 9am')).toContain('Mondays at 09:00, every week'))

test('that somebody agreed is no second wish', async () => {
  const said = await told(seldom, 'Ben types @mcred switch it back to weekly monday mornings, Ana agreed')
  expect(said).toContain('weekly mon 09:00')
  expect(said).not.toContain('Ana agreed')
})

test('a stretch that is left out now ends where the snooze is cancelled, later ones stay', async () => {
  const long = ['Ana types @mcred leave out 21 jan to 4 feb', 'Ana types @mcred snooze the reminder until 12 jan']
  const said = await told(...long, 'Ana types @mcred cancel the snooze')
  expect(said).toContain('turned the reminder on')
  expect(said).toContain('other dates that were left out stay so')
})

test('the status is shown in whatever form it is wanted', async () =>
  expect(await told('Ben types @mcred status in one sentence')).toContain('questions and checks are settled'))

test('what is said of ticks is no answer to a question', async () =>
  expect(await told('Ana types @mcred show 02.2', 'Ana replies all ticked except the last')).toContain('[Just talk]'))

test('of several matters each is recorded by its own press', async () => {
  const said = 'Ana types @mcred for the workload we decided 20 hours in total. the price is 500 pesos for a seat'
  const first = await told(said, 'Ana presses It answers 09.1 (Hours)')
  expect(first).toContain('> for the workload we decided 20 hours in total')
  const both = await told(said, 'Ana presses It answers 09.1 (Hours)', 'Ana presses It answers 01.5 (Who pays)')
  expect(both).toContain('> the price is 500 pesos for a seat')
})

test('a template’s prompt is answered behind its code as a question is', async () =>
  expect(await told('Ana types @mcred t6.4.1: Five units, from ropes to rescue')).toContain(
    '> Five units, from ropes to rescue',
  ))
