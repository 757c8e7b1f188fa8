import type { Place } from '../../project/ports.ts'
import type { WorkspaceHandler } from './answer.ts'

/** A channel that goes on under another id. */
export type ChannelMove = { readonly from: Place; readonly to: Place }

/** Slack gave a channel another id, as it does where a private one is shared: its project, people and open questions go along. */
export async function goAlong({ from, to }: ChannelMove, handler: WorkspaceHandler): Promise<void> {
  const { ports, whereabouts, log } = handler
  const project = await ports.places.projectAt(from)
  if (!project) return
  if (!(await ports.places.bind(to, project, undefined)))
    return log(`Slack: a channel of ${from.tenant} has another id and a project of its own there; the old one stays.`)
  await moveQuestions({ from, to }, handler)
  for (const person of await whereabouts.at(from)) {
    await whereabouts.note(person, to)
    await whereabouts.left(person, from)
  }
  await ports.threadHistory.forget(from)
  // Last, so that all of it is done again where Slack tells of it again.
  await ports.places.unbind(from, project)
}

/** Messages keep their time stamps, and with them their threads. */
async function moveQuestions(
  { from, to }: ChannelMove,
  { kvs, ports: { dialogues } }: WorkspaceHandler,
): Promise<void> {
  for (const { key, value } of await kvs.threads.list(`${from.tenant}/${from.id}/`)) {
    const open = (await dialogues.pendingQuestions(from, value.thread)).at(-1)
    if (open) await dialogues.open({ ...open, card: { ...open.card, place: to } })
    await kvs.threads.delete(key)
  }
}
