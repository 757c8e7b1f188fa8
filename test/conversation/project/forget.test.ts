import { describe, expect, test } from 'vitest'
import type { Intent } from '../../../src/conversation/intent.ts'
import { takeTurn } from '../../../src/conversation/pipeline/answer-turn.ts'
import type { Ports } from '../../../src/conversation/ports.ts'
import type { Reply } from '../../../src/conversation/reply.ts'
import { type Person, personKey } from '../../../src/project/entry.ts'
import { type Keeper, NotStored, type Trace, Unreadable } from '../../../src/project/ports.ts'
import { asText } from '../../../src/view/plain-text.ts'
import { place } from '../../transcripts/stage.ts'
import { memoryPorts } from '../../world.ts'

const person = (id: string): Person => ({ platform: 'web', tenant: 'workspace', id })
let count = 0

async function says(ports: Ports, who: string, intent: Intent): Promise<string> {
  const replies: Reply[] = []
  const turn = {
    delivery: `d${++count}`,
    at: 1000 + count,
    by: person(who.toLowerCase()),
    name: who,
    standing: 'member',
    place,
    placeName: 'my-course',
    placeKind: 'channel',
    canOpen: true,
    intent,
  } as const
  const fate = await takeTurn(turn, ports, async (reply) => void replies.push(reply))
  if (typeof fate === 'object') return fate.by.why
  return replies.map(({ view }) => asText(view)).join('\n')
}

const start: Intent = { do: 'start', values: { name: 'Data basics', economy: 'Peru', zone: '', phases: ['3'] } }
const answer = (text: string): Intent => ({ do: 'answer', item: 'Q07.1', text, basedOn: null })
const forget = (project: string): Intent => ({ do: 'forget', sure: 2, project })
const forgetMe: Intent = { do: 'forget me', sure: 1, of: personKey(person('ana')) }
const away = () => Promise.reject(new NotStored('the database does not answer', undefined, true))

async function begun() {
  const asked: Trace[] = []
  const noting: Keeper = { forget: async () => undefined, erase: async (trace) => void asked.push(trace) }
  const ports = memoryPorts(undefined, [noting])
  await says(ports, 'Ana', start)
  await says(ports, 'Ana', answer('mine'))
  return { ports, asked, project: (await ports.places.projectAt(place)) ?? '' }
}

/** An entry of a newer mcred lies in the project. */
const unreadable = (ports: Ports): Ports => ({
  ...ports,
  journal: {
    ...ports.journal,
    read: async (project, which) => {
      if (!which) throw new Unreadable('The entry journal/p/e cannot be read.')
      return ports.journal.read(project)
    },
    erase: async (who) => ({ ...(await ports.journal.erase(who)), unread: 2 }),
  },
})

describe('somebody who asks to be forgotten', () => {
  test('is looked for under the names and words that the records hold', async () => {
    const { ports, asked, project } = await begun()
    await says(ports, 'Ben', { do: 'assign', item: 'Q07.2', to: { id: 'ana', name: 'Ana B' }, by: '1 dec 2026' })
    await says(ports, 'Ana', forgetMe)
    expect(asked).toMatchObject([{ person: person('ana'), places: expect.arrayContaining([place]), texts: ['mine'] }])
    expect(new Set(asked[0]?.names)).toEqual(new Set(['Ana', 'Ana B']))
    expect(JSON.stringify(await ports.journal.read(project))).not.toMatch(/mine|Ana|"ana"/)
  })

  test('can say it again where the store went away in the middle, and is looked for as before', async () => {
    const { ports, asked } = await begun()
    expect(await says({ ...ports, journal: { ...ports.journal, erase: away } }, 'Ana', forgetMe)).toContain(
      'not answer',
    )
    await says(ports, 'Ana', forgetMe)
    expect(asked).toHaveLength(2)
    expect(asked[1]).toEqual(asked[0])
  })

  test('leaves no project to nobody: where nobody else leads it, every member may', async () => {
    const { ports } = await begun()
    expect(await says(ports, 'Ben', { do: 'rename', name: 'Other' })).toContain('Only Ana can do that here')
    await says(ports, 'Ana', forgetMe)
    expect(await says(ports, 'Ben', { do: 'rename', name: 'Other' })).toContain('Other')
  })

  test('leaves it to those who lead it', async () => {
    const { ports } = await begun()
    await says(ports, 'Ana', { do: 'lead', person: { id: 'cho', name: 'Cho' } })
    await says(ports, 'Ana', forgetMe)
    expect(await says(ports, 'Ben', { do: 'rename', name: 'Other' })).toContain('Only Cho can do that here')
  })

  test('is forgotten though an entry cannot be read, and told of it', async () => {
    const { ports } = await begun()
    expect(await says(unreadable(ports), 'Ana', forgetMe)).toContain(
      'gone from 2 entries. 2 entries could not be read and were left; your id is in none of them.',
    )
  })
})

describe('a project', () => {
  test('can be deleted by its leads alone though an entry of it cannot be read', async () => {
    const { ports, project } = await begun()
    expect(await says(unreadable(ports), 'Ben', forget(project))).toContain('Only Ana can do that here')
    expect(await says(unreadable(ports), 'Ana', forget(project))).toContain('deleted Data basics')
    expect(await ports.places.projectAt(place)).toBeUndefined()
  })

  test('is deleted by no button that was for another', async () => {
    const { ports, project } = await begun()
    expect(await says(ports, 'Ana', forget('another'))).toContain(
      'That belongs to another project, so nothing was changed',
    )
    expect(await says(ports, 'Ana', { do: 'forget', sure: 2 })).toContain(
      'This deletes everything recorded for Data basics',
    )
    expect(await says(ports, 'Ana', { do: 'forget', sure: 1, project })).toContain('Really delete Data basics?')
    expect((await ports.journal.read(project)).length).toBeGreaterThan(0)
  })

  test('is scrubbed away at the end', async () => {
    const { ports, project } = await begun()
    let left: unknown
    const scrub = async (): Promise<void> => {
      left = [await ports.journal.read(project), await ports.places.projectAt(place)]
    }
    await says({ ...ports, keepers: { ...ports.keepers, scrub } }, 'Ana', forget(project))
    expect(left).toEqual([[], undefined])
  })
})
