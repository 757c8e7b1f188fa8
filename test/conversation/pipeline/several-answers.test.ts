import { beforeEach, describe, expect, test } from 'vitest'
import { readCommand } from '../../../src/conversation/language/parse-command.ts'
import { catalog } from '../../world.ts'
import { speaking, start } from '../speaking.ts'

let people: ReturnType<typeof speaking>
beforeEach(async () => {
  people = speaking()
  await people.says('Ana', start())
})

const answers = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await people.entries()).flatMap((one) => (one.kind === 'answered' ? [[one.item, one.text] as const] : [])),
  )

describe('answers that stand by their codes in one message', () => {
  test.each([
    ['answer 10.1 our own staff, answer 10.2 guest lectures', { 'Q10.1': 'our own staff', 'Q10.2': 'guest lectures' }],
    ['record 9.2 yes it is small; put 9.3 a portfolio', { 'Q09.2': 'yes it is small', 'Q09.3': 'a portfolio' }],
    [
      '7.2 trade union\n7.3 regional framework\nanswer 8.1 driving licence',
      { 'Q07.2': 'trade union', 'Q07.3': 'regional framework', 'Q08.1': 'driving licence' },
    ],
    ['answer 8.1 yes and 8.2 no', { 'Q08.1': 'yes', 'Q08.2': 'no' }],
  ])('“%s”', async (words, expected) => {
    const intent = readCommand(words, 'mention', catalog)
    expect(intent.do).toBe('plain')
    await people.says('Ana', intent)
    expect(await answers()).toEqual(expected)
  })

  test('a figure that looks like a code begins no other answer', async () => {
    await people.says('Ana', readCommand('answer 9.1 40 hours, 8.1 hours of them online', 'mention', catalog))
    expect(await answers()).toEqual({ 'Q09.1': '40 hours, 8.1 hours of them online' })
  })

  test('what cannot be told apart is asked about', async () => {
    await people.says('Ana', readCommand('answer 9.3 as in 9.1 and 9.2 we agreed', 'mention', catalog))
    expect(await answers()).toEqual({})
  })
})
