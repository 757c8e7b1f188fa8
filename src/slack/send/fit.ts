import type { Intent } from '../../conversation/intent.ts'
import { clippedBlock, cutList, more } from '../../view/clip.ts'
import { tableInWords } from '../../view/table.ts'
import { plain } from '../../view/text.ts'
import type { Block } from '../../view/view.ts'

type SlackBlocks = readonly Block<Intent>[]

/**
 * The blocks with what people read shortened to so many letters, visibly: first what was said at length, then long lists
 * from their end. What can be pressed stays.
 */
export function fitted(blocks: SlackBlocks, room: number): SlackBlocks {
  let now = blocks
  for (const most of [4000, 2000, 1000, 500, 250]) {
    if (lettersIn(now) <= room) return now
    now = now.map((block) => clippedBlock(block, most))
  }
  for (const most of [40, 20, 10, 5, 2, 1]) {
    if (lettersIn(now) <= room) return now
    now = now.flatMap((block) => cutList(block, most))
  }
  return lettersIn(now) <= room ? now : firstOf(now, room)
}

const lettersIn = (blocks: SlackBlocks): number => blocks.reduce((all, block) => all + lettersOf(block), 0)

function lettersOf(block: Block<Intent>): number {
  switch (block.kind) {
    case 'heading':
      return block.text.length
    case 'text':
    case 'notice':
      return plain(block.text).length
    case 'said':
      return block.text.length + plain(block.by ?? '').length
    case 'list':
      return sum(block.items.map((item) => plain(item).length))
    case 'facts':
      return sum(block.facts.map(({ label, value }) => label.length + plain(value).length + 3))
    case 'rows':
      return sum(
        block.rows.map(
          ({ text, note = '', choice }) => plain(text).length + plain(note).length + (choice?.label.length ?? 0),
        ),
      )
    case 'progress':
      return sum(block.bars.map(({ label, note = '' }) => label.length + note.length + 20))
    case 'picture':
      return sum(
        block.picture.groups.flatMap(({ label, bars }) => [
          label.length + 2,
          ...bars.map((bar) => bar.label.length + (bar.note?.length ?? 0) + 20),
        ]),
      )
    case 'table':
      return sum(tableInWords(block).map((row) => plain(row).length))
    case 'citations':
      return sum(block.citations.map(({ place }) => place.length + 22))
    case 'choices':
      return sum(block.choices.map(({ label }) => label.length))
    case 'checks':
      return sum(block.ticks.map(({ label, note = '' }) => label.length + note.length))
    case 'divider':
      return 0
    default:
      return block satisfies never
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** The first blocks that fit and everything that can be pressed below them. */
function firstOf(blocks: SlackBlocks, room: number): SlackBlocks {
  const pressed = blocks.filter(({ kind }) => kind === 'choices')
  const kept: Block<Intent>[] = []
  for (const block of blocks) {
    if (lettersIn([...kept, block, ...pressed]) + 20 > room)
      return [...kept, more(blocks.length - kept.length - pressed.length), ...pressed]
    if (block.kind !== 'choices') kept.push(block)
  }
  return blocks
}
