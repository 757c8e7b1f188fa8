import { beforeEach, describe, expect, test } from 'vitest'
import { speaking, start } from '../speaking.ts'

let people: ReturnType<typeof speaking>
const says = (words: string) => people.says('Ana', { do: 'plain', words })
const answered = async () =>
  (await people.entries()).flatMap((one) => (one.kind === 'answered' ? [[one.item, one.text]] : []))

beforeEach(async () => {
  people = speaking()
  await people.says('Ana', start())
})

describe('a message of several matters', () => {
  test('each is offered to its own question', async () => {
    const shown = await says('prerequisite is a forklift licence and the course takes 25 hours')
    expect(shown).toMatch(/“prerequisite is a forklift licence”.*08\.1/)
    expect(shown).toMatch(/“the course takes 25 hours”.*09\.1/)
    expect(await answered()).toEqual([])
  })

  test('what is none is named as not done', async () => {
    expect(await says('it takes 25 hours, and tell the dean we are late')).toContain(
      'Not done: “tell the dean we are late”',
    )
    expect(await answered()).toEqual([])
  })

  test.each([
    ['it takes 25 hours over six weeks, two evenings a week', 'Q09.1'],
    ['prerequisites are a licence and some anatomy', 'Q08.1'],
  ])('“%s” is one', async (words, item) => {
    await says(words)
    expect((await answered()).map(([id]) => id)).toEqual([item])
  })
})
