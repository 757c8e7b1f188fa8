import { describe, expect, test } from 'vitest'
import { readDate, readPastDate } from '../../src/calendar/parse-date.ts'
import { readZone, zonesLike } from '../../src/calendar/parse-zone.ts'
import { decodeIntent, encodeIntent, type Intent } from '../../src/conversation/intent.ts'
import { commands } from '../../src/conversation/language/commands.ts'
import { readCommand } from '../../src/conversation/language/parse-command.ts'
import { readPhase, readPhases } from '../../src/conversation/language/typed/phase.ts'
import { catalog, toolkit } from '../world.ts'

const now = Date.parse('2026-11-24T01:00:00Z')

describe('words after /mcred', () => {
  const table: readonly (readonly [string, Intent])[] = [
    ['', { do: 'help' }],
    ['HELP', { do: 'help' }],
    ['help assign', { do: 'help', topic: 'assign' }],
    ['phase design', { do: 'phase', phase: 3 }],
    ['phase III', { do: 'phase', phase: 3 }],
    ['phase 3', { do: 'phase', phase: 3 }],
    ['phase desgin', { do: 'phase', phase: 3 }],
    ['phase de', { do: 'phase', named: 'de' }],
    ['next', { do: 'next' }],
    ['next deliver', { do: 'next', phase: 5 }],
    ['07.1', { do: 'show', item: 'Q07.1' }],
    ['answer 07.1 two words', { do: 'answer', item: 'Q07.1', text: 'two words' }],
    ['answer 07.1 two\nlines', { do: 'answer', item: 'Q07.1', text: 'two\nlines' }],
    ['answer 07.1', { do: 'edit', item: 'Q07.1' }],
    ['n/a 07.2 not for us', { do: 'excuse', item: 'Q07.2', reason: 'not for us' }],
    ['check 07.c3 seen by the board', { do: 'check', item: 'C07.3', note: 'seen by the board' }],
    [
      'assign 07.c3 <@ben|Ben> by friday',
      { do: 'assign', item: 'C07.3', to: { id: 'ben', name: 'Ben' }, by: 'friday' },
    ],
    ['missing', { do: 'missing' }],
    ['missing strat', { do: 'missing', phase: 1 }],
    ['template 4 as markdown', { do: 'template', template: 4, markdown: true }],
    ['scope 1-3, improvement', { do: 'scope', phases: [1, 2, 3, 6] }],
    ['forget me', { do: 'forget me', sure: 0 }],
    ['forget this project', { do: 'forget', sure: 0 }],
    ['lead <@ben|Ben>', { do: 'lead', person: { id: 'ben', name: 'Ben' } }],
    ['statsu', { do: 'unknown', words: 'statsu' }],
    ['check 99.9', { do: 'unknown', words: 'check 99.9' }],
    ['answer 99.9 hello', { do: 'unknown', words: 'answer 99.9 hello' }],
    ['status', { do: 'status' }],
    ['status design', { do: 'ready', phase: 3 }],
    ['hi', { do: 'small talk', words: 'hi' }],
    ['good morning', { do: 'small talk', words: 'good morning' }],
    ['how long should it be?', { do: 'plain', words: 'how long should it be?' }],
    ['ways to get employers on board', { do: 'plain', words: 'ways to get employers on board' }],
  ]
  for (const [words, intent] of table)
    test(`“${words}” means ${JSON.stringify(intent)}`, () =>
      expect(readCommand(words, 'command', catalog)).toEqual(intent))
})

describe('a command’s own name', () => {
  const wrong = ['', 'banana', '99.9', 'banana <@ben|Ben> by friday', 'the wrong words at great length']
  const alone = commands.flatMap(({ words }) => words)
  const typed = alone.flatMap((word) => wrong.map((rest) => `${word} ${rest}`.trim()))

  test.each(typed)('“/mcred %s” starts no phase', (text) => {
    const intent = readCommand(text, 'command', catalog)
    expect(intent).not.toMatchObject({ do: 'phase', phase: expect.anything() })
  })

  test.each(typed.filter((text) => !text.startsWith('ask ')))('“/mcred %s” is not looked up', (text) =>
    expect(readCommand(text, 'command', catalog).do).not.toBe('ask'),
  )

  test.each(alone)('“@mcred %s” alone is not looked up', (word) => {
    const intent = readCommand(word, 'mention', catalog)
    expect(intent.do).not.toBe('ask')
    expect(intent).not.toMatchObject({ do: 'phase', phase: expect.anything() })
  })

  test.each(['assign', 'unassign everything', 'template 9'])('“/mcred %s” is told how it goes', (text) =>
    expect(readCommand(text, 'command', catalog)).toEqual({ do: 'unknown', words: text }),
  )

  test.each(['assign learners to groups, how?', 'show me how long it should be', 'assign <@ben|Ben> 09.1 friday'])(
    'begins a sentence all the same where it goes on like one: “%s”',
    (words) => expect(readCommand(words, 'command', catalog)).toEqual({ do: 'plain', words }),
  )
})

