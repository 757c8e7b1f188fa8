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
  if (number >= 1 && number <= 6) return { gate: String(number), phases: [number] }
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

/** The questions and checks of some phases. */
export const itemsIn = (phases: readonly number[], items: Items): Item[] =>
  items.all.filter((item) => 'step' in item && phases.includes(item.step.phase))

/** The facts that belong to some phases. */
export const factsIn = (phases: readonly number[], { steps }: Pick<Toolkit, 'steps'>): Fact[] =>
  facts.filter(({ step }) => phases.includes(steps.find(({ number }) => number === step)?.phase ?? 0))
