import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { together } from '../../src/conversation/project/delete.ts'
import { welcome } from '../../src/conversation/project/setup.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { shownLately } from '../../src/teams/send/last-card.ts'
import { memoryPorts } from '../world.ts'
import { begin, open, save, teams } from './play.ts'

let store: Store
const day = 86_400_000
const long = `Our learners are nurses. ${'They read dashboards. '.repeat(200)}`

beforeEach(async () => {
  store = await openStore('sqlite::memory:')
  const { journal, places, kv } = store
  const ports = { ...memoryPorts(), journal, places, keepers: together([store.keeper], store.scrub) }
  await open('channel', { ports, kv })
  await begin()
})
afterEach(async () => {
  await teams.close()
  await store.close()
})

const pressing = (title: string) =>
  teams.press(
    'Ana',
    teams.find('Ana', (action) => action['title'] === title),
  )
const record = () =>
  teams.deliver({
    ...teams.envelope('Ana', '17'),
    type: 'invoke',
    name: 'composeExtension/fetchTask',
    value: { commandId: 'record', messagePayload: { id: '17', body: { contentType: 'html', content: long } } },
  })
async function exported(): Promise<string> {
  await teams.type('Ana', 'export')
  await teams.press(
    'Ana',
    teams.find('Ana', ({ title }) => title === 'Show it here'),
  )
  const [, path] =
    /https:\/\/mcred\.example\.org(\/teams\/files\/[\w-]{32})/.exec(JSON.stringify(teams.connector.messages)) ?? []
  return `${teams.url}${path}`
}
const aside = () => store.backend.range('teams-aside/')

describe('what Teams was handed', () => {
  test('is gone once the project is deleted: the link of an export, and a form that was opened', async () => {
    await teams.press('Ana', save('Read a dashboard.'))
    const link = await exported()
    await record()
    expect((await fetch(link)).status).toBe(200)
    expect(JSON.stringify(await aside())).toContain('nurses')
    await teams.type('Ana', 'forget this project')
    for (const title of ['Delete…', 'Yes, delete all of it']) await pressing(title)
    expect((await fetch(link)).status).toBe(404)
    expect(await aside()).toEqual([])
  })

  test('is gone once somebody in it is forgotten, with the way to their own chat', async () => {
    const link = await exported()
    await record()
    await store.kv('teams-chats', z.string()).set('11111111-1111-1111-1111-111111111111/29%3Aana', 'a:1')
    await teams.type('Ana', 'forget me')
    await pressing('Remove me')
    expect((await fetch(link)).status).toBe(404)
    expect(await aside()).toEqual([])
    expect(await store.backend.range('teams-chats/')).toEqual([])
  })

  test('lives a day where it waits in a form, and says where and for whom', async () => {
    await record()
    const [one, ...more] = await aside()
    expect(more).toEqual([])
    expect(JSON.parse(one?.value ?? '')).toMatchObject({ place: { platform: 'teams' }, by: { id: '29:ana' } })
    expect((one?.until ?? 0) - Date.now()).toBeLessThanOrEqual(day)
  })

  test('is not remembered as what stands on cards, but in other tenants', () => {
    const shown = shownLately()
    const card = (tenant: string) =>
      ({ place: { platform: 'teams', tenant, id: '19:x' }, id: '1', thread: '1' }) as const
    for (const tenant of ['one', 'one more']) shown.note(card(tenant), welcome)
    shown.forget('one')
    expect([shown.on(card('one')), shown.on(card('one more'))]).toEqual([undefined, welcome])
  })
})
