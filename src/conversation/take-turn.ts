import type { Ask } from '../ask/answer.ts'
import {
  type Claims,
  type Codes,
  type Dialogues,
  type Feedback,
  type Journal,
  type MessageRef,
  NotStored,
  type Places,
  placeKey,
  type Talks,
} from '../project/ports.ts'
import { fold, type Project } from '../project/project.ts'
import { decide } from './decide.ts'
import { before, inPlaceOf, type Job, type Later, lookingUp } from './later.ts'
import type { Reminders } from './reminder.ts'
import type { Reply } from './reply.ts'
import type { Book, Decision, ProjectScene, Scene } from './scene.ts'
import { forgotten, notSaved, somebodyWasFaster } from './trouble.ts'
import type { Turn } from './turn.ts'

/** What the conversation asks of the world. */
export type World = Book & {
  readonly journal: Journal
  readonly places: Places
  readonly dialogues: Dialogues
  readonly talks: Talks
  readonly claims: Claims
  readonly ask: Ask
  readonly feedback: Feedback
  readonly reminders: Reminders
  readonly codes: Codes
  /** Where answers take their time (with a model): they are announced, and given later. */
  readonly later?: Later | undefined
  /** The id of the entry at a position of a delivery, and of the project that a delivery starts: the same when it is delivered again. */
  readonly entryId: (delivery: string, position: number) => string
  readonly projectId: (delivery: string) => string
}

/** Sends one reply on the turn's platform; resolves to where it stands, or undefined where nothing can be referred to. */
export type Send = (reply: Reply, under: MessageRef | undefined) => Promise<MessageRef | undefined>

const lease = 30_000

/**
 * Answers one turn: what it records is kept first, then each reply is sent in order. A turn that was answered before,
 * or is being answered by somebody else, is left alone. Rejects only where sending does.
 */
export async function takeTurn(turn: Turn, world: World, send: Send): Promise<void> {
  const key = `turn/${turn.by.platform}/${turn.by.tenant}/${turn.delivery}`
  let taken = false
  try {
    taken = await world.claims.take(key, lease)
    if (!taken) return
    const scene = await sceneOf(turn, world)
    const decision = decide(scene)
    if (decision.does === 'ask' && world.later) await promise(scene, world, send)
    else await sendAll(turn, world, await carryOut(decision, scene, world), send)
    await world.claims.done(key)
  } catch (fault) {
    if (taken) await world.claims.release(key).catch(() => undefined)
    if (!(fault instanceof NotStored)) throw fault
    await send({ show: 'whisper', view: notSaved(fault.why, turn.intent) }, undefined)
  }
}

/** Keeps the turn as a job and says that its answer will come. */
async function promise({ turn, project }: Scene, world: World, send: Send): Promise<void> {
  await world.later?.put(
    { turn, project: project?.id },
    () => sendAll(turn, world, [lookingUp(turn)], send),
    (job) => finish(job, world, send),
  )
}

/** Answers a turn that was put off, in place of the card that announced it. Doing it again changes nothing but the card. */
export async function finish(job: Job, world: World, send: Send): Promise<void> {
  const now = await sceneOf(job.turn, world, job.project)
  const scene = { ...now, said: before(job, now.said) }
  await sendAll(job.turn, world, inPlaceOf(job.card, await carryOut(decide(scene), scene, world)), send)
}

async function sceneOf(turn: Turn, world: World, about?: string): Promise<Scene> {
  const id = about ?? (await world.places.projectAt(turn.place))
  const [project, openings, said] = await Promise.all([
    id ? projectOf(id, world) : undefined,
    turn.thread ? world.dialogues.openings(turn.place, turn.thread) : [],
    turn.thread ? world.talks.of(turn.place, turn.thread) : [],
  ])
  const { toolkit, items } = world
  return { toolkit, items, turn, project, openings: openings.filter((opening) => opening.project === id), said }
}

export async function projectOf(
  id: string,
  { journal, toolkit }: Pick<World, 'journal' | 'toolkit'>,
): Promise<Project | undefined> {
  return fold(id, await journal.read(id), toolkit.shared.sameAs)
}

async function carryOut(decision: Decision, scene: Scene, world: World): Promise<readonly Reply[]> {
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
      await world.feedback.erase(scene.turn.by)
      return decision.say(await world.journal.erase(scene.turn.by))
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
  if (decision.served) await world.reminders.serve(project, turn.place, turn.at)
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
  if (!(await world.places.bind(turn.place, id, scene.project?.id))) {
    await world.journal.forget(id)
    return somebodyWasFaster()
  }
  const project = await projectOf(id, world)
  if (!project) return forgotten()
  const after: ProjectScene = { ...scene, project }
  const first = decision.say(after)
  if (!decision.onward) return first
  const next = { ...after, turn: { ...turn, intent: decision.onward } }
  return [...first, ...(await carryOut(decide(next), next, world))]
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
  const places = await world.places.of(project.id)
  const entries = await world.journal.forget(project.id)
  await Promise.all(places.map((place) => world.places.unbind(place, project.id)))
  await Promise.all([world.feedback.forget(project.id), ...places.map((place) => world.talks.forget(place))])
  return decision.say(entries)
}

const occasionOf = ({ by, name, delivery, at }: Turn) => ({
  by,
  name,
  at,
  delivery: `${by.platform}/${by.tenant}/${delivery}`,
})

async function sendAll(
  turn: Turn,
  world: World,
  replies: readonly Reply[],
  send: Send,
): Promise<MessageRef | undefined> {
  let under: MessageRef | undefined
  for (const reply of replies) {
    const sent = await send(reply, under)
    if (!sent || (reply.show !== 'post' && reply.show !== 'replace')) continue
    if (reply.show === 'post') under ??= sent
    if (reply.opens)
      await world.dialogues.open({
        ...reply.opens,
        at: reply.show === 'post' ? (sent.at ?? turn.at) : turn.at,
        card: sent,
      })
    // What is said in place of an announcement follows the question that was kept with it.
    const said = reply.show === 'replace' ? turn.at + 1 : turn.at
    if (reply.talk) await world.talks.add(sent.place, sent.thread, said, reply.talk)
  }
  return under
}
