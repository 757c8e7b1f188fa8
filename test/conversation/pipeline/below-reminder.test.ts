import { beforeEach, expect, test } from 'vitest'
import { message } from '../../../src/conversation/failures.ts'
import type { Intent } from '../../../src/conversation/intent.ts'
import { recallFor, recallOf, threadKey } from '../../../src/conversation/recall.ts'
import { place } from '../../transcripts/stage.ts'
import { speaking, start } from '../speaking.ts'

let people: ReturnType<typeof speaking>
const said = (who: string, text: string) => people.says(who, { do: 'say', text }, { thread: 'r1' })
const recorded = async () => (await people.entries()).slice(2).map(({ kind }) => kind)

/** A reminder that names 07.c2, 10.1, which Ben has, and 07.3. */
beforeEach(async () => {
  people = speaking()
  await people.says('Ana', start())
  await people.says('Ben', { do: 'plain', words: 'I take 10.1' })
  const rows = (['C07.2', 'Q10.1', 'Q07.3'] as const).map((item) => ({
    text: item,
    choice: { label: 'Settle', intent: { do: item === 'C07.2' ? 'check' : 'edit', item } satisfies Intent },
  }))
  const mcred = { platform: 'web', tenant: 'workspace', id: 'mcred' } as const
  const recall = recallOf(message('This week', [{ kind: 'rows', rows }]), {
    by: mcred,
    project: 'p',
    delivery: 'week-1',
    thread: 'r1',
  })
  await people.ports.recalls.set(threadKey(place, 'r1'), recall, recallFor)
})

test('who hands on what is theirs is asked about that, also after others spoke there', async () => {
  await said('Ana', '07.c2 is done, please tick it')
  expect(await said('Ben', 'not me, ask <@mei|Mei>')).toContain('10.1')
  expect(await recorded()).toEqual(['checked'])
})

test('rows are known by where they stand, and nothing is done yet', async () => {
  const shown = await said('Ana', 'the first and the last')
  expect(shown).toContain('07.c2')
  expect(shown).toContain('07.3')
  expect(await recorded()).toEqual([])
})

test('an answer to what one has is asked about, and kept by a yes', async () => {
  const words = 'content comes from our own lectures and from open resources of the ministry'
  expect(await said('Ben', words)).toContain('Is that your answer to 10.1')
  expect(await recorded()).toEqual([])
})

test('that all are away is asked about', async () => {
  expect(await said('Ana', "we're all away until the 10th")).toContain('Nothing is done yet')
  expect(await recorded()).toEqual([])
})
