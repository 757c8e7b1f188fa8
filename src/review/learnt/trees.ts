import { z } from 'zod'

/** A small tree of questions: whether a named value is at most `most`, and what follows either way. */
export type Tree = { readonly of: string; readonly most: number; readonly yes: Tree; readonly no: Tree } | number

export const keptTree: z.ZodType<Tree> = z.lazy(() =>
  z.union([z.number(), z.object({ of: z.string(), most: z.number(), yes: keptTree, no: keptTree })]),
)

/** What is there before the first tree: most of what is looked at is not what is looked for. */
export const beginning = -4

/** What all trees together say of some values. */
export const sumOf = (trees: readonly Tree[], values: ReadonlyMap<string, number>): number =>
  trees.reduce<number>((sum, tree) => sum + leafOf(tree, values), beginning)

function leafOf(tree: Tree, values: ReadonlyMap<string, number>): number {
  let at = tree
  while (typeof at !== 'number') at = (values.get(at.of) ?? 0) <= at.most ? at.yes : at.no
  return at
}
