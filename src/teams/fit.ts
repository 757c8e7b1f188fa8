import type { Intent } from '../conversation/intent.ts'
import { plain } from '../view/text.ts'
import type { Block, Text } from '../view/view.ts'

type Some = readonly Block<Intent>[]

/** A view's blocks, shortened more and more, always visibly; the last holds little but what can be pressed. */
export function* shorter(blocks: Some): Generator<Some> {
  yield blocks
  for (const most of [3000, 1500, 700, 300]) yield blocks.map((block) => shorten(block, most))
  const short = blocks.map((block) => shorten(block, 300))
  for (const most of [30, 15, 8, 4, 2]) yield short.flatMap((block) => cutList(block, most))
  const least = short.flatMap((block) => cutList(block, 2))
  for (const most of [20, 10, 4]) yield firstOf(least, most)
}

/** As many letters as fit, and how many more there are. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text
    .slice(0, Math.max(0, most - 28))
    .trimEnd()
    .replace(/[\ud800-\udbff]$/, '')
  return `${kept} … ${(text.length - kept.length).toLocaleString('en')} more characters`
}

function shorten(block: Block<Intent>, most: number): Block<Intent> {
  switch (block.kind) {
    case 'said':
      return { ...block, text: clipped(block.text, most) }
    case 'text':
    case 'notice':
      return { ...block, text: shortText(block.text, most) }
    case 'list':
      return { ...block, items: block.items.map((item) => shortText(item, most)) }
    case 'rows':
      return { ...block, rows: block.rows.map((row) => ({ ...row, text: shortText(row.text, most) })) }
    default:
      return block
  }
}

const shortText = (text: Text, most: number): Text => (plain(text).length <= most ? text : clipped(plain(text), most))

function cutList(block: Block<Intent>, most: number): Block<Intent>[] {
  if (block.kind === 'rows' && block.rows.length > most)
    return [{ ...block, rows: block.rows.slice(0, most) }, more(block.rows.length - most)]
  if (block.kind === 'list' && block.items.length > most)
    return [{ ...block, items: block.items.slice(0, most) }, more(block.items.length - most)]
  if (block.kind === 'citations' && block.citations.length > most)
    return [{ ...block, citations: block.citations.slice(0, most) }, more(block.citations.length - most)]
  return [block]
}

/** The first blocks, and below them the last buttons. */
function firstOf(blocks: Some, most: number): Some {
  const last = blocks.at(-1)?.kind === 'choices' ? blocks.slice(-1) : []
  const rest = last.length ? blocks.slice(0, -1) : blocks
  return rest.length <= most ? blocks : [...rest.slice(0, most), more(rest.length - most), ...last]
}

const more = (count: number): Block<Intent> => ({ kind: 'text', tone: 'quiet', text: `… ${count} more` })
