import { shownDay } from '../../calendar/dates.ts'
import { type SignOffEntry, samePerson } from '../../project/entry.ts'
import { listed } from '../../project/listed.ts'
import type { Delegation, Signed, SignOffRequest } from '../../project/signoff/requests.ts'
import { calledNow } from '../../project/signoff/standing.ts'
import { isBox } from '../../toolkit/items.ts'
import { command, strong } from '../../view/text.ts'
import type { Choice } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { buttons, message, notice } from '../failures.ts'
import type { Intent } from '../intent.ts'
import type { Notice } from '../notices.ts'
import { posted, type Reply, replaced, whispered } from '../reply.ts'
import { asCard } from '../shown.ts'
import { approverCard } from './card.ts'
import { channelLine } from './line.ts'
import { deedOf, dueOf, lookingAt, nameOfGate, type SignOffContext, todayOf } from './looking.ts'
import { stillOpen } from './open-ones.ts'
import { toAsker } from './put-right.ts'

/** What is said, and who else is told besides those whose cards show it. */
export type KeptWords = { readonly replies: readonly Reply[]; readonly notices: readonly Notice[] }

/** What is told of something that was kept about a sign-off; it follows from that alone, so that whoever was interrupted says it again. */
export function toldOf(entry: SignOffEntry, request: SignOffRequest, after: ProjectContext): KeptWords {
  switch (entry.kind) {
    case 'asked for sign-off': {
      const looking = lookingAt(after)
      if (after.turn.placeKind === 'personal') return say(whispered(asked(request, looking)))
      const line = channelLine(request, looking)
      const told = entry.renews ? line : { ...line, blocks: [...line.blocks, ...stillOpen(request, looking)] }
      const view = asCard(told, { kind: 'sign-off', request: request.id })
      return say(posted(view))
    }
    case 'recalled':
      return say(whispered(recalled(request, after)))
    case 'delegated':
      return say(whispered(passedOn(entry, request, lookingAt(after))))
    case 'signed': {
      const card = approverCard(request, after.turn.by, lookingAt(after))
      const view = asCard(card, { kind: 'sign-off', request: request.id })
      // In place of the card, so that its buttons are gone.
      const shown: Reply = after.turn.card ? replaced(view) : whispered(view)
      return { replies: [shown], notices: news(entry, request, after) }
    }
    default:
      return entry satisfies never
  }
}

const say = (reply: Reply): KeptWords => ({ replies: [reply], notices: [] })

/** The line that is kept right stands where all see it; in one's own chat it is said once. */
const asked = (request: SignOffRequest, looking: SignOffContext) =>
  notice(
    [
      strong(nameOfGate(request, looking)),
      `: asked ${listed(request.slots.map(({ name }) => calledNow(name)))}${dueOf(request, looking)}. The line in the project’s channel says how it goes.`,
    ],
    'good',
  )

const recalled = (request: SignOffRequest, after: ProjectContext) =>
  request.ended === 'recalled'
    ? notice(`Recalled: nobody is asked to sign ${nameOfGate(request, after)} any more.`, 'good')
    : channelLine(request, lookingAt(after))

function passedOn(entry: Delegation, { slots }: SignOffRequest, looking: SignOffContext) {
  const { approver, toName, from, until } = entry
  const slot = slots[approver]
  if (!slot?.delegations.some(({ id }) => id === entry.id))
    return notice(`${toName} was asked to sign for somebody else a moment before. Pass it on to another.`, 'warning')
  const [today, name] = [todayOf(looking), calledNow(slot.name)]
  const when =
    from > today
      ? [
          ` from ${shownDay(from, today)} until ${shownDay(until, today)}. I do not write to them before; from that day on `,
          command('signoff'),
          ' shows it to them.',
        ]
      : [` until ${shownDay(until, today)}, and is asked in private.`]
  return notice([`${toName} may decide for ${name}`, ...when, ' You still can, too.'], 'good')
}

/** So many items that are to be changed have a button beside “Ask again”. */
const named = 2

/** The ways to what is to be changed, and to ask again once it is. */
const changing = ({ about = [] }: Signed, request: SignOffRequest, { items }: ProjectContext): Choice<Intent>[] => [
  ...about
    .flatMap((id) => items.byId.get(id) ?? [])
    .filter((item) => !isBox(item))
    .slice(0, named)
    .map(({ id, code }): Choice<Intent> => ({ label: `Answer ${code}`, intent: { do: 'edit', item: id, row: true } })),
  { label: 'Ask again', intent: { do: 'ask sign-off', renews: request.id } },
]

/** Whether whoever asked has to do something about it now. */
const isForAsker = ({ verdict }: Signed, { ended }: SignOffRequest): boolean =>
  verdict === 'changes' || (verdict === 'no' && ended === 'declined')

/** Tells whoever asked what somebody decided; what is too late to count is no news. */
function news(entry: Signed, request: SignOffRequest, after: ProjectContext): Notice[] {
  const counts = request.slots[entry.approver]?.counted.some(({ id }) => id === entry.id)
  if (!counts || samePerson(request.asked.by, entry.by)) return []
  const looking = lookingAt(after)
  const words = entry.reason || entry.note
  const codes = entry.about?.flatMap((id) => after.items.byId.get(id)?.code ?? []) ?? []
  const what = [
    strong(calledNow(entry.name)),
    ` ${deedOf(entry, looking)}: `,
    strong(nameOfGate(request, looking)),
    ` of ${after.project.name}${codes.length ? `, on ${codes.join(', ')}` : ''}.`,
  ]
  const view = message(`${calledNow(entry.name)} ${deedOf(entry, looking)}.`, [
    { kind: 'notice', tone: entry.verdict === 'yes' ? 'good' : 'info', text: what },
    ...(words ? [{ kind: 'said', text: words, by: calledNow(entry.name) } as const] : []),
    ...(isForAsker(entry, request) ? [buttons(...changing(entry, request, after))] : []),
  ])
  return [toAsker(entry, request, { view, project: after.project.id })]
}
