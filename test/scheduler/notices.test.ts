import { beforeEach, describe, expect, test } from 'vitest'
import { notice } from '../../src/conversation/failures.ts'
import type { Notice } from '../../src/conversation/notices.ts'
import type { Claims } from '../../src/project/ports.ts'
import { noticeKv, RunningNotices } from '../../src/scheduler/notices.ts'
import type { PostResult } from '../../src/scheduler/ports.ts'
import { openStore } from '../../src/store/open.ts'
import { memoryKv } from '../memory-kv.ts'
import { onlyPosts } from '../reach.ts'
import { memoryPorts } from '../world.ts'

const person = { platform: 'teams', tenant: 't', id: 'ana' } as const
const place = { platform: 'slack', tenant: 'T1', id: 'C1' } as const
const view = notice('Ben’s course works on this too now.')
const toPlace: Notice = { id: 'n1', ways: [{ place }], view }
const minute = 60_000

let kv = memoryKv<never>()
let claims: Claims
let now = 0
let said: string[] = []
let logged: string[] = []
let results: PostResult[] = []
let projects: string[] = []
beforeEach(() => {
  kv = memoryKv()
  claims = memoryPorts().claims
  now = 0
  said = []
  logged = []
  results = []
  projects = []
})

/** A process with the store; `far` where it died before it could send anything. */
function running({ connected = true } = {}) {
  const notices = new RunningNotices({
    cards: memoryPorts().cards,
    kv,
    claims,
    exists: async (project) => projects.includes(project),
    now: () => now,
    say: (line) => logged.push(line),
  })
  const to = async (where: string): Promise<PostResult> => {
    const result = results.shift() ?? { did: 'sent' }
    said.push(`${where} ${result.did}`)
    return result
  }
  if (connected)
    notices.connect({
      slack: { ...onlyPosts, post: () => to('C1') },
      teams: { ...onlyPosts, post: () => to('channel'), tell: () => to('ana'), knows: async ({ id }) => id === 'ana' },
    })
  return notices
}

/** Looks each minute, for so many minutes. */
async function minutes(count: number): Promise<void> {
  const notices = running()
  for (let n = 0; n < count; n++) {
    now += minute
    await notices.takeUp()
  }
}

describe('a notice', () => {
  test('is sent at once, and once, however often it is told', async () => {
    const notices = running()
    await notices.tell([toPlace])
    await notices.settled()
    await notices.tell([toPlace])
    await notices.settled()
    expect(said).toEqual(['C1 sent'])
    expect(await kv.list('')).toEqual([])
  })

  test('that was kept by a process that died is sent by the next', async () => {
    await running({ connected: false }).keep([toPlace])
    await minutes(1)
    expect(said).toEqual(['C1 sent'])
  })

  test('waits for its project to be deleted, and is not sent where it never is', async () => {
    projects = ['p1']
    await running().tell([{ ...toPlace, gone: 'p1' }])
    await minutes(3)
    expect(said).toEqual([])
    projects = []
    await minutes(1)
    expect(said).toEqual(['C1 sent'])
  })

  test('goes the next way at once where the first is closed', async () => {
    results = [{ did: 'gone', why: 'no chat' }]
    const notices = running()
    await notices.tell([{ id: 'n1', ways: [{ person }, { place }], view }])
    await notices.settled()
    expect(said).toEqual(['ana gone', 'C1 sent'])
  })

  test.each<PostResult>([
    { did: 'later', seconds: 90 },
    { did: 'unclear', why: 'no answer' },
    { did: 'refused', why: 'missing_scope' },
  ])('that meets %o is sent again after a while', async (result) => {
    results = [result]
    await running().tell([toPlace])
    await minutes(3)
    expect(said).toEqual([`C1 ${result.did}`, 'C1 sent'])
  })

  test('is given up after some tries, which is said without anybody’s words', async () => {
    results = Array.from({ length: 100 }, () => ({ did: 'refused', why: 'missing_scope' }) as const)
    await running().tell([toPlace])
    await minutes(2 * 24 * 60)
    expect(said).toHaveLength(12)
    expect(logged).toEqual(['a notice for a place in slack T1 is given up (missing_scope)'])
    expect(await kv.list('')).toEqual([])
  })

  test('is left for an hour to an instance that has its platform', async () => {
    await running({ connected: false }).tell([toPlace])
    expect(logged).toEqual([])
    await minutes(3)
    expect(said).toEqual(['C1 sent'])
  })
})

test('whether a person is reached is for their platform to say', async () => {
  const notices = running()
  expect(await notices.reaches(person)).toBe(true)
  expect(await notices.reaches({ ...person, id: 'ben' })).toBe(false)
  expect(await notices.reaches({ ...person, platform: 'slack' })).toBe(false)
})

test('a notice reads from a store as it was kept, buttons and all', async () => {
  const store = await openStore('sqlite::memory:')
  const kv = store.kv(...noticeKv)
  const shown: unknown[] = []
  const notices = new RunningNotices({
    cards: memoryPorts().cards,
    kv,
    claims: store.claims,
    exists: async () => false,
    now: () => 0,
    say: (line) => logged.push(line),
  })
  const choices = [{ label: 'Unlink', intent: { do: 'unlink', place, named: 'C1' }, about: 'Unlink C1' }] as const
  const withButton = notice('It works on this too now.', 'info', { kind: 'choices', choices })
  await notices.keep([{ id: 'n1', ways: [{ person }, { place }], view: withButton, gone: 'p1' }])
  notices.connect({
    slack: {
      ...onlyPosts,
      post: async (_, view) => {
        shown.push(view)
        return { did: 'sent' }
      },
    },
    teams: { ...onlyPosts, post: async () => ({ did: 'sent' }), tell: async () => ({ did: 'gone', why: 'no chat' }) },
  })
  await notices.takeUp()
  expect(shown).toEqual([withButton])
  expect(await kv.list('')).toEqual([])
  await store.close()
})
