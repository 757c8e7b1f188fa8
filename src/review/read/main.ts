import type { Clause } from './text.ts'

/** What holds for all of it, or up to today. */
const ofAll =
  /\b(?:so far|yet|still|up to (?:now|today)|until (?:now|today)|to date|not even|nothing|(?:nobody|no one) ha[sd]|at any point|anybody|anyone|at all|none)\b/i
const denial = /\b(?:no|not|never|nobody|nothing|none|neither|without)\b|n't\b/i

/**
 * Whether a clause is what an answer mainly says: its first, a great part of it, of all there is, or beside another denial.
 * A denial in passing, at the end of an answer that bears the matter out, is not.
 */
export function isMain(clauses: readonly Clause[], clause: Clause): boolean {
  const at = clauses.indexOf(clause)
  if (at <= 0 || ofAll.test(clause.plain) || denial.test(clauses[at - 1]?.plain ?? '')) return true
  const length = clauses.reduce((sum, { plain }) => sum + plain.length, 0)
  return clause.plain.length >= 0.4 * length
}
