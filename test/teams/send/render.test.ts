import { describe, expect, test } from 'vitest'
import type { Intent } from '../../../src/conversation/intent.ts'
import { carrying } from '../../../src/teams/send/button-value.ts'
import { mostBytes } from '../../../src/teams/send/limits.ts'
import { render, renderForm } from '../../../src/teams/send/render.ts'
import type { Block, Form, Message } from '../../../src/view/view.ts'
import { nodesIn, readable } from '../../stand-ins/teams/client.ts'
import { wrongIn } from '../card-check.ts'

const intent: Intent = { do: 'status' }
const message = (...blocks: Block<Intent>[]): Message<Intent> => ({ kind: 'message', summary: 'A summary', blocks })
const drawn = (...blocks: Block<Intent>[]) => render(message(...blocks), carrying('r')).message
const linesOf = (...blocks: Block<Intent>[]): string[] => readable(drawn(...blocks).attachments[0].content)
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

const samples: Block<Intent>[] = [
  { kind: 'heading', text: '07 Learning goals' },
  {
    kind: 'text',
    text: [
      'Type ',
      { kind: 'command', text: 'status' },
      ' or ',
      { kind: 'link', text: 'read', url: 'https://example.org' },
      ' ',
      { kind: 'sources', numbers: [1, 2] },
      '\nand go on',
    ],
    tone: 'quiet',
  },
  { kind: 'said', text: '**not bold** <at>all</at>', by: 'Ana' },
  { kind: 'list', items: ['one', [{ kind: 'strong', text: 'two' }]], ordered: true },
  { kind: 'facts', facts: [{ label: 'Zone', value: 'UTC' }] },
  {
    kind: 'rows',
    rows: [
      { text: '07.1', note: 'open', choice: { label: 'Answer', intent, about: 'Answer 07.1' } },
      { text: 'no button' },
    ],
  },
  {
    kind: 'progress',
    bars: [
      { label: 'none', done: 0, total: 4 },
      { label: 'some', done: 1, total: 4 },
      { label: 'all', done: 4, total: 4 },
      { label: 'out', done: 0, total: 0, note: 'not in scope' },
    ],
  },
  {
    kind: 'citations',
    citations: [
      { number: 1, place: 'Step 07', lines: [3, 3] },
      { number: 2, place: 'Step 08', part: 'Advice', lines: [3, 9] },
    ],
  },
  {
    kind: 'picture',
    picture: {
      title: 'Progress',
      groups: [{ label: 'I Strategy', bars: [{ label: '01 Market', done: 2, total: 12 }] }],
    },
    alt: 'I: 2 of 12',
  },
  { kind: 'choices', choices: Array.from({ length: 8 }, (_, n) => ({ label: `Choice ${n}`, intent })) },
  {
    kind: 'checks',
    label: 'Checks',
    ticks: [
      { id: 'C07.1', label: 'Defined', done: true, note: 'Ana' },
      { id: 'C07.2', label: 'Confirmed', done: false },
    ],
    intent: { do: 'tick', step: 7 },
  },
  { kind: 'notice', tone: 'warning', text: 'Careful' },
  { kind: 'divider' },
]

