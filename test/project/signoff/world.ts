import type { Entry, Person, ProjectEvent, Verdict } from '../../../src/project/entry.ts'
import { fold, type Project } from '../../../src/project/project.ts'
import { snapshotOf } from '../../../src/project/signoff/snapshot.ts'
import { started } from '../../started.ts'
import { catalog, toolkit } from '../../world.ts'

export const person = (id: string): Person => ({ platform: 'web', tenant: 'w', id })
export const [ana, ben, dean, mei] = ['ana', 'ben', 'dean', 'mei'].map(person) as [Person, Person, Person, Person]

export const entry = (event: ProjectEvent, id: string, at: number, by = ana): Entry => ({
  ...event,
  id,
  version: 1,
  at,
  by,
  name: by.id,
})

/** A project that is written in order, an entry a second. */
export function journal() {
  const entries: Entry[] = [entry(started(), 'start', 0)]
  const project = (): Project => {
    const folded = fold('p', entries, toolkit.shared.sameAs)
    if (!folded) throw new Error('nothing was started')
    return folded
  }
  const add = (event: ProjectEvent, by = ana): string => {
    const id = `e${String(entries.length).padStart(4, '0')}`
    entries.push(entry(event, id, entries.length * 1000, by))
    return id
  }
  return {
    entries,
    project,
    add,
    answer: (text: string, item = 'Q07.1') => add({ kind: 'answered', item, text, basedOn: null }),
    ask: (approvers: readonly Person[], more: Partial<Extract<ProjectEvent, { kind: 'asked for sign-off' }>> = {}) =>
      add({
        kind: 'asked for sign-off',
        gate: '3',
        phases: [3],
        ...snapshotOf(project(), { phases: [3] }, catalog),
        approvers: approvers.map((one) => ({ person: one, name: one.id })),
        needs: approvers.length,
        order: 'together',
        ...more,
      }),
    sign: (request: string, by: Person, approver = 0, verdict: Verdict = 'yes') =>
      add({ kind: 'signed', request, approver, verdict, ...snapshotOf(project(), { phases: [3] }, catalog) }, by),
  }
}
