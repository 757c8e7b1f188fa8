import { describe, expect, test } from 'vitest'
import type { Entry, Person, ProjectEvent } from '../../src/project/entry.ts'
import { type Place, placeKey } from '../../src/project/ports.ts'
import { everyMonday } from '../../src/project/project.ts'
import type { Counts } from '../../src/scheduler/due.ts'
import { remindersOver } from '../../src/scheduler/port.ts'
import type { Reach, SchedulerPorts } from '../../src/scheduler/ports.ts'
import { markKey } from '../../src/scheduler/records.ts'
import { tick } from '../../src/scheduler/tick.ts'
import { onlyPosts } from '../reach.ts'
import { channel, kept, schedulerPorts } from './nudge-world.ts'
import { at, named, projectOf } from './team.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const monday = at('2026-11-23T01:00:00Z')
const entry = (moment: number, what: ProjectEvent): Entry => ({
  ...what,
  id: `n${moment}`,
  version: 1,
  at: moment,
  by: named('Ana'),
  name: 'Ana',
})

/** A context with one project, planned a week ahead. */
async function context(entries: Entry[] = [], options: Parameters<typeof schedulerPorts>[1] = {}) {
  const one = kept('C1', 'Asia/Singapore', entries)
  const made = schedulerPorts([one], options)
  const look = async (now: number): Promise<Counts> => {
    made.plan.now = now
    return tick(made.ports, now)
  }
  made.plan.now = monday - 3 * day
  await tick(made.ports, monday - 3 * day, { all: true })
  return {
    ...made,
    one,
    look,
    result: async (week = '2026-W48') => (await made.ports.sendings.get(`${placeKey(one.place)}/${week}`))?.state,
  }
}

