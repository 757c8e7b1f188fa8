/** What authorities say of micro-credentials, by economy: not from the toolkit, each fact with its year and where it was read. */
export type Authority = { readonly year: number; readonly source: string; readonly url?: string | undefined }

/** What an authority is cited as: its year is not said twice. */
export const cited = ({ source, year }: Authority): string =>
  source.includes(`${year}`) ? source : `${source}, ${year}`

/** The hours that one credit stands for, at least and at most. */
export type Credit = { readonly name: string; readonly hours: readonly [number, number] }

/** "one credit", "4 credits", "4 ECTS" */
export const creditsCalled = ({ name }: Credit, amount: number): string =>
  amount !== 1 && name.endsWith('credit') ? `${name}s` : name

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
