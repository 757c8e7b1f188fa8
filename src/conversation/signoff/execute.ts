import { isOfSignOff, type SignOffEntry, samePerson } from '../../project/entry.ts'
import { requestCalled } from '../../project/signoff/requests.ts'
import type { Context, Decision, ProjectContext } from '../context.ts'
import { forgotten } from '../failures.ts'
import { type Ports, projectOf } from '../ports.ts'
import { repliesFor } from '../project/made-for.ts'
import type { Reply } from '../reply.ts'
import { deliveryOf, metadataOf } from '../turn.ts'
import { toldOf } from './kept.ts'
import { putRight } from './put-right.ts'

/**
 * Keeps what was judged about a sign-off, then puts its cards right; what is not to be kept still does, for a card may
 * be old. What the turn kept before it was interrupted is judged no more: it is told.
 */
export async function signOff(
  decision: Extract<Decision, { does: 'sign off' }>,
  context: Context,
  ports: Ports,
): Promise<readonly Reply[]> {
  const project = await projectOf(decision.project, ports)
  if (!project) return forgotten()
  const before: ProjectContext = { ...context, project }
  const own = keptBy(before, ports)
  if (own) return told(own, before, ports)
  const judged = decision.judge(before)
  if ('replies' in judged) {
    const request = judged.request && requestCalled(project, judged.request)
    if (request) await putRight(request, before, ports, shownBy(judged.replies, context))
    return repliesFor(project.id, judged.replies)
  }
  const metadata = { ...metadataOf(context.turn), ...(judged.delivery ? { delivery: judged.delivery } : {}) }
  const fate = await ports.journal.append(project.id, metadata, [judged.event])
  const after = await projectOf(project.id, ports)
  const kept = after?.entries.find(({ id }) => id === ports.entryId(metadata.delivery, 0))
  if (fate === 'forgotten' || !after || !kept || !isOfSignOff(kept)) return forgotten()
  return told(kept, { ...before, project: after }, ports)
}

/** What the turn kept; a verdict goes by whose place it is, not by the turn's delivery. */
function keptBy({ project, turn }: ProjectContext, ports: Ports): SignOffEntry | undefined {
  const id = ports.entryId(deliveryOf(turn), 0)
  const isOwn = (entry: SignOffEntry): boolean =>
    entry.id === id || (entry.kind === 'signed' && entry.at === turn.at && samePerson(entry.by, turn.by))
  return project.entries.filter(isOfSignOff).find(isOwn)
}

async function told(entry: SignOffEntry, after: ProjectContext, ports: Ports): Promise<readonly Reply[]> {
  const request = requestCalled(after.project, entry.kind === 'asked for sign-off' ? entry.id : entry.request)
  if (!request) return forgotten()
  const { replies, notices } = toldOf(entry, request, after)
  await putRight(request, after, ports, shownBy(replies, after))
  await ports.notices.tell(notices)
  return repliesFor(after.project.id, replies)
}

/** The card that a reply takes the place of. */
const shownBy = (replies: readonly Reply[], { turn }: Context) =>
  replies.some(({ show }) => show === 'replace') ? turn.card : undefined
