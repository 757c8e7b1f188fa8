import { localDate, shownDay, shownTime } from '../../calendar/dates.ts'
import { readPastDate, startOfPart } from '../../calendar/parse-date.ts'
import { plusDays } from '../../calendar/weeks.ts'
import { whenMarked } from '../../paper/mark.ts'
import { authorOf } from '../../project/author.ts'
import { type Entry, personKey, samePerson } from '../../project/entry.ts'
import { inOrder } from '../../project/order.ts'
import { command, shortened, strong } from '../../view/text.ts'
import type { Message, Row } from '../../view/view.ts'
import { asOf } from '../as-of-line.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { posted, whispered } from '../reply.ts'
import { saidOf, wasAndIs } from '../signoff/difference.ts'
import { deedOf, nameOf } from './deeds.ts'
import { ifArchived } from './given.ts'
import { namedItem } from './status.ts'
import { isMeant, known } from './who/whom.ts'

const most = 10

/** What the team did since a moment or a day, by whom, newest first; what was taken back is left out. */
export function changed(context: ProjectContext, { since: after, said, mark, person }: IntentOf<'changed'>): Decision {
  const { project, turn } = context
  const named = mark ?? markIn(said)
  const last = named === undefined ? lastOfOwn(said, context) : undefined
  if (last === 'none') return say(whispered(notice('You have not signed or recorded anything here yet.')))
  const stood = named === undefined ? last : (whenMarked(project, named) ?? whenSigned(project, named))
  if (named !== undefined && stood === undefined) return say(whispered(noMark(named)))
  const since = stood === undefined ? after : stood + 1
  const day =
    said && named === undefined && last === undefined ? readPastDate(said, turn.at, project.zone) : weekAgo(context)
  if (!day) return say(whispered(noDay(said ?? '')))
  const time = (said && startOfPart(said)) || '00:00'
  const isSince = ({ at }: Entry): boolean =>
    since === undefined ? clockOf(at, project.zone) >= `${day} ${time}` : at >= since
  const from = since === undefined ? day : localDate(since, project.zone)
  const isTheirs = person === undefined ? () => true : isMeant(context, person)
  const isAsked = (entry: Entry): boolean => isSince(entry) && isTheirs(authorOf(entry).person, authorOf(entry).name)
  const by = person === undefined ? '' : known(context, person, (name) => ` by ${name}`)
  if (person !== undefined && !by.startsWith(' by')) return say(whispered(notice(by)))
  const when = sinceInWords(from, time, context)
  const none = by ? `${by.slice(4)} recorded nothing ${when}.` : `Nothing has changed ${when}.`
  const view = changesOf(context, isAsked, { since: `${by} ${when}`.trim(), none })
  // What was new then stays what it was.
  return say(posted({ ...view, blocks: [...view.blocks, asOf(context)] }))
}

/** "I signed", "I was away": when whoever asks did last what they say, or anything; undefined where they say a day. */
function lastOfOwn(said: string | undefined, { project, turn }: ProjectContext): number | 'none' | undefined {
  if (!said || !ofOwn.test(said)) return undefined
  const signs = /\bsign/i.test(said)
  const own = project.entries.findLast(
    (entry) => samePerson(entry.by, turn.by) && !project.withdrawn.has(entry.id) && (!signs || entry.kind === 'signed'),
  )
  return own?.at ?? 'none'
}
const ofOwn = /^(?:i|we) (?:signed|was|were|have been|looked|last)\b|^(?:my|our) (?:signature|last)\b/i

/** "2026-11-24 09:30" in the zone. */
const clockOf = (at: number, zone: string): string => `${localDate(at, zone)} ${shownTime(at, zone, at)}`

/** "since 12:00", "since Mon 9 Nov", "since Mon 9 Nov, 12:00", "today" */
function sinceInWords(day: string, time: string, { project, turn }: ProjectContext): string {
  const today = localDate(turn.at, project.zone)
  if (day === today) return time === '00:00' ? 'today' : `since ${time}`
  return `since ${shownDay(day, today)}${time === '00:00' ? '' : `, ${time}`}`
}

/** "A63EA748", "mark a63ea748" */
const markIn = (said = ''): string | undefined =>
  /^(?:the )?(?:mark )?(?!\d{8}$)(?=\S*\d)([0-9a-f]{8})$/i.exec(said.trim())?.[1]

