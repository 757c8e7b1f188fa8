import { beforeEach, describe, expect, test } from 'vitest'
import { notSaved } from '../../../src/conversation/failures.ts'
import type { Intent } from '../../../src/conversation/intent.ts'
import { takeTurn } from '../../../src/conversation/pipeline/answer-turn.ts'
import type { Ports } from '../../../src/conversation/ports.ts'
import type { Reply } from '../../../src/conversation/reply.ts'
import type { Turn } from '../../../src/conversation/turn.ts'
import { NotStored, type Place } from '../../../src/project/ports.ts'
import { asText } from '../../../src/view/plain-text.ts'
import { onlyPosts } from '../../reach.ts'
import { type MemoryPorts, memoryPorts } from '../../world.ts'

const place = (id: string): Place => ({ platform: 'web', tenant: 'workspace', id })
const first = place('first')
const second = place('second')
const start: Intent = {
  do: 'start',
  values: { name: 'Data basics', economy: 'Singapore', zone: '', phases: ['1', '2', '3'] },
}
const died = () => Promise.reject(new NotStored('it died', undefined))

let ports: MemoryPorts
/** What was said to whom, besides the answers to turns. */
let told: string[]
let count = 0
beforeEach(async () => {
  ports = memoryPorts()
  told = []
  const hear = async (to: { id: string }, view: Parameters<typeof asText>[0]) => {
    told.push(`${to.id}: ${asText(view)}`)
    return { did: 'sent' } as const
  }
  ports.notices.connect({ web: { ...onlyPosts, post: hear, tell: hear, isThere: async () => 'yes' } })
  await does('Ana', first, start)
})

async function does(
  who: string,
  at: Place,
  intent: Intent,
  { delivery = `d${++count}`, in: there = ports as Ports } = {},
) {
  const replies: Reply[] = []
  const turn: Turn = {
    delivery,
    at: Date.now(),
    by: { platform: 'web', tenant: 'workspace', id: who.toLowerCase() },
    name: who,
    standing: 'member',
    place: at,
    placeName: at.id,
    placeKind: 'channel',
    canOpen: true,
    intent,
  }
  const fate = await takeTurn(turn, there, async (reply) => void replies.push(reply))
  if (typeof fate === 'object') replies.push({ show: 'whisper', view: notSaved(fate.by, intent, fate.recorded) })
  await ports.notices.settled()
  return replies.map(({ view }) => asText(view)).join('\n')
}

const projectAt = (at: Place) => ports.places.projectAt(at)
const code = async (who = 'Ana'): Promise<string> =>
  /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(await does(who, first, { do: 'share' }))?.[0] ?? ''
const requestOf = async (): Promise<string> => (await ports.joinings.list(''))[0]?.key ?? ''
const yes = async (as: 'members' | 'lead' | 'nobody' = 'members'): Promise<Intent> => ({
  do: 'let in',
  request: await requestOf(),
  as,
})

describe('a place that asks to join', () => {
  beforeEach(async () => void (await does('Ben', second, { do: 'link', code: await code() })))

  test('is asked about once, whoever presses how often', async () => {
    const intent = await yes()
    const said = await Promise.all([does('Ana', first, intent), does('Ana', first, await yes('nobody'))])
    expect(said.join()).toContain('Let in: second (the workspace) works on Data basics now.')
    expect(await projectAt(second)).toBe(await projectAt(first))
    expect(told.filter((one) => one.startsWith('second'))).toHaveLength(1)
    expect(await does('Ana', first, await yes('nobody'))).toContain('works on Data basics already')
  })

  test('joins once the answer is carried out, though whoever pressed first died on the way', async () => {
    const places = { ...ports.places, bind: died }
    await does('Ana', first, await yes('lead'), { in: { ...ports, places } })
    expect(await projectAt(second)).toBeUndefined()
    await does('Ana', first, await yes('nobody'))
    expect(await projectAt(second)).toBe(await projectAt(first))
    expect(told.at(-1)).toContain('Ana let it in; Ben leads too.')
  })

  test('may be let in by whoever leads now, not by whoever led then', async () => {
    await does('Ana', first, { do: 'lead', person: { id: 'cleo', name: 'Cleo' } })
    await does('Ana', first, { do: 'unlead', person: { id: 'cleo', name: 'Cleo' } })
    expect(await does('Cleo', first, await yes())).toContain('Only Ana can do that here')
    expect(await projectAt(second)).toBeUndefined()
  })

  test('does not join where it has begun a project of its own meanwhile', async () => {
    await does('Ben', second, start)
    const own = await projectAt(second)
    expect(await does('Ana', first, await yes())).toContain('works on another project by now')
    expect(await projectAt(second)).toBe(own)
  })

  test('is asked about again, once an hour', async () => {
    const [{ key, value } = { key: '', value: undefined }] = await ports.joinings.list('')
    if (value) await ports.joinings.swap(key, value, { ...value, asked: value.asked - 3_700_000 })
    expect(await does('Ben', second, { do: 'knock', request: key })).toContain('I asked them again')
    expect(await does('Ben', second, { do: 'knock', request: key })).toContain('a moment ago')
    expect(await does('Ben', place('third'), { do: 'knock', request: key })).toContain('That request is over')
    expect(told.filter((one) => one.includes('asks to join'))).toHaveLength(2)
  })

  test('lets nobody in by itself where its starter was forgotten, and asks where it lives', async () => {
    const made = await code()
    await does('Ana', first, { do: 'forget me', sure: 1, of: 'web:workspace:ana' })
    expect(await does('Eve', second, { do: 'link', code: made })).not.toContain('joined')
    expect(await projectAt(second)).toBeUndefined()
    expect(await does('Eve', second, await yes())).toContain('can do that here')
    expect(await projectAt(second)).toBeUndefined()
    await does('Ben', first, await yes())
    expect(await projectAt(second)).toBeDefined()
  })

  test('asks no more once the project is deleted, or once whoever asked is forgotten', async () => {
    const intent = await yes()
    await does('Ben', second, { do: 'forget me', sure: 1, of: 'web:workspace:ben' })
    expect(await does('Ana', first, intent)).toContain('That request is over')
    await does('Ben', second, { do: 'link', code: await code() })
    const other = await yes()
    await does('Ana', first, { do: 'forget', sure: 2, project: await ports.places.projectAt(first) })
    expect(await does('Ana', first, other)).toContain('This project was deleted')
  })
})

