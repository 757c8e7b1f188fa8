import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importCommand } from '../../src/import/command.ts'
import { foundKv } from '../../src/import/found.ts'
import { importsOver } from '../../src/import/imports.ts'
import type { EventMetadata, Place } from '../../src/project/ports.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { started } from '../started.ts'
import { knowledge } from '../world.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-import-'))
const place: Place = { platform: 'web', tenant: 'workspace', id: 'my-course' }
const ana = { platform: 'web', tenant: 'workspace', id: 'ana' } as const
const metadata: EventMetadata = { delivery: 'd1', at: 1, by: ana, name: 'Ana' }
const csv = Buffer.from('code,answer\n07.1,Read a dashboard\n08.1,A registration\n')
const patient = { timeout: 60_000 }

let [count, store] = [0, undefined as unknown as Store]
beforeEach(async () => {
  store = await openStore(`sqlite:${join(folder, `${count++}.db`)}`)
  await store.journal.append('p', metadata, [started({ title: 'Ward data', economy: 'other' })])
  await store.places.bind(place, 'p', undefined)
})
afterEach(() => store.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const imports = () => importsOver(store.kv(...foundKv), knowledge)
const give = () =>
  imports().read({ name: 'answers.csv', bytes: csv }, { id: 'f', project: 'p', by: ana, name: 'Ana', at: 2 })

describe('what was found in a file, in the store', () => {
  test('waits for its project, row by row, and nothing of it is in the journal', patient, async () => {
    await give()
    expect((await imports().waitingFor('p')).map(({ file }) => file)).toEqual(['answers.csv'])
    await Promise.all([imports().leave('f', [0]), imports().leave('f', [1])])
    expect((await imports().of('f'))?.left.toSorted()).toEqual([0, 1])
    await imports().leave('f', [1], 'back')
    expect((await imports().of('f'))?.left).toEqual([0])
    expect((await store.journal.read('p')).map(({ kind }) => kind)).toEqual(['started'])
  })

  test('goes with the project, and with the person who gave the file', patient, async () => {
    await give()
    await store.keeper.forget('p', [place])
    expect(await imports().of('f')).toBeUndefined()
    await give()
    await store.keeper.erase({ person: ana, places: [place], projects: ['p'], names: ['Ana'], texts: [] })
    expect(await imports().of('f')).toBeUndefined()
  })

  test('can come from the command line, and waits there too; without a project it is only shown', patient, async () => {
    const file = join(folder, 'answers.csv')
    writeFileSync(file, csv)
    const run = (...args: string[]) => importCommand(args, 3, (work) => work(store))
    expect(await run(file)).toContain('Q07.1 ← “Read a dashboard”')
    expect(await imports().waitingFor('p')).toEqual([])
    expect(await run(file, '--project', 'ward data')).toContain('It waits in Ward data for a week')
    expect(await imports().waitingFor('p')).toHaveLength(1)
    expect((await store.journal.read('p')).map(({ kind }) => kind)).toEqual(['started'])
    await expect(run(file, '--project', 'Nobody’s')).rejects.toThrow('There are: Ward data (p)')
  })
})
