import { isSettled, itemsOfStep, progressOf } from '../../project/progress.ts'
import type { Project } from '../../project/project.ts'
import { type Catalog, type Item, type Items, phaseOf, stopsAt } from '../../toolkit/items.ts'

export type ProjectAt = Catalog & { readonly project: Project }

/** Where the team goes on: the first open stop of the phase under way; undefined where nothing is open. */
export function nextStop(at: ProjectAt): Item | undefined {
  const phase = phaseUnderWay(at)
  return phase === undefined ? undefined : openStop(at, phase)
}

/** The first open stop of a phase, after an item if one is given. */
export function openStop(at: ProjectAt, phase: number, after?: Item): Item | undefined {
  const stops = stopsOf(at, phase)
  const start = after ? stops.findIndex((stop) => stoppedFor(stop, at.items).includes(after)) + 1 : 0
  return stops.slice(start).find((stop) => isOpen(at, stop))
}

/** Where the way through a phase stops: each question, and the first check of each step for all of them. */
export function stopsOf({ toolkit, items }: Catalog, phase: number): readonly Item[] {
  const isStop = (item: Item): boolean => stoppedFor(item, items)[0] === item
  const all = () => toolkit.steps.flatMap((step) => itemsOfStep(items, step.number).filter(isStop))
  const known = byPhase.get(items) ?? Map.groupBy(all(), phaseOf)
  byPhase.set(items, known)
  return known.get(phase) ?? []
}

const byPhase = new WeakMap<Items, ReadonlyMap<number | undefined, readonly Item[]>>()

/** What the way through stops at together with an item; nothing where it does not stop. */
function stoppedFor(item: Item, items: Items): Item[] {
  const stops = stopsAt(item)
  if (stops === 'once a step' && 'step' in item)
    return itemsOfStep(items, item.step.number).filter((one) => stopsAt(one) === stops)
  return stops === 'never' ? [] : [item]
}

/** The last stop before a step's first one, within its phase; the first step has none. */
export const stopOfStepBefore = (catalog: Catalog, phase: number, step: number): Item | undefined =>
  stopsOf(catalog, phase).findLast((stop) => 'step' in stop && stop.step.number < step)

const isOpen = ({ project, toolkit, items }: ProjectAt, stop: Item): boolean =>
  stoppedFor(stop, items).some((item) => !isSettled(project, item, toolkit))

/** The phase of what was touched last if something is open there, else the first in scope with something open. */
export function phaseUnderWay({ project, toolkit, items }: ProjectAt): number | undefined {
  const open = progressOf(project, toolkit, items).filter(({ inScope, done, total }) => inScope && done < total)
  const last = project.entries.findLast((entry) => 'item' in entry)
  const item = last && 'item' in last ? items.byId.get(last.item) : undefined
  const lastPhase = item && phaseOf(item)
  return (open.find(({ phase }) => phase.number === lastPhase) ?? open[0])?.phase.number
}

/** The stop before this one, across steps of the phase; the first one has none. */
export function stopBefore(catalog: Catalog, here: Item): Item | undefined {
  const stops =
    'step' in here
      ? stopsOf(catalog, here.step.phase)
      : catalog.items.all.filter(
          (one) => 'template' in one && one.template === here.template && stopsAt(one) !== 'never',
        )
  return stops[stops.indexOf(here) - 1]
}
