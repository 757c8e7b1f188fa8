import type { ProjectEvent } from '../../src/project/entry.ts'
import { openStore } from '../../src/store/open.ts'
import { started } from '../started.ts'

const item = (n: number): string => `Q${String(7 + (n % 5)).padStart(2, '0')}.${1 + (n % 2)}`

const event = (n: number): ProjectEvent =>
  n % 4 === 3
    ? { kind: 'checked', item: `C${String(1 + (n % 18)).padStart(2, '0')}.1` }
    : {
        kind: 'answered',
        item: item(n),
        text: `What the team decided, version ${n}: two evenings a week.`,
        basedOn: null,
      }

/** Makes projects in the channels C0, C1 … of workspace T1, each with so many entries. */
export async function makeProjects(address: string, from: number, to: number, entries: number): Promise<void> {
  const store = await openStore(address)
  const by = { platform: 'slack', tenant: 'T1', id: 'U0' } as const
  const at = Date.now() - 86_400_000
  for (let n = from; n < to; n++) {
    await store.journal.append(`p${n}`, { delivery: `d${n}`, at, by, name: 'Ana' }, [
      started({ title: `Course ${n}`, economy: 'Singapore' }),
      ...Array.from({ length: entries - 1 }, (_, k) => event(k)),
    ])
    await store.places.bind({ platform: 'slack', tenant: 'T1', id: `C${n}` }, `p${n}`, undefined)
  }
  await store.close()
}
