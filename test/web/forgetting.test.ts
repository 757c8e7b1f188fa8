import { describe, expect, test } from 'vitest'
import type { Keeper, Trace } from '../../src/project/ports.ts'
import { keeperOf } from '../../src/web/keeper.ts'
import { channel } from '../../src/web/read.ts'
import { type Posted, type RoomNews, WorkspaceRoom } from '../../src/web/room.ts'
import { memoryKv } from '../memory-kv.ts'
import { memoryPorts } from '../world.ts'
import { roomStore } from './room-store.ts'
import { webStage } from './stage.ts'

const elsewhere = { ...channel, platform: 'slack', id: 'C1' } as const
const ana = { platform: 'web', tenant: 'workspace', id: 'ana' } as const
const trace = (more: Partial<Trace> = {}): Trace => ({
  person: ana,
  projects: ['p'],
  places: [channel],
  names: ['Ana'],
  texts: ['Read a dashboard and act on it, within a shift'],
  ...more,
})
const card = (text: string, more: object = {}): NonNullable<Posted['view']> => ({
  kind: 'message',
  summary: 'A card',
  blocks: [{ kind: 'text', text }],
  ...more,
})
const bot = { by: 'mcred', name: 'mcred' }

/** A room whose channel has the project that `project` says at that moment. */
function roomWith(kv = memoryKv<Posted>()) {
  const about: { project?: string | undefined } = {}
  const room = new WorkspaceRoom(roomStore(kv), 'run', async () => about.project)
  let now = 0
  return {
    room,
    kv,
    about,
    keeper: keeperOf(room),
    post: (draft: Parameters<typeof room.post>[0]) => room.post(draft, ++now),
  }
}
const texts = async (room: { all(): Promise<Posted[]> }) =>
  (await room.all()).map(({ text, view }) => text ?? view?.summary)

describe('a project that is deleted', () => {
  test('takes its messages from the room, and those from before it had one', async () => {
    const { room, kv, about, keeper, post } = roomWith()
    await post({ ...ana, by: 'ana', name: 'Ana', text: 'before' })
    about.project = 'p'
    await post({ ...bot, view: card('words') })
    about.project = 'q'
    await post({ ...bot, text: 'of another' })
    await keeper.forget('p', [channel])
    expect(await texts(room)).toEqual(['of another'])
    expect((await kv.list('')).map(({ value }) => value.text)).toEqual(['of another'])
  })

  test('takes its own messages alone where it lives elsewhere by now', async () => {
    const { room, about, keeper, post } = roomWith()
    await post({ ...bot, text: 'before' })
    about.project = 'p'
    await post({ ...bot, text: 'of p' })
    await keeper.forget('p', [elsewhere])
    expect(await texts(room)).toEqual(['before'])
  })

  test('is told to every open page', async () => {
    const { room, keeper, post } = roomWith()
    await post({ ...bot, text: 'words' })
    const [heard, before] = [[] as RoomNews[], room.mark()]
    room.listen((news) => heard.push(news), ['ana'])
    await keeper.forget('p', [channel])
    expect(heard).toEqual([{ kind: 'gone' }])
    expect(room.mark()).not.toBe(before)
  })

  test('takes what another process posted, whose cards it never brings back', async () => {
    const { room: first, keeper, kv } = roomWith()
    await first.all()
    const second = new WorkspaceRoom(roomStore(kv), 'other')
    const { id } = await second.post({ ...bot, view: card('words') }, 1)
    await keeper.forget('p', [channel])
    expect(await kv.list('')).toEqual([])
    expect(await second.redraw(id, card('more words'))).toBeUndefined()
    expect(await kv.list('')).toEqual([])
    expect(await second.all()).toEqual([])
  })

  test('goes from the pages that another process serves when that looks again', async () => {
    const { room: first, keeper, kv } = roomWith()
    await first.post({ ...bot, text: 'words' }, 1)
    const second = new WorkspaceRoom(roomStore(kv), 'other')
    await second.all()
    const heard: RoomNews[] = []
    second.listen((news) => heard.push(news), ['ana'])
    await second.refresh()
    expect(heard).toEqual([])
    await keeper.forget('p', [channel])
    await second.refresh()
    expect(heard).toEqual([{ kind: 'gone' }])
    expect(await second.all()).toEqual([])
  })
})

