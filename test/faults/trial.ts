/** What a trial did: how often each thing was tried, what was lost or let through, and what came of it. */
export type Outcome = {
  readonly tried: string
  /** Must all be 0. */
  readonly lost: Readonly<Record<string, number>>
  readonly notes?: readonly string[]
}

/** One trial in its short or its long form. */
export type Trial = (how: { readonly long: boolean }) => Promise<Outcome>

export const isSound = ({ lost }: Outcome): boolean => Object.values(lost).every((count) => count === 0)

export function told(name: string, { tried, lost, notes = [] }: Outcome): string {
  const counts = Object.entries(lost).map(([what, count]) => `${what} ${count}`)
  return [`${name}: ${tried}`, `  ${counts.join(', ')}`, ...notes.map((note) => `  ${note}`)].join('\n')
}
