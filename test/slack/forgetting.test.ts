import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { together } from '../../src/conversation/project/delete.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { memoryPorts } from '../world.ts'
import { slackStage } from './stage.ts'

let [store, stage] = [undefined as unknown as Store, undefined as unknown as Awaited<ReturnType<typeof slackStage>>]
const day = 86_400_000
const long = `Our learners are nurses. ${'They read dashboards. '.repeat(200)}`

beforeEach(async () => {
  store = await openStore('sqlite::memory:')
  const { journal, places, joint, kv } = store
  const keepers = [store.keeper]
  stage = await slackStage({
    ports: { ...memoryPorts(), journal, places, joint, keepers: together(keepers, store.scrub) },
    kv,
  })
  keepers.push(stage.app.keeper)
  await stage.start()
})
afterEach(async () => {
  await stage.close()
  await store.close()
})

const keys = async (kind: string) => (await store.backend.range(`${kind}/`)).map(({ key }) => key)

/** Ben opens a form on a long message of Ana's, and does not send it. */
async function opened(): Promise<void> {
  await stage.say('UANA', 'C1', long)
  const message = stage.newest('UBEN', 'C1', ({ text }) => text === long)
  if (message) await stage.shortcut('UBEN', 'C1', message)
}

describe('what was too long for a button', () => {
  test('lives a day in a form and thirty in a message, and says where and for whom', async () => {
    await opened()
    stage.slack.fails('views.open', { error: 'expired_trigger_id' })
    await opened()
    const rows = await store.backend.range('slack-aside/')
    const days = rows.map(({ until = 0 }) => Math.ceil((until - Date.now()) / day)).sort((a, b) => a - b)
    expect([days[0], days.at(-1)]).toEqual([1, 30])
    for (const { value } of rows)
      expect(JSON.parse(value)).toMatchObject({ place: { id: 'C1' }, by: { id: 'UBEN' }, written: expect.any(String) })
  })

  test('goes with its project', async () => {
    await opened()
    expect(await keys('slack-aside')).not.toEqual([])
    await stage.type('UANA', 'C1', '/mcred forget this project')
    for (const label of ['Delete…', 'Yes, delete all of it']) await stage.press('UANA', 'C1', label)
    expect(await keys('slack-aside')).toEqual([])
    expect(await keys('slack-whereabouts')).toEqual([])
  })

  test('of an earlier version, which kept the words alone, can still be pressed', async () => {
    const written = JSON.stringify({ do: 'answer', item: 'Q07.1', text: long, basedOn: null })
    const name = createHash('sha256').update(written).digest('base64url').slice(0, 32)
    await store.backend.set(`slack-aside/${name}`, JSON.stringify(written))
    await stage.type('UANA', 'C1', '/mcred show 07.1')
    const message = stage.newest('UANA', 'C1', ({ blocks }) => JSON.stringify(blocks).includes('"Skip"'))
    const skip = /"value":"((?:[^"\\]|\\.)*)"/.exec(
      JSON.stringify(message?.blocks).slice(JSON.stringify(message?.blocks).indexOf('"Skip"')),
    )
    if (!message || !skip) throw new Error('no card')
    message.blocks = JSON.parse(JSON.stringify(message.blocks).replaceAll(skip[0], `"value":"#${name}"`))
    await stage.press('UANA', 'C1', 'Skip')
    expect(await stage.entries()).toContainEqual(expect.objectContaining({ kind: 'answered', text: long.trim() }))
  })
})

describe('somebody who was forgotten', () => {
  test('is nowhere in what Slack keeps, and takes part again when they speak again', async () => {
    await stage.type('UANA', 'C1', '/mcred answer 07.1 Mine')
    expect(await keys('slack-whereabouts')).toContain('slack-whereabouts/T1/UANA/C1')
    await stage.type('UANA', 'C1', '/mcred forget me')
    await stage.press('UANA', 'C1', 'Remove me')
    expect(JSON.stringify(await store.backend.range(''))).not.toMatch(/UANA|Mine/)
    await stage.type('UANA', 'C1', '/mcred status')
    expect(await keys('slack-whereabouts')).toContain('slack-whereabouts/T1/UANA/C1')
  })
})
