import { describe, expect, test } from 'vitest'
import { said } from '../scripted.ts'

const has = (who: string, code: string, due = ''): string =>
  who === 'Ana' ? `✓ Ana took ${code}${due}: ` : `✓ Ana assigned ${code} to ${who}${due}: `

describe('assigning', () => {
  test.each([
    ['Ana types /mcred assign 07.1 <@ben|Ben> by friday', has('Ben', '07.1', ', by Fri 27 Nov')],
    ['Ana types /mcred assign 07.1 to <@ben|Ben> by 12 Dec', has('Ben', '07.1', ', by Sat 12 Dec')],
    ['Ana types /mcred assign 07.1 me by friday', has('Ana', '07.1', ', by Fri 27 Nov')],
    ['Ana types @mcred assign 07.1 to me', has('Ana', '07.1')],
    ['Ana types /mcred assign 07.1 @me by 15 jan', has('Ana', '07.1', ', by Fri 15 Jan 2027')],
    ['Ana types /mcred assign 07.1 <@ben|Ben> by 1 march', has('Ben', '07.1', ', by Mon 1 Mar 2027')],
    ['Ana types /mcred assign 07.1 <@ben|Ben> by dec 21', has('Ben', '07.1', ', by Mon 21 Dec')],
  ])('is understood: %s', async (script, words) => {
    expect(await said(script)).toContain(words)
  })

  test('asks whether a day that has just gone by is meant next year', async () => {
    const asked = 'Ana types /mcred assign 07.c2 <@ben|Ben> by 20 Nov'
    expect(await said(asked)).toBe(
      '(only to them)\ni 20 Nov is past. Did you mean Sat 20 Nov 2027?\n[By Sat 20 Nov 2027] [Choose another day]',
    )
    expect(await said(`${asked}\n\nAna presses By Sat 20 Nov 2027`)).toContain(
      has('Ben', '07.c2', ', by Sat 20 Nov 2027'),
    )
    expect(await said(`${asked}\n\nAna presses Choose another day`)).toContain('Who settles it?: ben\nBy when?')
  })

  test('assigns nothing by a past date, and wants another one', async () => {
    const asked = 'Ana types /mcred assign 07.2 <@ben|Ben> by 1 November 2020'
    expect(await said(asked)).toMatch(/1 Nov 2020 is past.*By when\?: …/s)
    expect(await said(`${asked}\n\nAna types /mcred who 07.2`)).not.toContain('Ben has')
  })

  test('assigns nothing by a day that has been, or that is another weekday', async () => {
    const by = (day: string) => said(`Ana types /mcred assign 07.2 <@ben|Ben> by ${day}`)
    expect(await by('last friday')).toContain('! Fri 20 Nov is past. Choose a day from today on.')
    expect(await by('Friday, 28 November')).toContain(
      '! “Friday, 28 November” would be Sat 28 Nov. Choose the day that you mean.',
    )
    expect(await by('weds')).toContain(has('Ben', '07.2', ', by Wed 25 Nov'))
  })

  test('carries what was understood into the form', async () => {
    expect(await said('Ana types /mcred assign 07.1 friday')).toContain('By when? (optional): 2026-11-27')
    expect(await said('Ana types /mcred assign 07.1 Zoe by friday')).toContain(
      '! Nobody called Zoe has written here yet.',
    )
    expect(await said('Ana types /mcred assign 07.1 <@ben|Ben> by someday')).toContain('Who settles it?: ben')
    expect(await said('Ana types @mcred assign 07.1 <@ben|Ben> by someday\n\nAna presses Assign')).toContain(
      '! I do not understand the date “someday”.',
    )
  })

  test('goes to the only one who takes part under that name', async () => {
    expect(await said('Ben types /mcred status\n\nAna types /mcred assign 07.1 Ana by friday')).toContain(
      '✓ Ana took 07.1, by Fri 27 Nov: ',
    )
  })

  test('means whoever said “me” in the form behind the button, and asks back of them alone', async () => {
    const asked = 'Ana types @mcred assign 07.1 me by someday\n\n'
    expect(await said(asked)).toMatch(/^\(only to them\)\n[\s\S]*\[Assign\]$/)
    expect(await said(`${asked}Ana presses Assign`)).toContain('Who settles it?: ana')
  })

  test('takes a date away that is cleared in the form, and tells of one that is past beside it', async () => {
    const form = 'Ana types /mcred assign 07.1 friday\n\nAna fills in\n  < to: Ben\n'
    expect(await said(`${form}  < by: `)).toContain(has('Ben', '07.1', ': ').slice(0, -4))
    expect(await said(`${form}  < by: 2026-11-20`)).toContain('! Fri 20 Nov is past. Choose a day from today on.')
  })

  test('gives an item to one person, and asks which', async () => {
    const asked = 'Ana types /mcred assign 07.1 <@ben|Ben> and <@guest|A guest> by friday'
    expect(await said(asked)).toContain('07.1 goes to one person, so that somebody has it. Who is it?\n[Ben] [A guest]')
    expect(await said(`${asked}\n\nAna presses A guest`)).toContain(has('A guest', '07.1', ', by Fri 27 Nov'))
  })
})

describe('people in words that are not understood', () => {
  test.each([
    ['Ana types /mcred pester <@ben|Ben>', 'Ben'],
    ['Ana types /mcred nudge softly <@ben|Ben Lee>', 'I do not chase people.'],
  ])('are shown by their names: %s', async (script, words) => {
    const shown = await said(script)
    expect(shown).toContain(words)
    expect(shown).not.toContain('<@ben|Ben')
  })
})

describe('ticking several', () => {
  test.each([
    'Ana types /mcred tick 07.c1 07.c2',
    'Ana types /mcred check 07.c1, 07.c2',
    'Ana types @mcred tick 07.c1 and 07.c2',
  ])('ticks all of a step: %s', async (script) => {
    const card = await said(script)
    expect(card).toContain('checks, 2 of 4')
    expect(await said(`${script}\n\nAna types /mcred untick 07.c2 07.c3`)).toContain('checks, 1 of 4')
  })

  test('of two steps are ticked one by one', async () => {
    const shown = await said('Ana types /mcred tick 07.c1 07.c2 08.c1\n\nAna types /mcred checks 08')
    expect(shown).toMatch(/☑ 08\.c1/)
  })
})

describe('a reply under what somebody was given', () => {
  test('is its answer', async () => {
    const given = ['Ben types /mcred answer 07.3 Level 5.', 'Ana types /mcred assign 10.1 <@ben|Ben> by 4 Dec']
    expect(await said([...given, 'Ben replies our own lecture notes', 'Ana types /mcred show 10.1'])).toContain(
      '> our own lecture notes\n  (Ben',
    )
  })
})
