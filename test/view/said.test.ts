import { describe, expect, test } from 'vitest'
import { marksIn } from '../../src/conversation/formatting.ts'
import { saidInHtml } from '../../src/paper/render/said-html.ts'
import { quoted as inSlack } from '../../src/slack/send/quoted.ts'
import { quoted as inTeams } from '../../src/teams/send/quoted.ts'
import { type SaidPart, saidParts } from '../../src/view/said.ts'
import { wrongInMessage } from '../stand-ins/slack/blocks.ts'

/** All that a person reads, whatever it looks like. */
const words = (parts: readonly SaidPart[]): string =>
  parts
    .flatMap((part) => (part.kind === 'list' ? part.items : part.kind === 'table' ? part.rows.flat() : part.lines))
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n')

describe('what people wrote', () => {
  test('is read in lists, tables and quotes, with links that can be followed', () => {
    const text =
      'Two parts:\n- read a chart\n  - explain it\n- act\n1. first\n2. second\nCohort | Size\nMay | 20\nsee https://example.org/a_b. or dean@example.org\n> said so'
    const parts = saidParts(text)
    expect(parts.map(({ kind }) => kind)).toEqual(['lines', 'list', 'list', 'list', 'list', 'table', 'lines', 'quote'])
    expect(parts[4]).toMatchObject({ ordered: true, first: 1, items: [[{ text: 'first' }], [{ text: 'second' }]] })
    expect(parts[5]).toMatchObject({
      rows: [
        [[{ text: 'Cohort' }], [{ text: 'Size' }]],
        [[{ text: 'May' }], [{ text: '20' }]],
      ],
    })
    expect(JSON.stringify(parts[6])).toContain('"text":"https://example.org/a_b","url":"https://example.org/a_b"')
    expect(JSON.stringify(parts[6])).toContain('"url":"mailto:dean@example.org"')
  })

  test.each([
    'It takes 5.5 weeks',
    '2024. A year of change',
    '3. alone',
    'a | b',
    '> 50% of them',
    '10:30:45 and :) and *stars* _lines_ `ticks`',
    '<!channel> <@here> [x](javascript:alert(1)) <b>bold</b>',
    '',
  ])('is plain where nothing else is meant: %s', (text) => {
    const [part, ...more] = saidParts(text)
    expect(more).toEqual([])
    expect(part?.kind).toBe('lines')
    expect(part && words([part])).toBe(text)
    expect(JSON.stringify(part)).not.toMatch(/"url"|"bold"|"code"/)
  })

  test('is marked where it was, also after something else was cut off, and a link leads to the web alone', () => {
    const looks = [
      { text: 'basic', as: ['bold' as const] },
      { text: 'our page (https://example.org)', as: ['link' as const], url: 'https://example.org' },
      { text: 'gone', as: ['italic' as const] },
      { text: 'evil', as: ['link' as const], url: 'javascript:alert(1)' },
    ]
    const text = 'a basic chart, see our page (https://example.org), evil'
    const [part] = saidParts(text, marksIn(text, looks))
    expect(part).toEqual({
      kind: 'lines',
      lines: [
        [
          { text: 'a ' },
          { text: 'basic', bold: true },
          { text: ' chart, see ' },
          { text: 'our page', url: 'https://example.org' },
          { text: ', evil' },
        ],
      ],
    })
  })

  test('keeps its marks across lines, calls nobody, and names an emoji of the workspace as one', () => {
    const text = 'for <@UCHI|Chi Nguyen> :shipit:\nboth lines'
    const parts = saidParts(text, [{ at: text.indexOf('shipit'), length: 100, as: 'code' }])
    expect(words(parts)).toBe('for @Chi Nguyen :shipit:\nboth lines')
    expect(saidParts(text)[0]).toMatchObject({ lines: [[{}, {}, {}, { emoji: 'shipit' }], [{}]] })
  })
})

const rich = 'A *star* :shipit:\n- read `it`\n- https://example.org\nCohort | Size\nMay | 20'

describe('what people wrote, shown', () => {
  test('is taken by Slack as rich text, never as its markup', () => {
    const blocks = [{ type: 'rich_text', elements: inSlack(rich, [{ at: 2, length: 6, as: 'bold' }]) }]
    expect(wrongInMessage(blocks)).toEqual([])
    expect(JSON.stringify(blocks)).toContain('{"type":"text","text":"*star*","style":{"bold":true}}')
    expect(JSON.stringify(blocks)).toContain('{"type":"emoji","name":"shipit"}')
    expect(JSON.stringify(blocks)).toContain('Cohort  Size\\nMay     20')
    expect(JSON.stringify(inSlack(''))).toContain('" "')
  })

  test('is taken by Teams as runs and a table, never as Markdown', () => {
    const elements = inTeams(rich, [{ at: 2, length: 6, as: 'italic' }])
    expect(elements.map(({ type }) => type)).toEqual(['RichTextBlock', 'RichTextBlock', 'RichTextBlock', 'Table'])
    expect(JSON.stringify(elements)).toContain('{"type":"TextRun","text":"*star*","italic":true}')
    expect(JSON.stringify(elements)).not.toContain('TextBlock"}')
  })

  test('is text in a paper whatever it says, and links are links', () => {
    const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    const html = saidInHtml(`<script>alert(1)</script>\n1. one\n2. https://example.org/?a=1&b="`, undefined, {
      mark: '!',
      escaped,
    })
    expect(html).not.toContain('<script')
    expect(html).toContain('<ol><li dir="auto">one</li>')
    expect(html).toContain('<a href="https://example.org/?a=1&#38;b="')
    expect(html).toMatch(/!<\/li><\/ol>$/)
  })
})
