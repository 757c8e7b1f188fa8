import type { Paragraph, ParagraphChild, Table } from 'docx'
import type { SaidLine, SaidMark, SaidPart, SaidSpan } from '../../view/said.ts'
import { clean, cleanParts } from './clean.ts'
import type { Making } from './word-making.ts'
import { inDirectionOf, textRuns } from './word-runs.ts'

/** What a person wrote in Word's terms, looking as it did to them: a paragraph a line, so that each reads in its own direction. `after` stands behind its end. */
export function saidInWord(
  text: string,
  marks: readonly SaidMark[] | undefined,
  { after, making }: { readonly after: readonly ParagraphChild[]; readonly making: Making },
): (Paragraph | Table)[] {
  const parts = cleanParts(text, marks)
  return parts.flatMap((part, n) => {
    const isLast = n === parts.length - 1
    if (part.kind !== 'table') return linesInWord(part, { after: isLast ? after : [], isLast, making })
    // A table may not be the last thing in a document, and holds no note.
    return [tableInWord(part.rows, making), lineInWord([], { after: isLast ? after : [], isLast, lead: '', making })]
  })
}

type Ending = { readonly after: readonly ParagraphChild[]; readonly isLast: boolean; readonly making: Making }

function linesInWord(part: Exclude<SaidPart, { kind: 'table' }>, { after, isLast, making }: Ending): Paragraph[] {
  const lines = part.kind === 'list' ? part.items : part.lines
  return lines.map((line, n) => {
    const ends = n === lines.length - 1
    return lineInWord(line, { lead: leadOf(part, n), after: ends ? after : [], isLast: isLast && ends, making })
  })
}

function leadOf(part: Exclude<SaidPart, { kind: 'table' }>, n: number): string {
  if (part.kind === 'quote') return '> '
  if (part.kind !== 'list') return ''
  return `${'\u2003'.repeat(part.indent)}${part.ordered ? `${part.first + n}.` : '•'} `
}

function lineInWord(line: SaidLine, { lead, after, isLast, making }: Ending & { readonly lead: string }): Paragraph {
  return new making.docx.Paragraph({
    style: 'Answer',
    ...inDirectionOf(line.map(({ text }) => text).join('')),
    ...(isLast ? { spacing: { after: making.small ? 60 : 160 } } : {}),
    children: [...textRuns(lead, {}, making), ...line.flatMap((span) => spanInWord(span, making)), ...after],
  })
}

function spanInWord({ text, url, bold, italic, strike, code }: SaidSpan, making: Making): ParagraphChild[] {
  const look = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(strike ? { strike } : {}),
    ...(code ? { font: 'Consolas' } : {}),
  }
  const runs = textRuns(text, { ...look, ...(url ? { style: 'Hyperlink' } : {}) }, making)
  return url ? [new making.docx.ExternalHyperlink({ link: clean(url), children: runs })] : runs
}

function tableInWord(rows: readonly (readonly SaidLine[])[], making: Making): Table {
  const { docx } = making
  const cellOf = (cell: SaidLine) =>
    new docx.TableCell({
      margins: { left: 90, right: 90 },
      children: [new docx.Paragraph({ style: 'Cell', children: cell.flatMap((span) => spanInWord(span, making)) })],
    })
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    rows: rows.map((cells) => new docx.TableRow({ children: cells.map(cellOf) })),
  })
}
