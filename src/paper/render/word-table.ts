import type { Paragraph, Table } from 'docx'
import type { Table as Tabled, Words } from '../tree.ts'
import { clean } from './clean.ts'
import type { Making } from './word-making.ts'
import { paragraph } from './word-runs.ts'

/** The text's width on A4, in twentieths of a point. */
const across = 9638
/** So many rows stand on one page. */
const few = 8

type RowLook = { readonly isHead: boolean; readonly keeps: boolean }

const line = { style: 'single', size: 4, color: 'B9C0CC' } as const

/** A table under its caption; its head stands again on every page, and no row is torn. */
export function tableInWord({ caption, head, rows, widths }: Tabled, making: Making): (Paragraph | Table)[] {
  const { docx } = making
  const all = widths.reduce((sum, width) => sum + width, 0)
  const columns = widths.map((width) => Math.round((across * width) / all))
  const cellOf = (words: Words, n: number, { isHead, keeps }: RowLook) =>
    new docx.TableCell({
      width: { size: columns[n] ?? across, type: docx.WidthType.DXA },
      margins: { left: 90, right: 90 },
      ...(isHead ? { shading: { type: docx.ShadingType.CLEAR, fill: 'E9EEF6' } } : {}),
      children: [paragraph(words, 'Cell', making, keeps)],
    })
  const rowOf = (cells: readonly Words[], look: RowLook) =>
    new docx.TableRow({
      tableHeader: look.isHead,
      cantSplit: look.isHead || cells.every(isShort),
      children: cells.map((cell, n) => cellOf(cell, n, look)),
    })
  const isWhole = rows.length <= few
  return [
    new docx.Paragraph({ style: 'Caption', children: [new docx.TextRun(clean(caption))] }),
    new docx.Table({
      width: { size: across, type: docx.WidthType.DXA },
      columnWidths: columns,
      layout: docx.TableLayoutType.FIXED,
      borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
      tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
      rows: [
        rowOf(
          head.map((cell) => [{ kind: 'strong', text: cell }]),
          { isHead: true, keeps: true },
        ),
        ...rows.map((cells, n) => rowOf(cells, { isHead: false, keeps: isWhole && n < rows.length - 1 })),
      ],
    }),
    // A table may not be the last thing in a document, and two may not touch.
    new docx.Paragraph({ spacing: { before: 0, after: 0, line: 60, lineRule: 'exact' }, children: [] }),
  ]
}

/** What may be longer than a page has to break. */
const isShort = (words: Words): boolean => JSON.stringify(words).length < 1500
