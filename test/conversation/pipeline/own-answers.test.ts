import { expect, test } from 'vitest'
import { readScript } from '../../transcripts/script.ts'
import { stage } from '../../transcripts/stage.ts'
import { memoryPorts } from '../../world.ts'

const begun = `Ana types /mcred start Data basics

Ana fills in
  < name: Data basics

Mei types @mcred hello

Ana types @mcred give 16.1 and 16.2 to <@mei|Mei>

`

/** What the last of some deeds brings to Mei, who has two questions. */
async function told(...lines: readonly string[]): Promise<string> {
  const actors = stage(memoryPorts())
  let last: string[] = []
  for (const { deed } of readScript(`${begun}${lines.map((line) => `Mei ${line}`).join('\n\n')}\n`))
    last = await actors.play(deed)
  return last.join('\n')
}

test('numbered answers are offered for the questions in their order, and recorded by a press', async () => {
  const line = 'types @mcred 1) a desk from nine to five 2) by e-mail'
  const offered = await told(line)
  expect(offered).toContain('Nothing is recorded yet')
  expect(offered).toContain('[16.1: a desk from nine to five] [16.2: by e-mail]')
  const recorded = await told(line, 'presses 16.1: a desk from nine to five', 'presses 16.2: by e-mail')
  expect(recorded).toContain('> by e-mail')
})

test('“I meant” after an answer is no small talk, and changes nothing by itself', async () => {
  const last = await told('types @mcred 16.1: open in March', 'types @mcred oops, i meant April')
  expect(last).toContain('your answer to 16.1')
  expect(last).toContain('Nothing is changed yet')
})

test('“yes” with more behind it is not nodded away', async () => {
  expect(await told('types @mcred yes, learners have a helpdesk of three')).not.toContain('All right')
  expect(await told('types @mcred yes please')).toContain('All right')
})
