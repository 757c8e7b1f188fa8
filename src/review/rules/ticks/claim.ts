/** What a tick claims, and by which words which answers take it back. */
export type TickedClaim = {
  readonly check: string
  readonly items: readonly string[]
  /** A bare "no" under one of the items takes it back. */
  readonly no?: true
  /** Words that take it back wherever the items are answered. */
  readonly denies?: RegExp
}
