import { beforeEach, describe, expect, test } from 'vitest'
import { message } from '../../../src/conversation/failures.ts'
import type { Intent } from '../../../src/conversation/intent.ts'
import { recallFor, recallOf, threadKey } from '../../../src/conversation/recall.ts'
import { place } from '../../transcripts/stage.ts'
import { speaking, start } from '../speaking.ts'

let people: ReturnType<typeof speaking>
beforeEach(async () => {
  people = speaking()
  await people.says('Ana', start())
})

const plain = (words: string): Intent => ({ do: 'plain', words })
const kinds = async (): Promise<string[]> => (await people.entries()).map(({ kind }) => kind)

describe('said to the bot below an open question', () => {
  const said = (words: string) => people.says('Ana', plain(words), { thread: 't1' })
  beforeEach(async () => void (await people.says('Ana', { do: 'show', item: 'Q07.2' }, { thread: 't1' })))

  test.each(['state in thirty seconds please', 'state please', 'the three gravest gaps, short please'])(
    '“%s” is never recorded',
    async (words) => {
      await said(words)
      expect(await kinds()).not.toContain('answered')
    },
  )

  test('what surely belongs to another question is asked', async () => {
    expect(await said('the price is 450 SGD per person, paid by the hospital')).toContain('about 01.5')
    expect(await kinds()).not.toContain('answered')
  })

  test('what answers it is recorded', async () => {
    await said('two hospitals read it and sign a letter')
    expect(await kinds()).toContain('answered')
  })
})

test.each([
  'is 25 march a holiday for you?',
  'is monday 26 jan a holiday for you?',
  'do you skip public holidays?',
  'will you be quiet between 24 March and 2 April?',
])('the question “%s” changes no setting', async (words) => {
  expect(await people.says('Ana', plain(words))).toMatch(/reminder/i)
  expect(await kinds()).not.toContain('nudging')
})

test.each(['could you skip 25 march?', 'is it possible to leave 25 march out?'])('“%s” asks for it', async (words) => {
  await people.says('Ana', plain(words))
  expect(await kinds()).toContain('nudging')
})

test('days far apart are both left out', async () => {
  expect(await people.says('Ana', plain('reminder not on 7 dec and 14 dec, rest normal'))).toMatch(/7 Dec[\s\S]*14 Dec/)
})

test('whoever asks what they have to sign sees how the sign-offs stand', async () => {
  await people.says('Ben', plain('join'))
  expect(await people.says('Ben', plain('do I need to sign anything?'))).toMatch(/sign/i)
  expect(await people.says('Ben', plain('is there anything for me to sign?'))).not.toContain('Only Ana')
})

test('who “has until” a day is given no pause of the reminder', async () => {
  await people.says('Ana', plain('ben has until the 11th now'))
  expect(await kinds()).not.toContain('nudging')
})

describe('below a reminder', () => {
  const said = (text: string) => people.says('Ana', { do: 'say', text }, { thread: 'r1' })
  beforeEach(async () => {
    const recall = recallOf(message('This week', []), {
      by: { platform: 'web', tenant: 'workspace', id: 'mcred' },
      project: 'p',
      delivery: 'week-1',
    })
    await people.ports.recalls.set(threadKey(place, 'r1'), recall, recallFor)
  })

  test('a better day is asked about, and nothing is changed yet', async () => {
    expect(await said('tuesday mornings would be better for us')).toContain('[Change the reminder]')
    expect(await kinds()).not.toContain('nudging')
  })

  test('what reads like an answer is not passed over', async () => {
    expect(await said('Ben called two hospitals and they agree')).toContain('Nothing is recorded yet')
  })

  test.each(['haha see you all at lunch then', 'ben is on leave until 7 dec', 'thanks Mei'])(
    '“%s” is talk, and left alone',
    async (words) => expect(await said(words)).toBe(''),
  )
})
