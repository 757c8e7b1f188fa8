import { listed } from '../../project/listed.ts'
import { isOver, requestsIn, type SignOffRequest, waitsFor } from '../../project/signoff/requests.ts'
import { calledNow } from '../../project/signoff/standing.ts'
import { strong } from '../../view/text.ts'
import type { Message, Row } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { type AskedPerson, isMeant, known } from '../overview/who/whom.ts'
import { mayAdminister } from '../project/permission.ts'
import { dayOf, dueOf, lookingAt, nameOfGate, type SignOffContext } from './looking.ts'

/** The requests that wait for somebody, or for anybody; oldest first. */
export function waitingFor(context: ProjectContext, whom: AskedPerson | 'all'): SignOffRequest[] {
  const isTheirs = whom === 'all' ? () => true : isMeant(context, whom)
  return requestsIn(context.project).filter(
    (request) =>
      !isOver(request, context.turn.at) &&
      waitsFor(request).some((n) => {
        const slot = request.slots[n]
        return slot !== undefined && isTheirs(slot.person, slot.name)
      }),
  )
}

/** What somebody has not signed yet, shown to whoever chases them: nothing is sent before it is asked again. */
export function signersChased(context: ProjectContext, whom: AskedPerson | 'all'): Message<Intent> {
  const requests = waitingFor(context, whom)
  if (!requests.length) return nobody(context, whom)
  const looking = lookingAt(context)
  const mayAsk = mayAdminister(context.project, context.turn)
  const title = requests.length > 1 ? `${requests.length} sign-offs wait` : 'One sign-off waits'
  return message(title, [
    {
      kind: 'rows',
      rows: requests.map((request) => (mayAsk ? toChase(request, looking) : without(toChase(request, looking)))),
    },
    quiet(
      `Nothing is sent yet. Asked again${mayAsk ? '' : ' by a lead'}, they get it anew, in private and as it stands now. The weekly reminder tells them too.`,
    ),
  ])
}

const without = ({ choice: _, ...row }: Row<Intent>): Row<Intent> => row

/** "III Design waits for Dean, overdue since Fri 11 Dec", with the button that asks again. */
export const toChase = (request: SignOffRequest, looking: SignOffContext): Row<Intent> => ({
  text: [strong(nameOfGate(request, looking)), ` waits for ${waitedFor(request)}${dueOf(request, looking)}`],
  note: `asked by ${calledNow(request.asked.name)} ${dayOf(request.asked.at, looking)}`,
  choice: { label: 'Ask again', intent: { do: 'ask sign-off', renews: request.id } },
})

export const waitedFor = (request: SignOffRequest): string =>
  listed(waitsFor(request).map((n) => calledNow(request.slots[n]?.name ?? '')))

const nobody = (context: ProjectContext, whom: AskedPerson | 'all'): Message<Intent> =>
  notice(
    `${whom === 'all' ? 'Nobody is asked to sign anything just now.' : known(context, whom, (name) => `${name} is not asked to sign anything just now.`)} Nothing is sent.`,
    'info',
    buttons({ label: 'Ask for a sign-off', intent: { do: 'ask sign-off' } }),
  )
