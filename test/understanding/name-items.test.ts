import { describe, expect, test } from 'vitest'
import { itemsOf } from '../../src/toolkit/items.ts'
import { loadToolkit } from '../../src/toolkit/load.ts'
import { itemWordsOf } from '../../src/understanding/item-words.ts'
import { itemNamerOf } from '../../src/understanding/name-items.ts'
import { loadNamesAndWays, readNamingWeights } from '../../src/understanding/naming.ts'
import { trainNaming } from '../../src/understanding/train/name-items.ts'
import { namingLinesOf } from '../../src/understanding/train/naming-lines.ts'

const items = itemsOf(await loadToolkit())
const naming = { ...(await loadNamesAndWays()), weights: readNamingWeights() }
const namer = itemNamerOf(items, naming)
const named = (sentence: string): string | undefined => items.byId.get(namer(sentence)[0]?.item ?? '')?.code

describe('the name of an item', () => {
  test.each([
    ['kindly release Pn. Siti from the helpdesk question', '16.1'],
    ['mark the SMART check as done, Priya rewrote them', '07.c3'],
    ['Omar takes who pays until the 3rd', '01.5'],
    ['untick the badge one, the registrar said no', '09.c5'],
    ['what did we put for the prereqs question?', '08.1'],
    ['the hours one should be 20', '09.1'],
    ['tick proctoring, we signed the contract on Monday', '14.c6'],
    ['we have buy-in from the vice-chancellor now, tick that box please', '06.c3'],
    ['who changed our answer on market size last week?', '01.3'],
    ['RPL check does not apply to us', '08.c4'],
    ['let Aroha look after the rubric question by Thursday', '14.1'],
    ['skip the faculty development question for now', '17.5'],
    ['the mental health check is done', '16.c4'],
    ['can I see what we said about competiters', '01.4'],
  ])('"%s" means %s', (sentence, code) => {
    expect(named(sentence)).toBe(code)
  })

  test.each([
    ['tick the budget check', '03.c3'],
    ['show the budget question in step 3', '03.3'],
    ['show the budget question in step 6', '06.1'],
    ['tick the competitors check', '01.c6'],
    ['open the competitors question', '01.4'],
    ['tick the accessibility check in assessment', '14.c5'],
    ['tick the accessibility check in learner analysis', '02.c5'],
  ])('is told apart by its kind and its step: "%s" means %s', (sentence, code) => {
    expect(named(sentence)).toBe(code)
  })

  test('is looked for among a kind or a step where the caller knows', () => {
    const codes = (among: Parameters<typeof namer>[1]): (string | undefined)[] =>
      namer('stacking', among).map(({ item }) => items.byId.get(item)?.code)
    expect(codes({ settledBy: 'a tick' })[0]).toBe('08.c2')
    expect(codes({ settledBy: 'words' })[0]).toBe('08.2')
    expect(codes({ step: 6 })[0]).toBe('06.c7')
    expect(codes({ step: 6 }).every((code) => code?.startsWith('06.'))).toBe(true)
  })

  test('is likely where one is said, and unlikely where none is', () => {
    const sure = (sentence: string): number => namer(sentence)[0]?.score ?? 0
    for (const one of [
      'give the helpdesk question to Ben',
      'tick the wellbeing check',
      'show the prerequisites question',
    ])
      expect(sure(one), one).toBeGreaterThan(0.7)
    for (const none of ['where are we?', 'remind us on Tuesdays at nine', 'thanks, see you tomorrow', 'undo that', ''])
      expect(sure(none), none).toBeLessThan(0.2)
  })

  test('brings at most five, best first', () => {
    const scores = namer('the content question').map(({ score }) => score)
    expect(scores).toHaveLength(5)
    expect(scores).toEqual([...scores].sort((one, other) => other - one))
  })

  test('is known for every question and check, and for nothing else', () => {
    const nameable = items.all.filter(({ kind }) => kind === 'question' || kind === 'check').map(({ id }) => id)
    expect([...naming.names.keys()].sort()).toEqual([...nameable].sort())
  })

  test('by itself finds its item or one that shares it, but for a few that mean too much', () => {
    const missed = [...naming.names].flatMap(([id, names]) =>
      names.filter((name) => !namer(name).some(({ item }) => item === id)).map((name) => `${id}: ${name}`),
    )
    expect(missed.length).toBeLessThan(naming.names.size / 10)
  })
})

describe('naming learnt from lines', () => {
  const lines = namingLinesOf(
    [
      ['show the poll question', 'show', { item: '17.1' }],
      ['Wilhelmina has the poll question', 'assign', { item: '17.1' }],
      ['tick the helpdesk channels check', 'check', { item: '16.c2' }],
      ['give the hours question to Ana', 'assign', { item: '09.1', to: 'Ana' }],
      ['move hours to the bite-sized question', 'move', { item: '09.1', to: '09.2' }],
      ['tick buy-in, then skip the payer question', 'check', { item: '06.c3', also: [{ details: { item: '01.5' } }] }],
      ['show 07.1', 'show', { item: '07.1' }],
      ['tick it', 'check', { item: 'it' }],
      ['where are we', 'status', {}],
      ['remind us on Mondays', 'nudge-when', { day: 'Mondays' }],
      ['what is a good review cycle?', 'ask', {}],
    ].map(([said, wants, details]) => ({ said, wants, details })) as Parameters<typeof namingLinesOf>[0],
    items,
  )

  test('leaves out codes, pointers and questions for the toolkit', () => {
    expect(lines.map(({ items: ids }) => ids)).toEqual([
      ['Q17.1'],
      ['Q17.1'],
      ['C16.2'],
      ['Q09.1'],
      ['Q09.1', 'Q09.2'],
      ['C06.3', 'Q01.5'],
      [],
      [],
    ])
  })

  test("knows what people called an item, and takes nobody's name for one", () => {
    const weights = trainNaming(itemWordsOf(items, naming), [...lines, ...lines, ...lines])
    const learnt = itemNamerOf(items, { ...naming, weights })
    expect(learnt('open the poll one')[0]?.item).toBe('Q17.1')
    expect(namer('open the poll one').map(({ item }) => item)).not.toContain('Q17.1')
    expect(Object.values(weights.said).join(' ')).not.toMatch(/wilhelmina|\bana\b/)
  })
})
