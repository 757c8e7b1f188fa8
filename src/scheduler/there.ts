import type { Person } from '../project/entry.ts'
import type { SchedulerPorts } from './ports.ts'

/** Whether a person is in any channel of a project, as their platform says now; `unsure` where it does not say. */
export async function isThere(
  person: Person,
  project: string,
  { places, reach }: Pick<SchedulerPorts, 'places' | 'reach'>,
): Promise<'yes' | 'no' | 'unsure'> {
  const ask = reach[person.platform]?.isThere
  if (!ask) return 'unsure'
  const all = (await places.of(project)).filter(
    ({ platform, tenant }) => platform === person.platform && tenant === person.tenant,
  )
  const said = await Promise.all(all.map((place) => ask(place, person).catch(() => 'unsure' as const)))
  return said.includes('yes') ? 'yes' : said.includes('unsure') ? 'unsure' : 'no'
}