describe('a card', () => {
  test.each(samples.map((block) => [block.kind, block] as const))(
    'shows %s as Adaptive Cards 1.5 know it',
    (_, block) => {
      expect(wrongIn(drawn(block))).toEqual([])
    },
  )

  test('shows everything that a view says', () => {
    expect(linesOf(...samples)).toMatchInlineSnapshot(`
      [
        "07 Learning goals",
        "Type @mcred status or read [1][2]",
        "and go on",
        "| **not bold** <at>all</at>",
        "| Ana",
        "1. one",
        "2. two",
        "Zone: UTC",
        "07.1  open  [Answer]",
        "no button",
        "none  0/4  □□□□□□",
        "some  1/4  ■■□□□□",
        "all  4/4  ■■■■■■",
        "out  not in scope",
        "[1] Step 07 (line 3)",
        "[2] Step 08 · Advice (lines 3–9)",
        "I Strategy",
        "01 Market  2/12  ■□□□□□",
        "[Choice 0] [Choice 1] [Choice 2] [Choice 3] [Choice 4] [Choice 5]",
        "[Choice 6] [Choice 7]",
        "☑ Defined (Ana)",
        "☐ Confirmed",
        "[Save ticks]",
        "| Careful",
      ]
    `)
  })

  test('reads nothing that people wrote as markup', () => {
    const said = [...nodesIn(drawn({ kind: 'said', text: '**a** <at>b</at> [c](http://d)' }))].filter(
      ({ type }) => type === 'TextBlock',
    )
    expect(said).toEqual([])
  })

  test.each([
    'Food safety & <b>basics</b> *level* 1',
    '1. Group course',
    '- x',
    '# x',
    'Cohort <2026>',
    'a_b_c',
    '[a](https://b.example)',
  ])('shows a heading as it was written: %s', (text) => {
    const [heading] = drawn({ kind: 'heading', text }).attachments[0].content.body
    expect(heading).toMatchObject({ type: 'RichTextBlock', inlines: [{ text, weight: 'Bolder' }] })
    expect(wrongIn(drawn({ kind: 'heading', text }))).toEqual([])
  })

  test('keeps a plain heading a heading to those who hear it', () => {
    const [heading] = drawn({ kind: 'heading', text: 'Data basics for nurses' }).attachments[0].content.body
    expect(heading).toMatchObject({ type: 'TextBlock', style: 'heading' })
  })

  test('reads no list, no entity and no tag in a line that calls somebody', () => {
    const ben = { kind: 'person', id: '29:ben', name: 'Ben', mention: true } as const
    const [line] = drawn({ kind: 'text', text: ['1. x &lt; <b>y</b>: ', ben] }).attachments[0].content.body
    expect(line).toMatchObject({ text: '1\\. x &amp;lt; &lt;b&gt;y&lt;/b&gt;: <at>Ben</at>' })
  })

  test('gives a phase that is left out one line', () => {
    const bar = (label: string) => ({ label, done: 0, total: 4, note: 'not in scope' })
    const groups = [{ label: 'IV Develop', bars: [bar('11 Platforms'), bar('12 Content')] }]
    expect(linesOf({ kind: 'picture', picture: { title: 'x', groups }, alt: '' })).toEqual([
      'IV Develop · not in scope',
    ])
  })

  test('gives a phase in which nothing is begun one line, without empty bars', () => {
    const bar = (label: string, done: number) => ({ label, done, total: 4 })
    const groups = [
      { label: 'IV Develop', bars: [bar('11 Platforms', 0), bar('12 Content', 0)] },
      { label: 'V Deliver', bars: [bar('15 Experience', 1), bar('16 Support', 0)] },
    ]
    expect(linesOf({ kind: 'picture', picture: { title: 'x', groups }, alt: '' })).toEqual([
      'IV Develop · 0/8',
      'V Deliver',
      '15 Experience  1/4  ■■□□□□',
      '16 Support  0/4  □□□□□□',
    ])
  })

  test('calls people of Teams, and names the others', () => {
    const card = drawn({
      kind: 'notice',
      tone: 'info',
      text: [
        { kind: 'person', id: '29:ben', name: 'B*n', mention: true },
        ' and ',
        { kind: 'person', id: 'U123', name: 'Cy', mention: true },
        ' have 07.1',
      ],
    }).attachments[0].content
    expect(card.msteams.entities).toEqual([
      { type: 'mention', text: '<at>B*n</at>', mentioned: { id: '29:ben', name: 'B*n' } },
    ])
    expect(readable(card)).toEqual(['| <at>B*n</at> and Cy have 07.1'])
  })

  test('gives each button a fallback for clients that know no Execute', () => {
    const actions = [...nodesIn(drawn(...samples))].filter(({ type }) => type === 'Action.Execute')
    for (const { fallback, data } of actions) expect(fallback).toMatchObject({ type: 'Action.Submit', data })
  })

  test.each([
    ['one long answer', [{ kind: 'said', text: 'ü'.repeat(60_000) }]],
    [
      'many rows',
      [
        {
          kind: 'rows',
          rows: Array.from({ length: 300 }, (_, n) => ({
            text: `Row ${n} `.repeat(30),
            choice: { label: 'Open', intent },
          })),
        },
      ],
    ],
    [
      'many lists',
      Array.from({ length: 80 }, (_, n) => ({
        kind: 'list',
        items: Array.from({ length: 12 }, () => `${n} `.repeat(60)),
      })),
    ],
    [
      'long citations',
      [
        {
          kind: 'citations',
          citations: Array.from({ length: 400 }, (_, n) => ({ number: n, place: 'x'.repeat(200), lines: [1, 2] })),
        },
      ],
    ],
  ] as [string, Block<Intent>[]][])('that would be too long says how much is left out: %s', (_, blocks) => {
    const outgoing = drawn(...blocks, { kind: 'choices', choices: [{ label: 'Go on', intent }] })
    expect(wrongIn(outgoing)).toEqual([])
    expect(bytes(outgoing)).toBeLessThanOrEqual(mostBytes)
    expect(JSON.stringify(outgoing)).toMatch(/… [\d,]+ more/)
    expect(JSON.stringify(outgoing)).toContain('Go on')
  })

  test('puts aside what is too long for a button to carry', () => {
    const carry = carrying('r')
    const { message: outgoing } = render(
      message({ kind: 'choices', choices: [{ label: 'Record', intent: { do: 'record', text: 'x'.repeat(9_000) } }] }),
      carry,
    )
    expect(bytes(outgoing)).toBeLessThan(3_000)
    expect([...carry.aside.values()]).toEqual([expect.stringContaining('xxxx')])
  })
})

