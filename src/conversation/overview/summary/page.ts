import { localDate, shownDate } from '../../../calendar/dates.ts'
import { atAGlance } from '../../../paper/committee-order.ts'
import { labelOf as shortLabel } from '../../../paper/labels.ts'
import { credit } from '../../../project/author.ts'
import { escaped, footer } from '../../../project/documents.ts'
import { type Missing, missingIn, type PhaseProgress } from '../../../project/progress.ts'
import { type RecordedAnswer, stateOf } from '../../../project/project.ts'
import { type Item, isInScope, labelOf, phaseOf } from '../../../toolkit/items.ts'
import { briefly } from '../../../view/text.ts'
import type { ProjectContext } from '../../context.ts'
import { dueInWords } from '../given.ts'
import { countOf } from '../ready.ts'
import { factsOf, phasesOf } from './facts.ts'

/** A project on one page: how it stands, what each phase has decided, in short, and what is overdue. */
export function summaryAsMarkdown(context: ProjectContext): string {
  const { project, turn } = context
  const today = localDate(turn.at, project.zone)
  const open = missingIn(context, today)
  const facts = factsOf(context).map(({ label, value }) => `- ${label}: ${escaped(value)}`)
  const ofTemplates = decisionsOf(context).filter(({ item }) => !('step' in item))
  return [
    `# ${escaped(project.name)}`,
    ...whatItIs(context),
    [...facts, ...(project.archived ? ['- Archived'] : [])].join('\n'),
    ...overdueOn(open, today),
    ...phasesOf(context).flatMap((phase) => phaseOn(context, phase, open)),
    ...(ofTemplates.length ? ['## Templates', ...listOf(context, ofTemplates)] : []),
    footer,
  ].join('\n\n')
}

type Decided = { readonly item: Item; readonly answer: RecordedAnswer }

/** The answers that stand, in the phases in scope and the templates, in the toolkit's order. */
export const decisionsOf = ({ project, toolkit, items }: ProjectContext): Decided[] =>
  items.all.flatMap((item): Decided[] => {
    const { settled } = stateOf(project, item.id, toolkit.shared.sameAs)
    const counts = !toolkit.shared.sameAs.has(item.id) && isInScope(item, project)
    return counts && settled?.kind === 'answered' ? [{ item, answer: settled }] : []
  })

/** Those of them that say what it is: its title and description, for whom, outcomes, hours, credit, assessment, price. */
export function glanceOf(context: ProjectContext): Decided[] {
  const decided = decisionsOf(context)
  return [...atAGlance.slice(0, 3), 'Q07.1', ...atAGlance.slice(3)].flatMap(
    (id) => decided.find(({ item }) => item.id === id) ?? [],
  )
}

function whatItIs(context: ProjectContext): string[] {
  const lines = glanceOf(context).map(
    ({ item, answer }) => `- ${shortLabel(item)}: ${escaped(briefly(answer.text, 200))}`,
  )
  return lines.length ? ['## What it is', lines.join('\n'), '## How far it is'] : []
}

function overdueOn(open: readonly Missing[], today: string): string[] {
  const late = open.flatMap((one) => (one.overdue && one.assignment ? [{ ...one, assignment: one.assignment }] : []))
  if (!late.length) return []
  const lines = late.map(
    (one) => `- **${one.item.code}** ${textOf(one.item)} (${escaped(one.assignment.name)}, ${dueInWords(one, today)})`,
  )
  return ['## Overdue', lines.join('\n')]
}

function phaseOn(context: ProjectContext, { phase, done, total }: PhaseProgress, open: readonly Missing[]): string[] {
  const isHere = (item: Item): boolean => phaseOf(item) === phase.number
  const left = open.filter(({ item }) => isHere(item))
  const here = decisionsOf(context).filter(({ item }) => isHere(item))
  const title = `Phase ${phase.roman} ${phase.name}: ${done} of ${total}`
  const still = left.length ? [`Still open: ${countOf(left)}.`] : ['Everything here is settled.']
  return [`## ${title}`, ...listOf(context, here), ...still]
}

const listOf = (context: ProjectContext, some: readonly Decided[]): string[] =>
  some.length ? [some.map((one) => lineOf(context, one)).join('\n')] : []

const lineOf = ({ project, turn }: ProjectContext, { item, answer }: Decided): string =>
  `- **${item.code}** ${textOf(item)}  \n  ${escaped(briefly(answer.text, 120))} (${escaped(credit(answer))}, ${shownDate(answer.at, project.zone, turn.at)})`

const textOf = (item: Item): string => escaped(labelOf(item))
