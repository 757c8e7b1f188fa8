import { localDate, shownDay } from '../../../calendar/dates.ts'
import { hasJustGone } from '../../../calendar/just-gone.ts'
import { readDate } from '../../../calendar/parse-date.ts'
import { type Person, samePerson } from '../../../project/entry.ts'
import { type Assignment, stateOf } from '../../../project/project.ts'
import { type Item, isBox } from '../../../toolkit/items.ts'
import type { Message } from '../../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../../context.ts'
import { notice } from '../../failures.ts'
import type { Intent, IntentOf, PersonNamed } from '../../intent.ts'
import { onReminder } from '../../reminder/message.ts'
import { type Reply, replaced, whispered } from '../../reply.ts'
import { gone } from '../answer.ts'
import { moveDue } from '../due.ts'
import { opens } from '../question-card.ts'
import { askAgain, askWhich, askYear, chosenIn, nobodyToAsk, noDate, typedIn, whoIsMeant } from './assign-clarify.ts'
import { assigned } from './assigned-card.ts'
import { handing } from './hand-out.ts'

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
  if (!to && !intent.to && by && isHeld(context, intent)) return moveDue(context, datedOnly(intent))
  if (!to) return askAgain(context, intent, item, { by, who: intent.values ? '' : (intent.to?.name ?? '') })
  if (said && by && hasJustGone(said, by, today)) return askYear(said, by, today, { ...handing(item, intent), to })
  const together = (intent.with ?? []).flatMap((id) => context.items.byId.get(id) ?? [])
  const all = [item, ...together] as const
  return alreadyTheirs(context, all, { to, by }) ?? recorded(context, { intent, all, to, by })
}

/** Whoever has it keeps it, with its date: nothing is said twice to all. */
function alreadyTheirs(
  context: ProjectContext,
  all: readonly Item[],
  { to, by }: Pick<HandOver, 'to' | 'by'>,
): Decision | undefined {
  const { project, toolkit, turn } = context
  const states = all.map(({ id }) => stateOf(project, id, toolkit.shared.sameAs))
  const isTheirs = ({ settled, assignment }: (typeof states)[number]): boolean =>
    !settled && isSame(assignment, to, turn.by) && (!by || assignment?.due === by)
  if (!states.every(isTheirs)) return undefined
  const dates = [...new Set(states.map(({ assignment }) => assignment?.due))]
  const [due] = dates
  const today = localDate(turn.at, project.zone)
  const when = dates.length > 1 ? '' : due ? `, by ${shownDay(due, today)}` : ''
  const who = to.id === turn.by.id ? 'You have' : `${to.name} has`
  const what = all.length > 1 ? `all ${all.length} items` : (all[0]?.code ?? '')
  return say(whispered(notice(`${who} ${what} already${when}. Nothing is changed.`)))
}

const isSame = (assignment: Assignment | undefined, { id }: PersonNamed, { platform, tenant }: Person): boolean =>
  assignment !== undefined && samePerson(assignment.to, { platform, tenant, id })

/** Another date where nobody is named is for whoever has it. */
function isHeld(
  { project, toolkit }: ProjectContext,
  { item, with: others = [], values, among }: AssignIntent,
): boolean {
  const states = [item, ...others].map((id) => stateOf(project, id, toolkit.shared.sameAs))
  return !values && !among && states.some(({ assignment, settled }) => assignment && !settled)
}

const datedOnly = ({ item, with: others = [], by }: AssignIntent): IntentOf<'due'> => ({
  do: 'due',
  items: [item, ...others],
  ...(by ? { by } : {}),
})

type AssignIntent = IntentOf<'assign'>
type HandOver = {
  readonly intent: IntentOf<'assign'>
  readonly all: readonly [Item, ...Item[]]
  readonly to: PersonNamed
  readonly by: string | undefined
}

function recorded(context: ProjectContext, { intent, all, to, by }: HandOver): Decision {
  const { turn } = context
  const { platform, tenant } = turn.by
  const dates = all.map(({ id }) => by ?? dateKept(context, id, { to, keeps: intent.keeps }))
  return {
    does: 'record',
    events: all.map(({ id: item }, at) => ({
      kind: 'assigned',
      item,
      to: { platform, tenant, id: to.id },
      toName: to.name,
      ...(dates[at] ? { due: dates[at] } : {}),
    })),
    say: (after, [kept]) => [
      ...[onReminder(after, intent.row) ?? []].flat(),
      ...given(
        after,
        { closes: intent.closes, item: all[0] },
        assigned(after, all, { to, due: dueInWords(after, dates), entry: kept?.id }),
      ),
      ...(to.is === 'not here' ? [whispered(willNotHear(to))] : []),
    ],
  }
}

/** The date that stands where nobody says another: of whoever has it already, or of what whoever had it passes on. */
function dateKept(
  { project, toolkit, turn }: ProjectContext,
  id: string,
  { to, keeps }: { to: PersonNamed; keeps: true | undefined },
): string | undefined {
  const { assignment, settled } = stateOf(project, id, toolkit.shared.sameAs)
  const passesOn = assignment !== undefined && samePerson(assignment.to, turn.by)
  return !settled && (keeps || passesOn || isSame(assignment, to, turn.by)) ? assignment?.due : undefined
}

/** ", by Fri 27 Nov" */
function dueInWords({ turn, project }: ProjectContext, dates: readonly (string | undefined)[]): string {
  const [due, other] = new Set(dates)
  if (other !== undefined || (due === undefined && dates.some(Boolean))) return ', each with the date that it had'
  return due ? `, by ${shownDay(due, localDate(turn.at, project.zone))}` : ''
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
