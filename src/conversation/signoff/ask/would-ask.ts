import { localDate, shownDay } from '../../../calendar/dates.ts'
import { readDate } from '../../../calendar/parse-date.ts'
import { gateName, gateOf } from '../../../project/signoff/gates.ts'
import { requestCalled, waitsFor } from '../../../project/signoff/requests.ts'
import { calledNow } from '../../../project/signoff/standing.ts'
import { strong } from '../../../view/text.ts'
import type { Text } from '../../../view/view.ts'
import type { Context } from '../../context.ts'
import type { IntentOf } from '../../intent.ts'
import { openInWords } from '../open-ones.ts'

/** Before anybody is asked: who would sign what by when, and how much of it is open. */
export function wouldAsk(intent: IntentOf<'ask sign-off'>, context: Context): Text {
  const { toolkit, project, turn } = context
  const { gate, people = [], by, again } = asks(intent, context)
  const names = people.map(({ name }) => (name === 'me' ? 'You' : name)).join(' and ')
  if (!gate || !project) return [strong(names), ' would be asked in private to sign what is recorded as it stands now.']
  const meant = gateOf(gate, project)
  const day = by ? readDate(by, turn.at, project.zone) : undefined
  const open = openInWords(meant, { ...context, project, now: turn.at })
  return [
    strong(names),
    ` would be asked in private ${again ? 'once more ' : ''}to sign `,
    strong(gateName(meant, toolkit)),
    `${day ? `, by ${shownDay(day, localDate(turn.at, project.zone))},` : ''} as it stands now. `,
    ...(open ? [`${open} `] : []),
    'Nothing is signed until they press Sign.',
  ]
}

/** Of a request that is asked again: who has not signed, and the new date. */
function asks({ renews, values, ...asked }: IntentOf<'ask sign-off'>, { project }: Context) {
  const request = renews && project ? requestCalled(project, renews) : undefined
  if (!request) return { ...asked, again: false }
  const people = waitsFor(request).flatMap((n) => {
    const slot = request.slots[n]
    return slot ? [{ id: slot.person.id, name: calledNow(slot.name) }] : []
  })
  const by = values?.['by']
  return { gate: request.gate, people, by: typeof by === 'string' ? by : request.asked.due, again: true }
}
