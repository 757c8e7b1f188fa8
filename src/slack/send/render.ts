import type { types } from '@slack/bolt'
import type { Intent } from '../../conversation/intent.ts'
import { clipped } from '../../view/clip.ts'
import type { Block, Message } from '../../view/view.ts'
import { blocksOf, compactRows, type RenderContext } from './blocks.ts'
import { fitted } from './fit.ts'
import { escaped, plainText } from './text.ts'

/** Slack takes 50 blocks in a message, and refuses those that hold more than some 11,000 letters together. */
const most = { blocks: 50, letters: 10_000, text: 3_000 }

/** `inLetters`: without the pictures, for where Slack does not take them. */
export type Rendered = {
  readonly text: string
  readonly blocks: types.KnownBlock[]
  readonly inLetters?: () => Promise<types.KnownBlock[]>
}

/** A message as Slack shows it; `text` is what notifications and screen readers say. */
export function render(view: Message<Intent>, rendering: RenderContext): Rendered {
  return {
    text: clipped(escaped(view.summary || 'mcred'), most.text),
    blocks: renderBlocks(view.blocks, rendering, most.blocks),
  }
}

/** Blocks of a view in at most so many of Slack's. Where there are too many, lists lose their buttons, then their ends. */
export function renderBlocks(
  blocks: readonly Block<Intent>[],
  rendering: RenderContext,
  room: number,
): types.KnownBlock[] {
  const fit = fitted(blocks, most.letters)
  const rendered = fit.map((block, n) => blocksOf(block, n, rendering))
  for (const [n, block] of fit.entries()) {
    if (rendered.flat().length <= room) break
    if (block.kind === 'rows' && block.rows.length > 1) rendered[n] = [compactRows(block.rows)]
  }
  const all = rendered.flat()
  if (all.length <= room) return all
  const last = all.at(-1)?.type === 'actions' ? all.slice(-1) : []
  const kept = all.slice(0, room - 1 - last.length)
  return [
    ...kept,
    { type: 'context', elements: [plainText(`… ${all.length - kept.length - last.length} more parts, left out here`)] },
    ...last,
  ]
}
