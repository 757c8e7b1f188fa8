import { meansTheSame } from '../project/meaning.ts'
import { type Project, type RecordedAnswer, stateOf } from '../project/project.ts'
import { remembered } from '../project/remembered.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'

/** Something settled in view of an answer that means something else now. */
export type Mark = {
  readonly item: string
  /** What it hangs on, as it was then and as it is now. */
  readonly was: RecordedAnswer
  readonly now: RecordedAnswer
  readonly because: string
  readonly perhaps: boolean
}

/**
 * What is to be looked at again, one step deep. Computed from what stands: who takes a change back takes its marks back,
 * and only a person clears one, by settling it anew or by saying that it is still right. `of`: what hangs on that item
 * alone; `isStrong`: without what only perhaps does.
 */
export function marksIn(project: Project, toolkit: Toolkit, { of, isStrong }: Wanted = {}): Mark[] {
  const { sameAs } = toolkit.shared
  const own = (item: string): string => sameAs.get(item) ?? item
  const all = of === undefined ? toolkit.dependencies : toolkit.dependencies.filter(({ when }) => own(when) === own(of))
  return all.flatMap(({ when, look, perhaps, because }) => {
    const { answers, settled } = stateOf(project, when, sameAs)
    const now = answers.at(-1)
    if (!now || settled?.id !== now.id || answers.length < 2) return []
    const isAnother = comparing(now)
    const marked = (items: readonly string[], isWeak: boolean): Mark[] =>
      items.flatMap((item) => {
        const was = seenBy(project, toolkit, item, answers)
        return was && was !== now && isAnother(was) ? [{ item, was, now, because, perhaps: isWeak }] : []
      })
    return [...marked(look, false), ...marked(isStrong ? [] : perhaps, true)]
  })
}

type Wanted = { readonly of?: string | undefined; readonly isStrong?: boolean }

/** Whether an answer meant something else; each is compared once. */
function comparing(now: RecordedAnswer): (was: RecordedAnswer) => boolean {
  const known = new Map<RecordedAnswer, boolean>()
  return (was) => {
    const isAnother = known.get(was) ?? !meansTheSame(was.text, now.text)
    known.set(was, isAnother)
    return isAnother
  }
}

/** The answer in view of which an item was settled or confirmed last; undefined where it was not, or before any. */
function seenBy(
  project: Project,
  toolkit: Toolkit,
  item: string,
  answers: readonly RecordedAnswer[],
): RecordedAnswer | undefined {
  const { settled, confirmed } = stateOf(project, item, toolkit.shared.sameAs)
  return settled && answers.findLast(({ at, id }) => at <= settled.at || confirmed.includes(id))
}

/** Marks that one looks at, by item: what hangs on several answers stands once. Those that only perhaps hang on it are left out. */
export const strongMarks = remembered(
  (project, toolkit: Toolkit, of?: string): ReadonlyMap<string, Mark[]> =>
    Map.groupBy(
      marksIn(project, toolkit, { of, isStrong: true }).filter(({ item }) => isInScope(project, toolkit, item)),
      ({ item }) => item,
    ),
)

/** Items of phases that are left out, and of a project that was put away, ask for nothing. */
function isInScope(project: Project, { steps }: Toolkit, item: string): boolean {
  if (project.archived) return false
  const at = /^[QC]\d\d\./.test(item) ? Number(item.slice(1, 3)) : undefined
  const step = steps.find(({ number }) => number === at)
  return !step || project.phases.includes(step.phase)
}
