import { describe, expect, test } from 'vitest'
import { reachOf } from '../../src/web/reach.ts'
import { type News, type Posted, roomOver } from '../../src/web/room.ts'
import { memoryShelf } from '../memory-shelf.ts'
import { roomStore } from './room-store.ts'

const place = { platform: 'web', tenant: 'workspace', id: 'my-course' } as const
const ana = { platform: 'web', tenant: 'workspace', id: 'ana' } as const
const view = { kind: 'message', summary: 'This week', blocks: [] } as const
const monday = Date.UTC(2026, 10, 30, 1)

const reachAt = (moved: boolean) => {
  const room = roomOver(roomStore(memoryShelf<Posted>()), 'run')
  const heard: News[] = []
  room.listen((news) => heard.push(news))
  const clock = {
    read: async () => ({ now: monday, moved, next: undefined, zone: 'Asia/Singapore' }),
    toNextNudge: async () => undefined,
    back: async () => undefined,
  }
  return { room, heard, reach: reachOf(room, { clock, now: () => 1000 }) }
}

describe('a reminder in the workspace', () => {
  test('says what a clock that was moved showed, and stands where it came', async () => {
    const { room, reach } = reachAt(true)
    await reach.post(place, view, 'week 49')
    await room.post({ by: 'ana', name: 'Ana', text: 'Thanks' }, 1001)
    expect(await room.all()).toMatchObject([
      { nudge: 'week 49', at: 1000, dated: { at: monday, zone: 'Asia/Singapore' } },
      { text: 'Thanks', at: 1001 },
    ])
  })

  test('says so to one person too', async () => {
    const { heard, reach } = reachAt(true)
    await reach.tell(ana, view, 'week 49')
    expect(heard).toMatchObject([{ kind: 'whisper', to: 'ana', dated: { at: monday, zone: 'Asia/Singapore' } }])
  })

  test('has no date of its own where the clock tells the real time', async () => {
    const { room, heard, reach } = reachAt(false)
    await reach.post(place, view, 'week 49')
    await reach.tell(ana, view, 'week 49')
    expect(JSON.stringify([await room.all(), heard])).not.toContain('dated')
  })
})
