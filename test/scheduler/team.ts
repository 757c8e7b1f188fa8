import type { Entry, Person, ProjectEvent } from '../../src/project/entry.ts'
import { fold, type Project } from '../../src/project/project.ts'
import { started } from '../started.ts'
import { catalog } from '../world.ts'

export const at = (written: string): number => Date.parse(written)
export const named = (name: string): Person => ({ platform: 'slack', tenant: 'T1', id: name.toLowerCase() })

/** What somebody did at a moment: [moment, who, what]. */
export type Did = readonly [moment: string, who: string, what: ProjectEvent]

const entriesOf = (deeds: readonly Did[]): Entry[] =>
  deeds.map(([moment, who, what], n) => ({
    ...what,
    id: `e${String(n).padStart(4, '0')}`,
    version: 1,
    at: at(moment),
    by: named(who),
    name: who,
  }))

/** A project in Singapore that Ana starts on Monday, 2 November 2026, with phase III in scope. */
export function projectOf(
  deeds: readonly Did[] = [],
  { phases = [3], zone = 'Asia/Singapore', economy = 'Singapore' } = {},
): Project {
  const start: Did = [
    '2026-11-02T02:00:00Z',
    'Ana',
    started({ title: 'Data basics for nurses', zone, economy, phases }),
  ]
  const project = fold('p1', entriesOf([start, ...deeds]), catalog.toolkit.shared.sameAs)
  if (!project) throw new Error('The project did not start')
  return project
}

export const answered = (item: string): ProjectEvent => ({ kind: 'answered', item, text: 'Our words.', basedOn: null })
export const checked = (item: string): ProjectEvent => ({ kind: 'checked', item })
export const assigned = (item: string, to: string, due?: string): ProjectEvent => ({
  kind: 'assigned',
  item,
  to: named(to),
  toName: to,
  ...(due ? { due } : {}),
})

/** Everything in phase III but the items named. */
export const allDoneBut = (...open: readonly string[]): ProjectEvent[] =>
  catalog.items.all
    .filter((item) => 'step' in item && item.step.phase === 3 && !open.includes(item.id))
    .map((item) => (item.kind === 'check' ? checked(item.id) : answered(item.id)))

/** With and without daylight saving, north and south, half and three quarter hours, and one that changes at midnight. */
export const zones = [
  'Asia/Singapore',
  'Europe/London',
  'America/New_York',
  'America/Santiago',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'America/St_Johns',
]
