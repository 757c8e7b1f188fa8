import { valueInWords } from '../../project/facts/in-words.ts'
import { stateOf } from '../../project/project.ts'
import { factsIn, itemsIn } from '../../project/signoff/gates.ts'
import type { SignOffRequest } from '../../project/signoff/requests.ts'
import type { Item } from '../../toolkit/items.ts'
import { briefly, strong } from '../../view/text.ts'
import type { Block, Choice, Text } from '../../view/view.ts'
import type { Intent } from '../intent.ts'
import { saidOf } from './difference.ts'
import type { SignOffContext } from './looking.ts'

type RecordedItem = { readonly item: Item; readonly said: string }

/** What is recorded in the gate, in the toolkit's order: answers and what does not apply; ticks are counted only. */
export function standing(
  { phases }: Pick<SignOffRequest, 'phases'>,
  { project, items, toolkit }: SignOffContext,
): RecordedItem[] {
  return itemsIn(phases, items).flatMap((item) => {
    const { settled } = stateOf(project, item.id, toolkit.shared.sameAs)
    return settled ? [{ item, said: saidOf(settled) }] : []
  })
}

/** How many are shown on the card itself. */
export const short = 6
/** How many are shown on a card of their own. */
export const page = 5

/** What is recorded from a place on, so many of it, and the button for what follows. */
export function records(
  request: SignOffRequest,
  looking: SignOffContext,
  { from, count }: { readonly from: number; readonly count: number },
): Block<Intent>[] {
  const all = standing(request, looking)
  const shown = all.slice(from, from + count)
  const left = all.length - from - count
  return [
    { kind: 'list', items: shown.map(({ item, said }): Text => [strong(item.code), ` ${labelOf(item)} ${said}`]) },
    ...(left > 0 ? [{ kind: 'choices', choices: [readOn(request, left, from + count)] } as const] : []),
  ]
}

const readOn = ({ id }: SignOffRequest, left: number, from: number): Choice<Intent> => ({
  label: `Read the other ${left}`,
  intent: { do: 'read sign-off', request: id, from },
})

const labelOf = (item: Item): string => ('label' in item ? item.label : item.text)

/** The facts that are confirmed and signed with the gate. */
export function factsOf({ phases }: SignOffRequest, { project, toolkit }: SignOffContext): Block<Intent>[] {
  const stated = factsIn(phases, toolkit).flatMap((fact) => {
    const entry = project.facts.get(fact.id)
    return entry ? [{ label: fact.label, value: briefly(valueInWords(fact, entry.value), 200) }] : []
  })
  return stated.length
    ? [
        { kind: 'text', text: [strong('Facts:')] },
        { kind: 'facts', facts: stated },
      ]
    : []
}

/** The codes of what is open. */
export function openOnes(request: SignOffRequest, { project, items, toolkit }: SignOffContext): Block<Intent>[] {
  const open = itemsIn(request.phases, items).filter(({ id }) => !stateOf(project, id, toolkit.shared.sameAs).settled)
  if (!open.length) return []
  const codes = open.slice(0, 12).map(({ code }) => code)
  return [
    { kind: 'text', text: ['Open: ', codes.join(', '), ...(open.length > 12 ? [` … ${open.length - 12} more`] : [])] },
  ]
}
