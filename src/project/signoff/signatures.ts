import type { Catalog } from '../../toolkit/items.ts'
import type { Project } from '../project.ts'
import { gateName } from './gates.ts'
import { calledNow, gatesIn } from './standing.ts'

/** A gate as a document prints it. Codes are those of items; moments are milliseconds since 1970. */
export type SignedGate = {
  readonly gate: string
  readonly is: 'waits' | 'signed' | 'changed' | 'declined' | 'recalled' | 'lapsed'
  readonly askedBy: string
  readonly askedAt: number
  readonly due?: string
  /** The hash of what was asked for. */
  readonly snapshot: string
  readonly waitsFor: readonly string[]
  readonly signatures: readonly {
    readonly name: string
    readonly at: number
    readonly verdict: 'yes' | 'changes' | 'no'
    readonly words: string
    readonly snapshot: string
    /** What says something else by now; where nothing does, the signature stands. */
    readonly changedSince: readonly string[]
  }[]
}

/** Who signed what of a project, and whether it still stands: for documents and exports. */
export const signatures = (project: Project, catalog: Catalog, now: number): SignedGate[] =>
  gatesIn(project, catalog, now).map(({ request, is, signatures: all }) => ({
    gate: gateName(request, catalog.toolkit),
    is,
    askedBy: calledNow(request.asked.name),
    askedAt: request.asked.at,
    ...(request.asked.due ? { due: request.asked.due } : {}),
    snapshot: request.asked.snapshot,
    waitsFor:
      is === 'waits' ? request.slots.filter(({ counted }) => !counted.length).map(({ name }) => calledNow(name)) : [],
    signatures: all.map(({ name, entry, changes }) => ({
      name,
      at: entry.at,
      verdict: entry.verdict,
      words: entry.reason ?? entry.note ?? '',
      snapshot: entry.snapshot,
      changedSince: changes.map(({ item }) => item.code),
    })),
  }))
