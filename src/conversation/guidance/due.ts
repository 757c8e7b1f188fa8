import { localDate, shownDay } from '../../calendar/dates.ts'
import { readDate } from '../../calendar/parse-date.ts'
import { plusDays } from '../../calendar/weeks.ts'
import { type GivenItem, givenOut } from '../../project/given.ts'
import { listed } from '../../project/listed.ts'
import type { Item } from '../../toolkit/items.ts'
import type { Message } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, notice, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { namedItem, settling } from '../overview/status.ts'
import { posted, whispered } from '../reply.ts'
import { noDate } from './assign/assign-clarify.ts'
import { giveIt, handed } from './assign/hand-out.ts'

/** How many are named on the card. */
const most = 8

/** Another date for what somebody has, or none; whoever has it keeps it. */
export function moveDue(context: ProjectContext, intent: IntentOf<'due'>): Decision {
  const { turn, project } = context
  const today = localDate(turn.at, project.zone)
  const by = intent.by ? readDate(intent.by, turn.at, project.zone) : undefined
  if (intent.by && !by) return say(whispered(notice(noDate(intent.by, context), 'warning')))
  if (by && by < today)
    return say(
      whispered(notice(`${shownDay(by, today)} is past. Say a day from today on. Nothing is changed.`, 'warning')),
    )
  const given = givenOut(project, context, today)
  if (intent.on) return onThatDay(context, { ...intent, on: intent.on }, given)
  if (!intent.items?.length) return ofWhich(context, intent, given)
  const theirs = given.filter(({ item }) => intent.items?.includes(item.id))
  return theirs.length ? movedTo(context, intent, theirs) : withNobody(context, intent)
}

/** All that is due on one day. */
function onThatDay(
  context: ProjectContext,
  intent: IntentOf<'due'> & { on: string },
  given: readonly GivenItem[],
): Decision {
  const { turn, project } = context
  const on = readDate(intent.on, turn.at, project.zone)
  if (!on) return say(whispered(notice(noDate(intent.on, context), 'warning')))
  const theirs = given.filter(({ assignment }) => assignment.due === on)
  if (theirs.length) return movedTo(context, intent, theirs)
  const day = shownDay(on, localDate(turn.at, project.zone))
  return say(
    whispered(notice(`Nothing that is open is due on ${day}. The dates stay as they are.`, 'info', whoHasWhat)),
  )
}

const whoHasWhat = buttons({ label: 'Who has what', intent: { do: 'who' } })

/** Where all that has a date has the same one, that is meant; else it is asked. */
function ofWhich(context: ProjectContext, intent: IntentOf<'due'>, given: readonly GivenItem[]): Decision {
  const today = localDate(context.turn.at, context.project.zone)
  const dated = given.filter(({ assignment }) => assignment.due)
  const groups = [...Map.groupBy(dated, ({ assignment: { to, due } }) => `${to.id} ${due}`).values()]
  const [only, other] = groups
  if (only && !other) return movedTo(context, intent, only)
  if (!only) return say(whispered(notice('Nothing that is open has a date yet.', 'info', whoHasWhat)))
  const choices = groups.slice(0, 4).map((group) => {
    const { name, due = '' } = group[0]?.assignment ?? { name: '' }
    return {
      label: `${name}: ${codesOf(group)}, ${shownDay(due, today)}`.slice(0, 70),
      intent: { ...intent, items: group.map(({ item }) => item.id) },
    }
  })
  return say(whispered(notice('Which date is to move? Nothing is changed yet.', 'info', buttons(...choices))))
}

/** "08.1", "7 items of step 08", "3 items" */
function codesOf(some: readonly GivenItem[]): string {
  const [first] = some
  return some.length === 1 && first ? first.item.code : countOf(some)
}

const countOf = (some: readonly unknown[]): string => `${some.length} items`

function withNobody({ items }: ProjectContext, { items: ids = [], of, by }: IntentOf<'due'>): Decision {
  const [item, ...others] = ids.flatMap((id): Item[] => [items.byId.get(id)].flatMap((one) => one ?? []))
  if (!item) return say(whispered(notice('That is not in the records any more.')))
  const together = others.length ? { with: others.map(({ id }) => id) } : {}
  const what = handed(item, together)
  const intent: Intent = { ...giveIt(item).intent, ...together, ...(by ? { by } : {}) } as Intent
  const text = `${of ? of.name : 'Nobody'} ${of ? 'does not have' : 'has'} ${what}${of ? '' : ' yet, and a date goes with whoever has it'}. Nothing is changed.`
  return say(
    whispered(
      notice(text, 'info', buttons({ label: 'Give it to somebody', intent, about: `Give ${what} to somebody` })),
    ),
  )
}

