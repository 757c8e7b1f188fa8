import { strong } from './text.ts'
import type { Block, Span } from './view.ts'

export type TableBlock = Extract<Block, { kind: 'table' }>

/** The rows of a table in words: "Read a dashboard · assessed by: Quiz · taught in: Charts". */
export const tableInWords = ({ head, rows }: Pick<TableBlock, 'head' | 'rows'>): Span[][] =>
  rows.map(([first = '', ...cells]) => [
    strong(first),
    ...cells.map((cell, n) => ` · ${(head[n + 1] ?? '').toLowerCase()}: ${cell}`),
  ])
