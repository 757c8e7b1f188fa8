import { stateOfFact, whyAgain } from '../../facts/states.ts'
import { labelOf as paperLabel } from '../../paper/labels.ts'
import type { Entry } from '../../project/entry.ts'
import { valueInWords } from '../../project/facts/in-words.ts'
import { stateOf } from '../../project/project.ts'
import { coveredBy, factsIn, itemsIn } from '../../project/signoff/gates.ts'
import type { SignOffRequest } from '../../project/signoff/requests.ts'
import { type Item, labelOf } from '../../toolkit/items.ts'
import { briefly, strong } from '../../view/text.ts'
import type { Block, Choice, Text } from '../../view/view.ts'
import { buttons } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { inShort, saidOf } from './difference.ts'
import type { SignOffContext } from './looking.ts'

type RecordedItem = { readonly item: Item; readonly entry: Entry }

/** What is recorded of what is signed, in the toolkit's order, then what of page 1 of the committee's paper comes from templates. */
export function standing(
  request: Pick<SignOffRequest, 'gate' | 'phases'>,
  { project, items, toolkit }: SignOffContext,
): RecordedItem[] {
  return itemsIn(coveredBy(request), items).flatMap((item) => {
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
  const paper = all.filter(({ item }) => !('step' in item))
  const reading = { do: 'read sign-off', request: request.id, from: 0, whole: true } as const
  return [
    ...(paper.length
      ? [
          { kind: 'text', text: [strong('On page 1 of the paper for the committee:')] } as const,
          { kind: 'list', items: paper.map(lineOfPaper) } as const,
        ]
      : []),
    { kind: 'text', text: [strong('What is recorded:')] },
    { kind: 'list', items: all.slice(0, Math.min(short, all.length - paper.length)).map((one) => lineOf(one)) },
    ...(all.length > short || all.some(isCut)
      ? [buttons({ label: `Read all ${all.length} in full`, intent: reading })]
      : []),
  ]
}

/** What is recorded from a place on, in full, with the ways on and back. */
export function recordsInFull(request: SignOffRequest, looking: SignOffContext, from: number): Block<Intent>[] {
  const all = standing(request, looking)
  const left = all.length - from - page
  const reading = { do: 'read sign-off', request: request.id } as const
  const on: Choice<Intent> = { label: `Read on, ${left} left`, intent: { ...reading, from: from + page, whole: true } }
  return [
    { kind: 'list', items: all.slice(from, from + page).map((one) => lineOf(one, whole)) },
    buttons(...(left > 0 ? [on] : []), backTo(request)),
  ]
}

export const backTo = ({ id }: SignOffRequest): Choice<Intent> => ({
  label: 'Back to the request',
  intent: { do: 'read sign-off', request: id, from: 0 },
  style: 'primary',
})

const isCut = ({ entry }: RecordedItem): boolean => entry.kind === 'answered' && entry.text.length > inShort

const lineOf = ({ item, entry }: RecordedItem, most?: number): Text => [
  strong(item.code),
  ` ${labelOf(item)} ${saidOf(entry, most)}`,
]

/** The price and the title stand there whole: they are what a committee reads first. */
const lineOfPaper = ({ item, entry }: RecordedItem): Text => [
  strong(`${paperLabel(item)} ${item.code}`),
  ` ${saidOf(entry, 300)}`,
]

/** The facts that are confirmed and signed with the gate. */
export function factsOf(request: SignOffRequest, { project, toolkit }: SignOffContext): Block<Intent>[] {
  const stated = factsIn(coveredBy(request), toolkit).flatMap((fact) => {
    const state = stateOfFact(project, toolkit, fact)
    if (state.is !== 'confirmed') return []
    const again = state.again ? ` – ${whyAgain(state.again)}` : ''
    return [{ label: fact.label, value: `${briefly(valueInWords(fact, state.value), 200)}${again}` }]
  })
  return stated.length
    ? [
        { kind: 'text', text: [strong('Facts:')] },
        { kind: 'facts', facts: stated },
      ]
    : []
}
