import { listed } from '../../project/listed.ts'
import { coveredBy } from '../../project/signoff/gates.ts'
import {
  type ApproverSlot,
  isOver,
  mayDecide,
  requestCalled,
  type SignOffRequest,
  slotOf,
  verdictOf,
} from '../../project/signoff/requests.ts'
import {
  changesSince,
  type RecordedChange,
  type Snapshot,
  seenThen,
  snapshotOf,
} from '../../project/signoff/snapshot.ts'
import { calledNow } from '../../project/signoff/standing.ts'
import { strong } from '../../view/text.ts'
import type { Message } from '../../view/view.ts'
import { type Context, type Decision, type Judged, type ProjectContext, say } from '../context.ts'
import { message, notice, outdated, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { type Reply, replaced, whispered } from '../reply.ts'
import { asCard } from '../shown.ts'
import { approverCard, onMatter, overInWords } from './card.ts'
import { doubtsCard } from './doubts.ts'
import { lookingAt, nameOfGate, type SignOffContext, todayOf } from './looking.ts'
import { openCard } from './open-ones.ts'
import { backTo, page, recordsInFull, standing } from './records.ts'
import { verdictForm } from './verdict-form.ts'

/** A decision of somebody who is asked to sign. It is judged where it is carried out, for cards are read for days. */
export const sign = ({ project }: Context, intent: IntentOf<'sign'>): Decision =>
  about(intent.project ?? project?.id, (now) => judged(now, intent))

const about = (project: string | undefined, judge: (now: ProjectContext) => Judged): Decision =>
  project === undefined ? say(whispered(outdated())) : { does: 'sign off', project, judge }

/** A request, and the place in it of whoever speaks. */
export type AskedApprover = { readonly request: SignOffRequest; readonly approver: number; readonly slot: ApproverSlot }

/** Goes on for those who are asked, as the platform knows them now; others are told who is. */
export function asApprover(now: ProjectContext, id: string, goOn: (asked: AskedApprover) => Judged): Judged {
  const { turn } = now
  const looking = lookingAt(now)
  const request = requestCalled(now.project, id)
  if (!request) return alone(outdated())
  const over = overInWords(request, looking)
  if (over || isOver(request, turn.at)) return inPlace(now, request, notice(over ?? ''))
  const approver = slotOf(request, turn.by, todayOf(looking))
  const slot = approver === undefined ? undefined : request.slots[approver]
  if (approver === undefined || !slot) return alone(onlyThey(request))
  if (turn.standing === 'unknown') return alone(tryAgain)
  return goOn({ request, approver, slot })
}

const alone = (view: Message<Intent>): Judged => ({ replies: [whispered(view)] })

/** What has come to an end takes the place of the card that was pressed. */
const inPlace = ({ turn }: Context, request: SignOffRequest, view: Message<Intent>): Judged => ({
  replies: [inItsPlace(turn, onMatter(request, view), request.id)],
  request: request.id,
})

const inItsPlace = ({ card }: Context['turn'], view: Message<Intent>, request: string): Reply =>
  card ? replaced(asCard(view, { kind: 'sign-off', request })) : whispered(view)

const onlyThey = ({ slots }: SignOffRequest): Message<Intent> =>
  notice(
    `Only ${listed(slots.map(({ name }) => calledNow(name)))}, or whoever stands in for them, can decide on this. Nothing was signed.`,
    'warning',
  )

const tryAgain = notice(
  'I could not look up who you are just now, so nothing was signed. Try again in a moment.',
  'warning',
)

function judged(now: ProjectContext, intent: IntentOf<'sign'>): Judged {
  return asApprover(now, intent.request, (asked) => {
    const { request, approver, slot } = asked
    const looking = lookingAt(now)
    if (verdictOf(slot)?.verdict === 'yes' || !mayDecide(request, approver))
      return inPlace(now, request, approverCard(request, now.turn.by, looking))
    const seen = seenBy(intent, request, looking)
    const words = wordsIn(intent)
    if ('changes' in seen) return changedMeanwhile(now, request, { ...seen, words })
    const form = (wrong?: string): Judged => ({
      replies: [{ show: 'open', view: verdictForm(request, looking, { intent, wrong }) }],
    })
    const needsWords = intent.note || intent.verdict !== 'yes'
    if (needsWords && !intent.values) return form()
    if (intent.verdict !== 'yes' && !words) return form('Say why, so that the team knows what to do.')
    return kept(asked, intent, { ...seen, words })
  })
}

/** What was read, where it still says the same; else what changed since. */
function seenBy(
  { read }: IntentOf<'sign'>,
  request: SignOffRequest,
  looking: SignOffContext,
): Snapshot | { readonly changes: readonly RecordedChange[] } {
  const now = snapshotOf(looking.project, coveredBy(request), looking)
  if (now.snapshot === read) return now
  const { seen, snapshot, covers } = request.asked
  const { changes } = changesSince(seenThen(request, request.asked), looking.project, looking)
  return snapshot === read && !changes.length ? { seen, snapshot, covers } : { changes }
}

/** Nothing is signed that was not read: the card stands there again with the difference. */
function changedMeanwhile(
  now: ProjectContext,
  request: SignOffRequest,
  { changes, words }: { readonly changes: readonly RecordedChange[]; readonly words: string },
): Judged {
  const card = approverCard(request, now.turn.by, { ...lookingAt(now), news: changes })
  const view = words ? { ...card, blocks: [...card.blocks, ...yourWords(words)] } : card
  return { replies: [inItsPlace(now.turn, view, request.id)] }
}

const yourWords = (words: string) => [quiet('Your words, to copy:'), { kind: 'said', text: words }] as const

function wordsIn({ values }: IntentOf<'sign'>): string {
  const typed = values?.['words']
  return typeof typed === 'string' ? typed.trim() : ''
}

const itemsIn = ({ values }: IntentOf<'sign'>): string[] => {
  const chosen = values?.['about']
  return Array.isArray(chosen) ? chosen : []
}

/** Of one person's presses in several places at one moment the first is kept: they answer the same state. */
function kept(
  { request, approver, slot }: AskedApprover,
  intent: IntentOf<'sign'>,
  { words, ...read }: Snapshot & { readonly words: string },
): Judged {
  const { verdict } = intent
  const about = verdict === 'changes' ? itemsIn(intent) : []
  const why = verdict === 'yes' ? (words ? { note: words } : {}) : { reason: words }
  return {
    delivery: `signoff/${request.id}/${approver}/${slot.counted.length}`,
    event: {
      kind: 'signed',
      request: request.id,
      approver,
      verdict,
      ...read,
      ...why,
      ...(about.length ? { about } : {}),
    },
  }
}

/** What is asked, from its beginning, then what is recorded, some at a time, for whoever is asked to sign it. */
export const read = (
  { project }: Context,
  { request: id, from, whole, what, closes, project: of }: IntentOf<'read sign-off'>,
): Decision =>
  about(of ?? project?.id, (now) =>
    asApprover(now, id, ({ request }) => {
      const looking = lookingAt(now)
      if (what === 'open') return alone(onMatter(request, openCard(request, looking, backTo(request))))
      if (what === 'doubts') return alone(onMatter(request, doubtsCard(request, looking, backTo(request))))
      const card = approverCard(request, now.turn.by, { ...looking, news: [] })
      if (closes && now.turn.alone) return { replies: [inItsPlace(now.turn, card, request.id)] }
      if (from === 0 && !whole) return alone(card)
      const title = `${nameOfGate(request, looking)}: ${from + 1} to ${Math.min(from + page, standing(request, looking).length)}`
      const shown = recordsInFull(request, looking, from)
      return alone(onMatter(request, message(title, [{ kind: 'text', text: [strong(title)] }, ...shown])))
    }),
  )
