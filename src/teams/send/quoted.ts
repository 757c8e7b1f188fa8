import { type SaidLine, type SaidMark, type SaidPart, type SaidSpan, saidParts } from '../../view/said.ts'
import type { Element, TextRun } from './card.ts'

/** What a person wrote, looking as it did to them. Nobody is called by it, and nothing in it is read as markup. */
export const quoted = (text: string, marks?: readonly SaidMark[]): Element[] =>
  saidParts(text, marks)
    .flatMap(elementsOf)
    .map((element, n) => (n ? { ...element, spacing: element.type === 'Table' ? 'Small' : 'None' } : element))

function elementsOf(part: SaidPart): Element[] {
  switch (part.kind) {
    case 'lines':
      return part.lines.map((line) => lineOf(line))
    case 'quote':
      return part.lines.map((line) => lineOf(line, '> '))
    case 'list':
      return part.items.map((item, n) => lineOf(item, `${'\u2003'.repeat(part.indent)}${sign(part, n)} `))
    case 'table':
      return [tableOf(part.rows)]
    default:
      return part satisfies never
  }
}

const sign = ({ ordered, first }: Extract<SaidPart, { kind: 'list' }>, n: number): string =>
  ordered ? `${first + n}.` : '•'

/** Empty lines keep their height. */
function lineOf(line: SaidLine, lead = ''): Element {
  const runs = [
    ...(lead ? [{ type: 'TextRun', text: lead } as const] : []),
    ...line.filter(({ text }) => text).map(runOf),
  ]
  return { type: 'RichTextBlock', inlines: runs.length ? runs : [{ type: 'TextRun', text: ' ' }] }
}

const runOf = ({ text, url, bold, italic, strike, code }: SaidSpan): TextRun => ({
  type: 'TextRun',
  text,
  ...(bold ? { weight: 'Bolder' } : {}),
  ...(italic ? { italic } : {}),
  ...(strike ? { strikethrough: true } : {}),
  ...(code ? { fontType: 'Monospace' } : {}),
  ...(url ? { selectAction: { type: 'Action.OpenUrl', url } } : {}),
})

const tableOf = (rows: readonly (readonly SaidLine[])[]): Element => ({
  type: 'Table',
  columns: (rows[0] ?? []).map(() => ({ width: 1 })),
  rows: rows.map((cells) => ({
    type: 'TableRow',
    cells: cells.map((cell) => ({ type: 'TableCell', items: [lineOf(cell)] })),
  })),
  firstRowAsHeaders: false,
  showGridLines: true,
})
