import type { Bar } from '../../view/view.ts'
import type { Element, TextRun } from './card.ts'

/** Progress, a line each: a name, a bar of as many parts as fit, and the count in figures. */
export const barsOf = (bars: readonly Bar[]): Element[] => bars.map(barOf)

const parts = 6

function barOf({ label, done, total, note }: Bar): Element {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      {
        type: 'Column',
        width: 'stretch',
        items: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: label }] }],
      },
      {
        type: 'Column',
        width: 'auto',
        items: [
          {
            type: 'RichTextBlock',
            inlines: note ? [quiet(note)] : [quiet(`${done}/${total}  `), ...drawn(done, total)],
          },
        ],
      },
    ],
  }
}

/** What is begun shows, and only what is done is full. */
function drawn(done: number, total: number): TextRun[] {
  const share = total ? (done / total) * parts : 0
  const full = done === total ? parts : done ? Math.min(parts - 1, Math.max(1, Math.round(share))) : 0
  return [
    ...(full ? [{ type: 'TextRun', text: '■'.repeat(full), color: full === parts ? 'Good' : 'Accent' } as const] : []),
    ...(full < parts ? [quiet('□'.repeat(parts - full))] : []),
  ]
}

const quiet = (text: string): TextRun => ({ type: 'TextRun', text, isSubtle: true })
