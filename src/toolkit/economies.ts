/** What authorities say of micro-credentials, by economy: not from the toolkit, each fact with its year and where it was read. */
export type Authority = { readonly year: number; readonly source: string; readonly url?: string | undefined }

/** The hours that one credit stands for, at least and at most. */
export type Credit = { readonly name: string; readonly hours: readonly [number, number] }

export type EconomyFacts = Authority & {
  readonly economy: string
  readonly credit?: Credit | undefined
  readonly credits?: readonly [number, number] | undefined
  readonly hours?: readonly [number, number] | undefined
  /** The framework asks for assessment. */
  readonly assessed?: true | undefined
  /** The longest time between two reviews, in years. */
  readonly review?: number | undefined
  /** Words that a title must not have. */
  readonly title?: readonly string[] | undefined
}

export type Economies = {
  readonly economies: readonly EconomyFacts[]
  /** Credits that go by a name of their own. */
  readonly systems: readonly (Authority & { readonly credit: Credit })[]
}

export const factsOf = ({ economies }: Economies, economy: string): EconomyFacts | undefined =>
  economies.find((one) => one.economy === economy)
