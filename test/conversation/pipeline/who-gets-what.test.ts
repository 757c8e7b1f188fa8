import { beforeEach, describe, expect, test } from 'vitest'
import { readCommand } from '../../../src/conversation/language/parse-command.ts'
import { catalog } from '../../world.ts'
import { speaking, start } from '../speaking.ts'

let people: ReturnType<typeof speaking>
beforeEach(async () => {
  people = speaking()
  await people.says('Ana', start())
  for (const one of ['Ben', 'Mei']) await people.says(one, { do: 'plain', words: '11.1 it works offline' })
})

const given = async () =>
  (await people.entries()).flatMap((one) =>
    one.kind === 'assigned' ? [`${one.item} ${one.toName} ${one.due ?? ''}`.trim()] : [],
  )

describe('two people in one message', () => {
  test.each([
    'hand 08.c1 to <@mei|Mei> til friday and 08.c2 to <@ben|Ben> til monday please',
    'pass 08.c1 on to <@mei|Mei> ’til friday, 08.c2 to <@ben|Ben> due mondy',
    'asign 08.c1 to <@mei|Mei> by friday and 08.c2 to <@ben|Ben> by monday',
  ])('“%s” gives each their own, by their own day', async (words) => {
    await people.says('Ana', readCommand(words, 'mention', catalog))
    const [first = '', second = '', ...more] = await given()
    expect([first.slice(0, 9), second.slice(0, 9)]).toEqual(['C08.1 Mei', 'C08.2 Ben'])
    expect(first.slice(9)).not.toBe(second.slice(9))
    expect(more).toEqual([])
  })

  test.each(['assign 10.1 to <@mei|Mei> tomorow and 10.2 to me', 'give 10.1 to <@mei|Mei> by tomorrow and 10.2 to me'])(
    '“%s”',
    async (words) => {
      await people.says('Ana', readCommand(words, 'mention', catalog))
      expect((await given()).map((one) => one.slice(0, 9))).toEqual(['Q10.1 Mei', 'Q10.2 Ana'])
    },
  )

  test('who may get the other’s is asked', async () => {
    const shown = await people.says('Ana', {
      do: 'plain',
      words: 'i would like 09.1 to go to <@mei|Mei> by friday and maybe the videos to <@ben|Ben> by monday',
    })
    expect(shown).toMatch(/yet|which/i)
    expect(await given()).toEqual([])
  })
})

test('“… too” goes to the same person, by the same day', async () => {
  await people.says('Ana', readCommand('give 09.c1 to <@mei|Mei> by friday and 09.c2 as well', 'mention', catalog))
  const [first = '', second = ''] = await given()
  expect(second).toBe(first.replace('C09.1', 'C09.2'))
})
