import { settledValue, stateOfFact, whyAgain } from '../../facts/states.ts'
import { valueInWords } from '../../project/facts/in-words.ts'
import { coveredBy, factsIn, itemsIn } from '../../project/signoff/gates.ts'
import type { SignOffRequest } from '../../project/signoff/requests.ts'
import { conflictsInWords, marksInWords } from '../../review/in-words.ts'
import { strongMarks } from '../../review/marks.ts'
import { conflictsIn, type HeldFinding } from '../../review/of-project.ts'
import { type Item, labelOf } from '../../toolkit/items.ts'
import { briefly, strong } from '../../view/text.ts'
import type { Block, Choice, Message, Text } from '../../view/view.ts'
import { buttons, message } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { nameOfGate, type SignOffContext, todayOf } from './looking.ts'

/** What the team knows of and has not settled, in what is asked to be signed. */
type Doubts = {
  readonly conflicts: readonly HeldFinding[]
  /** Items to be looked at again, with why. */
  readonly marks: readonly (readonly [item: Item, because: string])[]
  /** Facts to be looked at again, in words. */
  readonly facts: readonly string[]
}

function doubtsIn(request: SignOffRequest, looking: SignOffContext): Doubts {
  const { project, toolkit, items } = looking
  const covered = itemsIn(coveredBy(request), items)
  const ids = new Set(covered.map(({ id }) => id))
  const marks = strongMarks(project, toolkit)
  return {
    conflicts: conflictsIn(project, looking, todayOf(looking)).filter(({ quotes }) =>
      quotes.some(({ item }) => ids.has(item)),
    ),
    marks: covered.flatMap((item) => {
      const [mark] = marks.get(item.id) ?? []
      return mark ? [[item, mark.because] as const] : []
    }),
    facts: factsIn(coveredBy(request), toolkit).flatMap((fact) => {
      const state = stateOfFact(project, toolkit, fact)
      const value = settledValue(state)
      return state.is === 'confirmed' && state.again && value !== undefined
        ? [`${fact.label}: ${briefly(valueInWords(fact, value), 120)} – ${whyAgain(state.again)}`]
        : []
    }),
  }
}

/** One line on the card of whoever is asked to sign: so many things do not fit together, so many are to be looked at again. */
export function doubtLine(request: SignOffRequest, looking: SignOffContext): Block<Intent>[] {
  const { conflicts, marks, facts } = doubtsIn(request, looking)
  const again = marks.length + facts.length
  if (!conflicts.length && !again) return []
  const said = [
    conflicts.length ? `${conflictsInWords(conflicts.length)}.` : '',
    again ? `${marksInWords(again)}.` : '',
  ]
  const look: Choice<Intent> = {
    label: 'Look',
    intent: { do: 'read sign-off', request: request.id, from: 0, what: 'doubts' },
    about: 'Look at what is in doubt',
  }
  return [{ kind: 'rows', rows: [{ text: [strong(said.filter(Boolean).join(' '))], choice: look }] }]
}

/** What does not fit together, with the words, and what is to be looked at again, with why. */
export function doubtsCard(request: SignOffRequest, looking: SignOffContext, back: Choice<Intent>): Message<Intent> {
  const { conflicts, marks, facts } = doubtsIn(request, looking)
  const title = `${nameOfGate(request, looking)}: what is in doubt`
  return message(title, [
    { kind: 'heading', text: title },
    ...(conflicts.length || marks.length || facts.length ? [] : [{ kind: 'text', text: 'Nothing any more.' } as const]),
    ...conflicts.slice(0, 8).flatMap((one) => conflict(one, looking)),
    ...listOf('To look at again, for what they hang on has changed:', marks.slice(0, 20).map(inWords)),
    ...listOf('Confirmed facts to look at again:', facts),
    buttons(back),
  ])
}

const conflict = ({ says, quotes }: HeldFinding, { items }: SignOffContext): Block<Intent>[] => [
  { kind: 'text', text: [strong(says)] },
  {
    kind: 'list',
    items: quotes.map(
      ({ item, text }): Text => [strong(items.byId.get(item)?.code ?? item), ` “${briefly(text, 300)}”`],
    ),
  },
]

const inWords = ([item, because]: Doubts['marks'][number]): Text => [
  strong(item.code),
  ` ${briefly(labelOf(item), 90)} (${because})`,
]

const listOf = (title: string, lines: readonly Text[]): Block<Intent>[] =>
  lines.length
    ? [
        { kind: 'text', text: [strong(title)] },
        { kind: 'list', items: [...lines] },
      ]
    : []
