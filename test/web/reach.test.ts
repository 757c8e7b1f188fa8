import { describe, expect, test } from 'vitest'
import { reachOf } from '../../src/web/reach.ts'
import { type Posted, type RoomNews, WorkspaceRoom } from '../../src/web/room.ts'
import { memoryKv } from '../memory-kv.ts'
import { roomStore } from './room-store.ts'
import { webStage } from './stage.ts'

const place = { platform: 'web', tenant: 'workspace', id: 'my-course' } as const
const ana = { platform: 'web', tenant: 'workspace', id: 'ana' } as const
const view = { kind: 'message', summary: 'This week', blocks: [] } as const
const monday = Date.UTC(2026, 10, 30, 1)

const reachAt = (moved: boolean) => {
  const room = new WorkspaceRoom(roomStore(memoryKv<Posted>()), 'run')
  const heard: RoomNews[] = []
  room.listen((news) => heard.push(news), ['ana'])
  const clock = {
    read: async () => ({ now: monday, moved, next: undefined, zone: 'Asia/Singapore' }),
    toNextReminder: async () => undefined,
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

  test('waits for whoever it is for, and is told to nobody else', async () => {
    const { room, heard, reach } = reachAt(false)
    const ben = { ...ana, id: 'ben' }
    expect(await reach.tell(ben, view, 'week 49')).toMatchObject({ did: 'later' })
    const his: RoomNews[] = []
    const leave = room.listen((news) => his.push(news), ['ben', 'guest'])
    expect(await reach.tell(ben, view, 'week 49')).toMatchObject({ did: 'sent' })
    expect(heard).toEqual([])
    expect(his).toMatchObject([{ kind: 'whisper', to: 'ben' }])
    leave()
    expect(room.reads('ben')).toBe(false)
  })

  test('has no date of its own where the clock tells the real time', async () => {
    const { room, heard, reach } = reachAt(false)
    await reach.post(place, view, 'week 49')
    await reach.tell(ana, view, 'week 49')
    expect(JSON.stringify([await room.all(), heard])).not.toContain('dated')
  })
})

test('an open page is told what is for those who speak on it, and what is for nobody else', async () => {
  const stage = await webStage()
  const [anas, bens] = await Promise.all(
    ['as=ana&as=guest', 'as=ben'].map((who) => fetch(`${stage.url}/web/events?${who}`)),
  )
  await stage.reach.tell(ana, { ...view, summary: 'For Ana' }, 'week 49')
  await stage.reach.tell({ ...ana, id: 'ben' }, { ...view, summary: 'For Ben' }, 'week 49')
  expect(await whispered(anas)).toContain('For Ana')
  expect(await whispered(bens)).toContain('For Ben')
  await stage.close()
})

/** What stands in a page's events up to the first whisper. */
async function whispered(events: Response | undefined): Promise<string> {
  let told = ''
  for await (const part of events?.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    told += part
    if (told.includes('event: whisper')) break
  }
  return told
}
