import { beforeEach, describe, expect, test } from 'vitest'
import { cardKv, type KeptCard } from '../../src/conversation/cards.ts'
import { notice } from '../../src/conversation/failures.ts'
import type { KeyValueStore, Place } from '../../src/project/ports.ts'
import type { Project } from '../../src/project/project.ts'
import type { PostResult } from '../../src/scheduler/ports.ts'
import { RunningCards, redrawKv } from '../../src/scheduler/redraws.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { onlyPosts } from '../reach.ts'

const home: Place = { platform: 'slack', tenant: 'T1', id: 'C1' }
const other: Place = { ...home, id: 'C2' }

let [store, clock, state, shown, results, places] = [
  undefined as unknown as Store,
  0,
  'one',
  [] as string[],
  [] as PostResult[],
  [home] as readonly Place[],
]
let cards: KeyValueStore<KeptCard>
beforeEach(async () => {
  store = await openStore('sqlite::memory:')
  cards = store.kv(...cardKv)
  clock = 0
  state = 'one'
  shown = []
  results = []
  places = [home]
})

const project = { id: 'p', name: 'Data basics' } as Project

/** A process that draws every card as the state that there is, and tells what it put where. */
function running({ connected = true, gap = 0, during = async (): Promise<void> => undefined } = {}) {
  const one = new RunningCards({
    cards,
    marks: store.kv(...redrawKv),
    projectAt: async () => 'p',
    look: async (id) => (id === 'p' ? { project, places, asked: async () => null } : undefined),
    print: () => state,
    draw: () => notice(state),
    left: ({ name }) => notice(`${name} is not here`),
    now: () => clock,
    say: () => undefined,
    gap,
  })
  if (connected)
    one.connect({
      slack: {
        ...onlyPosts,
        post: async () => ({ did: 'sent' }),
        async replace(ref, view) {
          await during()
          const result = results.shift() ?? { did: 'sent' }
          shown.push(`${ref.id} ${view.summary} ${result.did}`)
          return result
        },
      },
    })
  return one
}

const card = (id: string, place = home, at = 0): KeptCard => ({
  project: 'p',
  shows: [{ kind: 'checks', step: 7 }],
  drawn: 'one',
  at,
  placeKind: 'channel',
  ref: { place, id, thread: id },
})
const kept = async (): Promise<string[]> => (await cards.list('')).map(({ value }) => `${value.ref.id} ${value.drawn}`)

describe('the cards of a project', () => {
  test('are put right where they differ, newest first, and no others', async () => {
    const one = running()
    await one.stands(card('old'), 'anew')
    await one.stands(card('new', home, 5), 'anew')
    await one.stands({ ...card('right'), drawn: 'two' }, 'anew')
    state = 'two'
    await one.touch('p')
    await one.settled()
    expect(shown).toEqual(['new two sent', 'old two sent'])
    await one.touch('p')
    await one.settled()
    expect(shown).toHaveLength(2)
  })

  test('are told as they stand now, where they are kept', async () => {
    const one = running()
    await one.stands(card('c'), 'anew')
    state = 'two'
    expect((await one.now(card('c').ref))?.summary).toBe('two')
    expect(await one.now(card('unknown').ref)).toBeUndefined()
  })

  test('are put right by another process where the one that recorded died', async () => {
    const dead = running({ connected: false })
    await dead.stands(card('c'), 'anew')
    state = 'two'
    await dead.touch('p')
    await dead.close()
    expect(shown).toEqual([])
    const next = running()
    clock = 100_000
    await next.takeUp()
    await next.settled()
    expect(shown).toEqual(['c two sent'])
    clock = 10_000_000
    await next.takeUp()
    await next.settled()
    expect(shown).toHaveLength(1)
  })

  test('are forgotten where their message is gone, or is refused three times', async () => {
    const one = running()
    await one.stands(card('gone', home, 2), 'anew')
    await one.stands(card('refused', home, 1), 'anew')
    state = 'two'
    const refused = { did: 'refused', why: 'no' } as const
    results = [{ did: 'gone', why: 'deleted' }, refused, refused, refused]
    for (let n = 0; n < 4; n++) {
      await one.touch('p')
      await one.settled()
    }
    expect(shown).toEqual(['gone two gone', 'refused two refused', 'refused two refused', 'refused two refused'])
    expect(await kept()).toEqual([])
  })

  test('wait as long as the platform asks, and its place is left alone meanwhile', async () => {
    const one = running()
    await one.stands(card('a', home, 2), 'anew')
    await one.stands(card('b', home, 1), 'anew')
    state = 'two'
    results = [{ did: 'later', seconds: 30 }]
    await one.touch('p')
    await one.settled()
    clock = 29_000
    await one.takeUp()
    await one.settled()
    expect(shown).toEqual(['a two later'])
    clock = 31_000
    await one.takeUp()
    await one.settled()
    expect(shown).toEqual(['a two later', 'a two sent', 'b two sent'])
  })

  test('are drawn once more where a turn put something else there meanwhile', async () => {
    let turn = async (): Promise<void> => {
      turn = async () => undefined
      await one.stands({ ...card('c', home, 9), drawn: 'two' }, 'in place')
    }
    const one = running({ during: () => turn() })
    await one.stands(card('c'), 'anew')
    state = 'two'
    await one.touch('p')
    await one.settled()
    clock += 20_000
    await one.takeUp()
    await one.settled()
    expect(shown).toEqual(['c two sent', 'c two sent'])
    expect(await kept()).toEqual(['c two'])
  })

  test('say in a place that left the project that it is not there any more, and nothing else', async () => {
    const one = running()
    await one.stands(card('c', other), 'anew')
    await one.stands({ ...card('chat', { ...other, id: 'D1' }), placeKind: 'personal' }, 'anew')
    await one.touch('p')
    await one.settled()
    expect(shown).toEqual(['c Data basics is not here sent'])
    expect(await kept()).toEqual([])
  })

  test('are changed one after the other in a place, with a pause', async () => {
    const one = running({ gap: 60 })
    for (const id of ['a', 'b', 'c']) await one.stands(card(id), 'anew')
    state = 'two'
    const start = performance.now()
    await one.touch('p')
    expect(performance.now() - start).toBeLessThan(60)
    await one.settled()
    expect(performance.now() - start).toBeGreaterThan(110)
    expect(shown).toHaveLength(3)
  })
})
