import type { Entry, ProjectEvent } from '../../src/project/entry.ts'
import { type Place, placeKey } from '../../src/project/ports.ts'
import type { FindPosted, Post, PostResult, SchedulerPorts } from '../../src/scheduler/ports.ts'
import type { Plan, ReminderRecord, ReplanMark } from '../../src/scheduler/records.ts'
import { memoryKv } from '../memory-kv.ts'
import { onlyPosts } from '../reach.ts'
import { started } from '../started.ts'
import { catalog } from '../world.ts'
import { answered, named } from './team.ts'

export const channel = (id: string): Place => ({ platform: 'slack', tenant: 'T1', id })

export type Kept = { place: Place; project: string; start: ProjectEvent & { kind: 'started' }; entries: Entry[] }

/** Ports of projects whose teams record something every day unless it is `quiet`, over key-value stores in memory and a platform that remembers its posts. */
export function schedulerPorts(
  projects: readonly Kept[],
  {
    clock = Date.now,
    findPosted = true,
    quiet = false,
  }: { clock?: () => number; findPosted?: boolean; quiet?: boolean } = {},
) {
  const posts: { place: string; key: string; at: number; summary: string }[] = []
  const lines: string[] = []
  const plan = { now: 0, answers: [] as (PostResult | 'lost' | 'dropped')[] }
  const post: Post = async (place, view, key) => {
    const answer = plan.answers.shift() ?? { did: 'sent' as const }
    if (answer === 'lost') return { did: 'unclear', why: 'no answer' }
    if (answer === 'dropped' || answer.did === 'sent')
      posts.push({ place: placeKey(place), key, at: plan.now, summary: view.summary })
    return answer === 'dropped' ? { did: 'unclear', why: 'no answer' } : answer
  }
  const found: FindPosted = async (place, key) =>
    posts.some((one) => one.place === placeKey(place) && one.key === key) ? 'there' : 'not there'
  const byId = new Map(projects.map((one) => [one.project, one]))
  const bound = new Map(projects.map((one) => [placeKey(one.place), one]))
  const ports: SchedulerPorts = {
    ...catalog,
    journal: { read: async (id) => entriesOf(byId.get(id), quiet ? undefined : plan.now) },
    places: {
      projectAt: async (place) => bound.get(placeKey(place))?.project,
      of: async (id) => [...bound.values()].filter(({ project }) => project === id).map(({ place }) => place),
      async *all() {
        yield* bound.values()
      },
    },
    plans: memoryKv<Plan>(),
    sendings: memoryKv<ReminderRecord>(),
    marks: memoryKv<ReplanMark>(),
    reach: { slack: { ...onlyPosts, post, ...(findPosted ? { findPosted: found } : {}) } },
    clock: async () => clock(),
    say: (line) => void lines.push(line),
    pace: { gap: 0, lease: 30_000, settle: 10_000 },
  }
  return { ports, posts, lines, plan, bound, byId }
}

function entriesOf(kept: Kept | undefined, now: number | undefined): Entry[] {
  if (!kept) return []
  const stamp = { version: 1, by: named('Ana'), name: 'Ana' } as const
  return [
    { ...kept.start, ...stamp, id: 'a', at: 0 },
    ...kept.entries,
    ...(now === undefined ? [] : [{ ...answered('Q07.1'), ...stamp, id: 'z', at: now - 86_400_000 }]),
  ]
}

export const kept = (id: string, zone: string, entries: Entry[] = []): Kept => ({
  place: channel(id),
  project: `p-${id}`,
  start: started({ title: 'A course', zone, economy: 'Singapore', phases: [3] }),
  entries,
})
