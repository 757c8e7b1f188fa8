import { afterEach, expect, test } from 'vitest'
import { memoryPorts } from '../world.ts'
import { slackStage } from './stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
afterEach(() => stage.close())

test('says who runs it, where the data lie and what leaves, as far as the configuration says', async () => {
  const operator = { contact: 'help@example.org', privacy: 'https://example.org/privacy', place: 'our own data centre' }
  stage = await slackStage({ ports: { ...memoryPorts(), operator } })
  await stage.type('UANA', 'C1', '/mcred privacy')
  expect(stage.seen('C1', 'UANA').at(-1)).toMatch(/our own data centre.*Nothing leaves.*forget me.*help@example\.org/s)
  await stage.type('UANA', 'C1', '/mcred about')
  expect(stage.seen('C1', 'UANA').at(-1)).toMatch(/APEC.*help@example\.org/s)
})

test('says which model questions go to, and without configuration whom to ask all the same', async () => {
  stage = await slackStage({ ports: { ...memoryPorts(), operator: { model: 'some-model' } } })
  await stage.say('UANA', 'DUANA', 'privacy')
  expect(stage.seen('DUANA').at(-1)).toMatch(/language model \(some-model\).*whoever installed me/s)
})
