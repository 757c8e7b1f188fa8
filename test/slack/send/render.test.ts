import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Intent } from '../../../src/conversation/intent.ts'
import { writeKept } from '../../../src/slack/receive/read/read-submission.ts'
import { carrying, readCarried } from '../../../src/slack/send/button-value.ts'
import { renderForm } from '../../../src/slack/send/form.ts'
import { breaches } from '../../../src/slack/send/limits.ts'
import { render } from '../../../src/slack/send/render.ts'
import type { Block, Field, Message, Text } from '../../../src/view/view.ts'
import { wrongInMessage, wrongInView } from '../../stand-ins/slack/blocks.ts'

const rendering = () => ({ carry: carrying(), revision: 'r1' })
const some = <T>(one: fc.Arbitrary<T>, maxLength: number) => fc.array(one, { minLength: 1, maxLength })
const hostile = fc.constantFrom(
  '<!channel> *a* _b_ `c` ~d~',
  '> quote',
  ':tada:',
  '&lt;',
  '\u202e\u0000',
  '🧑‍🏫'.repeat(30),
)
const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 120 }) },
  { weight: 2, arbitrary: hostile },
  { weight: 1, arbitrary: fc.integer({ min: 200, max: 9000 }).map((n) => 'word '.repeat(n / 5)) },
)
const text: fc.Arbitrary<Text> = fc.oneof(
  words,
  some(
    fc.oneof(
      words,
      words.map((text) => ({ kind: 'strong', text }) as const),
      words.map((text) => ({ kind: 'command', text }) as const),
      fc.constant({ kind: 'person', id: 'U1', name: 'Ana', mention: true } as const),
      fc.constant({ kind: 'sources', numbers: [1, 2] } as const),
    ),
    4,
  ),
)
const intent: fc.Arbitrary<Intent> = fc.oneof(
  fc.constant({ do: 'status' } as const),
  words.map((question) => ({ do: 'ask', question: question.slice(0, 9000) }) as const),
)
const choice = fc.record({ label: words, intent, about: words })
const count = fc.record({ label: words, done: fc.nat(9), total: fc.constant(9) })

const block: fc.Arbitrary<Block<Intent>> = fc.oneof(
  words.map((text) => ({ kind: 'heading', text }) as const),
  fc.record({ kind: fc.constant('text' as const), text, tone: fc.constantFrom('plain' as const, 'quiet' as const) }),
  fc.record({ kind: fc.constant('said' as const), text: words, by: words }),
  fc.record({ kind: fc.constant('list' as const), items: some(text, 30) }),
  fc.record({ kind: fc.constant('facts' as const), facts: some(fc.record({ label: words, value: text }), 6) }),
  fc.record({ kind: fc.constant('rows' as const), rows: some(fc.record({ text, note: text, choice }), 70) }),
  fc.record({ kind: fc.constant('progress' as const), bars: some(count, 18) }),
  fc.record({
    kind: fc.constant('citations' as const),
    citations: some(fc.record({ number: fc.nat(9), place: words, lines: fc.constant([1, 2] as const) }), 5),
  }),
  fc.record({ kind: fc.constant('choices' as const), choices: some(choice, 40) }),
  fc.record({
    kind: fc.constant('checks' as const),
    label: words,
    intent,
    ticks: fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^C\d\d\.\d$/), label: words, done: fc.boolean(), note: words }),
      { minLength: 1, maxLength: 30, selector: ({ id }) => id },
    ),
  }),
  fc.record({
    kind: fc.constant('notice' as const),
    tone: fc.constantFrom('good' as const, 'info' as const, 'warning' as const),
    text,
  }),
  fc.constant({ kind: 'divider' } as const),
)
const message: fc.Arbitrary<Message<Intent>> = fc.record({
  kind: fc.constant('message' as const),
  summary: words,
  blocks: fc.array(block, { maxLength: 12 }),
})

