import { describe, expect, test } from 'vitest'
import { type Posted, type RoomNews, WorkspaceRoom } from '../../src/web/room.ts'
import { memoryKv } from '../memory-kv.ts'
import { roomStore } from './room-store.ts'

const hello = { by: 'ana', name: 'Ana', text: 'Hello' }
const view: Posted['view'] & object = { kind: 'message', summary: 'Hello', blocks: [] }

describe('the channel of the workspace', () => {
  test('keeps messages in the order in which they came, also when the clock stands still or goes back', async () => {
    const room = new WorkspaceRoom(roomStore(memoryKv<Posted>()), 'run')
    for (const now of [100, 100, 50]) await room.post(hello, now)
    expect((await room.all()).map(({ at }) => at)).toEqual([100, 101, 102])
  })

  test('holds the newest 500', async () => {
    const kv = memoryKv<Posted>()
    const room = new WorkspaceRoom(roomStore(kv), 'run')
    for (let n = 1; n <= 503; n++) await room.post(hello, n)
    expect((await room.all()).map(({ at }) => at)).toEqual(Array.from({ length: 500 }, (_, n) => n + 4))
    expect(await kv.list('')).toHaveLength(500)
  })

  test('posts one delivery once, also when both come at the same time', async () => {
    const room = new WorkspaceRoom(roomStore(memoryKv<Posted>()), 'run')
    const both = await Promise.all([
      room.post({ ...hello, delivery: 'd' }, 1),
      room.post({ ...hello, delivery: 'd' }, 1),
    ])
    expect(new Set(both.map(({ id }) => id)).size).toBe(1)
    expect(await room.all()).toHaveLength(1)
  })

  test('counts changes of a card that come at the same time apart', async () => {
    const room = new WorkspaceRoom(roomStore(memoryKv<Posted>()), 'run')
    const { id } = await room.post({ ...hello, view }, 1)
    const both = await Promise.all([room.redraw(id, view), room.redraw(id, view)])
    expect(both.map((one) => one?.revision)).toEqual([2, 3])
    expect(await room.redraw('unknown', view)).toBeUndefined()
  })

  test('tells the pages that listen, and no longer those that left', async () => {
    const room = new WorkspaceRoom(roomStore(memoryKv<Posted>()), 'run')
    const heard: RoomNews[] = []
    const leave = room.listen((news) => heard.push(news), ['ana'])
    const mark = room.mark()
    const { id } = await room.post(hello, 1)
    await room.redraw(id, view)
    leave()
    await room.post(hello, 2)
    expect(heard.map((news) => news.kind === 'message' && news.message.revision)).toEqual([1, 2])
    expect(room.mark()).not.toBe(mark)
  })

  test('reads the store again where it could not be read', async () => {
    const kv = memoryKv<Posted>()
    let broken = true
    const list = async (prefix: string) => {
      if (broken) throw new Error('busy')
      return kv.list(prefix)
    }
    const room = new WorkspaceRoom(roomStore({ ...kv, list }), 'run')
    await expect(room.all()).rejects.toThrow('busy')
    broken = false
    expect(await room.all()).toEqual([])
  })

  describe('when another instance shares it', () => {
    const two = () => {
      const store = roomStore()
      return [new WorkspaceRoom(store, 'one'), new WorkspaceRoom(store, 'two')] as const
    }

    test('shows what was said there, and what was changed and deleted there', async () => {
      const [one, other] = two()
      const heard: RoomNews[] = []
      await other.refresh()
      other.listen((news) => heard.push(news), [])
      const { id } = await one.post({ ...hello, view }, 1)
      await other.refresh()
      await one.redraw(id, view)
      await other.refresh()
      await one.drop(() => true)
      await other.refresh()
      await other.refresh()
      expect(heard.map((news) => (news.kind === 'message' ? news.message.revision : news.kind))).toEqual([1, 2, 'gone'])
    })

    test('redraws a card that was made there', async () => {
      const [one, other] = two()
      await other.all()
      const { id } = await one.post({ ...hello, view }, 1)
      expect((await other.redraw(id, view))?.revision).toBe(2)
      expect((await one.redraw(id, view))?.revision).toBe(3)
    })

    test('posts a delivery once, and others besides it in the same moment', async () => {
      const [one, other] = two()
      await Promise.all([one.all(), other.all()])
      const posts = await Promise.all(
        ['a', 'b', 'c'].flatMap((delivery) => [one, other].map((room) => room.post({ ...hello, delivery }, 1))),
      )
      const all = await one.all()
      expect(all.map(({ delivery }) => delivery).sort()).toEqual(['a', 'b', 'c'])
      for (const { id, delivery } of posts) expect(all.find((message) => message.id === id)?.delivery).toBe(delivery)
    })

    test('hides no whisper for the oldest that made room', async () => {
      const [one, other] = two()
      for (let n = 1; n <= 500; n++) await one.post(hello, n)
      const heard: string[] = []
      await other.refresh()
      other.listen(({ kind }) => heard.push(kind), [])
      await one.post(hello, 501)
      await other.refresh()
      expect(heard).toEqual(['message'])
    })
  })
})
