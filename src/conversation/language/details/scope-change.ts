import type { Toolkit } from '../../../toolkit/toolkit.ts'
import { phasesIn } from './phases.ts'

/** Phases that come in and that go out. */
export type ScopeChange = { readonly add: readonly number[]; readonly remove: readonly number[] }

/** What a sentence, which names these phases, changes in those that count; undefined where it says which ones are all. */
export function scopeChange(said: string, phases: readonly number[], toolkit: Toolkit): ScopeChange | undefined {
  const both = inAndOut(said, toolkit)
  if (both) return both
  if (drops.test(said)) return { add: [], remove: phases }
  return adds.test(said) ? { add: phases, remove: [] } : undefined
}

/** "Drop phase VI, bring in phase IV": some go and some come, each in its own clause. */
function inAndOut(said: string, toolkit: Toolkit): ScopeChange | undefined {
  const clauses = said.split(/[,;]\s*(?:and |but )?|\s+(?:and|but) (?=(?:phase|drop|take|bring|add|leave|put)\b)/i)
  const of = (some: readonly string[]): number[] => some.flatMap((one) => phasesIn(one, toolkit))
  const remove = of(clauses.filter((one) => goes.test(one)))
  const add = of(clauses.filter((one) => !goes.test(one)))
  return add.length && remove.length ? { add, remove } : undefined
}

const goes = /\b(?:drop|remove|out|leave out|exclude|scrap|strike|cut|without)\b/i
const drops =
  /\b(?:drop|remove|without|minus|out of|take out|leave out|cut|not (?:doing|need)|(?:don['’]?t|do not|won['’]?t|will not) (?:\w+ )?(?:do|need|cover|offer|work)|(?:isn['’]?t|is not|aren['’]?t|are not|not) (?:\w+ )?(?:ours|us|for us|our (?:job|part|business))|exclude|skip|no longer|less|lose|scrap|strike)\b|\btake\b.*\bout\b/i
const adds =
  /\b(?:add|include|extend|also|too|as well|plus|bring in|cover .* too|expand|back in|after all)\b|\bbring\b.{0,20}\b(?:in|back)\b/i

/** The phases that count once it is changed. */
export const scopeAfter = (now: readonly number[], { add, remove }: ScopeChange): number[] =>
  [...new Set([...now, ...add])].filter((phase) => !remove.includes(phase)).sort((a, b) => a - b)
