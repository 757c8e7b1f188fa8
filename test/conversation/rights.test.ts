import { beforeEach, describe, expect, test } from 'vitest'
import type { Intent } from '../../src/conversation/intent.ts'
import { place } from '../transcripts/stage.ts'
import { speaking, start } from './speaking.ts'

let room: ReturnType<typeof speaking>
beforeEach(async () => {
  room = speaking()
  await room.says('Ana', start())
})

const answer = (text: string): Intent => ({ do: 'answer', item: 'Q07.1', text, basedOn: null })
const newest = async () => (await room.entries()).toSorted((a, b) => a.at - b.at).at(-1)
const guest = { standing: 'guest' } as const

describe('what somebody recorded', () => {
  test('is moved by them alone, so that nobody who may not take it back loses it', async () => {
    await room.says('Ana', answer('Read a dashboard.'))
    const mine = await newest()
    const move: Intent = { do: 'move', entry: mine?.id ?? '', to: 'Q07.2' }
    expect(await room.says('Ben', move, guest)).toContain('Ana recorded that, so only Ana can move it')
    expect(await room.says('Ben', { do: 'undo' }, guest)).toContain('nothing of yours')
    expect(await newest()).toEqual(mine)
    expect(await room.says('Ana', move)).toContain('Moved from 07.1 to 07.2')
  })

  test('stays theirs where somebody else saves the form without changing it', async () => {
    await room.says('Ana', answer('Read a\ndashboard.'))
    const mine = await newest()
    await room.says('Ben', { do: 'edit', item: 'Q07.1' })
    const form = room.pressable('answer')
    const save = (text: string): Intent => ({ ...form, values: { text } }) as Intent
    expect(await room.says('Ben', save(' Read a\r\ndashboard. '))).toContain('You changed nothing')
    expect(await newest()).toEqual(mine)
    await room.says('Ben', save('Read two dashboards.'))
    expect(await newest()).toMatchObject({ text: 'Read two dashboards.', name: 'Ben' })
  })
})

describe('what only leads may do', () => {
  const notTheirs = /Only Ana.* can do that here/
  test.each<[string, Intent, RegExp]>([
    ['who leads', { do: 'lead', person: { id: 'cho', name: 'Cho' } }, notTheirs],
    ['the name', { do: 'rename', name: 'Other' }, notTheirs],
    ['that it was put away', { do: 'archive' }, /is archived, so nothing was recorded/],
    ['the reminder', { do: 'nudge', words: 'off' }, notTheirs],
  ])('is not taken back by somebody who leads no more: %s', async (_, done, told) => {
    await room.says('Ana', { do: 'lead', person: { id: 'ben', name: 'Ben' } })
    await room.says('Ben', done)
    await room.says('Ana', { do: 'unlead', person: { id: 'ben', name: 'Ben' } })
    const before = await room.entries()
    const theirs = before.findLast(({ name }) => name === 'Ben')?.id ?? ''
    expect(await room.says('Ben', { do: 'undo', entry: theirs })).toMatch(told)
    expect(await room.entries()).toEqual(before)
  })

  test('is taken back by whoever leads still', async () => {
    await room.says('Ana', { do: 'rename', name: 'Other' })
    const undo = room.pressable('undo')
    expect(await room.says('Ana', undo)).toContain('Taken back: the name “Other”.')
    expect(await room.says('Ana', room.pressable('undo'))).toContain('Back again: the name “Other”.')
  })
})

describe('a project in several places', () => {
  const teams = { platform: 'teams', tenant: 'M1', id: '19:a' } as const
  const bo = { platform: 'teams', tenant: 'M1', id: '29:bo' } as const
  const project = async () => (await room.ports.places.projectAt(place)) ?? ''

  test('keeps the last place where somebody leads it', async () => {
    await room.ports.places.bind(teams, await project(), undefined)
    expect(await room.says('Ana', { do: 'unlink' })).toContain('No lead of the project is where its other places are')
    expect(await room.ports.places.projectAt(place)).toBeDefined()
    expect(await room.says('Ana', { do: 'unlink', place: teams, named: 'Course' })).toContain('does not work on this')
  })

  test('gives a place up where another is led', async () => {
    await room.ports.places.bind(teams, await project(), undefined)
    const metadata = { delivery: 'let in', at: 5000, by: bo, name: 'Bo' }
    await room.ports.journal.append(await project(), metadata, [{ kind: 'led', lead: bo, leadName: 'Bo' }])
    expect(await room.says('Ana', { do: 'unlink' })).toContain('took Data basics away from here')
    const there = { place: teams, by: bo }
    expect(await room.says('Bo', { do: 'unlead', person: { id: bo.id, name: 'Bo' } }, there)).toContain(
      'Nobody else here leads this',
    )
  })
})
