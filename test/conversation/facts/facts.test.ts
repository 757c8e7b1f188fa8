import { beforeEach, describe, expect, test } from 'vitest'
import type { Intent } from '../../../src/conversation/intent.ts'
import { factsInWords, readFact, readFacts, readMatrix } from '../../../src/conversation/language/typed/facts.ts'
import { catalog } from '../../world.ts'
import { said } from '../scripted.ts'
import { speaking, start } from '../speaking.ts'

describe('what is said of facts', () => {
  test.each<[string, Intent | undefined]>([
    ['what facts do you have on us', { do: 'facts' }],
    ['show me our facts', { do: 'facts' }],
    ['what does NZQA still need', { do: 'facts', frame: 'nzqa' }],
    ['What is still missing for the EU annex?', { do: 'facts', frame: 'eu' }],
    ['what do we still lack for Open Badges', { do: 'facts', frame: 'badges' }],
    ['which outcome is not assessed', { do: 'matrix' }],
    ['are all outcomes assessed?', { do: 'matrix' }],
    ['which task assesses which outcome', { do: 'matrix' }],
    ['what does NZQA say about credit?', undefined],
    ['what is still missing?', undefined],
    ['how should outcomes be assessed?', undefined],
    ['what facts should an advert have?', undefined],
  ])('is understood, and what asks the toolkit is left alone: “%s”', (words, intent) => {
    expect(factsInWords(words, catalog)).toEqual(intent)
  })

  test.each<[string, Intent | undefined]>([
    ['', { do: 'facts' }],
    ['size', { do: 'facts', group: 'size' }],
    ['missing', { do: 'facts', missing: true }],
    ['missing for NZQA', { do: 'facts', frame: 'nzqa' }],
    ['for the committee', { do: 'facts', frame: 'committee' }],
    ['pass mark', { do: 'state facts', facts: ['pass-mark'] }],
    ['about learners are hard to find', undefined],
  ])('is typed as “facts %s”', (rest, intent) => {
    expect(readFacts(rest, catalog)).toEqual(intent)
  })

  test('is typed with a value, and the matrix with an outcome', () => {
    expect(readFact('hours 30')).toEqual({ do: 'state facts', facts: ['hours'], values: { hours: '30' } })
    expect(readFact('is that it works')).toBeUndefined()
    expect(readMatrix('3')).toEqual({ do: 'matrix', outcome: 3 })
    expect(readMatrix('of all')).toBeUndefined()
  })
})

describe('a value that is typed', () => {
  test.each([
    ['hours 30 hours', 'Hours in all: 30 hours.'],
    ['credit 3', 'Credit: 3 credits.'],
    ['credit 2 ECTS', 'Credit: 2 ECTS.'],
    ['level EQF 5', 'Level: EQF 5.'],
    ['price 1,450', 'Price: SGD 1450.'],
    ['price free', 'Price: Free.'],
    ['start March 2027', 'First start: March 2027.'],
    ['mode online', 'Mode: Online.'],
    ['assessment quiz and project', 'Kinds of assessment: Quiz and Project.'],
    ['level 5', '! Add the framework of the level.'],
    ['hours 20 to 30', '! Write one number of hours'],
    ['start soon', '! Write a day or a month'],
    ['mode by mail', '! Choose one of these: Online'],
  ])('is read as people write it, or refused with what is expected: “fact %s”', async (typed, told) => {
    expect(await said(`Ana types /mcred fact ${typed}`)).toContain(told)
  })
})

