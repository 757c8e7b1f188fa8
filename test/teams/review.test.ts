import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoryPorts } from '../world.ts'
import { begin, open, teams } from './play.ts'

let ports: ReturnType<typeof memoryPorts>
beforeEach(async () => {
  ports = memoryPorts()
  await open('channel', { ports })
  await begin()
})
afterEach(() => teams.close())

describe('the review in Teams', () => {
  test('stands in one’s own chat as it is once an answer has settled what it showed', async () => {
    const anas = teams.chatOf('Ana')
    await anas.type('Ana', 'help')
    await teams.type('Ana', 'answer 09.1 30 hours in all')
    await teams.type('Ana', 'answer 09.2 40 hours in all')
    await teams.type('Ana', 'review')
    expect(anas.seen().at(-1)).toContain('09.1 comes to 30 hours, 09.2 to 40.')
    await anas.press(
      'Ana',
      anas.find('Ana', ({ title }) => title === 'Answer 09.2'),
    )
    const form = anas.find('Ana', ({ title }) => title === 'Save')
    await anas.press('Ana', { ...form, inputs: { ...form.inputs, text: '30 hours in all' } })
    await ports.notices.settled()
    expect(anas.seen().at(-1)).toContain('I see nothing that does not fit together.')
  })
})
