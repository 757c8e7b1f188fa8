import type { Remembered } from '../../ask/answer.ts'
import { fromRecords } from '../../ask/records.ts'
import { shownDate } from '../../calendar/dates.ts'
import { authorOf, credit } from '../../project/author.ts'
import type { Entry } from '../../project/entry.ts'
import { amountsIn, unitAfter } from '../../project/numbers.ts'
import { inOrder } from '../../project/order.ts'
import type { ItemState } from '../../project/project.ts'
import { type Item, isBox, placeOf } from '../../toolkit/items.ts'
import { briefly, strong } from '../../view/text.ts'
import type { Choice, Message, Row } from '../../view/view.ts'
import { answerNow } from '../ask/answer-now.ts'
import { askingIt } from '../ask/asking-it.ts'
import { firstOn, itemAskedFor } from '../ask/item-asked-for.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { speaker } from '../language/typed/assignment.ts'
import { posted } from '../reply.ts'
import { ifArchived } from './given.ts'
import { told } from './history.ts'
import { isMeant, known } from './who/whom.ts'

const [most, mostOfOne] = [3, 8]

/** What the team's own records hold on some words, nearest first; without words, the newest. Where they hold nothing, that, and where to go on. */
export function decided(context: ProjectContext, intent: IntentOf<'decided'>): Decision {
  const about = intent.about.trim()
  const found = recordsOn(context, intent, about)
  return say(posted(found.length ? listOf(context, found, intent) : nothing(context, intent)))
}

/** An entry with words of its own; `stands`: it is how the item is settled now. */
type Written = Remembered & { readonly entry: Entry; readonly stands: boolean }

function recordsOn(context: ProjectContext, { person }: IntentOf<'decided'>, about: string): Written[] {
  const isTheirs = person === undefined ? undefined : isMeant(context, person)
  const written = (withReplaced: boolean): Written[] =>
    [...context.project.items]
      .flatMap(([item, state]) => writtenOn(item, state, withReplaced))
      .filter(({ entry }) => {
        const author = authorOf(entry)
        return !isTheirs || isTheirs(author.person, author.name)
      })
  const records = written(isTheirs !== undefined)
  if (about) {
    const figured = withFigure(about, written(true))
    if (figured.length) return figured.sort((a, b) => inOrder(a.entry, b.entry)).slice(0, most)
    const found = fromRecords(asked(about), records, (id) => wordsOf(context.items.byId.get(id)))
    return firstOn(itemAskedFor(context, about), records, found)
  }
  return records.sort((a, b) => inOrder(b.entry, a.entry)).slice(0, isTheirs ? mostOfOne : most)
}

/** What says the figure that is asked about, of the same. */
function withFigure(about: string, all: readonly Written[]): Written[] {
  const figure = figureIn(about)
  return figure ? all.filter(({ text }) => saysFigure(text, figure)) : []
}

type FigureAsked = { readonly value: number; readonly unit: string }

/** The one figure that words ask about, where it is said of what. */
function figureIn(about: string): FigureAsked | undefined {
  const [one, other] = amountsIn(about)
  const unit = one && unitAfter(about.slice(one.end))
  return one && unit && !other ? { value: one.hi, unit } : undefined
}

const saysFigure = (text: string, { value, unit }: FigureAsked): boolean =>
  amountsIn(text).some(({ hi, end }) => hi === value && unitAfter(text.slice(end)) === unit)

/** The words as a question to the team's records, so that some of them are enough. */
const asked = (about: string): string => `What did we decide on ${about}?`

/** What stands on an item in words, and, where it is asked for, the answers that were replaced. */
function writtenOn(item: string, { settled, answers }: ItemState, withReplaced: boolean): Written[] {
  const entries = withReplaced ? new Set([...answers, settled]) : [settled]
  return [...entries].flatMap((entry) =>
    entry && hasWords(entry)
      ? [{ item, text: told(entry), name: credit(entry), at: entry.at, entry, stands: entry === settled }]
      : [],
  )
}

const hasWords = (entry: Entry): boolean =>
  !entry.removed &&
  (entry.kind === 'answered' || entry.kind === 'excused' || (entry.kind === 'checked' && Boolean(entry.note)))

