import { type Catalog, type Item, isBox } from '../../../toolkit/items.ts'
import type { IntentOf } from '../../intent.ts'

/** Several checks named at once, those of each step together, and the words after them. */
export type Ticks = { readonly steps: readonly (readonly Item[])[]; readonly note: string }

/** "07.c1, 07.c2 and 07.c4": undefined where fewer than two checks are named. */
export function readTicks(text: string, { items }: Pick<Catalog, 'items'>): Ticks | undefined {
  const checks: Item[] = []
  let left = text.trim()
  for (;;) {
    const [, code = '', rest = ''] = /^([\w.]+)(?:\s*[,;&+]\s*|\s+and\s+|\s+|$)(.*)$/is.exec(left) ?? []
    const item = items.find(code)
    if (!item || !isBox(item) || !('step' in item)) break
    if (!checks.includes(item)) checks.push(item)
    left = rest
  }
  if (checks.length < 2) return undefined
  return { steps: [...Map.groupBy(checks, stepOf).values()], note: left }
}

/** Some boxes of a step, all ticked or all unticked; the others stay as they are. */
export function ticking(checks: readonly Item[], done: boolean): IntentOf<'tick'> {
  const ids = checks.map(({ id }) => id)
  const step = checks[0] ? stepOf(checks[0]) : 1
  return { do: 'tick', step, ticked: done ? ids : [], unticked: done ? [] : ids }
}

const stepOf = (item: Item): number => ('step' in item ? item.step.number : 0)
