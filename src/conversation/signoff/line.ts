import { listed } from '../../project/listed.ts'
import { type SignOffRequest, waitsFor } from '../../project/signoff/requests.ts'
import { calledNow } from '../../project/signoff/standing.ts'
import { strong } from '../../view/text.ts'
import type { Message } from '../../view/view.ts'
import { notice } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { overInWords } from './card.ts'
import { dueOf, nameOfGate, type SignOffContext, verdictsIn } from './looking.ts'

/** The one line that a channel sees of a request, as it stands. */
export function channelLine(request: SignOffRequest, looking: SignOffContext): Message<Intent> {
  const over = overInWords(request, looking)
  if (over) return notice(over, request.ended === 'signed' ? 'good' : 'info')
  const said = verdictsIn(request, looking)
  const waiting = waitsFor(request).flatMap((n) => calledNow(request.slots[n]?.name ?? ''))
  return notice([
    'Sign-off of ',
    strong(nameOfGate(request, looking)),
    ': ',
    ...(said ? [`${said}. `] : []),
    waiting.length
      ? `${listed(waiting)} ${waiting.length > 1 ? 'are' : 'is'} asked in private${dueOf(request, looking)}.`
      : 'It waits for the changes.',
  ])
}
