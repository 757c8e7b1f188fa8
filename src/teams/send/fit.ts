import type { Intent } from '../../conversation/intent.ts'
import { clippedBlock, cutList, more } from '../../view/clip.ts'
import type { Block } from '../../view/view.ts'

type TeamsBlocks = readonly Block<Intent>[]

/** A view's blocks, shortened more and more, always visibly; the last holds little but what can be pressed. */
export function* shorter(blocks: TeamsBlocks): Generator<TeamsBlocks> {
  yield blocks
  for (const most of [3000, 1500, 700, 300]) yield blocks.map((block) => clippedBlock(block, most))
  const short = blocks.map((block) => clippedBlock(block, 300))
  for (const most of [30, 15, 8, 4, 2]) yield short.flatMap((block) => cut(block, most))
  const least = short.flatMap((block) => cut(block, 2))
  for (const most of [20, 10, 4]) yield firstOf(least, most)
}

/** As any list; and the sources of an answer likewise. */
function cut(block: Block<Intent>, most: number): Block<Intent>[] {
  if (block.kind === 'citations' && block.citations.length > most)
    return [{ ...block, citations: block.citations.slice(0, most) }, more(block.citations.length - most)]
  return cutList(block, most)
}

/** The first blocks, and below them the last buttons. */
function firstOf(blocks: TeamsBlocks, most: number): TeamsBlocks {
  const last = blocks.at(-1)?.kind === 'choices' ? blocks.slice(-1) : []
  const rest = last.length ? blocks.slice(0, -1) : blocks
  return rest.length <= most ? blocks : [...rest.slice(0, most), more(rest.length - most), ...last]
}
