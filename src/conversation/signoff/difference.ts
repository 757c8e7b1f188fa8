import type { Entry } from '../../project/entry.ts'
import { factInWords } from '../../project/facts/in-words.ts'
import type { RecordedChange } from '../../project/signoff/snapshot.ts'
import { briefly, strong } from '../../view/text.ts'
import type { Block, Text } from '../../view/view.ts'
import { quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'

const most = 8

/** What says something else than it did, each with what was and what is. */
export function differences(title: string, changes: readonly RecordedChange[]): Block<Intent>[] {
  if (!changes.length) return []
  const more = changes.length - most
  return [
    { kind: 'text', text: [strong(title)] },
    { kind: 'list', items: changes.slice(0, most).map(inWords) },
    ...(more > 0 ? [quiet(`… ${more} more`)] : []),
  ]
}

const inWords = ({ item, was, now }: RecordedChange): Text => [strong(item.code), ` ${wasAndIs(was, now)}`]

/** "was “three alert levels”, is now “four alert levels”", from a few words before they differ. */
export function wasAndIs(was: Entry | undefined, now: Entry | undefined): string {
  const [one, other] = [textOf(was), textOf(now)]
  const same = alikeUntil(one, other)
  const after = alikeFrom(one.slice(same), other.slice(same))
  // A short text is read whole.
  const shown = (text: string): number =>
    text.length - same <= inShort ? inShort : Math.min(inShort, Math.max(before, text.length - same - after + before))
  return `was ${saidOf(was, shown(one), same)}, is now ${saidOf(now, shown(other), same)}`
}

const textOf = (entry: Entry | undefined): string =>
  entry?.removed ? '' : entry?.kind === 'answered' ? entry.text : entry?.kind === 'stated' ? factInWords(entry) : ''

/** How much of an answer is shown in a line. */
export const inShort = 140
/** What is shown before two texts differ. */
const before = 40

/** From where two texts are worth reading: a few words before they differ. */
function alikeUntil(one: string, other: string): number {
  let differ = 0
  while (differ < one.length && one[differ] === other[differ]) differ++
  return differ <= inShort / 2 ? 0 : one.lastIndexOf(' ', differ - before) + 1
}

/** How many letters at their end two texts have in common. */
function alikeFrom(one: string, other: string): number {
  let same = 0
  while (same < Math.min(one.length, other.length) && one.at(-1 - same) === other.at(-1 - same)) same++
  return same
}

/** What an entry says of its item, so many letters of it from a place on; "open" where there is none. */
export function saidOf(entry: Entry | undefined, most = inShort, from = 0): string {
  if (!entry || entry.removed) return 'open'
  if (entry.kind === 'answered') return `“${from ? '… ' : ''}${briefly(entry.text.slice(from), most)}”`
  if (entry.kind === 'stated') return `“${briefly(factInWords(entry), most)}”`
  if (entry.kind === 'excused') return `not applicable (${briefly(entry.reason, 80)})`
  return entry.kind === 'checked' ? `ticked${entry.note ? ` (${briefly(entry.note, 80)})` : ''}` : 'open'
}

/** "07.1, 07.2 and 3 more" */
export function codesOf(changes: readonly RecordedChange[]): string {
  const codes = changes.map(({ item }) => item.code)
  const more = codes.length - 5
  return more > 0 ? `${codes.slice(0, 5).join(', ')} and ${more} more` : codes.join(', ')
}
