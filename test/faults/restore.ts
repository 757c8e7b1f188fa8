import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fold } from '../../src/project/project.ts'
import { storeCommand } from '../../src/store/copy/command.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { loadToolkit } from '../../src/toolkit/load.ts'
import { load } from '../bench/load.ts'
import { answer } from '../bench/payloads.ts'
import { shown } from './race.ts'
import { type FaultStage, faultStage, textsIn } from './stage.ts'
import type { Trial } from './trial.ts'

const people = 10

/**
 * A backup while people answer, a kill while they go on, then the backup is put in place and the server started on it. The backup must
 * hold all that was acknowledged before it began and fold as the original did; the store must be the backup, and go on.
 */
export const restore: Trial = async ({ long }) => {
  const rounds = long ? 10 : 1
  const stage = await faultStage(people)
  const toolkit = await loadToolkit()
  const lost = {
    'acknowledged before, and not in the backup': 0,
    'folds that differ': 0,
    'in the backup alone': 0,
    'otherwise than the backup after restoring': 0,
    'not going on after restoring': 0,
  }
  let [entries, logs] = [0, 0]
  try {
    for (let round = 0; round < rounds; round++) {
      await load(stage.server().url, answer('Q07.1', `before ${round}`), people, 300)
      const before = await stage.look(wordsOf)
      const loading = load(stage.server().url, answer('Q07.1', `during ${round}`), people, 600)
      const file = join(stage.folder, `backup-${round}.db`)
      await say('backup', file)
      await pause(250)
      await stage.server().stop('SIGKILL')
      await loading
      if (existsSync(`${pathOf(stage)}-wal`)) logs++
      await say('restore', file)
      await stage.begin()
      const restored = await inFile(file, foldsOf)
      const there = new Set(await inFile(file, wordsOf))
      lost['acknowledged before, and not in the backup'] += before.filter((word) => !there.has(word)).length
      const now = await stage.look(foldsOf)
      lost['otherwise than the backup after restoring'] += restored.filter(
        ({ text }, n) => text !== now[n]?.text,
      ).length
      await inFile(replacedIn(stage), async (store) => {
        for (const [n, { ids, text }] of restored.entries()) {
          entries += ids.size
          // What the original has since is left out of it, by the backup's own ids.
          const original = (await store.journal.read(`p${n}`)).filter(({ id }) => ids.has(id))
          if (JSON.stringify(shown(fold(`p${n}`, original, toolkit.shared.sameAs))) !== text)
            lost['folds that differ']++
          if (original.length < ids.size) lost['in the backup alone']++
        }
      })
      const { refused } = await load(stage.server().url, answer('Q07.1', `after ${round}`), people, 100)
      const after = (await stage.look(wordsOf)).filter((word) => word.includes(`after ${round}`))
      if (refused || !after.length) lost['not going on after restoring']++
    }
    return {
      tried: `${rounds} backups under load of ${people} people, each followed by a kill (${logs} left a log) and restored; ${entries} entries compared`,
      lost,
    }
  } finally {
    await stage.close()
  }

  function say(command: string, file: string): Promise<string> {
    return storeCommand([command, file], stage.address, () => undefined)
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

async function inFile<T>(file: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(`sqlite:${file}`)
  return work(store).finally(() => store.close())
}

const pathOf = ({ address }: FaultStage): string => address.slice('sqlite:'.length)

/** The store that the last restore put aside. */
function replacedIn(stage: FaultStage): string {
  const all = readdirSync(stage.folder).filter((name) => name.includes('.replaced-') && !/-(wal|journal)$/.test(name))
  return join(stage.folder, all.sort().at(-1) ?? '')
}
