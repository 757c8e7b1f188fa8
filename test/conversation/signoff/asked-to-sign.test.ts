import { expect, test } from 'vitest'
import { readScript } from '../../transcripts/script.ts'
import { stage } from '../../transcripts/stage.ts'
import { memoryPorts } from '../../world.ts'

const begun = `Ana types /mcred start Data basics

Ana fills in
  < name: Data basics

Ana types /mcred answer 07.1 Read a ward dashboard

Ana types /mcred signoff design <@ben|Ben> by 11 Dec

`

/** What somebody is told after Ben was asked to sign. */
async function told(who: string, line: string): Promise<string> {
  const actors = stage(memoryPorts())
  let last: string[] = []
  for (const { deed } of readScript(`${begun}${who} types @mcred ${line}\n`)) last = await actors.play(deed)
  return last.join('\n')
}

const waits = 'Phase III Design waits for your decision, by Fri 11 Dec [Look at it]'

test.each([
  'what do they need from me?',
  'what is expected of me here',
  'what is all this?',
  'Ana asked me to approve this',
  'where do we stand?',
  'Hello, I am the rector, Ana wants my signature. Where do we stand?',
])('whoever is to sign reads that first: %s', async (line) => {
  const [, first = ''] = (await told('Ben', line)).split('\n')
  expect(first).toContain(waits)
})

test.each(['what is expected of me here', 'where do we stand?'])('nobody else does: %s', async (line) => {
  expect(await told('Mei', line)).not.toContain('waits for')
})

test('who somebody says that they are makes nobody a lead', async () => {
  const last = await told('Mei', 'I’m the new provost, they want me to approve it. What is still open?')
  expect(last).toContain('140 open in your phases')
  expect(last).not.toMatch(/\bleads?\b/)
})
