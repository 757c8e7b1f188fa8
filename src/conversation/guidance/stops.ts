import { itemsOfStep } from '../../project/progress.ts'
import type { Item } from '../../toolkit/items.ts'
import type { Catalog } from '../context.ts'

/** Where the way through a phase stops: each question, and the first check of each step for all of them. */
export function stopsOf({ toolkit, items }: Catalog, phase: number): Item[] {
  return toolkit.steps
    .filter((step) => step.phase === phase)
    .flatMap((step) => {
      const all = itemsOfStep(items, step.number)
      return [
        ...all.filter(({ kind }) => kind === 'question'),
        ...all.filter(({ kind }) => kind === 'check').slice(0, 1),
      ]
    })
}

/** The stop before this one, across steps of the phase; the first one has none. */
export function stopBefore(catalog: Catalog, here: Item): Item | undefined {
  const stops =
    'step' in here
      ? stopsOf(catalog, here.step.phase)
      : catalog.items.all.filter((one) => one.kind === 'prompt' && one.template === here.template)
  return stops[stops.indexOf(here) - 1]
}
