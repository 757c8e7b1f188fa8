import type { Items } from '../toolkit/items.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'

/** What each item asks. */
export const asksOf = (items: Items): ReadonlyMap<string, string> =>
  new Map(items.all.map(({ id, text }) => [id, text]))

/** Whether two items ask for nearly the same, so that one text may stand under both. */
export function nearIn({ shared }: Toolkit): (one: string, other: string) => boolean {
  const pairs = new Set(
    [
      ...shared.near,
      ...[...shared.prefilledBy].flatMap(([into, all]) => all.map((item) => [item, into] as const)),
    ].flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
  )
  return (one, other) => pairs.has(`${one} ${other}`) || one.split('.')[0] === other.split('.')[0]
}
