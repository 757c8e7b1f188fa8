import { localDate, shownDay } from '../../calendar/dates.ts'
import { hasJustGone } from '../../calendar/just-gone.ts'
import { readDate } from '../../calendar/parse-date.ts'
import { samePerson } from '../../project/entry.ts'
import { stateOf } from '../../project/project.ts'
import { type Item, isBox } from '../../toolkit/items.ts'
import type { Message } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { notice } from '../failures.ts'
import type { Intent, IntentOf, PersonNamed } from '../intent.ts'
import { mayAdminister } from '../project/permission.ts'
import { onReminder } from '../reminder/message.ts'
import { posted, type Reply, replaced, whispered } from '../reply.ts'
import { gone } from './answer.ts'
import { askAgain, askWhich, askYear, chosenIn, nobodyToAsk, noDate, typedIn, whoIsMeant } from './assign-clarify.ts'
import { assigned } from './assigned-card.ts'
import { handing } from './hand-out.ts'
import { opens } from './question-card.ts'

/** Asks somebody to settle an item, by a date where one was given. */
export function assign(context: ProjectContext, intent: IntentOf<'assign'>): Decision {
  const item = itemOf(context, intent)
  if (!item) return gone()
  const { turn, project } = context
  const [to, others] = intent.values ? [chosenIn(intent.values), []] : whoIsMeant(context, intent)
  const said = intent.values ? typedIn(intent.values) : intent.by
  const by = said ? readDate(said, turn.at, project.zone) : undefined
  const today = localDate(turn.at, project.zone)
  if (to && others.length) return askWhich(intent, item, [to, ...others])
  if (intent.among && !intent.values) return askAgain(context, intent, item, { to, by })
  const nobody = to && nobodyToAsk(to)
  if (nobody) return askAgain(context, { ...intent, to: undefined }, item, { by, told: nobody })
  if (said && !by) return askAgain(context, intent, item, { to, wrong: noDate(said, context) })
  if (by && by < today)
    return askAgain(context, intent, item, {
      to,
      wrong: `${shownDay(by, today)} is past. Choose a day from today on.`,
      dated: true,
    })
  if (!to) return askAgain(context, intent, item, { by, who: intent.values ? '' : (intent.to?.name ?? '') })
  if (said && by && hasJustGone(said, by, today)) return askYear(said, by, today, { ...handing(item, intent), to })
  const together = (intent.with ?? []).flatMap((id) => context.items.byId.get(id) ?? [])
  return recorded(context, { intent, all: [item, ...together], to, by })
}

type HandOver = {
  readonly intent: IntentOf<'assign'>
  readonly all: readonly [Item, ...Item[]]
  readonly to: PersonNamed
  readonly by: string | undefined
}

function recorded({ turn, project }: ProjectContext, { intent, all, to, by }: HandOver): Decision {
  const { platform, tenant } = turn.by
  const due = by ? `, by ${shownDay(by, localDate(turn.at, project.zone))}` : ''
  return {
    does: 'record',
    events: all.map(({ id: item }) => ({
      kind: 'assigned',
      item,
      to: { platform, tenant, id: to.id },
      toName: to.name,
      ...(by ? { due: by } : {}),
    })),
    say: (after, [kept]) => [
      ...[onReminder(after, intent.row) ?? []].flat(),
      ...given(after, { closes: intent.closes, item: all[0] }, assigned(after, all, { to, due, entry: kept?.id })),
      ...(to.is === 'not here' ? [whispered(willNotHear(to))] : []),
    ],
  }
}

/** For all to see; a card that asked just that is closed by it. What is replied under it, where it begins a thread, is the answer. */
function given(after: ProjectContext, { closes, item }: GivenFrom, view: Message<Intent>): Reply[] {
  const { turn } = after
  if (closes && turn.card) return [replaced(view)]
  const closed: Reply[] = closes && turn.alone ? [replaced(notice(view.summary, 'good'))] : []
  const asks = !turn.thread && !isBox(item) ? { opens: opens(after, item) } : {}
  return [...closed, { show: 'post', where: 'thread', view, ...asks }]
}

type GivenFrom = Pick<IntentOf<'assign'>, 'closes'> & { readonly item: Item }

/** The one that was chosen among several, else the first of them that is still open. */
function itemOf({ items, project, toolkit }: ProjectContext, { item, among, values }: IntentOf<'assign'>) {
  const chosen = values?.['item']
  if (typeof chosen === 'string') return items.byId.get(chosen)
  const open = among?.find((id) => !stateOf(project, id, toolkit.shared.sameAs).settled)
  return items.byId.get(open ?? item)
}

const willNotHear = ({ name }: PersonNamed): Message<Intent> =>
  notice(
    `${name} is not here and will not hear of it. Invite ${name}, or assign it to somebody who is here.`,
    'warning',
  )

/** Takes an assignment back: one's own, one that one gave, or any for a lead. */
export function unassign(context: ProjectContext, { item: id }: IntentOf<'unassign'>): Decision {
  const item = context.items.byId.get(id)
  if (!item) return gone()
  const { assignment } = stateOf(context.project, id, context.toolkit.shared.sameAs)
  if (!assignment) return say(whispered(notice(`Nobody has ${item.code}.`)))
  const { turn } = context
  const own = samePerson(assignment.to, turn.by) || samePerson(assignment.entry.by, turn.by)
  if (!own && !mayAdminister(context.project, turn))
    return say(
      whispered(
        notice(
          `${assignment.entry.name} gave ${item.code} to ${assignment.name}. They can take it back, or a lead can.`,
        ),
      ),
    )
  return {
    does: 'record',
    events: [{ kind: 'unassigned', item: id }],
    say: () => [
      posted(
        notice(
          `${turn.name} took ${item.code} ${own ? 'back' : `off ${assignment.name}`}; it is nobody’s any more.`,
          'good',
        ),
      ),
    ],
  }
}
