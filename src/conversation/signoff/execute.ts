import { isOfSignOff, type SignOffEntry, samePerson } from '../../project/entry.ts'
import { requestCalled } from '../../project/signoff/requests.ts'
import type { Context, DecisionTo, ProjectContext } from '../context.ts'
import { forgotten, putAway } from '../failures.ts'
import { type Ports, projectOf } from '../ports.ts'
import type { Reply } from '../reply.ts'
import { deliveryOf, metadataOf } from '../turn.ts'
import { toldOf } from './kept.ts'
import { lineInPlaces, putRight } from './put-right.ts'

/** What is said of a sign-off, and how its project stands then. */
export type SignOffOutcome = { readonly replies: readonly Reply[]; readonly now?: ProjectContext }

/**
 * Keeps what was judged about a sign-off, then asks whose turn it is; what is not to be kept still does, for a card may be
 * old. What the turn kept before it was interrupted is judged no more: it is told.
 */
export async function signOff(
  decision: DecisionTo<'sign off'>,
  context: Context,
  ports: Ports,
): Promise<SignOffOutcome> {
  const project = await projectOf(decision.project, ports)
  if (!project) return { replies: forgotten() }
  const before: ProjectContext = { ...context, project }
  const own = keptBy(before, ports)
  if (own) return told(own, before, ports)
  const judged = decision.judge(before)
  if ('replies' in judged) {
    const request = judged.request && requestCalled(project, judged.request)
    if (request) await putRight(request, before, ports)
    if (request) await ports.cards.touch(project.id)
    return { replies: judged.replies, now: before }
  }
  if (project.archived) return { replies: putAway(project, context.turn), now: before }
  const made = metadataOf(context.turn, project)
  const metadata = judged.delivery ? { ...made, delivery: judged.delivery } : made
  const fate = await ports.journal.append(project.id, metadata, [judged.event])
  const after = await projectOf(project.id, ports)
  const kept = after?.entries.find(({ id }) => id === ports.entryId(metadata.delivery, 0))
  if (fate === 'forgotten' || !after || !kept || !isOfSignOff(kept)) return { replies: forgotten() }
  return told(kept, { ...before, project: after }, ports)
}

/** What the turn kept; a verdict goes by whose place it is, not by the turn's delivery. */
function keptBy({ project, turn }: ProjectContext, ports: Ports): SignOffEntry | undefined {
  const id = ports.entryId(deliveryOf(turn), 0)
  const isOwn = (entry: SignOffEntry): boolean =>
    entry.id === id || (entry.kind === 'signed' && entry.at === turn.at && samePerson(entry.by, turn.by))
  return project.entries.filter(isOfSignOff).find(isOwn)
}

async function told(entry: SignOffEntry, after: ProjectContext, ports: Ports): Promise<SignOffOutcome> {
  const request = requestCalled(after.project, entry.kind === 'asked for sign-off' ? entry.id : entry.request)
  if (!request) return { replies: forgotten() }
  const { replies, notices } = toldOf(entry, request, after)
  await putRight(request, after, ports)
  if (entry.kind === 'asked for sign-off') await lineInPlaces(request, after, ports)
  await ports.notices.tell(notices)
  return { replies, now: after }
}
