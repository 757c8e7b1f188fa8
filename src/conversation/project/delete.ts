import type { Person } from '../../project/entry.ts'
import type { Erased, Keeper, Keepers } from '../../project/ports.ts'
import type { Ports } from '../ports.ts'

type DeletingPorts = Pick<Ports, 'journal' | 'places' | 'keepers'>

/**
 * Deletes a project in every place and wherever anything of it is kept; resolves to how many entries went. The journal
 * goes last of what people wrote: dying before it leaves a project that can be deleted again.
 */
export async function removeProject(project: string, { journal, places, keepers }: DeletingPorts): Promise<number> {
  await keepers.forget(project, await places.everOf(project))
  const entries = await journal.forget(project)
  await places.release(project)
  await keepers.scrub()
  return entries
}

/**
 * Removes a person from every record and wherever else they are kept. The journal goes last, which alone knows what they
 * were called and what they wrote: dying before it leaves all that is needed to do it again.
 */
export async function removePerson(person: Person, { journal, places, keepers }: DeletingPorts): Promise<Erased> {
  const traced = await journal.trace(person)
  const all = await Promise.all(traced.projects.map((project) => places.everOf(project)))
  await keepers.erase({ person, ...traced, places: all.flat() })
  const erased = await journal.erase(person)
  await keepers.scrub()
  return erased
}

/** Keepers as one: each sees to its own, one after the other. */
export const together = (keepers: readonly Keeper[], scrub: Keepers['scrub']): Keepers => ({
  async forget(project, places) {
    for (const keeper of keepers) await keeper.forget(project, places)
  },
  async erase(trace) {
    for (const keeper of keepers) await keeper.erase(trace)
  },
  scrub,
})
