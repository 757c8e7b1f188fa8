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
