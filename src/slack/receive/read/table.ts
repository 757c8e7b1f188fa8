import { escaped } from '../../send/text.ts'
import { type RichPart, richWords } from './rich-text.ts'

export const isTable = ({ type }: RichPart): boolean => type === 'table'

/** A table as lines, its cells side by side: "Cohort | Size". */
export const tableWords = ({ rows }: RichPart): string =>
  listOf(rows)
    .map((row) => listOf(row).map(cellWords).join(' | '))
    .join('\n')

function cellWords(cell: unknown): string {
  const part = (typeof cell === 'object' && cell !== null ? cell : {}) as RichPart
  if (part['type'] === 'rich_text') return richWords([part]).replaceAll('\n', ' ')
  const held = part['text'] ?? part['value']
  return typeof held === 'string' || typeof held === 'number' ? escaped(String(held)).replaceAll('\n', ' ') : ''
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
