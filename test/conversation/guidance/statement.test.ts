import { describe, expect, test } from 'vitest'
import { said } from '../scripted.ts'

const given = 'Ana types @mcred answer 09.1: about 30 hours over six weeks'

describe('a statement after an answer', () => {
  test('puts no answer aside, one’s own neither, where it does not say which', async () => {
    const words = 'Ana types @mcred our learners are registered community nurses with two years of practice'
    expect(await said([given, words])).not.toMatch(/\(in the thread\)|in place/)
    expect(await said([given, words, 'Ana types /mcred show 09.1'])).toContain('> about 30 hours over six weeks\n')
  })

  test('called by a name that fits none is not the one shown last', async () => {
    const words = 'Ana types @mcred add to my demand answer in strategy: 14 yards replied, 11 would pay'
    expect(await said([given, words])).toContain('(only to them)')
    expect(await said([given, words, 'Ana types /mcred show 09.1'])).not.toContain('14 yards')
  })

  test.each(['make it 45 hours', 'change that to 45 hours'])('corrects it where it says so: %s', async (words) => {
    expect(await said([given, `Ana types @mcred ${words}`, 'Ana types /mcred show 09.1'])).toContain(
      '> about 45 hours over six weeks\n',
    )
  })
})
