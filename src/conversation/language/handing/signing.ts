import { plusDays } from '../../../calendar/weeks.ts'
import { requestsIn, type SignOffRequest, waitsFor } from '../../../project/signoff/requests.ts'
import type { Intent, PersonNamed } from '../../intent.ts'
import type { Group } from './roles-in.ts'
import { asMeant, type HandingSetting, someone } from './someone.ts'
import type { When } from './when.ts'

/** Whoever has to sign, but not by name. */
const anApprover =
  /\b(?:deans?|provosts?|rectors?|chancellors?|vice-chancellors?|registrars?|principals?|presidents?|approvers?|signers?|signator(?:y|ies)|committee|senate|sign-?offs?|signatures?|approvals?|every(?:one|body)|all|them|those|people|whoever)\b/i

type Whom = PersonNamed | 'all'
type Signing = {
  readonly group: Group
  readonly said: string
  readonly of: HandingSetting
  readonly when?: When | undefined
}

/** "Chase the dean", "remind Mei to sign", "give Jo until 15 December to sign": of a request that waits. */
export function ofSigning({ group, said, of, when }: Signing): Intent | undefined {
  const [called = 'all', other] = [...(group.chase ?? []), ...(group.whose ?? []), ...(group.to ?? [])]
  const whom = someone(called, of) ?? (anApprover.test(called) ? 'all' : undefined)
  if (!whom || other || group.what || group.from || asksFor.test(said)) return undefined
  if (!group.chase && !speaksOfIt.test(said)) return undefined
  if (when) return later(whom, when, of)
  return group.chase ? chasing(whom) : undefined
}

/** "Move the Monday thing to Thursday" is of no signature. */
const speaksOfIt = /\b(?:sign\w*|approv\w*|signatures?|ok|okay|verdicts?|decisions?|requests?|answers?)\b/i
/** Whoever is asked to sign is not chased. */
const asksFor = /\b(?:ask|get|request|(?:send|submit|forward)(?! .*\bremind))\b(?!.*\bagain\b)/i

const chasing = (whom: Whom): Intent => ({ do: 'sign-off', chase: whom === 'all' ? 'all' : asMeant(whom) })

/** Asked anew with that date where one request waits; else it is shown what does. */
function later(whom: Whom, when: When, of: HandingSetting): Intent {
  const [one, other] = waitingFor(whom, of)
  const due = one?.asked.due
  const by = 'by' in when ? when.by : due && 'days' in when ? plusDays(due, when.days) : undefined
  return one && !other && by ? { do: 'ask sign-off', renews: one.id, values: { by } } : chasing(whom)
}

const waitingFor = (whom: Whom, { setting: { project } }: HandingSetting): SignOffRequest[] =>
  (project ? requestsIn(project) : []).filter(
    (request) => !request.ended && waitsFor(request).some((n) => isOne(request.slots[n], whom)),
  )

const isOne = (slot: SignOffRequest['slots'][number] | undefined, whom: Whom): boolean =>
  slot !== undefined &&
  (whom === 'all' || slot.person.id === whom.id || slot.name.toLowerCase().startsWith(whom.name.toLowerCase()))
