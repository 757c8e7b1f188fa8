import { localDate } from '../../calendar/dates.ts'
import { readDate } from '../../calendar/parse-date.ts'
import { isNobody, samePerson } from '../../project/entry.ts'
import { maySignFor, type SignOffRequest, slotOf } from '../../project/signoff/requests.ts'
import type { Form } from '../../view/view.ts'
import { type Context, type Decision, type Judged, type ProjectContext, say } from '../context.ts'
import { notice, outdated } from '../failures.ts'
import { nobodyToAsk } from '../guidance/assign/assign-clarify.ts'
import type { Intent, IntentOf, Values } from '../intent.ts'
import { whispered } from '../reply.ts'
import { lookingAt, nameOfGate } from './looking.ts'
import { type AskedApprover, asApprover } from './verdict.ts'

/** Somebody else may sign for an approver, from one day to another; both are named. */
export const passOn = ({ project }: Context, intent: IntentOf<'delegate'>): Decision => {
  const of = intent.project ?? project?.id
  if (of === undefined) return say(whispered(outdated()))
  return {
    does: 'sign off',
    project: of,
    judge: (now) => asApprover(now, intent.request, (asked) => judged(now, asked, intent)),
  }
}

/** Whoever was asked may pass it on, and whoever got it once more; a longer way nobody could follow. */
const longest = 2

function judged(now: ProjectContext, asked: AskedApprover, intent: IntentOf<'delegate'>): Judged {
  const { request, approver, slot } = asked
  const today = localDate(now.turn.at, now.project.zone)
  if (slot.delegations.filter(({ until }) => until >= today).length >= longest)
    return { replies: [whispered(passedEnough)] }
  if (!intent.values) return open(now, request)
  const read = readIn(intent.values, now)
  if ('errors' in read) return open(now, request, read.errors)
  const to = { platform: now.turn.by.platform, tenant: now.turn.by.tenant, id: read.to.id }
  const isAsked = samePerson(to, now.turn.by) || slotOf(request, to, read.from) !== undefined
  if (isAsked || !maySignFor(request, to, approver))
    return open(now, request, {
      to: 'Choose somebody else: not yourself, whoever asked, or somebody who is asked already.',
    })
  return {
    event: {
      kind: 'delegated',
      request: request.id,
      approver,
      to,
      toName: read.to.name,
      from: read.from,
      until: read.until,
    },
  }
}

const passedEnough = notice(
  'This was passed on twice already. Ask whoever asked for it to ask somebody else.',
  'warning',
)

type DelegationRead =
  | { to: { id: string; name: string }; from: string; until: string }
  | { errors: Record<string, string> }

function readIn(values: Values, { turn, project }: ProjectContext): DelegationRead {
  const today = localDate(turn.at, project.zone)
  const to = values['to']
  if (!to || typeof to !== 'object' || !('id' in to)) return { errors: { to: 'Choose a person.' } }
  const nobody = nobodyToAsk(to)
  if (nobody || isNobody({ ...turn.by, id: to.id })) return { errors: { to: nobody ?? 'Choose a person.' } }
  const day = (name: string): string | undefined => {
    const typed = values[name]
    return typeof typed === 'string' && typed ? readDate(typed, turn.at, project.zone) : undefined
  }
  const [from, until] = [day('from') ?? today, day('until')]
  if (!until || until < from || until < today)
    return { errors: { until: 'Choose a day from today on, after the first.' } }
  return { to, from, until }
}

function open(now: ProjectContext, request: SignOffRequest, errors: Record<string, string> = {}): Judged {
  const view: Form<Intent> = {
    kind: 'form',
    title: 'Pass it on',
    submit: 'Pass it on',
    intent: { do: 'delegate', request: request.id, project: now.project.id },
    intro: [{ kind: 'text', text: `${nameOfGate(request, lookingAt(now))} of ${now.project.name}` }],
    fields: [
      { kind: 'person', name: 'to', label: 'Who decides for you?' },
      { kind: 'date', name: 'from', label: 'From', hint: 'Left empty: today.', optional: true },
      { kind: 'date', name: 'until', label: 'Until' },
    ],
    errors,
  }
  return { replies: [{ show: 'open', view }] }
}