test('a code that was used by a turn that died works for it again', async () => {
  const made = await code()
  const joinings = { ...ports.joinings, add: died }
  await does('Ben', second, { do: 'link', code: made }, { delivery: 'one', in: { ...ports, joinings } })
  expect(await does('Ben', second, { do: 'link', code: made }, { delivery: 'one' })).toContain('asked for this channel')
  expect(told.filter((one) => one.includes('asks to join'))).toHaveLength(1)
})

/** The notices, one of whose deeds the store refuses. */
const without = (what: keyof Ports['notices']): Ports['notices'] => {
  const { keep, tell, drop, reaches, isInOne } = ports.notices
  const bound = { keep, tell, drop, reaches, isInOne }
  return {
    ...Object.fromEntries(Object.entries(bound).map(([name, deed]) => [name, deed?.bind(ports.notices)])),
    [what]: died,
  } as never
}

test.each(['joinings', 'notices'] as const)(
  'a code is not used up where the store refuses its %s: typed again there it asks, once, and elsewhere it does not',
  async (what) => {
    const made = await code()
    const refusing: Ports =
      what === 'notices'
        ? { ...ports, notices: without('tell') }
        : { ...ports, joinings: { ...ports.joinings, add: died } }
    expect(await does('Ben', second, { do: 'link', code: made }, { in: refusing })).toContain('Nothing was recorded')
    expect(await does('Eve', place('third'), { do: 'link', code: made })).toContain('does not work')
    for (const _ of [1, 2])
      expect(await does('Ben', second, { do: 'link', code: made })).toContain('asked for this channel')
    expect(told.filter((one) => one.includes('asks to join'))).toHaveLength(1)
    await does('Ana', first, await yes('nobody'))
    expect(await does('Ben', second, { do: 'link', code: made })).toContain('does not work')
  },
)

test.each(['tell', 'drop'] as const)(
  'a project that was deleted is not said to be there, though the notices refuse to %s',
  async (what) => {
    const refusing: Ports = { ...ports, notices: without(what as 'tell' | 'drop') }
    const id = await projectAt(first)
    const said = await does('Ana', first, { do: 'forget', sure: 2, project: id }, { in: refusing })
    expect(said).toContain('It is deleted.')
    expect(said).not.toContain('Nothing was recorded')
  },
)

test('a code is not made where the person cannot be told it alone', async () => {
  ports.notices.connect({
    web: { ...onlyPosts, post: async () => ({ did: 'sent' }), tell: died, knows: async () => false },
  })
  expect(await does('Ana', first, { do: 'share' })).toContain('we have no chat of our own yet')
})

test('two leads who take off one place each at the same moment leave one', async () => {
  await does('Ana', second, { do: 'link', code: await code() })
  await Promise.all([does('Ana', first, { do: 'unlink' }), does('Ana', second, { do: 'unlink' })])
  expect([await projectAt(first), await projectAt(second)].filter(Boolean).length).toBeGreaterThan(0)
})
