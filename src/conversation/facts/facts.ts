import { factsOf, type Proposal, type StandingFact, settledValue, whyAgain } from '../../facts/states.ts'
import { groups } from '../../project/facts/catalog.ts'
import { valueInWords } from '../../project/facts/in-words.ts'
import type { Fact } from '../../project/facts/kinds.ts'
import { frameIn } from '../../toolkit/frames.ts'
import { briefly, strong } from '../../view/text.ts'
import type { Block, Message, Row } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { ifArchived } from '../overview/given.ts'
import { posted } from '../reply.ts'
import { againBlocks, toLookAt } from './again.ts'
import { frameCard, framesCard } from './frame-card.ts'
import { matrixCard } from './matrix.ts'
import { ofMatrix, openMatrix, originOf, saysWords, stating, valueLine, yes } from './wording.ts'

/** How many values are asked about at once. */
const atOnce = 3

/** The values that forms ask for: what is confirmed, what answers propose, and what a form still needs. */
export const facts = (context: ProjectContext, intent: IntentOf<'facts'>): Decision =>
  say(posted(factsCard(context, intent)))

/** The card that a press came from, as it stands now. */
export function factsCard(
  context: ProjectContext,
  { group, frame, missing }: Omit<IntentOf<'facts'>, 'do'>,
): Message<Intent> {
  if (group === ofMatrix) return matrixCard(context)
  const chosen = frame === undefined ? undefined : frameIn(frame, context.toolkit.frames)
  if (chosen) return frameCard(context, chosen)
  if (missing || frame !== undefined) return framesCard(context, frame)
  const one = groups.find(({ id }) => id === group)
  return one ? groupCard(context, one) : overview(context)
}

function overview(context: ProjectContext): Message<Intent> {
  const all = factsOf(context.project, context.toolkit)
  const again = toLookAt(context).slice(0, atOnce)
  const proposed = all.filter(({ state }) => state.is === 'proposed')
  const title = countOf(all)
  const left = proposed.length - atOnce
  return message(title, [
    { kind: 'heading', text: title },
    quiet('Forms ask for values where answers are words. Each counts once somebody has confirmed it.'),
    ...again.flatMap((one) => againBlocks(context, one, {})),
    ...(again.length < atOnce ? proposed.slice(0, atOnce - again.length) : []).flatMap((one) => proposal(context, one)),
    ...(left > 0 ? [quiet(`${left} more after these can be read from your answers.`)] : []),
    { kind: 'divider' },
    { kind: 'rows', rows: groups.map((one) => groupRow(all, one)) },
    buttons({ label: 'What a form still needs', intent: { do: 'facts', missing: true } }, openMatrix),
    ...ifArchived(context.project),
  ])
}

function countOf(all: readonly StandingFact[]): string {
  const of = (is: StandingFact['state']['is']): number => all.filter(({ state }) => state.is === is).length
  const given = of('of the institution')
  return `Facts: ${of('confirmed')} of ${all.length} confirmed${given ? `, ${given} from the institution` : ''}`
}

/** The words of the answer, the value that is read from them, and the question whether that is right. */
function proposal(context: ProjectContext, { fact, state }: StandingFact): Block<Intent>[] {
  if (state.is !== 'proposed') return []
  const { value } = state.proposal
  const isList = fact.kind === 'lines' && Array.isArray(value)
  const others = state.others.slice(0, 2)
  if (others.length) return contradicting(context, fact, [state.proposal, ...others])
  return [
    { kind: 'divider' },
    {
      kind: 'text',
      text: [
        strong(fact.label),
        `: ${saysWords(context, state.proposal, isList ? 60 : 160)}${isList ? '. As a list:' : `: ${briefly(valueInWords(fact, value), 120)}?`}`,
      ],
    },
    ...(isList
      ? [{ kind: 'list', ordered: true, items: value.map((line: string) => briefly(line, 160)) } as const]
      : []),
    buttons(yes(fact, state.proposal, {}), stating(fact, {}, isList ? 'Change the list' : 'Another value')),
  ]
}

/** Answers say different values of it: each with its button. */
const contradicting = (context: ProjectContext, fact: Fact, all: readonly Proposal[]): Block<Intent>[] => [
  { kind: 'divider' },
  { kind: 'text', text: [strong(fact.label), ': your answers differ. Which is right?'] },
  {
    kind: 'list',
    items: all.map((one) => `${saysWords(context, one, 120)}: ${briefly(valueInWords(fact, one.value), 60)}`),
  },
  buttons(...all.map((one) => yes(fact, one, {})), stating(fact, {}, 'Another value')),
]

function groupRow(all: readonly StandingFact[], { id, label }: (typeof groups)[number]): Row<Intent> {
  const own = all.filter(({ fact }) => fact.group === id)
  const known = own.filter(({ state }) => settledValue(state) !== undefined)
  const said = known.slice(0, 3).map((one) => `${one.fact.label}: ${valueLine(one, 40)}`)
  return {
    text: [strong(label), ` ${known.length} of ${own.length}`],
    ...(said.length ? { note: said.join(' · ') } : {}),
    choice: { label: 'Open', intent: { do: 'facts', group: id }, about: `Open the facts on ${label}` },
  }
}

function groupCard(context: ProjectContext, { id, label }: (typeof groups)[number]): Message<Intent> {
  const own = factsOf(context.project, context.toolkit).filter(({ fact }) => fact.group === id)
  const title = `Facts: ${label}`
  return message(title, [
    { kind: 'heading', text: title },
    { kind: 'rows', rows: own.map((one) => factRow(context, one)) },
    buttons(
      {
        label: 'Fill in',
        intent: { do: 'state facts', facts: own.map(({ fact }) => fact.id), group: id },
        style: 'primary',
        about: `Fill in ${label}`,
      },
      { label: 'All facts', intent: { do: 'facts' } },
    ),
    ...ifArchived(context.project),
  ])
}

function factRow(context: ProjectContext, one: StandingFact): Row<Intent> {
  const { fact, state } = one
  const on = { group: fact.group }
  if (state.is === 'proposed')
    return {
      text: [strong(fact.label), ' not confirmed'],
      note: state.others.length
        ? [state.proposal, ...state.others].map((one) => shortSaying(context, fact, one)).join(', ')
        : proposedNote(context, fact, state.proposal),
      choice: state.others.length
        ? { label: 'Choose', intent: { do: 'facts' }, about: `Choose what ${fact.label} is` }
        : yes(fact, state.proposal, on),
    }
  if (state.is === 'open') return { text: [strong(fact.label), ' open'], choice: stating(fact, on) }
  const again = state.is === 'confirmed' && state.again
  return {
    text: [strong(fact.label), ` ${valueLine(one)}`],
    note: again ? `look again: ${whyAgain(again)}` : originOf(context, state),
    choice: again
      ? { label: 'Look', intent: { do: 'facts' }, about: 'Look at the facts again' }
      : stating(fact, on, 'Change'),
  }
}

/** "09.1 says 30 hours" */
const shortSaying = ({ items }: ProjectContext, fact: Fact, { answer, value }: Proposal): string =>
  `${items.byId.get(answer.item)?.code ?? answer.item} says ${briefly(valueInWords(fact, value), 40)}`

function proposedNote(context: ProjectContext, fact: Fact, proposal: Proposal): string {
  const { value } = proposal
  return fact.kind === 'lines' && Array.isArray(value)
    ? `${saysWords(context, proposal, 60)}; as ${value.length} lines?`
    : `${saysWords(context, proposal, 100)}: ${briefly(valueInWords(fact, value), 120)}?`
}
