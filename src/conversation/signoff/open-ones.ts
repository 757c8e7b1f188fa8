import { stateOf } from '../../project/project.ts'
import { coveredBy, itemsIn, type SignOffGate } from '../../project/signoff/gates.ts'
import type { SignOffRequest } from '../../project/signoff/requests.ts'
import { countsOf, type Item, isBox, labelOf, nounOf, stepCode } from '../../toolkit/items.ts'
import { shortened, strong } from '../../view/text.ts'
import type { Block, Choice, Message, Text } from '../../view/view.ts'
import { buttons, message, quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { nameOfGate, type SignOffContext } from './looking.ts'

/** So many steps are named on the card itself. */
const most = 9

/** What of a request's items is open. */
const openIn = (request: SignOffGate, { project, items, toolkit }: SignOffContext): Item[] =>
  itemsIn(coveredBy(request), items).filter(({ id }) => !stateOf(project, id, toolkit.shared.sameAs).settled)

/** What all should know before somebody signs: how much of it is open. */
export function stillOpen(request: SignOffGate, looking: SignOffContext): Block<Intent>[] {
  const text = openInWords(request, looking)
  return text ? [quiet(text)] : []
}

/** "28 of its 31 questions and checks are open; whoever signs sees which."; nothing where none is. */
export function openInWords(gate: SignOffGate, looking: SignOffContext): string | undefined {
  const [all, open] = [itemsIn(coveredBy(gate), looking.items).length, openIn(gate, looking).length]
  if (!open) return undefined
  return `${open} of its ${all} questions and checks ${open === 1 ? 'is' : 'are'} open; whoever signs sees which.`
}

/** What is open, counted step by step: "07: 2 questions, 3 checks", with the button that lists it. */
export function openOnes(request: SignOffRequest, looking: SignOffContext): Block<Intent>[] {
  const open = openIn(request, looking)
  if (!open.length) return []
  const steps = [...byPlace(open)].map(([place, some]) => `${place}: ${counted(some)}`)
  const more = steps.length - most
  const list: Choice<Intent> = {
    label: open.length === 1 ? 'See what is open' : `See the ${open.length} open ones`,
    intent: { do: 'read sign-off', request: request.id, from: 0, what: 'open' },
  }
  return [
    {
      kind: 'text',
      text: [strong('Open: '), steps.slice(0, most).join('; '), more > 0 ? `; and ${more} more steps.` : '.'],
    },
    buttons(list),
  ]
}

/** All that is open, in words, step by step, with the way back. */
export function openCard(request: SignOffRequest, looking: SignOffContext, back: Choice<Intent>): Message<Intent> {
  const open = openIn(request, looking)
  const title = `${nameOfGate(request, looking)}: ${open.length} open`
  return message(title, [
    { kind: 'heading', text: title },
    ...[...byPlace(open)].flatMap(([place, some]): Block<Intent>[] => [
      { kind: 'text', text: [strong(`${place} ${nameOf(some)}`.trim())] },
      { kind: 'list', items: some.map(lineOf) },
    ]),
    buttons(back),
  ])
}

const byPlace = (open: readonly Item[]): Map<string, Item[]> =>
  Map.groupBy(open, (item) => ('step' in item ? stepCode(item.step.number) : 'Page 1 of the paper'))

const nameOf = ([first]: readonly Item[]): string => (first && 'step' in first ? first.step.name : '')

const lineOf = (item: Item): Text => [
  strong(item.code),
  ` ${shortened(labelOf(item), 90)}${isBox(item) ? ` (${nounOf(item)})` : ''}`,
]

/** "2 questions, 3 checks" */
const counted = (some: readonly Item[]): string =>
  countsOf(some)
    .map(([count, noun]) => `${count} ${noun}${count === 1 ? '' : 's'}`)
    .join(', ')
