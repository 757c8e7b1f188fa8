import { bounds } from '../../toolkit/bounds.ts'
import type { Item, Items } from '../../toolkit/items.ts'
import type { Phase, Toolkit } from '../../toolkit/toolkit.ts'
import { facts } from '../facts/catalog.ts'
import type { Fact } from '../facts/kinds.ts'
import type { Project } from '../project.ts'

/** What is signed at once: some phases' questions and checks, under a name. */
export type SignOffGate = { readonly gate: string; readonly phases: readonly number[] }

const stages: Readonly<Record<string, readonly number[]>> = { proposal: [1, 2, 3], launch: [1, 2, 3, 4, 5] }

/** The gate of that name in a project: a phase by its number, a stage of the way, or all that is in scope under the team's own name. */
export function gateOf(gate: string, { phases }: Pick<Project, 'phases'>): SignOffGate {
  const number = Number(gate)
  if (number >= 1 && number <= bounds.phases) return { gate: String(number), phases: [number] }
  const stage = stages[gate.toLowerCase()]
  return stage
    ? { gate: gate.toLowerCase(), phases: stage.filter((phase) => phases.includes(phase)) }
    : { gate, phases: [...phases] }
}

/** "Phase III Design", "Proposal (phases I, II and III)", or the team's own name in quotes. */
export function gateName({ gate, phases }: SignOffGate, toolkit: { readonly phases: readonly Phase[] }): string {
  const own = toolkit.phases.find(({ number }) => String(number) === gate)
  if (own) return `Phase ${own.roman} ${own.name}`
  const romans = toolkit.phases.filter(({ number }) => phases.includes(number)).map(({ roman }) => roman)
  const named = gate in stages ? `${gate.charAt(0).toUpperCase()}${gate.slice(1)}` : `“${gate}”`
  return `${named} (phase${romans.length === 1 ? '' : 's'} ${romans.length > 1 ? `${romans[0]}–${romans.at(-1)}` : romans[0]})`
}

/**
 * What a signature is about. `covers`: besides the questions and checks of the phases also page 1 of the committee's paper;
 * what was signed before mcred knew of that goes on without it.
 */
export type Covered = { readonly phases: readonly number[]; readonly covers?: 'paper' | undefined }

/** What is signed of a gate from now on: whoever signs more than one phase signs what a committee reads first. */
export const coveredBy = ({ gate, phases }: SignOffGate): Covered =>
  /^[1-6]$/.test(gate) ? { phases } : { phases, covers: 'paper' }

/** What page 1 of the committee's paper takes from templates, and the fact on it that belongs to a later phase. */
export const onFirstPage = ['T06.1.1', 'T06.2.1', 'T02.1.4', 'T06.6.1', 'T02.2.6', 'T04.4.3']
const factOnFirstPage = 'assessment'

/** The questions and checks that a signature is about, then what it covers of templates. */
export const itemsIn = ({ phases, covers }: Covered, items: Items): Item[] => [
  ...items.all.filter((item) => 'step' in item && phases.includes(item.step.phase)),
  ...(covers ? onFirstPage.flatMap((id) => items.byId.get(id) ?? []) : []),
]

/** The facts that a signature is about. */
export const factsIn = ({ phases, covers }: Covered, { steps }: Pick<Toolkit, 'steps'>): Fact[] =>
  facts.filter(
    ({ id, step }) =>
      phases.includes(steps.find(({ number }) => number === step)?.phase ?? 0) ||
      (covers !== undefined && id === factOnFirstPage),
  )
