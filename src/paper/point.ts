import { rivals } from '../project/project.ts'
import type { Item } from '../toolkit/items.ts'
import { certainlyOf, factBy, inWords } from './facts.ts'
import { labelOf } from './labels.ts'
import { itemState, noteOf, type Records, whoseInWords } from './records.ts'
import { aside, heading, type Inline, type Note, type PaperBlock, quiet, strong, text } from './tree.ts'

/** A point as committees read it: what it is about, what was asked, and what stands. */
export const pointOf = (records: Records, item: Item): PaperBlock[] => [
  heading(3, labelOf(item), item.code),
  { kind: 'text', words: item.text, tone: 'quiet', leads: true },
  ...standingOf(records, item),
]

/** What stands on an item: the answer as it was written, why it does not apply, or that it is open and whose. */
export function standingOf(records: Records, item: Item): PaperBlock[] {
  const state = itemState(records, item)
  const { settled } = state
  if (settled?.kind === 'answered') {
    const others = rivals(state, settled)
    return [
      { kind: 'answer', text: settled.text, marks: settled.marks, note: noted(records, item) },
      ...(others.length ? [aside('Not brought together yet: somebody else answered at the same time.')] : []),
      ...others.map(
        (other): PaperBlock => ({
          kind: 'answer',
          text: other.text,
          marks: other.marks,
          note: noteOf(records, other, item.code),
        }),
      ),
    ]
  }
  if (settled?.kind === 'excused')
    return [text([strong('Does not apply.'), ` ${settled.reason}`, ...noteRun(noted(records, item))])]
  return [unanswered(records, item)]
}

/** A value that somebody confirmed answers it too. */
function unanswered(records: Records, item: Item): PaperBlock {
  const stated = certainlyOf(records, item)
  const [first] = stated
  if (!first) return { kind: 'gap', text: openInWords(records, item) }
  const by = factBy(records, first)
  return text([strong(`${stated.map(inWords).join(', ')}.`), ` Confirmed as a value: ${by}; not answered in words.`])
}

/** "Not answered yet. Ben has it, due 4 December 2026 (overdue)." */
export const openInWords = (records: Records, item: Item): string => `Not answered yet. ${whoseInWords(records, item)}`

/** Where what stands comes from, where something does. */
export function noted(records: Records, item: Item): Note | undefined {
  const { settled } = itemState(records, item)
  return settled && noteOf(records, settled, item.code)
}

export const noteRun = (note: Note | undefined): Inline[] => (note ? [{ kind: 'note', note }] : [])

/** The first of several, parted by semicolons, and how many more there are. */
export function few(all: readonly (readonly Inline[])[], most = 5): Inline[] {
  const more = all.length - most
  const shown = all.slice(0, most).flatMap((one, n) => (n ? ['; ', ...one] : [...one]))
  return [...shown, more > 0 ? `; and ${more} more.` : '.']
}

/** "Hours 09.1", the code small. */
export const named = (item: Item): Inline[] => [labelOf(item), quiet(` ${item.code}`)]
