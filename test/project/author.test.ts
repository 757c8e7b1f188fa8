import { describe, expect, test } from 'vitest'
import { authorOf, credit, isOf, wordsOf } from '../../src/project/author.ts'
import type { Attribution, Entry, Person } from '../../src/project/entry.ts'
import { fold, type RecordedAnswer, rivals, stateOf } from '../../src/project/project.ts'
import { started } from '../started.ts'
import { toolkit } from '../world.ts'

const person = (id: string): Person => ({ platform: 'web', tenant: 'w', id })
const [ben, dan, chi] = [person('ben'), person('dan'), person('chi')]
const dans: Attribution = { person: dan, name: 'Dan' }

function answer(id: string, by: Person, name: string, more: Partial<RecordedAnswer> = {}): RecordedAnswer {
  return { kind: 'answered', item: 'Q07.1', text: id, basedOn: null, id, version: 1, at: Number(id), by, name, ...more }
}
const unseen = (mine: RecordedAnswer, ...others: RecordedAnswer[]): string[] => {
  const start: Entry = { ...answer('0', ben, 'Ben'), ...started() }
  const project = fold('p', [start, ...others, mine], toolkit.shared.sameAs)
  return project ? rivals(stateOf(project, 'Q07.1', toolkit.shared.sameAs), mine).map(({ id }) => id) : []
}

describe('whose an answer is', () => {
  test.each([
    ['Ben', 'ben', undefined],
    ['Dan, recorded by Ben', 'dan', dans],
    ['Ben, from a message of Dan', 'ben', { ...dans, changed: true }],
    ['Ben, from a message of PollyBot', 'ben', { name: 'PollyBot' }],
  ] as const)('is said: %s', (words, author, said) => {
    const one = answer('1', ben, 'Ben', said ? { said } : {})
    expect(credit(one)).toBe(words)
    expect(authorOf(one).person.id).toBe(author)
  })

  test('does not name who asked to be forgotten', () => {
    expect(credit(answer('1', ben, 'removed', { said: dans }))).toBe('Dan')
    expect(credit(answer('1', ben, 'Ben', { said: { ...dans, name: 'removed' } }))).toBe('recorded by Ben')
    expect(credit(answer('1', ben, 'Ben', { said: { ...dans, name: 'removed', changed: true } }))).toBe('Ben')
  })

  test('stays so when somebody records it once more, with its link', () => {
    const source = { url: 'https://example.org/1', message: 'm1' }
    const recorded = answer('1', ben, 'Ben', { said: dans, source })
    expect(wordsOf(recorded, chi)).toEqual({ text: '1', said: dans, source })
    expect(wordsOf(recorded, ben)).toEqual({ text: '1', said: dans, source })
    expect(wordsOf(recorded, dan)).toEqual({ text: '1', source })
    expect(wordsOf(answer('1', ben, 'Ben'), chi)).toEqual({ text: '1', said: { person: ben, name: 'Ben' } })
  })

  test('lets whoever said it and whoever recorded it take it back, and nobody else', () => {
    const recorded = answer('1', ben, 'Ben', { said: dans })
    expect([ben, dan, chi].map((one) => isOf(recorded, one))).toEqual([true, true, false])
  })
})

describe('answers that somebody had not seen', () => {
  test('are those in view of the same answer, and those that follow them', () => {
    const [first, edited] = [answer('1', ben, 'Ben'), answer('2', ben, 'Ben', { basedOn: '1' })]
    expect(unseen(answer('3', chi, 'Chi'), first, edited)).toEqual(['1', '2'])
    expect(unseen(answer('3', chi, 'Chi', { basedOn: '2' }), first, edited)).toEqual([])
  })

  test('are by others: neither what one said nor what one recorded', () => {
    const recorded = answer('1', ben, 'Ben', { said: dans })
    expect(unseen(answer('3', dan, 'Dan'), recorded)).toEqual([])
    expect(unseen(answer('3', ben, 'Ben'), recorded)).toEqual([])
    expect(unseen(answer('3', chi, 'Chi'), recorded)).toEqual(['1'])
  })
})
