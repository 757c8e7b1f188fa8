import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keyOf } from '../../../src/store/keys.ts'
import { openStore, type Store } from '../../../src/store/open.ts'
import { slackStage } from '../../slack/stage.ts'
import { memoryPorts } from '../../world.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
let folder: string
let store: Store
/** A process of its own on the same file. */
let newer: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mcred-newer-'))
  store = await openStore(`sqlite:${join(folder, 'mcred.db')}`)
  newer = await openStore(`sqlite:${join(folder, 'mcred.db')}`)
})

afterEach(async () => {
  await stage.close()
  await Promise.all([store.close(), newer.close()])
  rmSync(folder, { recursive: true, force: true })
})

const stamp = { version: 1, at: 1, by: { platform: 'slack', tenant: 'T1', id: 'UANA' }, name: 'Ana' }
const alone = (): string => stage.seen().at(-1) ?? ''

describe('things that only a newer mcred knows', () => {
  test('are said and counted where the project is looked at, and nothing else is kept from anybody', async () => {
    stage = await slackStage({ ports: { ...memoryPorts(), journal: store.journal } })
    await stage.start()
    await stage.type('UANA', 'C1', '/mcred status')
    expect(alone()).toContain('settled')
    expect(alone()).not.toContain('newer mcred')
    const [row] = await store.backend.range('journal/')
    const project = decodeURIComponent(row?.key.split('/')[1] ?? '')
    const add = (id: string) =>
      newer.backend.set(keyOf('journal', project, id), JSON.stringify({ kind: 'sworn', id, oath: 'words', ...stamp }))
    await add('1')
    await stage.type('UANA', 'C1', '/mcred status')
    expect(alone()).toContain('One thing here needs a newer mcred, and is not shown.')
    await add('2')
    for (const command of ['status', 'home']) {
      await stage.type('UANA', 'C1', `/mcred ${command}`)
      expect(alone()).toContain('2 things here need a newer mcred, and are not shown.')
    }
    await stage.type('UANA', 'C1', '/mcred rename Data, newly')
    expect((await store.journal.read(project)).map(({ kind }) => kind).toSorted()).toEqual(['renamed', 'started'])
    expect(store.leftOut()).toBe(2)
  })

  test('and are there in a shape that nobody can read are told to whoever runs it, with what to do', async () => {
    stage = await slackStage({ ports: { ...memoryPorts(), journal: store.journal } })
    await stage.start()
    const [row] = await store.backend.range('journal/')
    const project = decodeURIComponent(row?.key.split('/')[1] ?? '')
    await newer.backend.set(
      keyOf('journal', project, 'torn'),
      JSON.stringify({ kind: 'checked', ...stamp, version: 2 }),
    )
    await stage.type('UANA', 'C1', '/mcred status')
    expect(alone()).toContain('Something went wrong on our side')
    expect(stage.log.join()).toMatch(
      /entry journal\/.*\/torn cannot be read .*It may come from a newer mcred; start that one/,
    )
  })
})
