import { plusDays } from '../../../calendar/weeks.ts'
import { requestsIn, type SignOffRequest, waitsFor } from '../../../project/signoff/requests.ts'
import type { Intent, PersonNamed } from '../../intent.ts'
import { plainly } from './courtesy.ts'
import { span, whenIn } from './dates.ts'
import { asMeant, type HandingSetting, someone } from './someone.ts'

/** Somebody who is to sign is chased, or gets longer. */

/** Whoever has to sign, but not by name. */
const approver = `(?:(?:the|our|my|those|all(?: the)?|every|whoever|everybody|everyone|people) ?)?(?:(?:vice[- ]?)?(?:deans?|provosts?|rectors?|chancellors?|registrars?|principals?|presidents?|approvers?|signers?|signator(?:y|ies)|committee|senate|sign-?offs?|signatures?|approvals?)|(?:who (?:has|have|is|are)|that (?:has|have)) (?:still )?(?:not signed|to sign|to approve)(?: yet)?)`
const signing = String.raw`(?:(?:again )?to (?:sign|approve|decide|sign off)\b(?: (?:it|this|that|off|on it))*(?: (?:the )?[\w ]{3,30})?|(?:about|for|of|on) (?:the|his|her|their|a|that|this|our) (?:[\w ]{1,20} )?(?:sign-?off|signature|approval|signing|decision)s?|(?:that )?(?:he|she|they) (?:still )?(?:has|have|needs?) to (?:sign|approve)(?: (?:it|this|that))?)`
const hasRole = new RegExp(`^${approver}(?: of .+)?$`, 'i')
const isAnybody = /^(?:everyone|everybody|all(?: of them)?|them|people|whoever)$/i
const chases = new RegExp(
  `^(?:chase(?: up| after)?|remind|ping|nudge|poke|prod|hurry|follow up (?:with|on)|press)(?: up)? (?<who>.{1,60}?)(?: (?<tail>${signing}))?$`,
  'i',
)
const shapes = [
  // "Give Guest until 15 December to sign", "can the dean have another week for the sign-off".
  `(?:(?:give|allow|grant) |(?:can |could |may )?)(?<who>.{1,40}?)(?: (?:have|has|gets?|needs?))?(?: more)?(?: time)? (?:(?:until|till|up to) (?<to>.+?)|${span}) ${signing}`,
  `(?:(?:give|allow|grant) |(?:can |could |may )?)(?<who>.{1,40}?)(?: (?:have|has|gets?|needs?))?(?: more)?(?: time)? ${signing} (?:until|till|by) (?<to>.+)`,
  // "Move the sign-off to 15 December", "extend the dean's signature by a week".
  `(?:extend|move|push|postpone|delay|set|change|shift)(?: back| out)? (?:the )?(?:(?:deadline|due date|date) (?:of|for) )?(?:the )?(?:(?<who>.{1,40}?)['’]s? |[\\w ]{1,20} )?(?:sign-?off|signature|approval)(?: deadline| due date| date)?(?: back| out)? (?:(?:to|until|till) (?<to>.+)|(?:by )?${span})`,
].map((shape) => new RegExp(`^${shape}$`, 'i'))

/** "Chase the dean", "remind Mei to sign", "give Jo until 15 December to sign": of a request that waits. */
export function ofSigning(words: string, of: HandingSetting): Intent | undefined {
  const said = plainly(words)
  for (const shape of shapes) {
    const found = shape.exec(said)?.groups
    const whom = found && whomIn(found['who'] ?? 'the approvers', of)
    const when = whom && whenIn(found, said)
    if (when) return later(whom, when, of)
  }
  const { who = '', tail } = chases.exec(said)?.groups ?? {}
  const whom = who ? whomIn(who, of) : undefined
  return whom && (tail || hasRole.test(who)) ? chasing(whom) : undefined
}

type Whom = PersonNamed | 'all'

const chasing = (whom: Whom): Intent => ({
  do: 'sign-off',
  chase: whom === 'all' ? 'all' : asMeant(whom),
})

/** Asked anew with that date where one request waits; else it is shown what does. */
function later(whom: Whom, when: NonNullable<ReturnType<typeof whenIn>>, of: HandingSetting): Intent {
  const [one, other] = waitingFor(whom, of)
  const due = one?.asked.due
  const by = 'by' in when ? when.by : due && 'days' in when ? plusDays(due, when.days) : undefined
  return one && !other && by ? { do: 'ask sign-off', renews: one.id, values: { by } } : chasing(whom)
}

/** Who has to sign: by name, or all of them. */
function whomIn(words: string, of: HandingSetting): Whom | undefined {
  return hasRole.test(words) || isAnybody.test(words) ? 'all' : someone(words, of)
}

const waitingFor = (whom: Whom, { setting: { project } }: HandingSetting): SignOffRequest[] =>
  (project ? requestsIn(project) : []).filter(
    (request) => !request.ended && waitsFor(request).some((n) => isOne(request.slots[n], whom)),
  )

const isOne = (slot: SignOffRequest['slots'][number] | undefined, whom: Whom): boolean =>
  slot !== undefined &&
  (whom === 'all' || slot.person.id === whom.id || slot.name.toLowerCase().startsWith(whom.name.toLowerCase()))
