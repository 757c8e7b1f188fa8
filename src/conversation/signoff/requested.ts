import type { Person } from '../../project/entry.ts'
import { listed } from '../../project/listed.ts'
import { coveredBy, gateName, gateOf } from '../../project/signoff/gates.ts'
import { isOver, requestsIn, type SignOffRequest, waitsFor } from '../../project/signoff/requests.ts'
import { snapshotOf } from '../../project/signoff/snapshot.ts'
import { calledNow } from '../../project/signoff/standing.ts'
import { strong } from '../../view/text.ts'
import type { Message } from '../../view/view.ts'
import type { Judged, ProjectContext } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import type { Intent, PersonNamed } from '../intent.ts'
import { whispered } from '../reply.ts'

/** All that a request needs. */
export type Asking = {
  readonly gate: string
  readonly people: readonly PersonNamed[]
  readonly needs: number
  readonly order: 'together' | 'in turn'
  readonly due?: string
  readonly renews?: string
}

/** Why a request is none: whoever asks could give every signature that it needs. */
export const notAlone =
  'Whoever asks may not be the only one whose signature is needed. Name somebody else, or somebody besides you; or let another lead ask.'

/** Whether the signature of whoever asks would be enough. */
export const asksOneself = (by: Person, { people, needs }: Pick<Asking, 'people' | 'needs'>): boolean =>
  needs < 2 && people.some(({ id }) => id === by.id)

/** The request, unless whoever asks would sign it alone, there is nothing to sign, or it is asked for already. */
export function requested(now: ProjectContext, asking: Asking): Judged {
  const { project, turn } = now
  if (asksOneself(turn.by, asking)) return alone(notice(notAlone, 'warning'))
  const gate = gateOf(asking.gate, project)
  const open = requestsIn(project).find(
    (one) => one.gate.toLowerCase() === gate.gate.toLowerCase() && one.id !== asking.renews && !isOver(one, turn.at),
  )
  if (open) return { ...alone(askedAlready(open, now)), request: open.id }
  const empty = nothingToSign(asking.gate, now)
  if (empty) return alone(empty)
  const read = snapshotOf(project, coveredBy(gate), now)
  const approvers = asking.people.map(({ id, name }) => ({ person: { ...turn.by, id }, name }))
  const { needs, order, due, renews } = asking
  const more = { ...(due ? { due } : {}), ...(renews ? { renews } : {}) }
  return { event: { kind: 'asked for sign-off', ...gate, ...read, approvers, needs, order, ...more } }
}

/** Said before anybody is chosen or asked where a gate holds nothing. */
export function nothingToSign(said: string, now: ProjectContext): Message<Intent> | undefined {
  const gate = gateOf(said, now.project)
  return snapshotOf(now.project, coveredBy(gate), now).seen.length
    ? undefined
    : notice(`Nothing is recorded in ${gateName(gate, now.toolkit)} yet, so there is nothing to sign.`, 'warning')
}

const alone = (view: Message<Intent>): Judged => ({ replies: [whispered(view)] })

const askedAlready = (open: SignOffRequest, { toolkit }: ProjectContext): Message<Intent> => {
  const waiting = waitsFor(open).map((n) => calledNow(open.slots[n]?.name ?? ''))
  return notice(
    [
      strong(gateName(open, toolkit)),
      ` is asked for already${waiting.length ? ` and waits for ${listed(waiting)}` : ''}. Recall that first to ask anew.`,
    ],
    'info',
    buttons({ label: 'Recall', intent: { do: 'recall sign-off', request: open.id } }),
  )
}
