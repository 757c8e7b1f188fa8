import { type Amount, amountsIn, type Range } from '../../project/numbers.ts'
import type { Said } from '../dossier.ts'
import type { Clause } from './text.ts'

/** A number with what it counts, and the words around it in its clause. */
export type Quantity = Range & {
  readonly clause: Clause
  readonly before: string
  readonly after: string
}

/** What one counts: the words that may follow a number. At most a few words may stand between, which the pattern says. */
export type Unit = RegExp

/** No prose has more numbers than that; what has is not added up. */
const most = 40
const amounts = new WeakMap<Clause, Amount[]>()

/** The numbers of a clause, read once. */
export function amountsOf(clause: Clause): Amount[] {
  const known = amounts.get(clause)
  if (known) return known
  const read = amountsIn(clause.plain).slice(0, most)
  amounts.set(clause, read)
  return read
}

/** What an answer counts in a unit. `after` begins behind the unit. */
export function quantitiesIn(said: Said, unit: Unit): Quantity[] {
  return said.clauses.slice(0, 10 * most).flatMap((clause) =>
    amountsOf(clause).flatMap(({ lo, hi, at, end }): Quantity[] => {
      const rest = clause.plain.slice(end, end + 120)
      const found = unit.exec(rest)
      if (found?.index !== 0) return []
      return [
        { lo, hi, clause, before: clause.plain.slice(Math.max(0, at - 60), at), after: rest.slice(found[0].length) },
      ]
    }),
  )
}

const ofOthersBefore =
  /\b(?:rivals?|competitors?|competing|unlike|elsewhere|others' |other (?:courses|providers)|instead of|rather than|not|compared (?:to|with)|versus|vs|used to|previous(?:ly)?|last year|originally|their)\b[^,]{0,40}$/i
const ofOthers =
  /\b(?:rivals?|competitors?|competing|other (?:courses|providers|universities|institutions|colleges|schools|programmes|programs)|another (?:course|school|college|university|provider|programme|project)|elsewhere|(?:nobody|no one) else (?:offers?|has(?! (?:been|to) )|does|sells?|gives?|runs?|provides?|in)|previous version|old (?:course|version)|theirs|(?:school|college|university|institute|provider|firm) (?:of|with|that has|which has) the|(?:schools?|colleges?|firms?|institutes?|academy|rivals?) (?:asks?|charges?|takes?|sells?|wants?|that already teach(?:es)?))\b/i

/** A clause that speaks of what others offer, or of what once was. */
export const isOfOthersIn = (plain: string): boolean => ofOthers.test(plain)

/** Of others or of another time: rivals' courses, what was, what might be. */
export const isOfOthers = ({ before, clause }: Quantity): boolean =>
  ofOthersBefore.test(before) || ofOthers.test(clause.plain)
