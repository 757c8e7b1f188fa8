import { placeKey } from '../../project/ports.ts'
import type { Project } from '../../project/project.ts'
import { notice } from '../failures.ts'
import { type Joining, leadsOf } from '../joining.ts'
import type { Notice, Way } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { type Reply, whispered } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { question } from './link-wording.ts'
import { mayAdminister, mayLead, onlyLeads } from './permission.ts'
import { notThere } from './whereabouts.ts'

/** Whether somebody leads the project who is in one of its places now: who was taken out of them opens it to nobody. */
export async function leadsNow(
  project: Project,
  turn: Turn,
  { notices, places }: Ports,
): Promise<'yes' | 'no' | 'unsure'> {
  return mayLead(project, turn) ? notices.isInOne(turn.by, await places.of(project.id)) : 'no'
}

/** Why somebody may not let a place in; undefined where they may. Without leads every member may let in, but only from where the project is. */
export async function whyNot(project: Project, turn: Turn, ports: Ports): Promise<Reply | undefined> {
  const leads = await leadsNow(project, turn, ports)
  if (leads === 'unsure') return cannotTell
  if (leads === 'yes') return undefined
  if (mayLead(project, turn)) return whispered(notThere)
  const isHere = (await ports.places.projectAt(turn.place)) === project.id
  return isHere && mayAdminister(project, turn) ? undefined : onlyLeads(project, turn)
}

/** A place that asks to join, and the request that it asks by. */
export type PlaceAsking = { readonly request: string; readonly joining: Joining }

/** The question to the leads, whoever made the code first; where none can be asked alone, in the project's own places. */
export async function asking({ request, joining }: PlaceAsking, project: Project, ports: Ports): Promise<Notice> {
  const { maker } = joining
  const places = await ports.places.of(project.id)
  const leads = await Promise.all(
    leadsOf(project, maker?.by).map(async (person) => ({ person, is: await ports.notices.isInOne(person, places) })),
  )
  const alone: Way[] = leads.flatMap(({ person, is }) => (is === 'no' ? [] : [{ person }]))
  const first = maker ? placeKey(maker.place) : ''
  const open = places.toSorted((a, b) => Number(placeKey(b) === first) - Number(placeKey(a) === first))
  const [one = { person: project.starter }, ...more]: Way[] = [...alone, ...open.map((place) => ({ place }))]
  return {
    id: `joining/${request}/ask${joining.times}`,
    ways: [one, ...more],
    view: question(request, joining, project),
  }
}

/** The platform did not say where they are. */
export const cannotTell: Reply = whispered(
  notice(
    'I could not look up just now whether you are in a channel of this project. Nothing was changed; try again in a moment.',
    'warning',
  ),
)
