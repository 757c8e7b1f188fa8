import type { Intent } from '../../conversation/intent.ts'
import { byKind } from '../../view/by-kind.ts'
import { citationWords } from '../../view/citation.ts'
import { clippedBlock, cutList, more } from '../../view/clip.ts'
import { tableInWords } from '../../view/table.ts'
import { plain } from '../../view/text.ts'
import type { Bar, Block } from '../../view/view.ts'

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

const lettersOf = byKind<Intent, [], number>({
  heading: ({ text }) => text.length,
  text: ({ text }) => plain(text).length,
  notice: ({ text }) => plain(text).length,
  said: ({ text, by = '' }) => text.length + plain(by).length,
  list: ({ items }) => sum(items.map((item) => plain(item).length)),
  facts: ({ facts }) => sum(facts.map(({ label, value }) => label.length + plain(value).length + 3)),
  rows: ({ rows }) =>
    sum(
      rows.map(({ text, note = '', choice }) => plain(text).length + plain(note).length + (choice?.label.length ?? 0)),
    ),
  progress: ({ bars }) => sum(bars.map(lettersOfBar)),
  picture: ({ picture }) =>
    sum(picture.groups.flatMap(({ label, bars }) => [label.length + 2, ...bars.map(lettersOfBar)])),
  table: (table) => sum(tableInWords(table).map((row) => plain(row).length)),
  citations: ({ citations }) => sum(citations.map((one) => citationWords(one).length)),
  choices: ({ choices }) => sum(choices.map(({ label }) => label.length)),
  checks: ({ ticks }) => sum(ticks.map(({ label, note = '' }) => label.length + note.length)),
  divider: () => 0,
})

const lettersOfBar = ({ label, note = '' }: Bar): number => label.length + note.length + 20

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
