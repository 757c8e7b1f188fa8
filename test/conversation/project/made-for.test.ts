import { beforeEach, describe, expect, test } from 'vitest'
import type { Intent } from '../../../src/conversation/intent.ts'
import { answeredBefore, joinsUs, letInNow } from '../../../src/conversation/project/link-wording.ts'
import type { Project } from '../../../src/project/project.ts'
import { place } from '../../transcripts/stage.ts'
import { speaking, start } from '../speaking.ts'

let room: ReturnType<typeof speaking>
beforeEach(async () => {
  room = speaking()
  await room.says('Ana', start('Data basics'))
})

const another = async (): Promise<void> => {
  await room.says('Ana', { do: 'archive' })
  await room.says('Ana', start('Dairy safety'))
}
const filled = (intent: Intent, values: object): Intent => ({ ...intent, values }) as Intent

const cards: [string, Intent, Intent['do'], object?][] = [
  ['an answer’s form', { do: 'edit', item: 'Q07.1' }, 'answer', { text: 'Read a dashboard.' }],
  ['a question’s button', { do: 'show', item: 'Q07.1' }, 'edit'],
  ['boxes', { do: 'checks', step: 7 }, 'tick'],
  ['what takes a tick away', { do: 'check', item: 'C07.1' }, 'uncheck'],
  ['a form for the reason', { do: 'excuse', item: 'Q07.1' }, 'excuse', { reason: 'We have none.' }],
  ['a form for whose it is', { do: 'assign', item: 'Q07.1' }, 'assign', { to: { id: 'ben', name: 'Ben' } }],
  ['a form for settings', { do: 'settings' }, 'settings', { name: 'Other' }],
  ['a form that records', { do: 'record', text: 'Read it' }, 'record', { item: 'Q07.1', text: 'Read it' }],
  ['what deletes', { do: 'forget', sure: 0 }, 'forget'],
]

describe('what was made for one project', () => {
  test.each(cards)('counts for no other: %s', async (_, shown, wanted, values) => {
    await room.says('Ana', shown)
    const press = values ? filled(room.pressable(wanted), values) : room.pressable(wanted)
    await another()
    const before = await room.entries()
    const said = await room.says('Ana', press)
    expect(said).toContain('That belongs to another project, so nothing was changed. Here is Dairy safety:')
    expect(said).toContain('[Go on]')
    expect(await room.entries()).toEqual(before)
  })

  test('counts for it wherever it is worked on', async () => {
    await room.says('Ana', { do: 'edit', item: 'Q07.1' })
    await room.says('Ben', filled(room.pressable('answer'), { text: 'Read a dashboard.' }))
    expect((await room.entries()).at(-1)).toMatchObject({ kind: 'answered', text: 'Read a dashboard.' })
  })

  test('counts for none that is set up on the way', async () => {
    await room.says('Ana', { do: 'edit', item: 'Q07.1' })
    const press = filled(room.pressable('answer'), { text: 'Read a dashboard.' })
    await room.ports.places.unbind(place, (await room.ports.places.projectAt(place)) ?? '')
    expect(await room.says('Ana', press)).toContain('a project that this channel does not work on')
  })

  test('is said by the first cards of a project, too', async () => {
    await another()
    await room.says('Ana', { do: 'archive' })
    await room.says('Ana', { ...start('Third'), onward: { do: 'edit', item: 'Q07.1' } } as Intent)
    expect(room.pressable('answer').project).toBe(await room.ports.places.projectAt(place))
  })

  test('is said by no card of an earlier version, which counts as before', async () => {
    await another()
    await room.says('Ana', { do: 'answer', item: 'Q07.1', text: 'Read it', basedOn: null })
    expect((await room.entries()).at(-1)).toMatchObject({ kind: 'answered' })
  })

  test('is told apart where a place is taken off another, in a chat of a lead’s own', async () => {
    const project = { id: 'p', name: 'Third' } as Project
    const there = { place: { ...place, id: 'other' }, placeName: 'other', placeKind: 'channel', name: 'Bo' } as const
    for (const view of [letInNow(there, project), joinsUs(there, project, ''), answeredBefore(there, project, true)]) {
      const [press] = JSON.stringify(view).match(/\{"do":"unlink".*?"project":"p"\}/) ?? []
      expect(await room.says('Ana', JSON.parse(press ?? '{}'))).toContain('That belongs to another project')
    }
  })

  test('is looked at all the same', async () => {
    await room.says('Ana', { do: 'show', item: 'Q07.1' })
    const next = room.pressable('next')
    await another()
    expect(await room.says('Ana', next)).not.toContain('another project')
  })
})
