import type { Entry } from '../../project/entry.ts'
import { valueInWords } from '../../project/facts/in-words.ts'
import { stateOf } from '../../project/project.ts'
import { factsIn, itemsIn } from '../../project/signoff/gates.ts'
import type { SignOffRequest } from '../../project/signoff/requests.ts'
import type { Item } from '../../toolkit/items.ts'
import { briefly, strong } from '../../view/text.ts'
import type { Block, Choice, Text } from '../../view/view.ts'
import type { Intent } from '../intent.ts'
import { inShort, saidOf } from './difference.ts'
import type { SignOffContext } from './looking.ts'

type RecordedItem = { readonly item: Item; readonly entry: Entry }

/** What is recorded in the gate, in the toolkit's order: answers and what does not apply; ticks are counted only. */
export function standing(
  { phases }: Pick<SignOffRequest, 'phases'>,
  { project, items, toolkit }: SignOffContext,
): RecordedItem[] {
  return itemsIn(phases, items).flatMap((item) => {
    const { settled } = stateOf(project, item.id, toolkit.shared.sameAs)
    return settled ? [{ item, entry: settled }] : []
  })
}

/** How many are shown on the card itself. */
const short = 6
/** How many are shown on a card of their own. */
export const page = 5

/** The longest answer that is shown whole. */
const whole = 2_500

/** The beginning of what is recorded, in short, and the button that shows all of it in full. */
export function recordsInShort(request: SignOffRequest, looking: SignOffContext): Block<Intent>[] {
  const all = standing(request, looking)
  const reading = { do: 'read sign-off', request: request.id, from: 0, whole: true } as const
  return [
    { kind: 'list', items: all.slice(0, short).map((one) => lineOf(one)) },
    ...(all.length > short || all.some(isCut)
      ? [{ kind: 'choices', choices: [{ label: `Read all ${all.length} in full`, intent: reading }] } as const]
      : []),
  ]
}

/** What is recorded from a place on, in full, with the ways on and back. */
export function recordsInFull(request: SignOffRequest, looking: SignOffContext, from: number): Block<Intent>[] {
  const all = standing(request, looking)
  const left = all.length - from - page
  const reading = { do: 'read sign-off', request: request.id } as const
  const on: Choice<Intent> = { label: `Read on, ${left} left`, intent: { ...reading, from: from + page, whole: true } }
  const back: Choice<Intent> = { label: 'Back to the request', intent: { ...reading, from: 0 }, style: 'primary' }
  return [
    { kind: 'list', items: all.slice(from, from + page).map((one) => lineOf(one, whole)) },
    { kind: 'choices', choices: [...(left > 0 ? [on] : []), back] },
  ]
}

const isCut = ({ entry }: RecordedItem): boolean => entry.kind === 'answered' && entry.text.length > inShort

const lineOf = ({ item, entry }: RecordedItem, most?: number): Text => [
  strong(item.code),
  ` ${labelOf(item)} ${saidOf(entry, most)}`,
]

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