describe('a fact', () => {
  let room: ReturnType<typeof speaking>
  beforeEach(async () => {
    room = speaking()
    await room.says('Ana', start())
    await room.says('Ana', { do: 'answer', item: 'Q09.1', text: 'Thirty hours', basedOn: null })
    await room.says('Ana', { do: 'facts' })
  })
  const stated = async () => (await room.entries()).filter(({ kind }) => kind === 'stated')

  test('stated from the matrix leads back to the matrix', async () => {
    await room.says('Ana', { do: 'answer', item: 'Q07.1', text: '1. Read a dashboard\n2. Explain it', basedOn: null })
    await room.says('Ana', { do: 'matrix' })
    const form = room.pressable('state facts')
    const card = { place: { platform: 'web', tenant: 'workspace', id: 'my-course' }, id: 'm1', thread: 'm1' } as const
    expect(form).toMatchObject({ group: 'matrix' })
    const [id = ''] = form.do === 'state facts' ? form.facts : []
    const values = { [id]: 'Write an alert\nDefend it' }
    expect(await room.says('Ana', { ...form, values } as Intent, { card })).toMatch(
      /^replace: .*\n?[\s\S]*Matrix: 0 of 2/,
    )
  })

  test('that two answers say differently is asked with both and a button each', async () => {
    await room.says('Ben', { do: 'answer', item: 'Q09.2', text: 'Forty hours in all' })
    const shown = await room.says('Ana', { do: 'facts' })
    expect(shown).toContain('Hours in all: your answers differ. Which is right?')
    expect(shown).toMatch(/09\.1 says “Thirty hours”: 30 hours[\s\S]*09\.2 says “Forty hours in all”: 40 hours/)
    expect(shown).toMatch(/\[Yes, 30 hours\].*\[Yes, 40 hours\]/)
    const forty = (await room.entries()).find((entry) => entry.kind === 'answered' && entry.item === 'Q09.2')
    await room.says('Ana', { do: 'confirm fact', fact: 'hours', seen: forty?.id ?? '' })
    expect(await stated()).toMatchObject([{ value: 40, from: forty?.id }])
  })

  test('that is typed names the answer that says it, the one in view of which it was stated, or none', async () => {
    await room.says('Ana', { do: 'state facts', facts: ['credit'], values: { credit: '4' } })
    expect(await stated()).toMatchObject([{ fact: 'credit', from: null }])
    await room.says('Ana', { do: 'state facts', facts: ['hours'], values: { hours: '30' } })
    expect(await room.says('Ana', { do: 'facts', group: 'size' })).toMatch(
      /30 hours[\s\S]*confirmed by [^\n]*, from 09\.1/,
    )
    await room.says('Ana', { do: 'state facts', facts: ['hours'], values: { hours: '45' } })
    expect(await room.says('Ana', { do: 'facts', group: 'size' })).toMatch(/45 hours[\s\S]*, in view of 09\.1/)
  })

  test('is confirmed by a press only as it was read', async () => {
    const yes = room.pressable('confirm fact')
    await room.says('Ben', { do: 'answer', item: 'Q09.1', text: 'Forty hours' })
    expect(await room.says('Ben', yes)).toContain('has changed since you looked')
    expect(await stated()).toEqual([])
  })

  test('is confirmed once, whoever presses second', async () => {
    const yes = room.pressable('confirm fact')
    await room.says('Ben', yes)
    expect(await room.says('Ana', yes)).toContain('Hours in all is 30 hours already.')
    expect(await stated()).toMatchObject([{ fact: 'hours', value: 30, name: 'Ben' }])
  })

  test('is left as it is by a form in which somebody else changed another', async () => {
    await room.says('Ana', { do: 'state facts', facts: ['hours', 'weekly'] })
    const form = room.pressable('state facts') as Intent & { values?: object }
    await room.says('Ben', { do: 'state facts', facts: ['hours'], values: { hours: '45' } })
    await room.says('Ana', { ...form, shown: { hours: '', weekly: '' }, values: { hours: '', weekly: '5' } } as Intent)
    expect(await stated()).toMatchObject([{ value: 45 }, { fact: 'weekly', value: 5 }])
  })

  test('is taken back by nobody but who stated it', async () => {
    await room.says('Ben', { do: 'state facts', facts: ['hours'], values: { hours: '45' } })
    const [entry] = await stated()
    expect(await room.says('Ana', { do: 'undo', entry: entry?.id })).toContain('only Ben can take it back')
    expect(await room.says('Ben', { do: 'undo' })).toContain('Taken back: the fact Hours in all, “45 hours”.')
  })
})
