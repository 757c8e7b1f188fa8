import { gapsIn, type MarkedLine, matrixOf } from '../../facts/matrix.ts'
import { listed } from '../../project/listed.ts'
import type { Records } from '../records.ts'
import { heading, missing, type PaperBlock, type PaperWords } from '../tree.ts'

/** Which task assesses which outcome, and which unit teaches it, once somebody has begun to say so; what is missing in words. */
export function matrixTable({ project, toolkit }: Records): PaperBlock[] {
  const matrix = matrixOf(project, toolkit)
  if (!matrix.isBegun) return []
  return [
    heading(2, 'Outcomes, assessment and content'),
    {
      kind: 'table',
      caption: 'Which task assesses which outcome, and which unit teaches it',
      head: ['Outcome', 'Assessed by', 'Taught in'],
      rows: matrix.rows.map(({ outcome, tasks, units }): PaperWords[] => [
        `${outcome.number} ${outcome.text}`,
        named(tasks, 'Assessed by nothing yet.'),
        named(units, 'Not said yet.'),
      ]),
      widths: [4.4, 2.8, 2.8],
    },
    ...gapsIn(matrix).map((text): PaperBlock => ({ kind: 'gap', text })),
  ]
}

const named = (lines: readonly MarkedLine[], none: string): PaperWords =>
  lines.length ? listed(lines.map(({ text }) => text)) : [missing(none)]
