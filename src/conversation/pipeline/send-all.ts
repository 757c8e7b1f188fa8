import type { Joint, MessageRef } from '../../project/ports.ts'
import type { Context } from '../context.ts'
import type { Ports, Send } from '../ports.ts'
import { repliesFor } from '../project/made-for.ts'
import type { Reply } from '../reply.ts'
import { deliveryOf, type Turn } from '../turn.ts'
import { withAsker } from './asker.ts'
import { keepCards, type Sent } from './cards/keep.ts'
import { notified } from './cards/notified.ts'

type About = Pick<Context, 'turn' | 'project'>

type Sending = { readonly ports: Ports; readonly send: Send }

/** Sends the replies in order, and keeps what they bring about. Resolves to the first that was posted. */
export async function sendAndKeep(...[replies, about, how]: [readonly Reply[], About, Sending]) {
  const joint = how.ports.joint()
  const under = await sendAll(replies, about, { ...how, joint })
  await joint.keep()
  return under
}

/**
 * Sends the replies in order, those to a thread under the first that was posted, and keeps what each brings about while
 * the next one is sent; what the last one does is left to the joint. Resolves to that first one.
 */
export async function sendAll(
  replies: readonly Reply[],
  about: About,
  { ports, send, joint }: Sending & { readonly joint: Joint },
): Promise<MessageRef | undefined> {
  const { turn, project } = about
  let under: MessageRef | undefined
  const standing: Sent[] = []
  const kept: Promise<void>[] = []
  let last: Sent | undefined
  const keepLast = (joint?: Joint): void => {
    if (last) kept.push(keepSaid(last, about, { ports, joint }))
    // What it rejects with is heard at the end.
    if (last) kept.at(-1)?.catch(() => undefined)
    last = undefined
  }
  try {
    for (const one of toSend(replies, about)) {
      const first = await firstOf(one, turn, ports)
      if (!first) continue
      const [reply = first] = project ? notified([first], project.name, ports.items) : []
      const there = await standingNear(reply, { turn, project }, ports)
      if (there?.is === 'shown') continue
      keepLast()
      const sent = await send(reply, under ?? there?.ref)
      if (!sent || reply.show === 'open') continue
      if (reply.show === 'post') under ??= sent
      last = { reply, ref: sent }
      standing.push(last)
    }
    keepLast(joint)
    kept.push(openAgain(standing, turn, { ports, joint }), keepCards(standing, project?.id, { ...ports, joint }))
  } finally {
    await Promise.all(kept)
  }
  return under
}

const toSend = (replies: readonly Reply[], { turn, project }: About): readonly Reply[] => {
  const all = withAsker(replies, turn)
  return project ? repliesFor(project.id, all) : all
}

/** Where what it says belongs, for it came from a list that one person alone sees. */
const standingNear = (reply: Reply, { turn, project }: About, { cards }: Ports): ReturnType<Ports['cards']['near']> =>
  reply.show === 'post' && reply.near && project
    ? cards.near(reply.near, { project: project.id, place: turn.place })
    : Promise.resolve(undefined)

type Keeping = { readonly ports: Ports; readonly joint: Joint | undefined }

/** Keeps that the reminder is out, that a question stands open, and what was said in the thread. */
async function keepSaid({ reply, ref }: Sent, { turn, project }: About, { ports, joint }: Keeping): Promise<void> {
  if (reply.show === 'whisper') return
  if (reply.show === 'post' && reply.reminds && project) await ports.reminders.serve(project, turn.place, turn.at)
  if (reply.show === 'post' && reply.opens)
    await ports.dialogues.open({ ...reply.opens, card: ref, at: ref.at ?? turn.at }, joint)
  // What is said in place of an announcement follows the question that was kept with it.
  const said = reply.show === 'replace' ? turn.at + 1 : turn.at
  if (reply.talk) await ports.threadHistory.add(ref.place, ref.thread, { by: turn.by, at: said, joint }, reply.talk)
}

/** What stands open again on its card was opened before what was asked below it, whichever clock is ahead. */
async function openAgain(standing: readonly Sent[], turn: Turn, { ports, joint }: Keeping): Promise<void> {
  const below = standing.findLast(({ reply }) => reply.show === 'post' && reply.opens)
  const at = below ? Math.min(turn.at, (below.ref.at ?? turn.at) - 1) : turn.at
  for (const { reply, ref } of standing)
    if (reply.show === 'replace' && reply.opens) await ports.dialogues.open({ ...reply.opens, card: ref, at }, joint)
}

/** The reply, or what is said in its place where somebody came to it first. */
async function firstOf(reply: Reply, turn: Turn, { claims }: Ports): Promise<Reply | undefined> {
  if (reply.show !== 'post' || !reply.once) return reply
  const { key, other, mark } = reply.once
  if (await claims.first(key, deliveryOf(turn))) return reply
  return other && { show: 'post', where: reply.where, view: other, ...(mark ? { mark } : {}) }
}