/** When somebody was asked for, or signed, what has that mark. */
const whenSigned = ({ entries }: ProjectContext['project'], mark: string): number | undefined =>
  entries.findLast((entry) => 'snapshot' in entry && entry.snapshot.startsWith(mark.toLowerCase()))?.at

const noMark = (mark: string): Message<Intent> =>
  notice(
    [
      `Nothing that was recorded here ever had the mark ${mark}. Look at the foot of the paper once more; it may be of another project. `,
      command('changed since monday'),
      ' goes by the day.',
    ],
    'warning',
  )

const weekAgo = ({ project, turn }: ProjectContext): string => plusDays(localDate(turn.at, project.zone), -7)

const noDay = (said: string): Message<Intent> =>
  notice(
    `I do not know the day “${shortened(said, 40)}”. Write it as “since monday”, “since 12 Nov” or “since 2026-11-12”.`,
    'warning',
  )

/** Newest first. Of what one person did to one thing only the last counts: nobody wants to read each slip of a hand. */
function lastOfEach({ project }: ProjectContext, isSince: (entry: Entry) => boolean): Entry[] {
  const standing = project.entries.filter(
    (entry) => isSince(entry) && !project.withdrawn.has(entry.id) && deedOf(entry) !== undefined,
  )
  return [...new Map(standing.map((entry) => [thingOf(entry), entry])).values()].sort((a, b) => inOrder(b, a))
}

function thingOf(entry: Entry): string {
  const isGiving = entry.kind === 'assigned' || entry.kind === 'unassigned'
  const thing = 'item' in entry ? `${entry.item} ${isGiving}` : 'fact' in entry ? `fact ${entry.fact}` : entry.kind
  return `${thing} ${personKey(authorOf(entry).person)}`
}

function changesOf(
  context: ProjectContext,
  isSince: (entry: Entry) => boolean,
  { since, none }: { readonly since: string; readonly none: string },
): Message<Intent> {
  const { project } = context
  const all = lastOfEach(context, isSince)
  if (!all.length) return notice(none, 'info', ...(project.archived ? [] : [nextQuestion]), ...ifArchived(project))
  const title = `${all.length === 1 ? 'One change' : `${all.length} changes`} ${since}`
  const left = all.length - most
  return message(title, [
    { kind: 'heading', text: title },
    { kind: 'rows', rows: all.slice(0, most).map((entry) => rowOf(context, entry, isSince)) },
    ...(left > 0 ? [quiet([`… ${left} more before that; `, command('export'), ' has all of it.'])] : []),
    ...ifArchived(project),
  ])
}

const nextQuestion = buttons({ label: 'Next question', intent: { do: 'next' }, style: 'primary' })

function rowOf(context: ProjectContext, entry: Entry, isSince: (entry: Entry) => boolean): Row<Intent> {
  const { items, project, turn } = context
  const item = 'item' in entry ? items.byId.get(entry.item) : undefined
  const day = shownOn(entry.at, turn.at, project.zone)
  const name = nameOf(authorOf(entry).name)
  const note = `${name === 'somebody' ? 'Somebody' : name} ${deedOf(entry, project.entries)} · ${day}${valuesOf(context, entry, isSince)}`
  if (!item) return { text: [strong(entry.kind === 'renamed' ? entry.title : project.name)], note }
  return {
    text: namedItem(item),
    note,
    choice: { label: 'Open', intent: { do: 'show', item: item.id }, about: `Open ${item.code}` },
  }
}

/** What an answer or a fact says, and what it said before. */
function valuesOf({ project }: ProjectContext, entry: Entry, isSince: (entry: Entry) => boolean): string {
  if (entry.kind !== 'answered' && entry.kind !== 'stated') return ''
  const isOfSame = (one: Entry): boolean =>
    entry.kind === 'answered'
      ? (one.kind === 'answered' || one.kind === 'excused') && one.item === entry.item
      : one.kind === 'stated' && one.fact === entry.fact
  const before = project.entries.findLast((one) => isOfSame(one) && !project.withdrawn.has(one.id) && !isSince(one))
  return ` · ${before ? wasAndIs(before, entry) : saidOf(entry)}`
}

/** "13:55" today, "Mon 9 Nov" before. */
function shownOn(at: number, now: number, zone: string): string {
  const [day, today] = [localDate(at, zone), localDate(now, zone)]
  return day === today ? shownTime(at, zone, at) : shownDay(day, today)
}
