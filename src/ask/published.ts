import type { Published } from '../toolkit/published.ts'
import type { Worded } from './extract.ts'
import { longestPlace } from './same-place.ts'

/** Quotes passages word for word from the published text. Tables, lists, and places too long to quote, keep our statement; a table's cell is quoted alone. */
export function wordedBy({ lines }: Published): Worded {
  return ({ id, lines: [first, last], points }) => {
    if (points) return undefined
    const own = lines.slice(first - 1, last)
    if (id.startsWith('TB.')) return cell(own[0] ?? '', id)
    if (own.length > longestPlace || own.some((line) => line.includes('\t'))) return undefined
    return own.map(unmarked).filter(Boolean).join(' ') || undefined
  }
}

/** A table's row holds its heading, then a cell an economy. */
const cell = (row: string, id: string): string | undefined =>
  row.split('\t')[['', 'AU', 'MY', 'NZ'].indexOf(id.split('.')[1] ?? '')]?.trim() || undefined

/** A line without what marks it up: bullets, numbers, bold, links. */
const unmarked = (line: string): string =>
  line
    .replace(/^\s*(?:[-•]|\d+\.)\s+/, '')
    .replaceAll('**', '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>]+)>/g, '$1')
    .trim()
