import { expect, test } from 'vitest'
import { readScript } from '../../transcripts/script.ts'
import { stage } from '../../transcripts/stage.ts'
import { memoryPorts } from '../../world.ts'

test('back below the boxes of a step leads to the question that was skipped, not to the one before it', async () => {
  const actors = stage(memoryPorts())
  let last: string[] = []
  const script = `Ana types /mcred start Data basics

Ana fills in
  < name: Data basics

Ana types /mcred show 07.3

Ana replies skip

Ana replies wait, go back please, I do know that one
`
  for (const { deed } of readScript(script)) last = await actors.play(deed)
  expect(last.join('\n')).toContain('07.3')
  expect(last.join('\n')).not.toContain('07.2')
})