describe('a person who is forgotten', () => {
  test('is gone from their messages, which keep their place', async () => {
    const { room, keeper, post } = roomWith()
    const { id } = await post({ by: 'ana', name: 'Ana', text: 'mine' })
    await post({ by: 'ben', name: 'Ben', text: 'yours', thread: id })
    await keeper.erase(trace())
    expect(await room.all()).toMatchObject([
      { id, by: '', name: 'Removed', text: 'This message was removed.', revision: 2 },
      { text: 'yours', thread: id, revision: 1 },
    ])
  })

  test.each([
    ['their name', card('Ana, today')],
    [
      'their id in a button',
      card('Assigned', { blocks: [{ kind: 'choices', press: '{"do":"assign","to":{"id":"ana"}}' }] }),
    ],
    ['how something of theirs begins', card('07.1 Read a dashboard and act on it, within a sh…')],
    [
      'it in a file',
      card('Export', { file: { name: 'x', type: 'y', content: '> Read a dashboard and act on it, within a shift' } }),
    ],
    ['a question of theirs', card('Yes', { blocks: [{ press: '{"do":"more","question":"How long should it be?"}' }] })],
  ])('is gone from cards that show %s', async (_, view) => {
    const { room, keeper, post } = roomWith()
    await post({ by: 'ana', name: 'Ana', text: '@mcred ask How long should it be?' })
    await post({ ...bot, view })
    await keeper.erase(trace())
    expect((await room.all())[1]?.view?.summary).toMatch(/asked to be forgotten/)
  })

  test('is gone with every file that a project of theirs handed out, whatever it is written in', async () => {
    const { room, about, keeper, post } = roomWith()
    const file = { name: 'paper.docx', type: 'application/zip', content: 'UEsDBAoAAA==', encoding: 'base64' as const }
    for (const project of ['p', 'q']) {
      about.project = project
      await post({ ...bot, view: card('The paper', { file }) })
    }
    await keeper.erase(trace())
    expect((await room.all()).map(({ view }) => view?.file?.name)).toEqual([undefined, 'paper.docx'])
  })

  test.each([
    ['part of another name', card('Anatomy and banana')],
    ['other words', card('Read a book')],
  ])('leaves cards that show %s', async (_, view) => {
    const { room, keeper, post } = roomWith()
    await post({ ...bot, view })
    await keeper.erase(trace({ texts: ['Yes'] }))
    expect((await room.all())[0]?.view).toEqual(view)
  })

  test('is gone from above the answers to their commands, also to those of earlier versions', async () => {
    const { room, keeper, post } = roomWith()
    await post({ ...bot, view: card('Help'), asked: { name: 'Ana', text: '/mcred help' } })
    await post({ ...bot, view: card('Help'), asked: { by: 'ana', name: 'Anna', text: '/mcred help' } })
    await post({ ...bot, view: card('Help'), asked: { by: 'ben', name: 'Ben', text: '/mcred help' } })
    await keeper.erase(trace())
    expect((await room.all()).map(({ asked }) => asked?.name)).toEqual([undefined, undefined, 'Ben'])
  })

  test('of another platform takes nobody’s messages who has the same id', async () => {
    const { room, keeper, post } = roomWith()
    await post({ by: 'ana', name: 'Somebody', text: 'yours' })
    await keeper.erase(trace({ person: { ...ana, platform: 'slack' } }))
    expect(await texts(room)).toEqual(['yours'])
  })
})

describe('the workspace', () => {
  test('is empty after the project is deleted, but for the notice that it was', async () => {
    const keepers: Keeper[] = []
    const ports = memoryPorts(undefined, keepers)
    const stage = await webStage({ ports })
    keepers.push(stage.keeper)
    await stage.act({ kind: 'message', text: '@mcred what is a learning goal?' })
    const told = await stage.act({ kind: 'message', text: '/mcred start Dairy safety' })
    const { press } = told.body.form ?? { press: '' }
    const values = { name: 'Dairy safety', economy: 'SG', phases: ['2'], zone: 'Asia/Singapore' }
    await stage.act({ kind: 'form', press, values })
    await stage.act({ kind: 'message', text: '/mcred answer 07.1 Read a dashboard' })
    expect(JSON.stringify(await stage.messages())).toContain('Read a dashboard')
    expect((await stage.messages()).at(-1)?.project).toBe(await ports.places.projectAt(channel))
    const project = await ports.places.projectAt(channel)
    await stage.act({ kind: 'press', press: JSON.stringify({ do: 'forget', sure: 2, project }), card: 'none' })
    const left = await stage.messages()
    expect(left).toHaveLength(1)
    expect(left[0]?.view?.summary).toContain('deleted Dairy safety')
    await stage.close()
  })
})