function wordsOf(item: Item | undefined): string {
  if (!item) return ''
  const place = 'step' in item ? item.step.name : item.section.name
  return [item.text, 'label' in item ? item.label : '', place].join(' ')
}

function listOf(context: ProjectContext, found: readonly Written[], intent: IntentOf<'decided'>): Message<Intent> {
  const title = titleOf(context, intent, found)
  return message(title, [
    { kind: 'heading', text: title },
    ...(intent.kept ? [quiet('Each answer is saved as soon as it says “recorded”; there is nothing to press.')] : []),
    { kind: 'rows', rows: found.map((one) => rowOf(context, one)) },
    ...ifArchived(context.project),
  ])
}

function titleOf(
  context: ProjectContext,
  { about, person, kept: asksIfKept }: IntentOf<'decided'>,
  found: readonly Written[],
): string {
  if (asksIfKept) return 'Yes, it is saved: what you recorded last'
  const matter = matterOf(about)
  const figure = figureIn(about)
  if (figure && !found.some(({ text }) => saysFigure(text, figure)))
    return `Nobody recorded “${briefly(matter, 80)}”. What you have on it:`
  if (matter) return `What your team recorded on “${briefly(matter, 80)}”`
  const isOwn = person === undefined || (typeof person === 'object' && person.id === speaker.id)
  return isOwn ? 'What you recorded last' : known(context, person, (name) => `What ${name} recorded last`)
}

/** "Who said 24 hours first?": what it is about. */
function matterOf(about: string): string {
  const whole = about.trim()
  const matter = whole
    .replace(/^(?:(?:no|ok|so|and|but|well)[, ]+)*/i, '')
    .replace(
      /^(?:who|what|when|why|did|do|does|have|has|had)\b[^,.;]{0,30}?\b(?:said|say|says|decided|decide|decides|recorded|put|wrote|set|chose|agreed)(?: (?:on|about|that|to|the|it|is))*\b/i,
      '',
    )
    .replace(/(?:\s+(?:first|then|here|again))?[?!.\s]*$/i, '')
    .trim()
  return matter || whole
}

function rowOf({ items, project, turn }: ProjectContext, { item: id, text, name, at, stands }: Written): Row<Intent> {
  const item = items.byId.get(id)
  const place = item && placeOf(item)
  const code = item?.code ?? id
  return {
    text: [strong(`${code} `), briefly(text, 200)],
    note: [place, `${name}, ${shownDate(at, project.zone, turn.at)}`, ...(stands ? [] : ['replaced since'])].join(
      ' · ',
    ),
    choice: { label: 'Open', intent: { do: 'show', item: id }, about: `Open ${code}` },
  }
}

function nothing(context: ProjectContext, { about, person, kept: asksIfKept }: IntentOf<'decided'>): Message<Intent> {
  const on = about.trim() && ` on “${briefly(matterOf(about), 80)}”`
  const text = asksIfKept
    ? 'Nothing of yours is recorded here yet. An answer is saved as soon as it says “recorded”; there is nothing to press.'
    : person === undefined
      ? `Your team has recorded nothing${on}${on ? '' : ' yet'}.`
      : known(context, person, (name) => `${name} has recorded nothing${on} here.`)
  return notice(text, 'info', buttons(...onward(context, about.trim())), ...ifArchived(context.project))
}

/** The question that the words are most likely about, while it is open, and the toolkit. */
function onward(context: ProjectContext, about: string): Choice<Intent>[] {
  if (!about) return [{ label: 'Next question', intent: { do: 'next' }, style: 'primary' }]
  const likely = openOn(context, about)
  return [...(likely ? [answerNow(likely)] : []), askingIt(about)]
}

function openOn(context: ProjectContext, about: string): Item | undefined {
  const { project, toolkit, items } = context
  const open = items.all.filter(
    (item) => !isBox(item) && !toolkit.shared.sameAs.has(item.id) && !project.items.get(item.id)?.settled,
  )
  const named = itemAskedFor(context, about)
  const near = fromRecords(
    asked(about),
    open.map((item) => ({ item: item.id, text: wordsOf(item), name: '', at: 0 })),
  )
  return open.find(({ id }) => id === (named ?? near[0]?.item))
}
