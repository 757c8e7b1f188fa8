import { z } from 'zod'
import type { Ports } from '../conversation/ports.ts'
import type { Entry, Person, ProjectEvent } from '../project/entry.ts'
import type { Place } from '../project/ports.ts'
import { type Catalog, type Item, isQuestion } from '../toolkit/items.ts'

/** A project that sentences are measured in: where it lives, its records, and who speaks when. */
export type World = { readonly entries: readonly Entry[]; readonly now: number }

export const place: Place = { platform: 'web', tenant: 'eval', id: 'eval' }
export const personCalled = (name: string): Person => ({ platform: 'web', tenant: 'eval', id: name.toLowerCase() })

/** An export of a project, as `/mcred export` hands it out. */
export const exported = z.looseObject({ entries: z.array(z.looseObject({ kind: z.string(), at: z.number() })) })

/** The records of an export. */
export const worldFrom = (world: z.infer<typeof exported>): World => {
  const entries = world.entries as unknown as Entry[]
  return { entries, now: Math.max(moment, ...entries.map(({ at }) => at + 3_600_000)) }
}

/** Wednesday 2026-11-25, 10:00 in Singapore. */
export const moment = Date.parse('2026-11-25T02:00:00Z')
const members = [
  'Ben',
  'Chi',
  'Mei',
  'Tomas',
  'Hana',
  'Sofia',
  'Peter',
  'Ravi',
  'Aroha',
  'Lin',
  'Jo',
  'Sam',
  'Paolo',
  'Marta',
]

/** "Data basics" in Singapore, led by Ana; steps 01 and 02 and 07.1 answered, 07.c1 ticked, 14.2 with Mei by next Friday. */
export function defaultWorld(catalog: Catalog): World {
  const start = moment - 30 * 86_400_000
  return {
    now: moment,
    entries: defaultDeeds(catalog).map(([name, event], at) => ({
      ...event,
      id: `e${at}`,
      version: 1,
      at: start + at * 60_000,
      by: personCalled(name),
      name,
    })),
  }
}

type WorldDeed = readonly [name: string, event: ProjectEvent]

function defaultDeeds({ toolkit, items }: Catalog): WorldDeed[] {
  const id = (code: string): string => items.find(code)?.id ?? code
  const phases = toolkit.phases.map(({ number }) => number)
  const due = '2026-12-04'
  return [
    ['Ana', { kind: 'started', title: 'Data basics', zone: 'Asia/Singapore', economy: 'Singapore', phases }],
    ...items.all
      .filter((item) => isQuestion(item) && item.step.number <= 2)
      .map((item, n): WorldDeed => [members[(n + 1) % members.length] ?? 'Ana', answerTo(item)]),
    ['Mei', { kind: 'answered', item: id('07.1'), text: 'Read a chart and clean a small table', basedOn: null }],
    ['Mei', { kind: 'checked', item: id('07.c1') }],
    ['Ana', { kind: 'assigned', item: id('14.2'), to: personCalled('Mei'), toName: 'Mei', due }],
    ...members.map((name): WorldDeed => [name, { kind: 'private digest', wanted: false }]),
  ]
}

const answerTo = ({ id, text }: Item): ProjectEvent => ({
  kind: 'answered',
  item: id,
  text: `What we decided on this: ${text.replace('?', '.')}`,
  basedOn: null,
})

/** Puts the world's records into a store and binds the place to them; their ids are the store's own. Resolves to the project's id. */
export async function settle(
  { entries }: World,
  { journal, places, entryId }: Pick<Ports, 'journal' | 'places' | 'entryId'>,
): Promise<string> {
  const project = 'eval'
  const idNow = new Map(entries.map(({ id }) => [id, entryId(`world/${id}`, 0)]))
  const moved = (event: ProjectEvent): ProjectEvent =>
    JSON.parse(JSON.stringify(event), (key, value) =>
      key === 'entry' || key === 'basedOn' ? (idNow.get(value) ?? value) : value,
    )
  for (const { id, at, by, name, version: _, ...event } of entries)
    await journal.append(project, { delivery: `world/${id}`, at, by, name }, [moved(event as ProjectEvent)])
  await places.bind(place, project, undefined)
  return project
}
