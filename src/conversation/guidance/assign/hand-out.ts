import type { Assignment } from '../../../project/project.ts'
import type { Item } from '../../../toolkit/items.ts'
import type { Choice } from '../../../view/view.ts'
import type { Intent, IntentOf, Origin } from '../../intent.ts'
import { speaker } from '../../language/typed/assignment.ts'

/** Whoever presses has the item then. */
export const takeIt = ({ id, code }: Item): Choice<Intent> => ({
  label: 'I’ll take it',
  intent: { do: 'assign', item: id, to: speaker },
  about: `I’ll take it: ${code}`,
})

/** Opens the form that gives the item to somebody. */
export const giveIt = ({ id, code }: Item, isTaken = false): Choice<Intent> => ({
  label: isTaken ? 'Give it to somebody else' : 'Give it to somebody',
  intent: { do: 'assign', item: id },
  about: `${isTaken ? 'Give it to somebody else' : 'Give it to somebody'}: ${code}`,
})

/** Whoever has it has it no longer. */
export const takeNameOff = ({ id, code }: Item): Choice<Intent> => ({
  label: 'Take my name off',
  intent: { do: 'unassign', item: id },
  about: `Take my name off ${code}`,
})

type Listed = { readonly item: Item; readonly assignment: Assignment | undefined }

/** The ways to hand out what is open on a list; where that is several, each opens a form in which one is chosen. */
export function handOut(open: readonly Listed[], row?: Origin): Choice<Intent>[] {
  const free = open.filter(({ assignment }) => !assignment)
  const from = row ? { row } : {}
  return [
    ...oneOf(free, (which) => `I’ll take ${which}`, { to: speaker, ...from }),
    ...oneOf(open, (which) => `Give ${which} to somebody`, from),
  ]
}

function oneOf(
  some: readonly Listed[],
  label: (which: 'it' | 'one') => string,
  more: Pick<IntentOf<'assign'>, 'to' | 'row'>,
): Choice<Intent>[] {
  const [first, other] = some
  if (!first) return []
  const { id, code } = first.item
  if (!other)
    return [{ label: label('it'), intent: { do: 'assign', item: id, ...more }, about: `${label('it')}: ${code}` }]
  const among = some.map(({ item }) => item.id)
  return [{ label: label('one'), intent: { do: 'assign', item: id, among, ...more } }]
}

/** An item, and what goes with it. */
export const handing = ({ id }: Item, { with: others }: Pick<IntentOf<'assign'>, 'with'>): IntentOf<'assign'> => ({
  do: 'assign',
  item: id,
  ...(others ? { with: others } : {}),
})

/** "07.1", or "3 items". */
export const handed = ({ code }: Item, { with: others }: Pick<IntentOf<'assign'>, 'with'>): string =>
  others ? `${others.length + 1} items` : code