describe('a look', () => {
  test('posts what is due, once', async () => {
    const { look, posts, result } = await context()
    expect(await look(monday - minute)).toMatchObject({ sent: 0 })
    expect(await look(monday)).toMatchObject({ sent: 1, left: 0 })
    expect(await look(monday + minute)).toMatchObject({ sent: 0 })
    expect(await look(monday + 5 * hour)).toMatchObject({ sent: 0 })
    expect(posts).toHaveLength(1)
    expect(await result()).toBe('sent')
  })

  test('makes up for none at night whose day was left out, once the day is taken back', async () => {
    const skips = [{ from: '2026-11-23', to: '2026-11-23' }]
    const { look, posts, ports, one } = await context([
      entry(monday - 5 * day, { kind: 'nudging', nudging: { skips } }),
    ])
    await look(monday)
    const later = monday + 11 * hour
    one.entries.push(entry(later, { kind: 'nudging', nudging: { skips: [] } }))
    await ports.marks.set(markKey('slack', one.project), { at: later })
    await look(later + minute)
    expect(posts).toEqual([])
    await look(monday + 7 * day)
    expect(posts).toHaveLength(1)
  })

  test('posts buttons that count for that project alone', async () => {
    const { look, plan, ports } = await context()
    const shown: string[] = []
    const post: Reach['post'] = async (_, view) => {
      shown.push(JSON.stringify(view))
      return { did: 'sent' }
    }
    plan.now = monday
    await tick({ ...ports, reach: { slack: { ...onlyPosts, post } } }, monday)
    expect(await look(monday + minute)).toMatchObject({ sent: 0 })
    const pressed = (shown[0] ?? '').match(/"intent":\{"do":"(?:edit|check|nudge)"[^}]*\}?[^}]*\}/g) ?? []
    expect(pressed.length).toBeGreaterThan(0)
    for (const one of pressed) expect(one).toContain('"project":"p-C1"')
  })

  test('catches up within a day, and notes what it missed after that', async () => {
    const late = await context()
    expect(await late.look(monday + 23 * hour)).toMatchObject({ sent: 1 })
    const tooLate = await context()
    expect(await tooLate.look(monday + 25 * hour)).toMatchObject({ sent: 0, missed: 1 })
    expect(await tooLate.result()).toBe('missed')
    expect(await tooLate.look(monday + 7 * day)).toMatchObject({ sent: 1 })
  })

  test('posts once where two look at the same time', async () => {
    const { ports, posts, plan } = await context()
    plan.now = monday
    await Promise.all([tick(ports, monday), tick(ports, monday), tick(ports, monday)])
    expect(posts).toHaveLength(1)
  })

  test('posts once a week where the weekday changes after it came', async () => {
    const { look, posts, one, ports } = await context()
    await look(monday)
    one.entries.push(entry(monday + hour, { kind: 'nudging', nudging: { ...everyMonday, weekday: 4, time: '14:30' } }))
    await ports.marks.set('slack/p-C1', { at: Date.now() })
    for (let now = monday + hour; now < monday + 7 * day; now += hour) await look(now)
    expect(posts).toHaveLength(1)
    for (let now = monday + 7 * day; now < monday + 14 * day; now += hour) await look(now)
    expect(posts).toHaveLength(2)
    expect(new Date(posts[1]?.at ?? 0).toISOString()).toBe('2026-12-03T07:00:00.000Z')
  })

  test('follows a change that was marked, and does not post what was due before it', async () => {
    const { look, posts, one, ports } = await context()
    one.entries.push(
      entry(monday - 2 * day, { kind: 'nudging', nudging: { ...everyMonday, weekday: 7, time: '09:00' } }),
    )
    await ports.marks.set('slack/p-C1', { at: Date.now() })
    expect(await look(monday - day - minute)).toMatchObject({ sent: 0 })
    expect(await look(monday - day)).toMatchObject({ sent: 1 })
    expect(posts).toHaveLength(1)
  })

  test('is silent where the project is paused, put away, gone or lives elsewhere', async () => {
    for (const what of [
      { kind: 'archived' },
      { kind: 'nudging', nudging: { ...everyMonday, state: 'off' } },
    ] as const) {
      const { look, posts } = await context([entry(monday - 4 * day, what)])
      await look(monday)
      expect(posts).toHaveLength(0)
    }
    const unbound = await context()
    unbound.bound.clear()
    await unbound.look(monday)
    expect(unbound.posts).toHaveLength(0)
    expect(await unbound.ports.plans.list('')).toEqual([])
  })

  test('tells the leads once when a place begins to take none, but nobody who is not there any more', async () => {
    const { look, plan, ports, one } = await context([
      entry(monday - 4 * day, { kind: 'led', lead: named('Ben'), leadName: 'Ben' }),
      entry(monday - 3 * day, { kind: 'led', lead: named('Cy'), leadName: 'Cy' }),
    ])
    const told: string[] = []
    const { slack } = ports.reach
    if (!slack) throw new Error('no reach')
    Object.assign(slack, {
      tell: async (person: Person, view: { summary: string }) => {
        told.push(`${person.id}: ${view.summary}`)
        return { did: 'sent' }
      },
      isThere: async (place: Place, person: Person) => {
        expect(place).toEqual(one.place)
        return person.id === named('Cy').id ? 'no' : 'yes'
      },
    } satisfies Partial<Reach>)
    plan.answers = [1, 2].map(() => ({ did: 'gone', why: 'restricted_action_read_only_channel' }))
    for (const now of [monday, monday + hour, monday + 7 * day]) await look(now)
    expect(told).toEqual(
      ['Ana', 'Ben'].map((name) => `${named(name).id}: The reminder of A course could not be posted.`),
    )
  })

  test('says nothing in private to somebody who is in no channel of the project any more', async () => {
    const wish = { ...entry(monday - 4 * day, { kind: 'private digest', wanted: true }), by: named('Ben'), name: 'Ben' }
    const item = entry(monday - 4 * day + 1, { kind: 'assigned', item: 'Q07.2', to: named('Ben'), toName: 'Ben' })
    const { look, ports } = await context([wish, item])
    const told: string[] = []
    let there: 'yes' | 'no' = 'no'
    Object.assign(ports.reach.slack ?? {}, {
      tell: async ({ id }: Person) => {
        told.push(id)
        return { did: 'sent' }
      },
      isThere: async () => there,
    } satisfies Partial<Reach>)
    await look(monday)
    expect(told).toEqual([])
    there = 'yes'
    await look(monday + 7 * day)
    expect(told).toEqual([named('Ben').id])
  })

  test('asks a place that is dead once a week, and posts when it lives again', async () => {
    const { look, posts, plan, result, lines } = await context()
    plan.answers = [1, 2].map(() => ({ did: 'gone', why: 'the channel is archived' }))
    for (const now of [monday, monday + hour, monday + day, monday + 7 * day, monday + 7 * day + hour]) await look(now)
    expect(plan.answers).toHaveLength(0)
    expect(await result()).toBe('gone')
    expect(posts).toHaveLength(0)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('the channel is archived')
    await look(monday + 14 * day)
    expect(posts).toHaveLength(1)
  })

  test('tries again in an hour where it was refused, keeps no other waiting, and gives up after a day', async () => {
    let now = monday
    const { ports, posts, plan, lines } = schedulerPorts([kept('C1', 'Asia/Singapore'), kept('C2', 'Asia/Singapore')], {
      clock: () => now,
    })
    const post = ports.reach.slack?.post
    const refusing = {
      ...ports,
      reach: {
        slack: {
          ...onlyPosts,
          post: async (...[place, ...rest]: Parameters<NonNullable<typeof post>>) =>
            place.id === 'C1'
              ? ({ did: 'refused', why: 'missing_scope' } as const)
              : (post?.(place, ...rest) ?? ({ did: 'sent' } as const)),
        },
      },
    }
    plan.now = monday - day
    await tick(ports, monday - day, { all: true })
    for (; now < monday + 2 * day; now += 10 * minute) {
      plan.now = now
      await tick(refusing, now)
    }
    expect(posts.map(({ place }) => place)).toEqual([placeKey(channel('C2'))])
    expect(lines.filter((line) => line.includes('missing_scope')).length).toBeGreaterThan(20)
    expect(lines.length).toBeLessThan(26)
    const { log } = await remindersOver(ports).of(projectOf(), channel('C1'), now)
    expect(log[0]).toMatchObject({ result: 'missed', why: 'missing_scope' })
  })

  test('waits where the platform wants to be left alone, and posts then', async () => {
    let now = monday
    const { look, posts, plan } = await context([], { clock: () => now })
    plan.answers = [{ did: 'later', seconds: 90 }]
    expect(await look(now)).toMatchObject({ sent: 0, left: 1 })
    now += minute
    expect(await look(now)).toMatchObject({ sent: 0, left: 1 })
    now += minute
    expect(await look(now)).toMatchObject({ sent: 1, left: 0 })
    expect(posts).toHaveLength(1)
  })

  test.each(['dropped', 'lost'] as const)(
    'looks for a message whose fate is unclear before it posts again: %s',
    async (answer) => {
      let now = monday
      const { look, posts, plan, result } = await context([], { clock: () => now })
      plan.answers = [answer]
      await look(now)
      now += 5000
      await look(now)
      expect(posts).toHaveLength(answer === 'dropped' ? 1 : 0)
      now += minute
      await look(now)
      expect(posts).toHaveLength(1)
      expect(await result()).toBe('sent')
    },
  )

  test('does not repeat an unclear message where nobody can look, and says so', async () => {
    let now = monday
    const { look, posts, plan, result, lines } = await context([], { clock: () => now, findPosted: false })
    plan.answers = ['dropped']
    expect(await look(now)).toMatchObject({ unclear: 1 })
    now += hour
    await look(now)
    expect(posts).toHaveLength(1)
    expect(await result()).toBe('unclear')
    expect(lines[0]).toContain('not sure whether it arrived')
  })

  test('takes up what a process left that died before it posted', async () => {
    let now = monday
    const { look, posts, ports, one } = await context([], { clock: () => now, findPosted: false })
    await ports.sendings.add(`${placeKey(one.place)}/2026-W48`, {
      state: 'claimed',
      at: monday,
      until: monday + 30_000,
      taker: 'dead',
      tries: 1,
    })
    expect(await look(now)).toMatchObject({ left: 1 })
    now += minute
    expect(await look(now)).toMatchObject({ sent: 1 })
    expect(posts).toHaveLength(1)
  })

  test('goes on with the others where one project cannot be read', async () => {
    const projects = [kept('C1', 'Asia/Singapore'), kept('C2', 'Asia/Singapore')]
    const { ports, posts, plan, lines } = schedulerPorts(projects)
    plan.now = monday - day
    await tick(ports, monday - day, { all: true })
    const broken = {
      ...ports,
      journal: {
        read: async (id: string) => (id === 'p-C1' ? Promise.reject(new Error('damaged')) : ports.journal.read(id)),
      },
    }
    plan.now = monday
    expect(await tick(broken, monday)).toMatchObject({ sent: 1, faults: 1, left: 0 })
    expect(posts.map(({ place }) => place)).toEqual([placeKey(channel('C2'))])
    expect(lines.join()).not.toContain('damaged')
  })

  test('mends plans that a wrong clock made', async () => {
    const { look, posts, ports } = await context()
    await look(monday + 365 * day)
    expect(posts).toHaveLength(0)
    await look(monday - 2 * day)
    await look(monday)
    expect(posts).toHaveLength(1)
    expect((await ports.plans.list(''))[0]?.value.due).toBe(monday + 7 * day)
  })

  test('tells people who asked what has their name on it, once a week', async () => {
    const { ports, plan, one } = await context([
      entry(monday - 4 * day, { kind: 'assigned', item: 'Q07.2', to: named('Ben'), toName: 'Ben' }),
      { ...entry(monday - 4 * day + 1, { kind: 'private digest', wanted: true }), by: named('Ben'), name: 'Ben' },
    ])
    const { talking, told } = withChats(ports)
    plan.now = monday
    expect(await tick(talking, monday)).toMatchObject({ sent: 2 })
    expect(await tick(talking, monday + minute)).toMatchObject({ sent: 0 })
    expect(told).toEqual(['ben: A course: one item has your name on it'])
    expect(one.project).toBe('p-C1')
  })

  test.each([
    [1, ['2026-11-23', '2026-11-30', '2026-12-07']],
    [2, ['2026-11-23']],
    [4, ['2026-11-23']],
  ] as const)(
    'tells them as long as the place is reminded, every %i weeks, whichever is told first',
    async (every, days) => {
      const entries = [
        entry(monday - 4 * day, { kind: 'assigned', item: 'Q07.2', to: named('Ben'), toName: 'Ben' }),
        { ...entry(monday - 4 * day + 1, { kind: 'private digest', wanted: true }), by: named('Ben'), name: 'Ben' },
        entry(monday - 4 * day + 2, { kind: 'nudging', nudging: { ...everyMonday, every } }),
      ]
      const { ports, plan, posts } = await context(entries, { quiet: true })
      const { talking, told } = withChats(ports)
      const toldOn: string[] = []
      for (let now = monday; now < monday + 120 * day; now += 12 * hour) {
        plan.now = now
        const before = told.length
        await tick(talking, now)
        if (told.length > before) toldOn.push(new Date(now).toISOString().slice(0, 10))
      }
      const reminders = posts.filter(({ summary }) => !summary.includes('shall I pause')).map(({ at }) => at)
      expect(toldOn).toEqual(days)
      expect(reminders.map((moment) => new Date(moment).toISOString().slice(0, 10))).toEqual(days)
    },
  )
})

/** The ports with a chat for each person on Slack, and what was said there. */
function withChats(ports: SchedulerPorts) {
  const told: string[] = []
  const tell: Reach['tell'] = async (person, view) => {
    told.push(`${person.id}: ${view.summary}`)
    return { did: 'sent' }
  }
  const { slack } = ports.reach
  if (!slack) throw new Error('Slack is not connected')
  return { talking: { ...ports, reach: { slack: { ...slack, tell } } }, told }
}

describe('a project that was set up while nobody looked for a day', () => {
  const setUp = async (clock: string) => {
    const made = schedulerPorts([
      kept('C1', 'Asia/Singapore', [entry(monday - 4 * hour, { kind: 'set', zone: 'Asia/Singapore' })]),
    ])
    await made.ports.marks.set('slack/p-C1', { at: at(clock) })
    const now = monday + 12 * hour
    made.plan.now = now
    await tick(made.ports, now)
    return made.posts
  }

  test('has the reminder that came due since, once', async () => {
    expect(await setUp('2026-11-22T21:00:00Z')).toHaveLength(1)
  })

  test('and joined a place after it has none there', async () => {
    expect(await setUp('2026-11-23T02:00:00Z')).toEqual([])
  })
})
