import { type Person, samePerson } from '../../project/entry.ts'
import { listed } from '../../project/listed.ts'
import { coveredBy } from '../../project/signoff/gates.ts'
import {
  hasLapsed,
  mayDecide,
  type Signed,
  type SignOffRequest,
  slotOf,
  verdictOf,
} from '../../project/signoff/requests.ts'
import { type RecordedChange, snapshotOf } from '../../project/signoff/snapshot.ts'
import { calledNow, isEnough } from '../../project/signoff/standing.ts'
import { strong } from '../../view/text.ts'
import type { Block, Choice, Message, Span, Text } from '../../view/view.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { differences } from './difference.ts'
import { doubtLine } from './doubts.ts'
import {
  chainIn,
  dayOf,
  deedOf,
  dueOf,
  extentOf,
  momentOf,
  nameOfGate,
  type SignOffContext,
  silentOnes,
  todayOf,
  verdictsIn,
} from './looking.ts'
import { openOnes } from './open-ones.ts'
import { factsOf, recordsInShort, standing } from './records.ts'
import { sinceLast, standsInFor } from './since-last.ts'

/** What one approver sees alone: what they would sign, and the buttons for it; no buttons once they have nothing to decide. `news`: what changed while they read; where it is given, all is shown though they have decided before. */
export const approverCard = (
  request: SignOffRequest,
  person: Person,
  looking: SignOffContext & { readonly news?: readonly RecordedChange[] },
): Message<Intent> => onMatter(request, cardFor(request, person, looking))

/** What is said of a request to one person, where the newest takes the place of the others. */
export const onMatter = ({ id }: SignOffRequest, view: Message<Intent>): Message<Intent> => ({
  ...view,
  matter: `sign-off/${id}`,
})

function cardFor(
  request: SignOffRequest,
  person: Person,
  looking: SignOffContext & { readonly news?: readonly RecordedChange[] },
): Message<Intent> {
  const { news } = looking
  const over = overInWords(request, looking)
  const approver = slotOf(request, person, todayOf(looking))
  const slot = approver === undefined ? undefined : request.slots[approver]
  const own = slot && verdictOf(slot)
  // What all read of it in the channel is not said to whoever signed once more.
  if (request.ended === 'signed' && own?.verdict === 'yes' && samePerson(own.by, person))
    return notice(signedInWords(request, { mine: own, person }, looking), 'good')
  if (over) return notice(over, request.ended === 'signed' ? 'good' : 'info')
  if (!slot || approver === undefined)
    return notice(`You are not asked to sign ${nameOfGate(request, looking)} of ${looking.project.name} (any more).`)
  const mine = own
  if (mine?.verdict === 'yes') return notice(signedInWords(request, { mine, person }, looking), 'good')
  if (mine && !news) return decidedBefore(request, { mine, person }, looking)
  if (!mayDecide(request, approver))
    return notice(`${nameOfGate(request, looking)}: ${silentOnes(request)[0]} is asked first, and you after that.`)
  const since = news?.length
    ? differences('This changed while you read; nothing was signed:', news)
    : sinceLast(request, person, looking)
  return asking(request, looking, { since, standsIn: standsInFor(request, person, looking) })
}

/** How it ended; undefined while it is open. */
export function overInWords(request: SignOffRequest, looking: SignOffContext): Text | undefined {
  const what = [strong(nameOfGate(request, looking)), ' of ', looking.project.name]
  if (hasLapsed(request, looking.now)) return [...what, ' was not signed within 60 days. Nobody is asked any more.']
  switch (request.ended) {
    case undefined:
      return undefined
    case 'signed':
    case 'declined':
      return [...what, ` is ${endIn(request, looking)}: ${verdictsIn(request, looking)}.`]
    case 'recalled':
      return [
        ...what,
        `: ${calledNow(request.recalled?.name ?? '')} recalled the request, so there is nothing to sign.`,
      ]
    case 'renewed':
      return [...what, ' was asked for anew; the newer request counts.']
    default:
      return request.ended satisfies never
  }
}

/** What is signed in this request may not be all that the gate needs. */
const endIn = (request: SignOffRequest, looking: SignOffContext): string =>
  request.ended === 'declined' || isEnough(chainIn(request, looking)) ? `${request.ended}` : 'not signed by all yet'

