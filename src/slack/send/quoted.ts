import type { types } from '@slack/bolt'
import { type SaidLine, type SaidMark, type SaidPart, type SaidSpan, saidParts } from '../../view/said.ts'

/** What a person wrote as a quote that looks as it did to them. Nobody is called by it, and nothing in it is read as markup. */
export const quoted = (text: string, marks?: readonly SaidMark[]): types.RichTextBlockElement[] => {
  const parts = saidParts(text || ' ', marks).map(elementOf)
  return parts.length ? parts : [{ type: 'rich_text_quote', elements: [{ type: 'text', text: ' ' }] }]
}

/** Lists and tables cannot stand in a quote: a border marks them. */
function elementOf(part: SaidPart): types.RichTextBlockElement {
  switch (part.kind) {
    case 'lines':
    case 'quote':
      return { type: 'rich_text_quote', elements: inLines(part.lines) }
    case 'list':
      return {
        type: 'rich_text_list',
        style: part.ordered ? 'ordered' : 'bullet',
        border: 1,
        ...(part.indent ? { indent: part.indent } : {}),
        ...(part.first > 1 ? { offset: part.first - 1 } : {}),
        elements: part.items.map((item) => ({ type: 'rich_text_section', elements: shown(item) })),
      }
    case 'table':
      return { type: 'rich_text_preformatted', border: 1, elements: [{ type: 'text', text: columns(part.rows) }] }
    default:
      return part satisfies never
  }
}

const inLines = (lines: readonly SaidLine[]): types.RichTextElement[] =>
  lines.flatMap((line, n) => {
    const isLast = n === lines.length - 1
    const spans = line.flatMap(inlineOf)
    return isLast ? (spans.length || n ? spans : shown(line)) : [...spans, { type: 'text', text: '\n' } as const]
  })

/** Slack refuses an empty section. */
const shown = (line: SaidLine): types.RichTextElement[] => {
  const spans = line.flatMap(inlineOf)
  return spans.length ? spans : [{ type: 'text', text: ' ' }]
}

function inlineOf({ text, url, emoji, bold, italic, strike, code }: SaidSpan): types.RichTextElement[] {
  if (emoji) return [{ type: 'emoji', name: emoji }]
  const look = { ...(bold && { bold }), ...(italic && { italic }), ...(strike && { strike }), ...(code && { code }) }
  const style = Object.keys(look).length ? { style: look } : {}
  if (url) return [{ type: 'link', url, text, ...style }]
  return text ? [{ type: 'text', text, ...style }] : []
}

/** Cells below each other, in letters of one width. */
function columns(rows: readonly (readonly SaidLine[])[]): string {
  const words = rows.map((cells) => cells.map((cell) => cell.map(({ text }) => text).join('')))
  const widths = (words[0] ?? []).map((_, n) => Math.min(40, Math.max(...words.map((cells) => cells[n]?.length ?? 0))))
  return words
    .map((cells) => cells.map((cell, n) => (n < cells.length - 1 ? cell.padEnd(widths[n] ?? 0) : cell)).join('  '))
    .join('\n')
}
