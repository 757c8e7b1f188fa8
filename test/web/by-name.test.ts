import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { webStage } from './stage.ts'

const typed = (text: string) => ({ kind: 'message', text })
let stage: Awaited<ReturnType<typeof webStage>>

beforeEach(async () => {
  stage = await webStage()
  const { body } = await stage.act(typed('/mcred start'))
  const values = { name: 'Data basics', economy: 'Singapore', zone: '', phases: ['3'] }
  await stage.act({ kind: 'form', press: body.form?.press, values })
})
afterEach(() => stage.close())

const handedTo = async (text: string, people: readonly object[]): Promise<string[]> => {
  await stage.act(typed(text), { people })
  return (await stage.messages()).flatMap(({ view }) => (view?.summary.includes('assigned') ? [view.summary] : []))
}

describe('whoever can speak on the page and has not written yet', () => {
  test('is known by their name', async () => {
    const people = [
      { id: 'p-ben', name: 'Ben' },
      { id: 'p-tan', name: 'Dean Tan' },
    ]
    expect(await handedTo('@mcred give step 07 to Ben', people)).toEqual([
      expect.stringContaining('assigned 7 items to Ben'),
    ])
    expect((await handedTo('@mcred give 08.1 to Dean Tan', people)).at(-1)).toContain('to Dean Tan')
  })

  test('is asked for where two go by that name', async () => {
    const people = [
      { id: 'p-1', name: 'Ben Ho' },
      { id: 'p-2', name: 'Ben Lim' },
    ]
    expect(await handedTo('@mcred give step 07 to Ben', people)).toEqual([])
  })
})
