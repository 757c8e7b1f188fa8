import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry, ProjectEvent } from '../../src/project/entry.ts'
import { meansTheSame } from '../../src/project/meaning.ts'
import { fold } from '../../src/project/project.ts'
import { marksIn } from '../../src/review/marks.ts'
import { started } from '../started.ts'
import { toolkit } from '../world.ts'

const ana = { platform: 'web', tenant: 't', id: 'ana' } as const
const entry = (event: ProjectEvent, at: number): Entry => ({
  ...event,
  id: `e${at}`,
  version: 1,
  at,
  by: ana,
  name: 'Ana',
})
const answered = (item: string, text: string, at: number): Entry =>
  entry({ kind: 'answered', item, text, basedOn: null }, at)
const start = entry(started({ title: 'Course', economy: 'Chile' }), 0)
const marks = (entries: readonly Entry[]) => {
  const project = fold('p', [start, ...entries], toolkit.shared.sameAs)
  return project ? marksIn(project, toolkit).map(({ item, was, now }) => `${item} ${was.id} ${now.id}`) : []
}

describe('what an answer means', () => {
  test.each([
    ['30 hours', '30 hours.', false],
    ['Read it, explain it', 'read it; explain it', false],
    [
      'We met nine managers of the hospital in May and they agreed',
      'We met nine managers of this hospital in May and they agreed',
      false,
    ],
    ['30 hours', '40 hours', true],
    ['thirty hours', '40 hours', true],
    [
      'It is assessed at the end of the course by a tutor',
      'It is not assessed at the end of the course by a tutor',
      true,
    ],
    ['Checked by Northside Health', 'Checked by Southside Health', true],
    ['Nurses in small clinics', 'Teachers in large schools', true],
  ])('%j → %j changes it: %s', (before, after, changes) => expect(!meansTheSame(before, after)).toBe(changes))
})

describe('marks', () => {
  const story = [
    answered('Q09.1', '30 hours', 1),
    answered('T06.5.1', 'Five evenings', 2),
    answered('Q09.2', 'Yes', 3),
    answered('Q09.1', '45 hours', 4),
    entry({ kind: 'confirmed', item: 'Q09.2', seen: ['e4'] }, 5),
    answered('Q09.1', '60 hours', 6),
    entry({ kind: 'checked', item: 'C09.6' }, 7),
  ]

  test('are one step deep, and a newer change marks anew what was confirmed', () => {
    expect(marks(story)).toEqual(['Q09.2 e4 e6', 'T06.5.1 e1 e6'])
  })

  test('are the same in whatever order entries come', () => {
    const same = marks(story)
    fc.assert(
      fc.property(fc.shuffledSubarray(story, { minLength: story.length }), (shuffled) => {
        expect(marks(shuffled)).toEqual(same)
      }),
      { numRuns: 10_000 },
    )
  })

  test('go when the change is withdrawn', () => {
    expect(marks([...story, entry({ kind: 'withdrawn', entry: 'e6' }, 8)])).toEqual(['T06.5.1 e1 e4'])
  })
})
