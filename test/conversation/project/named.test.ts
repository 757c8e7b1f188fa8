import { describe, expect, test } from 'vitest'
import { namedIn } from '../../../src/conversation/language/named-in.ts'
import { type SubjectSources, subjectOf } from '../../../src/conversation/project/subject.ts'
import type { MyProject } from '../../../src/conversation/project/taking-part.ts'
import type { Turn } from '../../../src/conversation/turn.ts'

const named = (said: string, ...names: string[]) => namedIn(said, names, (name) => name)

describe('what is named in a sentence', () => {
  test('is the one whose whole name is said, in any case', () => {
    expect(named('tldr of data basics, pls', 'Data basics', 'Wound care')).toBe('Data basics')
    expect(named('put “Wound Care” away', 'Data basics', 'Wound care')).toBe('Wound care')
  })

  test('is the longer of two that overlap', () => {
    expect(named('archive Data basics 2', 'Data basics', 'Data basics 2')).toBe('Data basics 2')
    expect(named('archive Data basics', 'Data basics', 'Data basics 2')).toBe('Data basics')
  })

  test('is none where two are said, or only a part of one', () => {
    expect(named('is Data basics like Wound care?', 'Data basics', 'Wound care')).toBeUndefined()
    expect(named('what are the basics of data?', 'Data basics')).toBeUndefined()
    expect(named('where are we with it?', 'IT')).toBeUndefined()
  })
})

describe('a chat of one person', () => {
  const project = (id: string, name: string) =>
    ({ project: { id, name }, places: [{ platform: 'slack', tenant: 'T', id: `C-${id}` }] }) as unknown as MyProject
  const mine = { projects: [project('p1', 'Data basics'), project('p2', 'Wound care')], unsure: false }
  const sources = (chosen?: string): SubjectSources => ({
    chosen: { get: async () => chosen } as unknown as SubjectSources['chosen'],
    ports: { places: { projectAt: async () => undefined } } as unknown as SubjectSources['ports'],
    mine: async () => mine,
  })
  const says = (words: string): Turn =>
    ({
      intent: { do: 'plain', words },
      place: { platform: 'slack', tenant: 'T', id: 'D1' },
      placeKind: 'personal',
    }) as unknown as Turn

  test('is about the project that they name, whatever was chosen before', async () => {
    expect(await subjectOf(says('archive Wound care'), sources('p1'))).toEqual({ project: 'p2' })
    expect(await subjectOf(says('archive it'), sources('p1'))).toEqual({ project: 'p1' })
  })
})
