import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NotStored } from '../../src/project/ports.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import type { Outcome, Trial } from './trial.ts'

const by = { platform: 'web', tenant: 'w', id: 'ana' } as const

/** A disk that fills up while ten people write, is made larger, and is then made read-only. Needs the right to mount one. */
export const diskFull: Trial = async ({ long }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mcred-disk-'))
  const disk = join(folder, 'disk')
  try {
    mkdirSync(disk)
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'ignore' })
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return { tried: 'nothing: this user may not mount a small disk', lost: {} }
  }
  try {
    return await onDisk(disk, long ? 20 : 2)
  } finally {
    execFileSync('/bin/umount', ['-l', disk])
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onDisk(disk: string, rounds: number): Promise<Outcome> {
  const store = await openStore(`sqlite:${join(disk, 'mcred.db')}`)
  const kept = new Set<string>()
  const lost = {
    'acknowledged and lost': 0,
    'refused without a reason': 0,
    'refused and kept': 0,
    'still refused with room': 0,
  }
  const refused: string[] = []
  for (let round = 0; round < rounds; round++) {
    const wrote = await Promise.all(Array.from({ length: 10 }, (_, person) => fill(store, `${round}.${person}`)))
    for (const { acknowledged, why, last } of wrote) {
      for (const delivery of acknowledged) kept.add(delivery)
      refused.push(last)
      if (why !== 'the disk is full') lost['refused without a reason']++
    }
    execFileSync('/bin/mount', ['-o', `remount,size=${round + 2}m`, disk])
    if ((await write(store, `more ${round}`, 'x').catch(() => 'refused')) !== 'kept') lost['still refused with room']++
  }
  const there = new Set((await store.journal.read('p')).map(({ id }) => id))
  lost['acknowledged and lost'] = [...kept].filter((delivery) => !there.has(store.entryId(delivery, 0))).length
  lost['refused and kept'] = refused.filter((delivery) => there.has(store.entryId(delivery, 0))).length
  await store.close()
  execFileSync('/bin/mount', ['-o', 'remount,ro', disk])
  const opened = await openStore(`sqlite:${join(disk, 'mcred.db')}`).then(
    () => 'opened',
    (fault: Error) => fault.message,
  )
  if (!opened.includes('the file is read-only')) lost['refused without a reason']++
  return {
    tried: `${rounds} times a full disk with ten people writing, then a read-only one; ${kept.size} entries acknowledged`,
    lost,
  }
}

/** Writes until it is refused. */
async function fill(store: Store, name: string): Promise<{ acknowledged: string[]; why: string; last: string }> {
  const acknowledged: string[] = []
  for (let n = 0; ; n++) {
    const delivery = `${name}.${n}`
    try {
      await write(store, delivery, 'x'.repeat(20_000))
      acknowledged.push(delivery)
    } catch (fault) {
      return { acknowledged, why: fault instanceof NotStored ? fault.why : String(fault), last: delivery }
    }
  }
}

const write = (store: Store, delivery: string, text: string): Promise<string> =>
  store.journal.append('p', { delivery, at: 1, by, name: 'Ana' }, [
    { kind: 'answered', item: 'Q07.1', text, basedOn: null },
  ])
