import type { Around } from '../around.ts'

/** The steps that are spoken of: of the question that stands open, and of what was shown or done last. */
export const nearOf = ({ open, lately, recent }: Pick<Around, 'open' | 'lately' | 'recent'>): ReadonlySet<number> =>
  new Set([open, lately, recent[0]].flatMap((item) => (item && 'step' in item ? [item.step.number] : [])))
