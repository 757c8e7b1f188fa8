import { localDate, shownDay } from '../../../calendar/dates.ts'
import { readDate } from '../../../calendar/parse-date.ts'
import { isNobody, personKey } from '../../../project/entry.ts'
import { listed } from '../../../project/listed.ts'
import { isOfGate } from '../../../project/signoff/chain.ts'
import { type ApproverSlot, requestCalled, requestsIn, type SignOffRequest } from '../../../project/signoff/requests.ts'
import type { GateState, Signature } from '../../../project/signoff/standing.ts'
import type { Form, Message } from '../../../view/view.ts'
import type { Decision, Judged, ProjectContext } from '../../context.ts'
import { notice, outdated } from '../../failures.ts'
import type { Intent, Values } from '../../intent.ts'
import { whispered } from '../../reply.ts'
import { channelLine } from '../line.ts'
import { lookingAt, type SignOffContext, statesOf } from '../looking.ts'
import { requested } from '../requested.ts'

/** Asks anew, with what stands by now: those alone whose signature does not hold, who objected, or who have not signed. A date that is over is asked for. */
export const askAgain = (context: ProjectContext, id: string, values?: Values): Decision => ({
  does: 'sign off',
  project: context.project.id,
  judge: (now) => judged(now, { id, values }),
})

function judged(
  now: ProjectContext,
  { id, values }: { readonly id: string; readonly values: Values | undefined },
): Judged {
  const looking = lookingAt(now)
  const pressed = requestCalled(now.project, id)
  const state = pressed && statesOf(looking).find(({ request }) => isOfGate(request, pressed))
  if (!state) return alone(outdated())
  const holds = holdsNow(state, looking, id)
  if (holds) return alone(holds)
  const { slots, needs } = leftOf(
    state,
    requestsIn(now.project).filter((one) => isOfGate(one, state.request)),
  )
  if (!slots.length) return alone(notice('Nobody of those who were asked is left. Ask somebody else.', 'warning'))
  const { gate, asked } = state.request
  const due = dueThen(now, asked.due, values)
  if ('wrong' in due) return { replies: [{ show: 'open', view: dateForm(now, id, due.wrong) }] }
  return requested(now, {
    gate,
    people: slots.map(({ person, name }) => ({ id: person.id, name })),
    needs,
    order: asked.order,
    ...due,
    renews: state.request.id,
  })
}

const alone = (view: Message<Intent>): Judged => ({ replies: [whispered(view)] })

/** What holds, where there is nothing to ask anew: it is signed, it waits, or what was to be changed has not been. */
function holdsNow(
  { is, request, signatures }: GateState,
  looking: SignOffContext,
  pressed: string,
): Message<Intent> | undefined {
  if (is === 'signed') return notice('There is nothing to ask anew: what was signed stands.', 'good')
  if (is !== 'waits') return undefined
  const objections = signatures.filter(({ entry }) => entry.verdict === 'changes')
  // Whoever is chased is asked once more; a second press finds it asked.
  if (!objections.length) return request.id === pressed ? undefined : channelLine(request, looking)
  if (objections.some(({ changes }) => changes.length)) return undefined
  return notice(
    `Nothing has changed since ${listed(objections.map(({ name }) => name))} asked for changes, so there is nothing new to show them.`,
    'warning',
  )
}

/** The date by which it is to be signed: one that is over is none any more, and asked for. */
function dueThen(
  { turn, project }: ProjectContext,
  due: string | undefined,
  values: Values | undefined,
): { readonly due?: string } | { readonly wrong: string } {
  const today = localDate(turn.at, project.zone)
  const typed = values?.['by']
  const said = typeof typed === 'string' && typed ? readDate(typed, turn.at, project.zone) : undefined
  if (said && said < today) return { wrong: `${shownDay(said, today)} is past. Choose a day from today on.` }
  if (values) return said ? { due: said } : {}
  if (due && due < today) return { wrong: `${shownDay(due, today)}, by which it was asked for, is past.` }
  return due ? { due } : {}
}

const dateForm = ({ project }: ProjectContext, renews: string, wrong: string): Form<Intent> => ({
  kind: 'form',
  title: 'Ask again',
  submit: 'Ask again',
  intent: { do: 'ask sign-off', renews, project: project.id },
  intro: [{ kind: 'text', text: wrong }],
  fields: [{ kind: 'date', name: 'by', label: 'By when?', hint: 'Left empty: without a date.', optional: true }],
})

/** Who is asked anew, in the order in which they were asked first, and how many of them have to sign. */
function leftOf(
  { is, request, signatures }: GateState,
  all: readonly SignOffRequest[],
): { readonly slots: ApproverSlot[]; readonly needs: number } {
  const holds = signatures.filter(({ entry, changes }) => entry.verdict === 'yes' && !changes.length)
  const stale = signatures.filter(({ entry, changes }) => entry.verdict === 'yes' && changes.length)
  if (is === 'changed')
    return stillThere(
      stale.flatMap((one) => slotOf(one, all) ?? []),
      all,
    )
  const isHere = ({ entry }: Signature): boolean => entry.request === request.id
  const open = request.slots.filter((_, n) => !holds.some((one) => isHere(one) && one.entry.approver === n))
  const earlier = signatures
    .filter((one) => !isHere(one) && !holds.includes(one))
    .flatMap((one) => slotOf(one, all) ?? [])
  const { slots } = stillThere([...open, ...earlier], all)
  const needs = Math.max(1, request.asked.needs - holds.filter(isHere).length) + earlier.length
  return { slots, needs: Math.min(needs, slots.length) }
}

function stillThere(slots: readonly ApproverSlot[], all: readonly SignOffRequest[]) {
  const order = [...new Set(all.flatMap((one) => one.slots.map(({ person }) => personKey(person))))]
  const placeOf = ({ person }: ApproverSlot): number => order.indexOf(personKey(person))
  const there = slots.filter(({ person }) => !isNobody(person)).sort((one, other) => placeOf(one) - placeOf(other))
  return { slots: there, needs: there.length }
}

const slotOf = ({ entry }: Signature, all: readonly SignOffRequest[]): ApproverSlot | undefined =>
  all.find(({ id }) => id === entry.request)?.slots[entry.approver]
