import type { Paragraph, Table, TableCell, TableRow } from 'docx'
import type { PaperWords, Table as Tabled } from '../tree.ts'
import { clean } from './clean.ts'
import type { Making } from './word-making.ts'
import { paragraph } from './word-runs.ts'

/** The text's width on A4, in twentieths of a point. */
const across = 9638
/** So many rows stand on one page. */
const few = 8

type RowLook = { readonly columns: readonly number[]; readonly isHead: boolean; readonly keeps: boolean }

const line = { style: 'single', size: 4, color: 'B9C0CC' } as const
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }

/** A table under its caption; its head stands again on every page, and no row is torn. */
export function tableInWord({ caption, head, rows, widths }: Tabled, making: Making): (Paragraph | Table)[] {
  const { docx } = making
  const all = widths.reduce((sum, width) => sum + width, 0)
  const columns = widths.map((width) => Math.round((across * width) / all))
  const first = head.map((text): PaperWords => [{ kind: 'strong', text }])
  const keeps = (n: number): boolean => rows.length <= few && n < rows.length - 1
  return [
    new docx.Paragraph({ style: 'Caption', children: [new docx.TextRun(clean(caption))] }),
    new docx.Table({
      width: { size: across, type: docx.WidthType.DXA },
      columnWidths: columns,
      layout: docx.TableLayoutType.FIXED,
      borders,
      tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
      rows: [
        rowInWord(first, { columns, isHead: true, keeps: true }, making),
        ...rows.map((cells, n) => rowInWord(cells, { columns, isHead: false, keeps: keeps(n) }, making)),
      ],
    }),
    // A table may not be the last thing in a document, and two may not touch.
    new docx.Paragraph({ spacing: { before: 0, after: 0, line: 60, lineRule: 'exact' }, children: [] }),
  ]
}

const rowInWord = (cells: readonly PaperWords[], look: RowLook, making: Making): TableRow =>
  new making.docx.TableRow({
    tableHeader: look.isHead,
    cantSplit: look.isHead || cells.every(isShort),
    children: cells.map((cell, n) => cellInWord(cell, { ...look, columns: look.columns.slice(n) }, making)),
  })

const cellInWord = (words: PaperWords, { columns, isHead, keeps }: RowLook, making: Making): TableCell =>
  new making.docx.TableCell({
    width: { size: columns[0] ?? across, type: making.docx.WidthType.DXA },
    margins: { left: 90, right: 90 },
    ...(isHead ? { shading: { type: making.docx.ShadingType.CLEAR, fill: 'E9EEF6' } } : {}),
    children: [paragraph(words, making, { style: 'Cell', keeps })],
  })

/** What may be longer than a page has to break. */
const isShort = (words: PaperWords): boolean => JSON.stringify(words).length < 1500
