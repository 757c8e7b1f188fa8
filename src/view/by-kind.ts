import type { Block, Carried } from './view.ts'

/** What is made of each kind of block; a kind that is left out does not compile. */
type EachKind<I extends Carried, With extends readonly unknown[], Made> = {
  readonly [Kind in Block<I>['kind']]: (block: Extract<Block<I>, { readonly kind: Kind }>, ...rest: With) => Made
}

/** Makes of any block what is made of its kind. */
export const byKind =
  <I extends Carried, With extends readonly unknown[], Made>(made: EachKind<I, With, Made>) =>
  (block: Block<I>, ...rest: With): Made =>
    (made[block.kind] as (block: Block<I>, ...rest: With) => Made)(block, ...rest)
