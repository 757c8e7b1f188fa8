import { localDate } from '../../calendar/dates.ts'
import { givenOut } from '../../project/given.ts'
import { listed } from '../../project/listed.ts'
import { itemsOfStep, type Missing, missingIn } from '../../project/progress.ts'
import { stateOf } from '../../project/project.ts'
import { countsOf, isBox, phaseOf, stepName } from '../../toolkit/items.ts'
import type { Phase, Step } from '../../toolkit/toolkit.ts'
import { spansOf } from '../../view/text.ts'
import type { Block, Choice, Message, Text } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { posted } from '../reply.ts'
import { conflictLine } from './conflicts.ts'
import { ifArchived, when } from './given.ts'
import { namedItem } from './status.ts'

/** Whether a phase, or all phases in scope, is complete, in words first. Whether it is good is not for a bot to say. */
export function ready(context: ProjectContext, { phase, risks }: IntentOf<'ready'>): Decision {
  const { project, toolkit, turn } = context
  const chosen = toolkit.phases.find(({ number }) => number === phase)
  const open = missingIn(context, localDate(turn.at, project.zone), phase)
  const view = open.length ? notYet(context, open, { phase: chosen, risks }) : complete(context, chosen)
  return say(posted(view))
}

type Asked = { readonly phase: Phase | undefined; readonly risks: true | undefined }

function notYet(context: ProjectContext, open: readonly Missing[], { phase, risks }: Asked): Message<Intent> {
  const words = `${risks ? 'What could hold you up: ' : 'Not yet: '}${openInWords(open, phase)}`
  const free = open.filter(({ assignment }) => !assignment).length
  const untouched = untouchedSteps(context, phase)
  return message(words, [
    { kind: 'text', text: words },
    ...(phase ? [] : byPhase(context, open)),
    {
      kind: 'facts',
      facts: [
        { label: 'With nobody yet', value: free ? String(free) : 'none' },
        { label: 'Never looked at', value: stepsInWords(untouched) },
      ],
    },
    ...withSomebody(context, phase),
    ...conflictLine(context, phase?.number),
    buttons(...onward(open, phase)),
    ...outOfScope(context, phase),
    ...ifArchived(context.project),
  ])
}

function complete(context: ProjectContext, phase: Phase | undefined): Message<Intent> {
  const excused = excusedIn(context, phase)
  const set = excused ? `; ${excused === 1 ? 'one item does' : `${excused} items do`} not apply` : ''
  const words = `Everything in ${phase?.name ?? 'your phases'} is answered and ticked${set}.`
  return message(words, [
    { kind: 'notice', tone: 'good', text: words },
    quiet('Whether it is good is for you to judge: read it once more together.'),
    ...conflictLine(context, phase?.number),
    buttons(
      { label: 'Summary', intent: { do: 'summary' }, style: 'primary' },
      { label: 'Templates', intent: { do: 'template' } },
    ),
    ...outOfScope(context, phase),
    ...ifArchived(context.project),
  ])
}

/** "4 questions and 9 checks of Design are open; 2 are overdue." */
function openInWords(open: readonly Missing[], phase: Phase | undefined): string {
  const late = open.filter(({ overdue }) => overdue).length
  const verb = open.length === 1 ? 'is' : 'are'
  const overdue =
    late === open.length
      ? `; ${late === 1 ? 'it is' : 'all are'} overdue`
      : late
        ? `; ${late} ${late === 1 ? 'is' : 'are'} overdue`
        : ''
  return `${countOf(open)}${phase ? ` of ${phase.name}` : ''} ${verb} open${overdue}.`
}

/** "4 questions and one check" */
export const countOf = (open: readonly Missing[]): string =>
  listed(
    countsOf(open.map(({ item }) => item)).map(([count, noun]) => (count === 1 ? `one ${noun}` : `${count} ${noun}s`)),
  )

/** Who has what of it and by when, the first few. */
function withSomebody(context: ProjectContext, phase: Phase | undefined): Block<Intent>[] {
  const today = localDate(context.turn.at, context.project.zone)
  const given = givenOut(context.project, context, today).filter(({ item }) => !phase || phaseOf(item) === phase.number)
  const rows = given
    .slice(0, mostGiven)
    .map((one): Text => [...spansOf(namedItem(one.item, 60)), ` · ${one.assignment.name}`, ...when(one, today)])
  return rows.length
    ? [{ kind: 'list', items: [...rows, ...(given.length > mostGiven ? [`… ${given.length - mostGiven} more`] : [])] }]
    : []
}

const mostGiven = 5

/** The phases in scope, each with what is open in it. */
function byPhase({ toolkit, project }: ProjectContext, open: readonly Missing[]): Block<Intent>[] {
  const phases = toolkit.phases.filter(({ number }) => project.phases.includes(number))
  if (phases.length < 2) return []
  const facts = phases.map(({ number, roman, name }) => {
    const here = open.filter(({ item }) => phaseOf(item) === number)
    return { label: `${roman} ${name}`, value: here.length ? countOf(here) : 'complete' }
  })
  return [{ kind: 'facts', facts }]
}

/** Steps of which nothing was ever recorded that stands. */
function untouchedSteps({ project, toolkit, items }: ProjectContext, phase?: Phase): Step[] {
  const phases = phase ? [phase.number] : project.phases
  return toolkit.steps.filter(
    (step) =>
      phases.includes(step.phase) &&
      itemsOfStep(items, step.number).every(({ id }) => {
        const { settled, answers, assignment } = stateOf(project, id, toolkit.shared.sameAs)
        return !settled && !answers.length && !assignment
      }),
  )
}

/** Their names, while these are few. */
function stepsInWords(steps: readonly Step[]): string {
  if (!steps.length) return 'none'
  return steps.length > 5 ? `${steps.length} steps` : listed(steps.map(stepName))
}

function excusedIn({ project, toolkit, items }: ProjectContext, phase: Phase | undefined): number {
  const phases = phase ? [phase.number] : project.phases
  return items.all.filter(
    (item) =>
      'step' in item &&
      phases.includes(item.step.phase) &&
      stateOf(project, item.id, toolkit.shared.sameAs).settled?.kind === 'excused',
  ).length
}

function onward(open: readonly Missing[], phase: Phase | undefined): Choice<Intent>[] {
  const there = phase ? { phase: phase.number } : {}
  const asks = open.some(({ item }) => !isBox(item))
  return [
    { label: asks ? 'Next question' : 'Go on', intent: { do: 'next', ...there }, style: 'primary' },
    { label: 'What is missing', intent: { do: 'missing', ...there } },
    ...(phase ? [] : [{ label: 'What a committee asks', intent: { do: 'facts', frame: 'committee' } } as const]),
  ]
}

const outOfScope = ({ project }: ProjectContext, phase: Phase | undefined): Block<Intent>[] =>
  phase && !project.phases.includes(phase.number)
    ? [quiet(`${phase.name} is not among your phases, so nothing in it counts.`)]
    : []