/** Whoever passed it on, or got it, reads who of the two signed. */
function signedInWords(
  request: SignOffRequest,
  { mine, person }: { readonly mine: Signed; readonly person: Person },
  looking: SignOffContext,
): Text {
  const silent = silentOnes(request)
  const isOwn = samePerson(mine.by, person)
  return [
    isOwn ? 'Signed: ' : `${calledNow(mine.name)} signed it: `,
    strong(nameOfGate(request, looking)),
    ` of ${looking.project.name} as ${isOwn ? 'you' : 'they'} saw it (mark ${markOf(mine.snapshot)}), ${dayOf(mine.at, looking)}.`,
    ...(silent.length ? [` It waits for ${listed(silent)}.`] : []),
  ]
}

/** "one record", "23 records" */
export const recordsOf = ({ length }: readonly string[]): string => (length === 1 ? 'one record' : `${length} records`)

/** ", 3 facts among them" */
const factsAmong = (facts: number): string =>
  facts > 0 ? `, ${facts === 1 ? 'one fact' : `${facts} facts`} among them` : ''

/** The beginning of a snapshot's hash, which tells two apart. */
export const markOf = (snapshot: string): string => snapshot.slice(0, 8)

function asking(
  request: SignOffRequest,
  looking: SignOffContext,
  { since, standsIn }: { readonly since: readonly Block<Intent>[]; readonly standsIn: string },
): Message<Intent> {
  const { project } = looking
  const recorded = standing(request, looking)
  const { seen, snapshot } = snapshotOf(project, coveredBy(request), looking)
  const gate = nameOfGate(request, looking)
  return message(`${calledNow(request.asked.name)} asks you to sign ${gate} of ${project.name}`, [
    { kind: 'heading', text: `Sign-off: ${gate}` },
    { kind: 'text', text: [...asksYou(request, looking, standsIn), `: ${extentOf(request, recorded, looking)}.`] },
    ...since,
    ...doubtLine(request, looking),
    ...recordsInShort(request, looking),
    ...factsOf(request, looking),
    ...openOnes(request, looking),
    buttons(...choicesFor(request, snapshot)),
    quiet(
      `Nothing counts until you press. What is kept is your decision on ${recordsOf(seen)}${factsAmong(seen.length - recorded.length)} (mark ${markOf(snapshot)}); it is no qualified electronic signature.`,
    ),
  ])
}

const asksYou = (request: SignOffRequest, looking: SignOffContext, standsIn: string): Span[] => [
  strong(calledNow(request.asked.name)),
  ' asks you to sign ',
  strong(nameOfGate(request, looking)),
  ` of ${looking.project.name}${standsIn}${dueOf(request, looking)}, as it stands ${momentOf(looking.now, looking)}`,
]

function choicesFor(request: SignOffRequest, read: string): Choice<Intent>[] {
  const deed: Pick<IntentOf<'sign'>, 'do' | 'request' | 'read'> = { do: 'sign', request: request.id, read }
  return [
    { label: 'Sign', intent: { ...deed, verdict: 'yes' }, style: 'primary' },
    { label: 'Sign with a note', intent: { ...deed, verdict: 'yes', note: true } },
    { label: 'Ask for changes', intent: { ...deed, verdict: 'changes' } },
    { label: 'Decline', intent: { ...deed, verdict: 'no' }, style: 'danger' },
    { label: 'Pass it on', intent: { do: 'delegate', request: request.id } },
  ]
}

/** The way back stays open while the request does. */
const decidedBefore = (
  request: SignOffRequest,
  { mine, person }: { readonly mine: Signed; readonly person: Person },
  looking: SignOffContext,
): Message<Intent> =>
  notice(
    [
      `${samePerson(mine.by, person) ? 'You' : calledNow(mine.name)} ${deedOf(mine, looking)}: `,
      strong(nameOfGate(request, looking)),
      ` of ${looking.project.name}. Whoever asked is told.`,
    ],
    'good',
    buttons({ label: 'Look at it again', intent: { do: 'read sign-off', request: request.id, from: 0 } }),
  )
