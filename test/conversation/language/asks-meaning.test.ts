import { expect, test } from 'vitest'
import { readScript } from '../../transcripts/script.ts'
import { stage } from '../../transcripts/stage.ts'
import { memoryPorts } from '../../world.ts'

const begun = `Ana types /mcred start Data basics

Ana fills in
  < name: Data basics

Ana types @mcred `

async function told(line: string): Promise<string> {
  const actors = stage(memoryPorts())
  let last: string[] = []
  for (const { deed } of readScript(`${begun}${line}\n`)) last = await actors.play(deed)
  return last.join('\n')
}

test.each([
  'explain to me 10.1 in simpler words',
  'pls explain me what 10.1 means',
  '10.1 in basic english',
  'explain us 10.1 more easy',
  '10.1 please very simple',
])('a question is put in plain words for whoever asks so: %s', async (line) => {
  expect(await told(line)).toContain('In plain words:')
})

test('an answer that is simple is an answer', async () => {
  expect(await told('10.1 simple videos from our own staff')).toContain('> simple videos from our own staff')
})
