import type { Inbox } from '../conversation/inbox.ts'
import { takeTurn } from '../conversation/take-turn.ts'
import { outdated, wentWrong } from '../conversation/trouble.ts'
import type { Turn } from '../conversation/turn.ts'
import { whichProject } from '../conversation/which-project.ts'
import type { World } from '../conversation/world.ts'
import type { Person } from '../project/entry.ts'
import { codeOf, Paused, Unclear } from './calling.ts'
import { counter, type Desk, prepare } from './desk.ts'
import { isDoubleClick } from './double-click.ts'
import { reasonOf } from './fault.ts'
import type { FormAnswer } from './form-answer.ts'
import type { Heard, Meant } from './heard.ts'
import type { inOrder } from './in-order.ts'
import { chatKey, subjectOf, type Whereabouts, worldAbout } from './personal.ts'
import { post } from './post.ts'
import { type Means, sending } from './send.ts'
import type { Shelves, Waiting } from './shelves.ts'
import { type Ears, understand } from './understand.ts'

/** What answering needs besides the desk of the workspace. */
export type Office = {
  readonly world: World
  readonly ears: Ears
  readonly inbox: Inbox<Waiting>
  readonly shelves: Shelves
  readonly whereabouts: Whereabouts
  readonly log: (line: string) => void
  readonly now: () => number
  readonly inOrder: ReturnType<typeof inOrder>
  /** Called after a turn that was taken from App Home. */
  readonly onHome: (turn: Turn, desk: Desk) => Promise<void>
}

/** The form that was sent, to be answered; `onKept` is called once a restart loses nothing of it. */
type Waited = { readonly form: FormAnswer | undefined; readonly onKept: () => void }

/** Answers what was heard: kept first, so that it survives a restart, then answered, then crossed off. */
export async function answer(
  heard: Heard,
  tenant: string,
  desk: Desk,
  office: Office,
  { form, onKept }: Waited,
): Promise<void> {
  const { ground, trigger } = heard
  const understood = await understand(heard, tenant, desk.call, office.ears)
  if (!understood) return sayOutdated(heard, desk, tenant)
  const { turn } = understood
  if (turn.intent.do === 'say' && !(await isOurs(turn, office.world))) return
  if (isPress(heard) && (await isDoubleClick(turn, heard.meant.written, office.shelves.presses))) return
  const one: Waiting = {
    since: office.now(),
    tries: 0,
    ground,
    turn,
    ...(understood.project ? { project: understood.project } : {}),
  }
  const kept = await office.inbox.keep(one).catch(() => 'not kept' as const)
  if (kept === false) return
  // Where nothing can be kept, the conversation is the one to say so.
  if (kept === true) onKept()
  const work = (): Promise<void> => carryOut(one, { ground, trigger, form }, desk, office)
  await (isTicking(turn)
    ? office.inOrder(`${turn.place.tenant}/${turn.place.id}/${turn.card?.id}`, turn.at, work)
    : work())
}

/** Boxes tell all that is ticked, so the newest of two ticks is the one that counts. */
const isTicking = ({ intent }: Turn): boolean => intent.do === 'tick' || intent.do === 'options'

const isPress = (heard: Heard): heard is Heard & { meant: Extract<Meant, { by: 'pressing' }> } =>
  heard.meant.by === 'pressing' && !heard.form && heard.meant.added.ticked === undefined

/** Takes a kept turn and answers it; it stays kept where Slack could not be reached. */
export async function carryOut({ turn, project }: Waiting, means: Means, desk: Desk, office: Office): Promise<void> {
  const send = sending(turn, means, desk)
  try {
    const world = await worldFor(turn, project, office)
    showThinking(turn, desk)
    const taken = world ? await takeTurn(turn, worldWith(world, means), send) : await askWhich(turn, desk, office)
    // Whoever has it may be a process that died: it stays until it is surely answered.
    if (taken === 'elsewhere') return office.inbox.leave(turn)
    await crossOff(turn, means, desk, office).catch((fault) => office.log(`Slack: ${reasonOf(fault)}`))
  } catch (fault) {
    office.log(`Slack: a ${turn.intent.do} in ${turn.place.tenant} failed: ${reasonOf(fault)}`)
    if (fault instanceof Unclear || fault instanceof Paused) return office.inbox.leave(turn)
    await send({ show: 'whisper', view: wentWrong }, undefined).catch(() => undefined)
    await office.inbox.done(turn).catch(() => undefined)
  }
}

