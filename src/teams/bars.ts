import type { Bar } from '../view/view.ts'
import type { Column, Element } from './card.ts'

/** Progress as a name, its count in figures, and a drawn bar. */
export const barsOf = (bars: readonly Bar[]): Element[] => bars.flatMap(barOf)

function barOf({ label, done, total, note }: Bar): Element[] {
  return [
    {
      type: 'ColumnSet',
      spacing: 'Small',
      columns: [
        { type: 'Column', width: 'stretch', items: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: label }] }] },
        { type: 'Column', width: 'auto', items: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: note ?? `${done}/${total}`, isSubtle: true }] }] },
      ],
    },
    ...(note ? [] : [{ type: 'ColumnSet', spacing: 'None', columns: parts(done, total) } as const]),
  ]
}

/** Widths are weights; a side without width is left out. */
const parts = (done: number, total: number): Column[] => [
  ...(done > 0 ? [piece(done, done === total ? 'good' : 'accent')] : []),
  ...(total > done || total === 0 ? [piece(Math.max(1, total - done), 'emphasis')] : []),
]

const piece = (width: number, style: 'good' | 'accent' | 'emphasis'): Column => ({ type: 'Column', width, style, minHeight: '6px', items: [] })
