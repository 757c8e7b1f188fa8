import { isOver, requestsIn, type SignOffRequest } from '../../project/signoff/requests.ts'
import type { Decision, ProjectContext } from '../context.ts'
import { notice } from '../failures.ts'
import type { IntentOf } from '../intent.ts'
import { whispered } from '../reply.ts'

/** Takes a request back that is open: nobody is asked any more, and what was signed stays in the log. */
export const recall = (context: ProjectContext, intent: IntentOf<'recall sign-off'>): Decision => ({
  does: 'sign off',
  project: context.project.id,
  judge(now) {
    const request = meant(now, intent)
    if (!request)
      return {
        replies: [whispered(notice('Nothing of that kind is asked for just now, so nothing was recalled.'))],
      }
    return { event: { kind: 'recalled', request: request.id } }
  },
})

/** The request named, else the one that is open. */
function meant(
  { project, turn }: ProjectContext,
  { request: id, gate }: IntentOf<'recall sign-off'>,
): SignOffRequest | undefined {
  const open = requestsIn(project).filter((one) => !isOver(one, turn.at))
  if (id) return open.find((one) => one.id === id)
  const named = gate ? open.filter((one) => one.gate.toLowerCase() === gate.toLowerCase()) : open
  return named.length === 1 ? named[0] : undefined
}
