import type { Item, Items } from '../toolkit/items.ts'
import type { Phase, Step, Toolkit } from '../toolkit/toolkit.ts'
import { inOrder } from './order.ts'
import { type Assignment, type ItemState, type Project, type ProjectAndCatalog, stateOf } from './project.ts'
import { remembered } from './remembered.ts'

export type Progress = { readonly done: number; readonly total: number }
export type StepProgress = Progress & { readonly step: Step }
export type PhaseProgress = Progress & {
  readonly phase: Phase
  readonly steps: readonly StepProgress[]
  readonly inScope: boolean
}

/** An item that is open, or that somebody was asked to answer anew, and who has it. */
export type Missing = { readonly item: Item; readonly assignment: Assignment | undefined; readonly overdue: boolean }

export const isSettled = (project: Project, item: Item, toolkit: Toolkit): boolean =>
  stateOf(project, item.id, toolkit.shared.sameAs).settled !== undefined

/** Whether it was given to somebody after it was answered: they are to answer it anew. */
export const isAskedAnew = ({ settled, assignment }: ItemState): boolean =>
  settled?.kind === 'answered' && assignment !== undefined && inOrder(settled, assignment.entry) < 0

/** Questions and checks settled of those there are, by step and phase, in the toolkit's order. */
export const progressOf = remembered((project, toolkit: Toolkit, items: Items): readonly PhaseProgress[] =>
  toolkit.phases.map((phase) => {
    const steps = toolkit.steps
      .filter((step) => step.phase === phase.number)
      .map((step) => ({ step, ...count(itemsOfStep(items, step.number), project, toolkit) }))
    return { phase, steps, inScope: project.phases.includes(phase.number), ...sum(steps) }
  }),
)

/** The phases in scope that were begun and are not done; the first open one where none is. */
export function phasesUnderWay(phases: readonly PhaseProgress[]): number[] {
  const open = phases.filter(({ inScope, done, total }) => inScope && done < total)
  const begun = open.filter(({ done }) => done > 0)
  return (begun.length ? begun : open.slice(0, 1)).map(({ phase }) => phase.number)
}

/** Done of total over the phases in scope. */
export const overall = (phases: readonly PhaseProgress[]): Progress => sum(phases.filter(({ inScope }) => inScope))

/** What is open in the phases in scope: overdue first, then in the toolkit's order. `today` is the local date. */
export const missingIn = (of: ProjectAndCatalog, today: string, phase?: number): Missing[] =>
  toDoIn(of, today, phase).filter(({ item }) => !isSettled(of.project, item, of.toolkit))

/** What somebody was asked to answer anew in the phases in scope: it is settled, and theirs to do. */
export const anewIn = (of: ProjectAndCatalog, today: string, phase?: number): Missing[] =>
  toDoIn(of, today, phase).filter(({ item }) => isSettled(of.project, item, of.toolkit))

/** What is open in the phases in scope and what is asked anew there: overdue first, then in the toolkit's order. */
export function toDoIn({ project, toolkit, items }: ProjectAndCatalog, today: string, phase?: number): Missing[] {
  const phases = phase ? [phase] : project.phases
  const open = toDo(project, toolkit, items).flatMap(({ item, assignment }): Missing[] =>
    phases.includes(item.step.phase)
      ? [{ item, assignment, overdue: assignment?.due !== undefined && assignment.due < today }]
      : [],
  )
  return [...open.filter(({ overdue }) => overdue), ...open.filter(({ overdue }) => !overdue)]
}

/** In all phases. */
const toDo = remembered((project, toolkit: Toolkit, items: Items) =>
  items.all.flatMap((item) => {
    const state = stateOf(project, item.id, toolkit.shared.sameAs)
    return 'step' in item && (!state.settled || isAskedAnew(state)) ? [{ item, assignment: state.assignment }] : []
  }),
)

const byStep = new WeakMap<Items, Map<number, Item[]>>()

export function itemsOfStep(items: Items, step: number): readonly Item[] {
  const steps = byStep.get(items) ?? Map.groupBy(items.all, (item) => ('step' in item ? item.step.number : 0))
  byStep.set(items, steps)
  return steps.get(step) ?? []
}

const count = (some: readonly Item[], project: Project, toolkit: Toolkit): Progress => ({
  done: some.filter((item) => isSettled(project, item, toolkit)).length,
  total: some.length,
})

const sum = (parts: readonly Progress[]): Progress => ({
  done: parts.reduce((all, { done }) => all + done, 0),
  total: parts.reduce((all, { total }) => all + total, 0),
})
