import { describe, expect, test } from 'vitest'
import type { Person, ProjectEvent } from '../../src/project/entry.ts'
import type { Place } from '../../src/project/ports.ts'
import { schedulerOver } from '../../src/scheduler/start.ts'
import { openStore } from '../../src/store/open.ts'
import { onlyPosts } from '../reach.ts'
import { started } from '../started.ts'
import { catalog } from '../world.ts'

const place: Place = { platform: 'web', tenant: 'workspace', id: 'my-course' }
const by: Person = { platform: 'web', tenant: 'workspace', id: 'ana' }
const day = 86_400_000

/** The scheduler over a real store, with a project in the workspace and a room that remembers what was posted. */
async function running() {
  const store = await openStore('sqlite::memory:')
  const lines: string[] = []
  const scheduler = schedulerOver({
    ...store,
    ...catalog,
    clock: () => store.backend.now(),
    say: (line) => void lines.push(line),
  })
  let count = 0
  const record = (...events: ProjectEvent[]) =>
    scheduler.journal.append('p1', { delivery: `d${++count}`, at: Date.now(), by, name: 'Ana' }, events)
  await record(started({ title: 'A course', economy: 'Singapore', phases: [3] }))
  await scheduler.places.bind(place, 'p1', undefined)
  const posts: string[] = []
  scheduler.start({
    web: {
      ...onlyPosts,
      post: async (_, view) => {
        posts.push(view.summary)
        return { did: 'sent' }
      },
      findPosted: async () => 'not there',
    },
  })
  const clock = scheduler.workspaceClock(place)
  const close = async (): Promise<void> => {
    await scheduler.close()
    await store.close()
  }
  return { store, scheduler, record, posts, clock, lines, close }
}

describe('the nudges of a running mcred', () => {
  test('come when the workspace’s clock is moved to the next one, each in its week', async () => {
    const { posts, clock, scheduler, close } = await running()
    const first = await clock.read()
    expect(first.moved).toBe(false)
    await clock.toNextReminder()
    expect(posts).toEqual(['A course: a first step, if you have ten minutes'])
    const second = await clock.read()
    expect(second).toMatchObject({ moved: true, next: (first.next ?? 0) + 7 * day })
    await clock.toNextReminder()
    expect(posts).toHaveLength(2)
    expect(scheduler.counts()).toMatchObject({ sent: 2, faults: 0 })
    await close()
  })

  test('take what is recorded while the clock is moved for recorded at the time that it shows', async () => {
    const { posts, clock, record, close } = await running()
    for (let week = 1; week <= 5; week++) await clock.toNextReminder()
    expect(posts.at(-1)).toContain('shall I pause')
    expect(posts).toHaveLength(4)
    await record({ kind: 'checked', item: 'C07.1' })
    await clock.toNextReminder()
    expect(posts.at(-1)).toContain('Ana moved it on')
    await clock.toNextReminder()
    expect(posts.at(-1)).toContain('30 still open')
    await close()
  })

  test('come again at their real time once the clock is back', async () => {
    const { posts, clock, close } = await running()
    const { next } = await clock.read()
    await clock.toNextReminder()
    await clock.back()
    expect(await clock.read()).toMatchObject({ moved: false, next })
    await clock.toNextReminder()
    expect(posts).toHaveLength(2)
    await close()
  })

  test('follow a change of their time', async () => {
    const { record, scheduler, store, clock, close } = await running()
    await clock.toNextReminder()
    await clock.back()
    await record({ kind: 'nudging', nudging: { state: 'off' } })
    expect((await clock.read()).next).toBeUndefined()
    await clock.toNextReminder()
    expect((await store.backend.range('replan/')).length).toBe(1)
    expect(scheduler.counts()).toMatchObject({ sent: 1 })
    await close()
  })

  test('are told apart in the log by what became of them', async () => {
    const { clock, scheduler, store, close } = await running()
    await clock.toNextReminder()
    await clock.toNextReminder()
    const { fold } = await import('../../src/project/project.ts')
    const project = fold('p1', await store.journal.read('p1'), catalog.toolkit.shared.sameAs)
    if (!project) throw new Error('The project is gone')
    expect((await scheduler.reminders.of(project, place, Date.now())).log.map(({ result }) => result)).toEqual([
      'sent',
      'sent',
    ])
    await close()
  })
})
