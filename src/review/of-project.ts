import { later } from '../later.ts'
import type { Entry } from '../project/entry.ts'
import type { Project } from '../project/project.ts'
import type { Items } from '../toolkit/items.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { asksOf, nearIn } from './asks.ts'
import { type Dossier, dossierOf, type Finding } from './dossier.ts'

// Phrases are compiled when they are loaded, which takes a start's time: in an idle moment, one list after the other.
for (const list of ['assessment', 'at-home', 'claims', 'delivery', 'learning', 'money', 'people', 'undone'])
  later(`./lexicon/${list}.ts`, import.meta.url)
const rules = later<typeof import('./review.ts')>('./review.ts', import.meta.url)

/**
 * A finding in a project. `key` names it by its rule and the entries that it quotes, so that a changed answer makes it
 * another; `entries` are those, by item.
 */
export type HeldFinding = Finding & { readonly key: string; readonly entries: ReadonlyMap<string, Entry> }

/** What does not hold together in a project, and what of it somebody has put aside with a reason. `today` is a local date. */
export function reviewOf(
  project: Project,
  { toolkit, items }: { toolkit: Toolkit; items: Items },
  today: string,
): { readonly open: readonly HeldFinding[]; readonly aside: readonly HeldFinding[] } {
  const all = rules()
    .review(dossierOfProject(project, toolkit, items, today), toolkit.economies)
    .map((finding) => held(project, finding))
  return {
    open: all.filter(({ key }) => !project.dismissed.has(key)),
    aside: all.filter(({ key }) => project.dismissed.has(key)),
  }
}

/** The conflicts of a project that nobody has put aside. */
export const conflictsIn = (
  project: Project,
  catalog: { toolkit: Toolkit; items: Items },
  today: string,
): HeldFinding[] => reviewOf(project, catalog, today).open.filter(({ tier }) => tier === 'conflict')

function held(project: Project, finding: Finding): HeldFinding {
  const quoted = finding.quotes.flatMap(({ item }) => {
    const { settled, assignment } = project.items.get(item) ?? {}
    const entry = settled ?? assignment?.entry
    return entry ? [[item, entry] as const] : []
  })
  const entries = new Map(quoted)
  const ids = [...entries.values()].map(({ id }) => id.slice(0, 12)).sort()
  return { ...finding, key: [finding.rule, ...ids].join('.').slice(0, 80), entries }
}

function dossierOfProject(project: Project, toolkit: Toolkit, items: Items, today: string): Dossier {
  const states = [...project.items]
  const settledAs = <K extends Entry['kind']>(kind: K) =>
    states.flatMap(([item, { settled }]) =>
      settled?.kind === kind && !settled.removed ? [[item, settled as Extract<Entry, { kind: K }>] as const] : [],
    )
  return dossierOf({
    economy: project.economy,
    today,
    answers: Object.fromEntries(settledAs('answered').map(([item, { text }]) => [item, text])),
    excused: Object.fromEntries(settledAs('excused').map(([item, { reason }]) => [item, reason])),
    ticked: new Set(settledAs('checked').map(([item]) => item)),
    due: new Map(
      states.flatMap(([item, { settled, assignment }]) =>
        !settled && assignment?.due ? [[item, assignment.due] as const] : [],
      ),
    ),
    leads: project.leads.length,
    asks: asksOf(items),
    isNear: nearIn(toolkit),
  })
}