type Moving = { readonly one: GivenItem; readonly due: string | undefined }

function movedTo(context: ProjectContext, intent: IntentOf<'due'>, theirs: readonly GivenItem[]): Decision {
  const { turn, project } = context
  const today = localDate(turn.at, project.zone)
  const all = datesOf(context, intent, theirs)
  if (!all.length) {
    const none = intent.clears
      ? 'There is no date on it to take away.'
      : 'It has no date yet. Say by when: “by friday”, “by 12 Dec”.'
    return say(whispered(notice(none)))
  }
  if (all.some(({ due }) => due && due < today))
    return say(whispered(notice('That would be before today. Nothing is changed.', 'warning')))
  if (intent.later && all.every(isEarlier)) return askEarlier(intent, all, today)
  const left = (intent.items?.length ?? all.length) - all.length
  return {
    does: 'record',
    events: all.map(({ one: { item, assignment }, due }) => ({
      kind: 'assigned',
      item: item.id,
      to: assignment.to,
      toName: assignment.name,
      ...(due ? { due } : {}),
    })),
    say: (after, [kept]) => [posted(card(after, all, { left, entry: kept?.id }))],
  }
}

/** The date of each from now on; what has none is not moved by days. */
function datesOf(
  { turn, project }: ProjectContext,
  { by: said, days, clears }: IntentOf<'due'>,
  theirs: readonly GivenItem[],
): readonly Moving[] {
  const by = said ? readDate(said, turn.at, project.zone) : undefined
  return theirs.flatMap((one): Moving[] => {
    const { due } = one.assignment
    if (clears) return due ? [{ one, due: undefined }] : []
    if (by) return [{ one, due: by }]
    return due && days ? [{ one, due: plusDays(due, days) }] : []
  })
}

const isEarlier = ({ one, due = '' }: Moving): boolean => (one.assignment.due ?? '') > due

/** Who says "extend" hardly means an earlier day. */
function askEarlier({ later: _, ...intent }: IntentOf<'due'>, all: readonly Moving[], today: string): Decision {
  const [{ one, due = '' }] = all as readonly [Moving]
  const text = `${shownDay(due, today)} is before the date that stands, ${shownDay(one.assignment.due ?? '', today)}. Nothing is changed yet.`
  return say(
    whispered(
      notice(text, 'info', buttons({ label: `Move it to ${shownDay(due, today)}`, intent: { ...intent, by: due } })),
    ),
  )
}

function card(
  context: ProjectContext,
  all: readonly Moving[],
  { left, entry }: { left: number; entry: string | undefined },
): Message<Intent> {
  const { turn, project } = context
  const today = localDate(turn.at, project.zone)
  const rows = all.slice(0, most).map(({ one: { item, assignment }, due }) => ({
    text: namedItem(item, 70),
    note: `${assignment.name}${due ? `, by ${shownDay(due, today)}` : ''}`,
    choice: settling(item),
  }))
  const more = all.length - rows.length
  const people = listed([...new Set(all.map(({ one }) => one.assignment.name))])
  const words = `${turn.name} ${inWords(all, today)}; ${people} still ${new Set(all.map(({ one }) => one.assignment.to.id)).size > 1 ? 'have' : 'has'} ${all.length > 1 ? 'them' : 'it'}.`
  return notice(
    words,
    'good',
    { kind: 'rows', rows },
    ...(more > 0 ? [quiet(`… ${more} more`)] : []),
    ...(left > 0 ? [quiet(undated(left))] : []),
    ...(entry ? [buttons({ label: 'Undo', intent: { do: 'undo', entry } })] : []),
  )
}

const undated = (left: number): string =>
  left === 1
    ? 'One other has no date to move: it is settled, or with nobody.'
    : `${left} others have no date to move: they are settled, or with nobody.`

/** "moved 3 items from Mon 30 Nov to Mon 7 Dec" */
function inWords(all: readonly Moving[], today: string): string {
  const [first] = all
  const what = all.length === 1 && first ? first.one.item.code : countOf(all)
  const [from, to] = [all.map(({ one }) => one.assignment.due), all.map(({ due }) => due)].map((some) =>
    new Set(some).size === 1 ? some[0] : undefined,
  )
  if (all.every(({ due }) => !due)) return `took the date off ${what}`
  const since = from && from !== to ? ` from ${shownDay(from, today)}` : ''
  return to ? `moved the date of ${what}${since} to ${shownDay(to, today)}` : `moved the dates of ${what}`
}
