import { join } from 'node:path'
import { fold } from '../../src/project/project.ts'
import { storeCommand } from '../../src/store/command.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { loadToolkit } from '../../src/toolkit/load.ts'
import { load } from '../bench/load.ts'
import { answer } from '../bench/payloads.ts'
import { shown } from './race.ts'
import { faultStage, textsIn } from './stage.ts'
import type { Trial } from './trial.ts'

const people = 10

/** A backup while people answer, then a kill. The backup must open, hold all that was acknowledged before it began, and fold as the original did. */
export const restore: Trial = async ({ long }) => {
  const rounds = long ? 10 : 1
  const stage = await faultStage(people)
  const toolkit = await loadToolkit()
  const lost = { 'acknowledged before, and not in the backup': 0, 'folds that differ': 0, 'in the backup alone': 0 }
  let entries = 0
  try {
    for (let round = 0; round < rounds; round++) {
      await load(stage.server().url, answer('Q07.1', `before ${round}`), people, 300)
      const before = await stage.look(wordsOf)
      const loading = load(stage.server().url, answer('Q07.1', `during ${round}`), people, 600)
      const file = join(stage.folder, `backup-${round}.db`)
      await storeCommand(['backup', file], stage.address, () => undefined)
      await stage.server().stop('SIGKILL')
      await loading
      const [now, restored] = await Promise.all([stage.look(foldsOf), inBackup(file, foldsOf)])
      const there = new Set(await inBackup(file, wordsOf))
      lost['acknowledged before, and not in the backup'] += before.filter((word) => !there.has(word)).length
      for (const [n, { ids, text }] of restored.entries()) {
        entries += ids.size
        // What the original has since is left out of it, by the backup's own ids.
        const original = (await stage.look((store) => store.journal.read(`p${n}`))).filter(({ id }) => ids.has(id))
        if (JSON.stringify(shown(fold(`p${n}`, original, toolkit.shared.sameAs))) !== text) lost['folds that differ']++
        if ([...ids].some((id) => !now[n]?.ids.has(id))) lost['in the backup alone']++
      }
      await stage.begin()
    }
    return {
      tried: `${rounds} backups under load of ${people} people, each followed by a kill; ${entries} entries compared`,
      lost,
    }
  } finally {
    await stage.close()
  }

  async function foldsOf(store: Store) {
    return Promise.all(
      Array.from({ length: people }, async (_, n) => {
        const entries = await store.journal.read(`p${n}`)
        const project = fold(`p${n}`, entries, toolkit.shared.sameAs)
        return { ids: new Set(entries.map(({ id }) => id)), text: JSON.stringify(shown(project)) }
      }),
    )
  }
}

const wordsOf = async (store: Store): Promise<string[]> =>
  (await Promise.all(Array.from({ length: people }, (_, n) => textsIn(store, `p${n}`)))).flat()

async function inBackup<T>(file: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(`sqlite:${file}`)
  return work(store).finally(() => store.close())
}
