import { strong } from '../../view/text.ts'
import type { Message, Row } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { message, quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { dueOf, lookingAt, nameOfGate, waitingFor } from '../signoff/looking.ts'
import { openInWords } from '../signoff/open-ones.ts'

/** Sign-offs that wait for whoever asks, each with the way to it; one that is all there is gives way to what is to be signed. */
export function toSign(context: ProjectContext, isAll: boolean): Row<Intent>[] {
  const looking = lookingAt(context)
  const requests = waitingFor(looking, context.turn.by)
  const closes = isAll && requests.length === 1 ? ({ closes: true } as const) : {}
  return requests.map((request) => ({
    text: [strong(nameOfGate(request, looking)), ` waits for your decision${dueOf(request, looking)}`],
    choice: {
      label: 'Look at it',
      intent: { do: 'read sign-off', request: request.id, from: 0, ...closes },
      style: 'primary',
    },
  }))
}

/** The same before how it stands, with how much of each is open; undefined where nothing waits for them. */
export function firstToSign(context: ProjectContext): Message<Intent> | undefined {
  const rows = toSign(context, false)
  if (!rows.length) return undefined
  const looking = lookingAt(context)
  const open = waitingFor(looking, context.turn.by).map((request) => {
    const words = openInWords(request, looking)
    return quiet(`${nameOfGate(request, looking)}: ${words ?? 'all of its questions and checks are settled.'}`)
  })
  return message('A sign-off waits for you', [{ kind: 'rows', rows }, ...open])
}