describe('a form', () => {
  const form: Form<Intent> = {
    kind: 'form',
    title: 'Everything',
    submit: 'Send',
    intent: { do: 'settings' },
    intro: [{ kind: 'text', text: 'Why' }],
    fields: [
      { kind: 'text', name: 'name', label: 'Name', value: 'Old', max: 120 },
      {
        kind: 'choice',
        name: 'economy',
        label: 'Economy',
        options: Array.from({ length: 22 }, (_, n) => ({ value: `${n}`, label: `Economy ${n}` })),
        value: '3',
      },
      {
        kind: 'choices',
        name: 'phases',
        label: 'Phases',
        options: [
          { value: '1', label: 'I' },
          { value: '2', label: 'II' },
        ],
        value: ['1', '2'],
      },
      { kind: 'date', name: 'by', label: 'By when?', optional: true },
      { kind: 'person', name: 'to', label: 'Who?' },
    ],
    errors: { name: 'Too long.' },
  }

  test.each(['card', 'dialog'] as const)(
    'has an input for each field and shows errors beside them, in a %s',
    (where) => {
      const { message: outgoing, wrong } = renderForm(form, carrying('r'), {
        where,
        members: [{ id: '29:ben', name: 'Ben' }],
      })
      expect([...wrong, ...wrongIn(outgoing)]).toEqual([])
      const lines = readable(outgoing.attachments[0].content)
      expect(lines.slice(lines.indexOf('Name: ⟨Old⟩'))).toEqual([
        'Name: ⟨Old⟩',
        'Too long.',
        'Economy: ⟨3⟩',
        'Phases: ⟨1,2⟩',
        'By when?: ⟨⟩',
        'Who?: ⟨⟩',
        where === 'card' ? '[Send] [Cancel]' : '[Send]',
      ])
    },
  )
})
