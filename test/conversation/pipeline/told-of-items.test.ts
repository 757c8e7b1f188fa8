import { beforeEach, describe, expect, test } from 'vitest'
import type { Intent } from '../../../src/conversation/intent.ts'
import { speaking, start } from '../speaking.ts'

let people: ReturnType<typeof speaking>
beforeEach(async () => {
  people = speaking()
  await people.says('Ana', start())
})

const plain = (words: string): Intent => ({ do: 'plain', words })
const says = (who: string, words: string) => people.says(who, plain(words))
const since = async (before: number) => (await people.entries()).slice(before).map(({ kind }) => kind)

describe('what is told of items', () => {
  test.each([
    ['ok 9.1 and 9.2 are finished, 9.3 also', ['09.1', '09.2', '09.3']],
    ['hi, 10.1 is all done and 10.2 as well. thanks', ['10.1', '10.2']],
    ['we finished 8.2 already', ['08.2']],
    ['11.1 is a really hard one', ['11.1']],
    ['10.2 is confusing and 9.3 ain’t my job', ['10.2', '09.3']],
  ])('“%s” answers nothing and hands nothing out', async (words, codes) => {
    const before = (await people.entries()).length
    const shown = await says('Ben', words)
    for (const code of codes) expect(shown).toContain(code)
    expect(shown).toContain('Nothing is recorded')
    expect(await since(before)).toEqual([])
  })

  test('an answer that stands stays', async () => {
    await says('Ana', '08.1 none, but some anatomy helps')
    expect(await says('Ana', '8.1 is settled and 8.2 too')).toContain('Ana’s answer stays')
    expect((await people.entries()).filter(({ kind }) => kind === 'answered')).toHaveLength(1)
  })

  test.each([
    ['8.2 is done in two stages', 'answered'],
    ['9.c1 is done', 'checked'],
    ['9.2 looks difficult but i take it', 'assigned'],
  ])('“%s” is more than that', async (words, kind) => {
    await says('Ana', words)
    expect((await people.entries()).at(-1)?.kind).toBe(kind)
  })
})

describe('“done” once it was refused', () => {
  test.each(['sorry, i won’t do 07.c2', 'i refuse to take 07.c2'])('“%s”', async (words) => {
    await says('Mei', 'i take 07.c1 and 07.c2')
    await says('Mei', words)
    const shown = await says('Mei', 'ok done')
    expect(shown).toContain('07.c1')
    expect((await people.entries()).map(({ kind }) => kind)).not.toContain('checked')
  })

  test('what somebody else has by now is not ticked', async () => {
    await says('Ben', 'i take 09.c1')
    await says('Mei', 'who has 09.c1')
    await says('Mei', 'done')
    expect((await people.entries()).map(({ kind }) => kind)).not.toContain('checked')
  })
})