describe('a message in Slack', () => {
  test('keeps every limit, whatever it says', () => {
    fc.assert(
      fc.property(message, (view) => {
        const { text, blocks } = render(view, rendering())
        expect(wrongInMessage(JSON.parse(JSON.stringify(blocks)))).toEqual([])
        expect(breaches({ text, blocks }, 'message')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('keeps its buttons’ meaning, even where it is too long for a button', () => {
    fc.assert(
      fc.property(intent, (wanted) => {
        const carry = carrying()
        const written = carry.write({ intent: wanted }, 2000)
        expect(written.length).toBeLessThanOrEqual(2000)
        const whole = written.startsWith('#') ? (carry.aside.get(written.slice(1)) ?? '') : written
        expect(readCarried(whole)?.intent).toEqual(wanted)
      }),
    )
  })

  test('shortens visibly', () => {
    const { blocks } = render(
      {
        kind: 'message',
        summary: 's',
        blocks: [
          { kind: 'said', text: 'word '.repeat(4000) },
          { kind: 'choices', choices: [{ label: 'Edit', intent: { do: 'status' } }] },
        ],
      },
      rendering(),
    )
    const written = JSON.stringify(blocks)
    expect(written).toMatch(/… \d+,\d+ more characters/)
    expect(written).toContain('Edit')
  })

  test('shows long lists without buttons rather than not at all', () => {
    const rows = Array.from({ length: 60 }, (_, n) => ({
      text: `Item ${n}`,
      choice: { label: 'Open', intent: { do: 'status' } as const },
    }))
    const written = JSON.stringify(
      render({ kind: 'message', summary: 's', blocks: [{ kind: 'rows', rows }] }, rendering()).blocks,
    )
    expect(written).toContain('Item 59')
  })

  test('shows people’s words as they are and marks only what cannot be mistaken', () => {
    const row = (text: string) =>
      render(
        {
          kind: 'message',
          summary: 's',
          blocks: [{ kind: 'rows', rows: [{ text: [{ kind: 'strong', text }, ' <&'] }] }],
        },
        rendering(),
      ).blocks[0]
    expect(row('07.1')).toMatchObject({ text: { type: 'mrkdwn', text: '*07.1* &lt;&amp;', verbatim: true } })
    for (const typed of ['*x*', '_x_', '`x`', '~x~', '> x', ':tada:'])
      expect(row(typed)).toMatchObject({ text: { type: 'plain_text', emoji: false } })
  })
})

const field: fc.Arbitrary<Field> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    name: fc.constant('a'),
    label: words,
    value: words,
    long: fc.boolean(),
    max: fc.constantFrom(20, 120, 3000),
  }),
  fc.record({
    kind: fc.constant('choice' as const),
    name: fc.constant('b'),
    label: words,
    options: fc
      .integer({ min: 1, max: 130 })
      .map((n) => Array.from({ length: n }, (_, i) => ({ value: `v${i}`, label: `0${i}.1 Which?` }))),
  }),
  fc.record({
    kind: fc.constant('choices' as const),
    name: fc.constant('c'),
    label: words,
    options: fc
      .integer({ min: 1, max: 30 })
      .map((n) => Array.from({ length: n }, (_, i) => ({ value: `v${i}`, label: `Phase ${i}` }))),
    value: fc.constant(['v0']),
  }),
  fc.record({ kind: fc.constant('date' as const), name: fc.constant('d'), label: words }),
  fc.record({ kind: fc.constant('person' as const), name: fc.constant('e'), label: words, hint: words }),
)

describe('a form in Slack', () => {
  test('keeps every limit, whatever it asks', () => {
    fc.assert(
      fc.property(
        words,
        fc.uniqueArray(field, { minLength: 1, maxLength: 5, selector: ({ name }) => name }),
        fc.array(block, { maxLength: 6 }),
        (title, fields, intro) => {
          const made = rendering()
          const view = renderForm(
            { kind: 'form', title, submit: title, fields, intro, intent: { do: 'status' } },
            writeKept(made.carry.write({ intent: { do: 'status' } }, 2000), {
              channel: 'C1',
              name: '',
              kind: 'channel',
            }),
            made,
          )
          expect(wrongInView(JSON.parse(JSON.stringify(view)))).toEqual([])
          expect(breaches(view)).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })
})
