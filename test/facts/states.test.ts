import { describe, expect, test } from 'vitest'
import { stateOfFact } from '../../src/facts/states.ts'
import { factCalled } from '../../src/project/facts/catalog.ts'
import type { Fact } from '../../src/project/facts/kinds.ts'
import type { FactValue } from '../../src/project/facts/value.ts'
import { journal } from '../project/signoff/world.ts'
import { toolkit } from '../world.ts'

const fact = (id: string): Fact => factCalled(id) as Fact
const hours = fact('hours')

function team() {
  const written = journal()
  const state = (of = hours, own = toolkit) => stateOfFact(written.project(), own, of)
  return {
    ...written,
    state,
    stated: (value: FactValue, from: string | null, id = 'hours') =>
      written.add({ kind: 'stated', fact: id, value, from }),
  }
}

describe('a fact', () => {
  test('is only proposed as long as nobody has confirmed it', () => {
    const room = team()
    expect(room.state()).toEqual({ is: 'open' })
    room.answer('About thirty hours over six weeks', 'Q09.1')
    expect(room.state()).toMatchObject({ is: 'proposed', proposal: { value: 30 } })
    const from = room.answer('Thirty hours', 'Q09.1')
    room.stated(30, from)
    expect(room.state()).toMatchObject({ is: 'confirmed', value: 30, entry: { name: 'ana', from }, again: undefined })
  })

  test('is to be looked at again where the answer it came from means something else, and not at a comma', () => {
    const room = team()
    room.stated(30, room.answer('About thirty hours, over six weeks', 'Q09.1'))
    room.answer('About thirty hours over six weeks.', 'Q09.1')
    expect(room.state()).toMatchObject({ again: undefined })
    const now = room.answer('About forty hours over six weeks.', 'Q09.1')
    expect(room.state()).toMatchObject({ value: 30, again: { now: { id: now }, proposal: { value: 40 } } })
    room.add({ kind: 'withdrawn', entry: now })
    expect(room.state()).toMatchObject({ again: undefined })
    room.add({ kind: 'excused', item: 'Q09.1', reason: 'No hours' })
    expect(room.state()).toMatchObject({ again: { now: undefined } })
  })

  test('that was stated in view of an answer which says nothing of it does not come from there', () => {
    const room = team()
    const credit = fact('credit')
    room.stated({ amount: 4, unit: 'credits' }, room.answer('About 30 hours over six weeks', 'Q09.1'), 'credit')
    room.answer('About 40 hours over six weeks', 'Q09.1')
    expect(room.state(credit)).toMatchObject({ is: 'confirmed', again: undefined })
    room.answer('Yes, 5 credits', 'T02.1.4')
    expect(room.state(credit)).toMatchObject({ again: { proposal: { value: { amount: 5 } } } })
  })

  test('is proposed from the question that asks it, and from each answer that says another value', () => {
    const room = team()
    room.answer('Each week one task, and 40 hours in all', 'Q09.2')
    room.answer('About 30 hours over six weeks, five hours a week.', 'Q09.1')
    expect(room.state()).toMatchObject({
      is: 'proposed',
      proposal: { value: 30, answer: { item: 'Q09.1' } },
      others: [{ value: 40, answer: { item: 'Q09.2' } }],
    })
  })

  test('is to be looked at again where another answer, given since, says otherwise', () => {
    const room = team()
    room.stated(30, room.answer('30 hours in all', 'Q09.2'))
    expect(room.state()).toMatchObject({ again: undefined })
    const later = room.answer('About 32 hours', 'Q09.1')
    expect(room.state()).toMatchObject({
      value: 30,
      again: { was: undefined, now: { id: later }, proposal: { value: 32 } },
    })
    room.stated(30, later)
    expect(room.state()).toMatchObject({ again: undefined })
  })

  test('of lines is to be looked at again where one line means something else', () => {
    const room = team()
    const outcomes = '1. Read a ward dashboard\n2. Explain a trend to a colleague\n3. Plan a test of change'
    room.stated(['Read a ward dashboard'], room.answer(outcomes), 'outcomes')
    room.answer(outcomes.replace('Read a ward', 'Build one’s own ward'))
    expect(room.state(fact('outcomes'))).toMatchObject({ again: { proposal: { value: { length: 3 } } } })
  })

  test('that was stated before any answer is looked at again only where an answer says another value', () => {
    const room = team()
    room.stated(30, null)
    room.answer('We are still thinking about it', 'Q09.1')
    expect(room.state()).toMatchObject({ again: undefined })
    room.answer('40 hours', 'Q09.1')
    expect(room.state()).toMatchObject({ again: { proposal: { value: 40 } } })
  })

  test('is taken back by undo, and open again once it is taken away', () => {
    const room = team()
    const first = room.stated(30, null)
    const second = room.stated(40, null)
    expect(room.state()).toMatchObject({ value: 40 })
    room.add({ kind: 'withdrawn', entry: second })
    expect(room.state()).toMatchObject({ value: 30, entry: { id: first } })
    room.add({ kind: 'unstated', fact: 'hours' })
    expect(room.state()).toEqual({ is: 'open' })
  })

  test('is what the institution set until somebody states it, and its units stand where an answer says none', () => {
    const room = team()
    const institution = {
      values: { name: 'Sample Polytechnic', country: 'Peru', framework: 'EQF' },
      workspaces: { w: { country: 'Chile' } },
    }
    const own = { ...toolkit, institution }
    expect(room.state(fact('provider'), own)).toEqual({ is: 'of the institution', value: 'Sample Polytechnic' })
    expect(room.state(fact('country'), own)).toEqual({ is: 'of the institution', value: 'Chile' })
    room.stated('Other Polytechnic', null, 'provider')
    expect(room.state(fact('provider'), own)).toMatchObject({ is: 'confirmed', value: 'Other Polytechnic' })
    room.answer('Level 5', 'T02.1.4')
    expect(room.state(fact('level'), own)).toMatchObject({ proposal: { value: { amount: 5, unit: 'EQF' } } })
  })

  test('is not read from words in another language', () => {
    const room = team()
    room.answer('El curso es de la semana del mes y con 30 h', 'Q09.1')
    expect(room.state()).toEqual({ is: 'open' })
  })
})
