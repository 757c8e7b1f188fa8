import { isOver, type Request, requestsIn } from '../../project/signoff/requests.ts'
import type { Decision, ProjectContext } from '../context.ts'
import { notice } from '../failures.ts'
import type { IntentOf } from '../intent.ts'
import { channelLine } from './line.ts'
import { lookingAt, nameOfGate } from './looking.ts'

/** Takes a request back that is open: nobody is asked any more, and what was signed stays in the log. */
export const recall = (context: ProjectContext, intent: IntentOf<'recall sign-off'>): Decision => ({
  does: 'sign off',
  project: context.project.id,
  judge(now) {
    const request = meant(now, intent)
    if (!request)
      return {
        replies: [
          { show: 'whisper', view: notice('Nothing of that kind is asked for just now, so nothing was recalled.') },
        ],
      }
    return {
      request: request.id,
      events: [{ kind: 'recalled', request: request.id }],
      say: (after, recalled) =>
        recalled.ended === 'recalled'
          ? [
              {
                show: 'whisper',
                view: notice(`Recalled: nobody is asked to sign ${nameOfGate(request, now)} any more.`, 'good'),
              },
            ]
          : [{ show: 'whisper', view: channelLine(recalled, lookingAt(after)) }],
    }
  },
})

/** The request named, else the one that is open. */
function meant(
  { project, turn }: ProjectContext,
  { request: id, gate }: IntentOf<'recall sign-off'>,
): Request | undefined {
  const open = requestsIn(project).filter((one) => !isOver(one, turn.at))
  if (id) return open.find((one) => one.id === id)
  const named = gate ? open.filter((one) => one.gate.toLowerCase() === gate.toLowerCase()) : open
  return named.length === 1 ? named[0] : undefined
}
