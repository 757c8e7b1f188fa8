import { beforeEach, describe, expect, test } from 'vitest'
import { speaking, start } from '../speaking.ts'

let people: ReturnType<typeof speaking>
const replies = (who: string, text: string) => people.says(who, { do: 'say', text }, { thread: 't1' })
const recorded = async (): Promise<string[]> =>
  (await people.entries()).flatMap((one) => (one.kind === 'answered' ? [one.text] : []))

describe('“and …” below an answer', () => {
  beforeEach(async () => {
    people = speaking()
    await people.says('Ana', start())
    await people.says('Ana', { do: 'show', item: 'Q07.2' }, { thread: 't1' })
    await replies('Ana', 'two hospitals read the goals and sign a letter')
    expect(await recorded()).toHaveLength(1)
  })

  test.each(['and a short survey of ward managers', 'plus the nurses’ union', 'and the hospitals meet every spring'])(
    '“%s” is more of it, and that is said with the way back',
    async (words) => {
      const shown = await replies('Ana', words)
      expect(shown).toContain('added to 07.2')
      expect(shown).toContain('[Undo]')
      expect((await recorded()).at(-1)).toMatch(/^two hospitals read.*\n/)
    },
  )

  test.each([
    'and the fee is 450',
    'and our dean has left',
    'and the course takes 30 hours',
    'and it costs 90 dollars',
  ])('“%s” is not put there unasked', async (words) => {
    await replies('Ana', words)
    expect(await recorded()).toHaveLength(1)
  })
})
