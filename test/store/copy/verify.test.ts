import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectOf } from '../../../src/conversation/ports.ts'
import type { Person } from '../../../src/project/entry.ts'
import { snapshotOf } from '../../../src/project/signoff/snapshot.ts'
import { storeCommand } from '../../../src/store/copy/command.ts'
import { keyOf } from '../../../src/store/keys.ts'
import { openStore, type Store } from '../../../src/store/open.ts'
import { started } from '../../started.ts'
import { catalog, toolkit } from '../../world.ts'

const ana: Person = { platform: 'web', tenant: 'w', id: 'ana' }
const dean: Person = { ...ana, id: 'dean' }
let [folder, store] = ['', undefined as unknown as Store]
const address = (): string => `sqlite:${join(folder, 'mcred.db')}`
const verify = (): Promise<string> => storeCommand(['verify'], address(), () => undefined)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mcred-verify-'))
  store = await openStore(address())
  const by = (delivery: string, at: number, person = ana) => ({ delivery, at, by: person, name: person.id })
  await store.journal.append('p', by('d1', 1), [
    started({ phases: [3] }),
    { kind: 'answered', item: 'Q07.1', text: 'Read a dashboard', basedOn: null },
  ])
  const project = await projectOf('p', { journal: store.journal, toolkit })
  if (!project) throw new Error('nothing was started')
  const seen = snapshotOf(project, { phases: [3] }, catalog)
  await store.journal.append('p', by('d2', 2), [
    {
      kind: 'asked for sign-off',
      gate: '3',
      phases: [3],
      ...seen,
      approvers: [{ person: dean, name: 'Dean' }],
      needs: 1,
      order: 'together',
    },
  ])
  await store.journal.append('p', by('d3', 3, dean), [
    { kind: 'signed', request: store.entryId('d2', 0), approver: 0, verdict: 'yes', ...seen },
  ])
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('npm run store -- verify', () => {
  test('computes the hash of what was asked for and signed anew', async () => {
    expect(await verify()).toMatch(/^2 snapshots .+ hold/)
  })

  test('fails where the words that were signed were changed by hand, or are missing', async () => {
    const key = keyOf('journal', 'p', store.entryId('d1', 1))
    const kept = (await store.backend.get(key)) ?? ''
    await store.backend.set(key, kept.replace('Read a dashboard', 'Read no dashboard'))
    await expect(verify()).rejects.toThrow(/^2 of the snapshots .+ are not what they were: p\//)
    await store.backend.delete(key)
    await expect(verify()).rejects.toThrow('compare it with a backup')
    await store.backend.set(key, kept)
    expect(await verify()).toMatch(/hold/)
  })

  test('holds where an approver asked to be forgotten, and says what it cannot tell where an author did', async () => {
    await store.journal.erase(dean)
    expect(await verify()).toMatch(/^2 snapshots .+ hold/)
    await store.journal.erase(ana)
    expect(await verify()).toMatch(/2 cannot be computed anew/)
  })
})
