import type { Person } from '../project/entry.ts'
import type { Place } from '../project/ports.ts'
import type { SchedulerPorts } from './ports.ts'

type ThereAnswer = 'yes' | 'no' | 'unsure'

/** Whether a person is in any channel of a project, as their platform says now; `unsure` where it does not say. */
export const isThere = async (
  person: Person,
  project: string,
  { places, reach }: Pick<SchedulerPorts, 'places' | 'reach'>,
): Promise<ThereAnswer> => isInOne(person, await places.of(project), reach)

/** Whether a person is in any of some places; those of other platforms are none of theirs. */
export async function isInOne(
  person: Person,
  places: readonly Place[],
  reach: SchedulerPorts['reach'],
): Promise<ThereAnswer> {
  const ask = reach[person.platform]?.isThere
  if (!ask) return 'unsure'
  const all = places.filter(({ platform, tenant }) => platform === person.platform && tenant === person.tenant)
  const said = await Promise.all(all.map((place) => ask(place, person).catch(() => 'unsure' as const)))
  return said.includes('yes') ? 'yes' : said.includes('unsure') ? 'unsure' : 'no'
}
