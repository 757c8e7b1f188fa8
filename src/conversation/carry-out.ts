import { type Place, placeKey } from '../project/ports.ts'
import { decide } from './decide.ts'
import { removePerson, removeProject } from './removing.ts'
import type { Reply } from './reply.ts'
import type { Decision, ProjectScene, Scene } from './scene.ts'
import { forgotten, somebodyWasFaster } from './trouble.ts'
import type { Turn } from './turn.ts'
import { projectOf, type World } from './world.ts'

/** Does what was decided, and resolves to what is said then. Rejects with `NotStored` where something could not be kept; nothing is said then. */
export async function carryOut(decision: Decision, scene: Scene, world: World): Promise<readonly Reply[]> {
  switch (decision.does) {
    case 'say':
      return decision.replies
    case 'ask':
      return ask(decision, scene, world)
    case 'note':
      await world.feedback.keep(notesOf(scene), decision.noted)
      return decision.replies
    case 'list feedback':
      return decision.say(await world.feedback.of(notesOf(scene)))
    case 'record':
      return record(decision, scene, world)
    case 'remind':
      return remind(decision, scene, world)
    case 'found':
      return found(decision, scene, world)
    case 'share':
      return scene.project ? decision.say(await world.codes.make(scene.project.id)) : []
    case 'link':
      return link(decision, scene, world)
    case 'forget':
      return forget(decision, scene, world)
    case 'erase':
      return decision.say(await removePerson(scene.turn.by, world))
    default:
      return decision satisfies never
  }
}

/** Where feedback is kept: with the project, or with the place while it has none. */
const notesOf = ({ project, turn }: Scene): string => project?.id ?? placeKey(turn.place)

async function ask(
  decision: Extract<Decision, { does: 'ask' }>,
  scene: Scene,
  world: World,
): Promise<readonly Reply[]> {
  const answer = await world.ask(decision.question)
  const noted = decision.note?.(answer)
  if (noted) await world.feedback.keep(notesOf(scene), noted)
  return decision.say(answer)
}

async function record(
  decision: Extract<Decision, { does: 'record' }>,
  scene: Scene,
  world: World,
): Promise<readonly Reply[]> {
  const { project, turn } = scene
  if (!project) return []
  const occasion = occasionOf(turn)
  const fate = await world.journal.append(project.id, occasion, decision.happenings)
  const after = await projectOf(project.id, world)
  if (fate === 'forgotten' || !after) return forgotten()
  const ids = decision.happenings.map((_, position) => world.entryId(occasion.delivery, position))
  return decision.say(
    { ...scene, project: after },
    after.entries.filter(({ id }) => ids.includes(id)),
  )
}

async function remind(
  decision: Extract<Decision, { does: 'remind' }>,
  scene: Scene,
  world: World,
): Promise<readonly Reply[]> {
  const { project, turn } = scene
  if (!project) return []
  const before = await world.reminders.of(project, turn.place, turn.at)
  const happenings = decision.happenings(before)
  if (!happenings.length) return decision.say({ ...scene, project }, before)
  const fate = await world.journal.append(project.id, occasionOf(turn), happenings)
  const after = await projectOf(project.id, world)
  if (fate === 'forgotten' || !after) return forgotten()
  return decision.say({ ...scene, project: after }, await world.reminders.of(after, turn.place, turn.at))
}

async function found(
  decision: Extract<Decision, { does: 'found' }>,
  scene: Scene,
  world: World,
): Promise<readonly Reply[]> {
  const { turn } = scene
  const id = world.projectId(`${turn.by.platform}/${turn.by.tenant}/${turn.delivery}`)
  await world.journal.append(id, occasionOf(turn), decision.happenings)
  const instead = scene.project?.id ?? (await forgottenAt(turn.place, world))
  if (!(await world.places.bind(turn.place, id, instead))) {
    await world.journal.forget(id)
    return somebodyWasFaster()
  }
  const project = await projectOf(id, world)
  if (!project) {
    await world.places.unbind(turn.place, id)
    return forgotten()
  }
  const after: ProjectScene = { ...scene, project }
  const first = decision.say(after)
  if (!decision.onward) return first
  const next = { ...after, turn: { ...turn, intent: decision.onward } }
  return [...first, ...(await carryOut(decide(next), next, world))]
}

/** The id that a place kept of a project that is no more, where whoever deleted it died before letting the place go. */
async function forgottenAt(place: Place, world: World): Promise<string | undefined> {
  const id = await world.places.projectAt(place)
  return id !== undefined && !(await projectOf(id, world)) ? id : undefined
}

async function link(
  decision: Extract<Decision, { does: 'link' }>,
  scene: Scene,
  world: World,
): Promise<readonly Reply[]> {
  const { turn } = scene
  const before = await world.places.projectAt(turn.place)
  const id = await world.codes.redeem(decision.code)
  if (!id) return decision.say(undefined)
  if (!(await world.places.bind(turn.place, id, before))) return somebodyWasFaster()
  const fate = await world.journal.append(id, occasionOf(turn), decision.happenings)
  if (fate === 'forgotten') await world.places.unbind(turn.place, id)
  const project = fate === 'forgotten' ? undefined : await projectOf(id, world)
  return project ? decision.say({ ...scene, project }) : forgotten()
}

async function forget(
  decision: Extract<Decision, { does: 'forget' }>,
  scene: Scene,
  world: World,
): Promise<readonly Reply[]> {
  const { project } = scene
  if (!project) return []
  return decision.say(await removeProject(project.id, world))
}

const occasionOf = ({ by, name, delivery, at }: Turn) => ({
  by,
  name,
  at,
  delivery: `${by.platform}/${by.tenant}/${delivery}`,
})