async function crossOff(
  turn: Turn,
  { ground }: Means,
  desk: Desk,
  { inbox, whereabouts, onHome }: Office,
): Promise<void> {
  await inbox.done(turn)
  for (const person of takingPart(turn)) await whereabouts.note(person, turn.place)
  if (ground.home) await onHome(turn, desk)
}

/** In a chat with us, Slack says that we are at it until we answer. */
function showThinking({ intent, placeKind, place, thread, message }: Turn, { call }: Desk): void {
  const at = thread ?? message?.thread
  if (placeKind !== 'personal' || !at || (intent.do !== 'ask' && intent.do !== 'more')) return
  call(
    'assistant.threads.setStatus',
    { channel_id: place.id, thread_ts: at, status: 'is looking it up …' },
    { patience: 0 },
  ).catch(() => undefined)
}

/** Who takes part in the place from now on: nobody by forgetting it, or by being forgotten. */
const takingPart = (turn: Turn): Person[] =>
  turn.intent.do === 'forget' || turn.intent.do === 'forget me' ? [] : [turn.by, ...namedIn(turn)]

/** Whoever is asked to settle something takes part too. */
function namedIn({ intent, by }: Turn): Person[] {
  const to = intent.do === 'assign' ? (intent.values?.['to'] ?? intent.to) : undefined
  return to && typeof to === 'object' && 'id' in to ? [{ ...by, id: to.id }] : []
}

/** A form that was wrong must be taken again when it is sent again, even with the same words. */
const worldWith = (world: World, { form }: Means): World =>
  form
    ? {
        ...world,
        claims: {
          ...world.claims,
          done: (key) => (form.isWrong() ? world.claims.release(key) : world.claims.done(key)),
        },
      }
    : world

/** The world in which the turn is answered; undefined where it must be asked which project is meant. */
async function worldFor(
  turn: Turn,
  project: string | undefined,
  { world, shelves, whereabouts }: Office,
): Promise<World | undefined> {
  if (project) await shelves.chosen.set(chatKey(turn.place), project, 30 * 86_400_000)
  const subject = project ? { project } : await subjectOf(turn, shelves.chosen, world, whereabouts)
  if (!subject) return world
  return 'project' in subject ? worldAbout(world, turn.place, subject.project) : undefined
}

async function askWhich(turn: Turn, desk: Desk, { world, shelves, whereabouts }: Office): Promise<void> {
  const subject = await subjectOf(turn, shelves.chosen, world, whereabouts)
  if (!subject || !('among' in subject)) return
  const { view, projectOf } = whichProject(subject.among, turn.intent)
  await post(
    desk,
    turn.place,
    await prepare(counter(desk, turn.place, turn.by), view, (intent) => ({ project: projectOf(intent) })),
    turn.thread ?? turn.message?.thread,
  )
}

/** Most messages in a channel's threads are none of ours; those threads have nothing open and nothing asked. */
async function isOurs({ place, thread }: Turn, { dialogues, talks }: World): Promise<boolean> {
  if (!thread) return false
  return (await dialogues.openings(place, thread)).length > 0 || (await talks.of(place, thread)).length > 0
}

async function sayOutdated({ ground, user }: Heard, desk: Desk, tenant: string): Promise<void> {
  const rendered = await prepare(counter(desk, { platform: 'slack', tenant, id: ground.channel }), outdated())
  if (ground.response && (await desk.respond(ground.response, rendered, 'to the person'))) return
  if (ground.channel)
    await desk
      .call('chat.postEphemeral', { channel: ground.channel, user, ...rendered })
      .catch((fault) => desk.log(`Slack: ${codeOf(fault) ?? 'no clear answer'}`))
}
