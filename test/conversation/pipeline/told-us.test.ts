import { beforeEach, describe, expect, test } from 'vitest'
import { speaking, start } from '../speaking.ts'

let people: ReturnType<typeof speaking>
const says = (who: string, words: string) => people.says(who, { do: 'plain', words })
const answered = async () =>
  (await people.entries()).flatMap((one) => (one.kind === 'answered' ? [[one.item, one.text]] : []))

beforeEach(async () => {
  people = speaking()
  await people.says('Ana', start())
})

describe('told to us by whoever has one item left', () => {
  beforeEach(async () => void (await says('Mei', 'i take 07.3')))

  test.each(['yes they match the level descriptors of the ministry', 'yeah all of them follow the national levels'])(
    '“%s” is asked about, and a yes records it',
    async (words) => {
      const shown = await says('Mei', words)
      expect(shown).not.toContain('All right')
      expect(shown).toContain('07.3')
      expect(await answered()).toEqual([])
      await says('Mei', 'yes')
      expect(await answered()).toEqual([['Q07.3', words]])
    },
  )

  test.each(['yes', 'ok thanks', 'thank you all, lovely work'])('“%s” is no more than that', async (words) => {
    expect(await says('Mei', words)).toMatch(/All right|Gladly/)
  })
})

test('a word that was meant otherwise is asked about, and changes nothing', async () => {
  await says('Mei', '08.1 a first-aid course since march')
  expect(await says('Mei', 'oops, i meant april')).toContain('08.1')
  expect(await answered()).toEqual([['Q08.1', 'a first-aid course since march']])
})
