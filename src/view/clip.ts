import { plain } from './text.ts'
import type { Block, Carried, Text } from './view.ts'

/** Shortening that can be seen, for the renderers, each of which knows its platform's limits. */

/** As many letters as fit, and how many more there are. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text
    .slice(0, Math.max(0, most - 28))
    .trimEnd()
    .replace(/[\ud800-\udbff]$/, '')
  return `${kept} … ${(text.length - kept.length).toLocaleString('en')} more characters`
}

/** The block with each of its texts clipped; what can be pressed stays. */
export function clippedBlock<I extends Carried>(block: Block<I>, most: number): Block<I> {
  switch (block.kind) {
    case 'said':
      return { ...block, text: clipped(block.text, most) }
    case 'text':
    case 'notice':
      return { ...block, text: clippedText(block.text, most) }
    case 'list':
      return { ...block, items: block.items.map((item) => clippedText(item, most)) }
    case 'rows':
      return { ...block, rows: block.rows.map((row) => ({ ...row, text: clippedText(row.text, most) })) }
    default:
      return block
  }
}

const clippedText = (text: Text, most: number): Text => (plain(text).length <= most ? text : clipped(plain(text), most))

/** A list cut from its end, with how many are missing below it; any other block as it is. */
export function cutList<I extends Carried>(block: Block<I>, most: number): Block<I>[] {
  if (block.kind === 'rows' && block.rows.length > most)
    return [{ ...block, rows: block.rows.slice(0, most) }, more(block.rows.length - most)]
  if (block.kind === 'table' && block.rows.length > most)
    return [{ ...block, rows: block.rows.slice(0, most) }, more(block.rows.length - most)]
  if (block.kind === 'list' && block.items.length > most)
    return [{ ...block, items: block.items.slice(0, most) }, more(block.items.length - most)]
  return [block]
}

/** "… 14 more" */
export const more = (count: number) => ({ kind: 'text', tone: 'quiet', text: `… ${count} more` }) as const