describe('words after @mcred', () => {
  const table: readonly (readonly [string, Intent])[] = [
    ['status', { do: 'status' }],
    ['stackability', { do: 'plain', words: 'stackability' }],
    ['open badges', { do: 'plain', words: 'open badges' }],
    ['what is missing in assessment design', { do: 'plain', words: 'what is missing in assessment design' }],
    ['next year we start, what first?', { do: 'plain', words: 'next year we start, what first?' }],
    ['help learners persist, how?', { do: 'plain', words: 'help learners persist, how?' }],
    ['statsu', { do: 'plain', words: 'statsu' }],
  ]
  for (const [words, intent] of table)
    test(`“${words}” means ${JSON.stringify(intent)}`, () =>
      expect(readCommand(words, 'mention', catalog)).toEqual(intent))
})

describe('phases', () => {
  test('are read one or several, and not guessed where they are unclear', () => {
    expect(readPhase('continuous', toolkit).map(({ number }) => number)).toEqual([6])
    expect(readPhase('d', toolkit).map(({ number }) => number)).toEqual([3, 4, 5])
    expect(readPhase('banana', toolkit)).toEqual([])
    expect(readPhases('1 to 3', toolkit)).toEqual([1, 2, 3])
    expect(readPhases('all', toolkit)).toEqual([1, 2, 3, 4, 5, 6])
    expect(readPhases('2 and nonsense', toolkit)).toBeUndefined()
  })
})

describe('dates and zones', () => {
  test.each([
    ['friday', '2026-11-27'],
    ['by 12 Dec', '2026-12-12'],
    ['2027-01-05', '2027-01-05'],
    ['5/1/2027', '2027-01-05'],
    ['tomorrow', '2026-11-25'],
    ['dec 21', '2026-12-21'],
    ['Jan 5th, 2027', '2027-01-05'],
    ['someday', undefined],
    ['2028-02-29', '2028-02-29'],
    ['2026-02-30', undefined],
    ['2026-06-31', undefined],
    ['2026-13-01', undefined],
    ['30 feb', undefined],
    ['tues', '2026-11-24'],
    ['next weds', '2026-12-02'],
    ['last friday', '2026-11-20'],
    ['Friday, 28 November', undefined],
    ['Saturday, 28 November', '2026-11-28'],
    ['Fri 5 Dec 2026', undefined],
    ['Friday 4', '2026-12-04'],
    ['friday the 13th', undefined],
    ['the 3rd', '2026-12-03'],
    ['31st', '2026-12-31'],
    ['the 40th', undefined],
    ['4', undefined],
  ])('“%s” is %s', (words, date) => {
    expect(readDate(words, now, 'Asia/Singapore')).toBe(date)
  })

  test.each([
    ['last friday', '2026-11-20'],
    ['tues', '2026-11-24'],
    ['monday the 16th', '2026-11-16'],
    ['Friday, 28 November', '2025-11-28'],
    ['Saturday, 28 November', undefined],
    ['the 31st', '2026-10-31'],
  ])('“since %s” is since %s', (words, date) => {
    expect(readPastDate(words, now, 'Asia/Singapore')).toBe(date)
  })

  test('takes the day that it is in the project’s zone', () => {
    expect(readDate('today', Date.parse('2026-11-24T22:00:00Z'), 'Pacific/Auckland')).toBe('2026-11-25')
  })

  test.each([
    ['singapore', 'Asia/Singapore'],
    ['kuala lumpur', 'Asia/Kuala_Lumpur'],
    ['america/lima', 'America/Lima'],
    ['utc', 'UTC'],
    ['Peru', 'America/Lima'],
    ['Cusco', 'America/Lima'],
    ['EST', 'America/New_York'],
    ['Viet Nam', 'Asia/Ho_Chi_Minh'],
    ['Bangkok, Thailand', 'Asia/Bangkok'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['mars', undefined],
    ['AEST', undefined],
    ['GMT+7', undefined],
  ])('“%s” is the zone %s', (words, zone) => {
    expect(readZone(words)).toBe(zone)
  })

  test.each([
    ['GMT+7', 'Thailand', 'Asia/Bangkok'],
    ['UTC+8', 'Australia', 'Australia/Perth'],
    ['CST', 'China', 'Asia/Shanghai'],
    ['GMT+7', 'Peru', undefined],
    ['UTC+10', 'Australia', undefined],
  ])('“%s” in %s is the zone %s', (words, economy, zone) => {
    expect(readZone(words, economy)).toBe(zone)
  })

  test.each([
    ['Melborne', ['Melbourne']],
    ['Bejing', ['Beijing']],
    ['Asia/Tokio', ['Tokyo']],
    ['kuala', ['Kuala Lumpur']],
    ['AEST', ['Sydney', 'Brisbane', 'Melbourne', 'Hobart']],
    ['GMT+7', ['Jakarta', 'Bangkok', 'Ho Chi Minh']],
    ['mars', []],
  ])('“%s” may be %j', (words, names) => {
    expect(zonesLike(words)).toEqual(names)
    for (const name of names) expect(readZone(name)).toBeDefined()
  })
})

describe('the intent in a button', () => {
  test('comes back as it was', () => {
    const intent: Intent = { do: 'answer', item: 'Q07.1', basedOn: null }
    expect(decodeIntent(encodeIntent(intent), { values: { text: 'hi' } })).toEqual({
      ...intent,
      values: { text: 'hi' },
    })
  })

  test.each([
    '',
    'x',
    '{}',
    '{"do":"rm"}',
    '{"do":"answer"}',
    '[]',
    '{"do":"tick","step":99}',
    '{"do":"forget","sure":9}',
  ])('is none in %s', (written) => {
    expect(decodeIntent(written)).toBeUndefined()
  })
})
