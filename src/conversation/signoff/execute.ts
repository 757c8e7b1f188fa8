import { requestCalled } from '../../project/signoff/requests.ts'
import type { Context, Decision, ProjectContext } from '../context.ts'
import { forgotten } from '../failures.ts'
import { type Ports, projectOf } from '../ports.ts'
import type { Reply } from '../reply.ts'
import { metadataOf } from '../turn.ts'
import { putRight } from './put-right.ts'

/** What is said of a sign-off, and how its project stands then. */
export type SignOffOutcome = { readonly replies: readonly Reply[]; readonly now?: ProjectContext }

/** Keeps what was judged about a sign-off, then asks whose turn it is; what is not to be kept still does, for a card may be old. */
export async function signOff(
  decision: Extract<Decision, { does: 'sign off' }>,
  context: Context,
  ports: Ports,
): Promise<SignOffOutcome> {
  const there = context.project?.id === decision.project ? context.project : await projectOf(decision.project, ports)
  if (!there) return { replies: forgotten() }
  const before: ProjectContext = { ...context, project: there }
  const judged = decision.judge(before)
  if ('replies' in judged) {
    const request = judged.request && requestCalled(there, judged.request)
    if (request) await putRight(request, before, ports)
    if (request) await ports.cards.touch(there.id)
    return { replies: judged.replies, now: before }
  }
  const own = metadataOf(context.turn, there)
  const metadata = judged.delivery ? { ...own, delivery: judged.delivery } : own
  const fate = await ports.journal.append(there.id, metadata, judged.events)
  const project = await projectOf(there.id, ports)
  const request = project && requestCalled(project, judged.request ?? ports.entryId(metadata.delivery, 0))
  if (fate === 'forgotten' || !project || !request) return { replies: forgotten() }
  const after = { ...before, project }
  const replies = judged.say(after, request)
  await putRight(request, after, ports)
  await ports.notices.tell(judged.tells?.(after, request) ?? [])
  return { replies, now: after }
}
