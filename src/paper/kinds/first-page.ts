import { listed } from '../../project/listed.ts'
import { anewIn, type Missing, overall, progressOf } from '../../project/progress.ts'
import { rivals } from '../../project/project.ts'
import { settingsOn } from '../../project/shown-settings.ts'
import type { Item } from '../../toolkit/items.ts'
import { briefly } from '../../view/text.ts'
import { atAGlance, cannotDecideWithout } from '../committee-order.ts'
import { doubtsIn } from '../doubts.ts'
import { certainlyOf, factBy, inWords, type Stated, statedOf, valueCell, whyDoubted } from '../facts.ts'
import { openIn, openInFigures, setAsideIn } from '../open.ts'
import { few, named, openInWords } from '../point.ts'
import {
  answerTo,
  byAndOn,
  dayOf,
  dueInWords,
  isInScope,
  itemState,
  ownerOf,
  type Records,
  todayOf,
} from '../records.ts'
import { heading, type Inline, missing, type PaperBlock, type PaperWords, runsOf, strong } from '../tree.ts'
import { decisionsOn } from './decisions.ts'

/** What somebody has to see who reads one page only: what it is, what could stop it, and how far it is. */
export const firstPage = (records: Records): PaperBlock[] => [
  heading(2, 'At a glance'),
  {
    kind: 'table',
    caption: 'What it is, in short; in full further down',
    head: ['Point', 'What is recorded', 'By'],
    rows: [...itemsOf(records, atAGlance).map((item) => glanceAt(records, item)), ledBy(records)],
    widths: [2.4, 5.4, 2.2],
  },
  ...decisionsOn(records),
  heading(2, 'What could stop it'),
  { kind: 'list', items: whatCouldStop(records) },
  heading(2, 'How far it is'),
  howFar(records),
]

const itemsOf = ({ items }: Records, ids: readonly string[]): Item[] => ids.flatMap((id) => items.byId.get(id) ?? [])

/** Until a title is settled it goes by what the team calls it. */
const title = 'T06.1.1'

function glanceAt(records: Records, item: Item): PaperWords[] {
  if (item.id === title && !itemState(records, item).settled)
    return [named(item), `${records.project.name} (working title)`, '']
  const stated = statedOf(records, item)
  const [first] = stated
  if (!first) return [named(item), inShort(records, item), by(records, item)]
  const doubted = stated.filter(whyDoubted)
  if (!doubted.length) return [named(item), stated.map(inWords).join(', '), factBy(records, first)]
  // What was confirmed does not hold by itself any more: the answer comes first.
  if (!itemState(records, item).settled) return [named(item), parted(stated.map(valueCell)), factBy(records, first)]
  const said = `Confirmed as ${doubted.map(inWords).join(', ')}; ${whyDoubted(doubted[0] as Stated)}.`
  return [named(item), [...runsOf(inShort(records, item)), missing(` ${said}`)], by(records, item)]
}

const parted = (all: readonly (readonly Inline[])[]): Inline[] =>
  all.flatMap((one, n) => (n ? [', ', ...one] : [...one]))

/** The beginning of an answer, or that there is none. */
export function inShort(records: Records, item: Item, most = 130): PaperWords {
  const { settled } = itemState(records, item)
  if (settled?.kind === 'answered') return briefly(settled.text, most)
  if (settled?.kind === 'excused') return [strong('Does not apply.'), ` ${briefly(settled.reason, most)}`]
  return [missing(openInWords(records, item))]
}

function by(records: Records, item: Item): string {
  const { settled } = itemState(records, item)
  return settled ? byAndOn(records, settled) : ''
}

function ledBy({ project, names, ...records }: Records): PaperWords[] {
  const start = project.entries.find(({ kind }) => kind === 'started')
  const begun = start ? `, begun ${dayOf({ project, names, ...records }, start.at)}` : ''
  const people = [start && !start.removed ? start.name : '', ...project.leads.map(({ name }) => name)]
  const leads = [...new Set(people.filter(Boolean))]
  return names
    ? ['Led by', `${listed(leads) || 'Nobody any more'}; ${settingsOn('paper', project)}${begun}`, '']
    : ['Where', `${settingsOn('paper', project)}${begun}`, '']
}

/** What in the records stands against a decision today. */
export function whatCouldStop(records: Records): PaperWords[] {
  const open = openIn(records)
  const overdue = open.filter((one) => one.overdue)
  const essential = itemsOf(records, cannotDecideWithout).filter(
    (item) => isInScope(records, item) && !itemState(records, item).settled && !certainlyOf(records, item).length,
  )
  const anew = anewIn(records, todayOf(records))
  const free = open.filter(({ assignment }) => !assignment).length
  const torn = records.items.all.filter((item) => isTorn(records, item))
  const aside = setAsideIn(records)
  const found: PaperWords[] = [
    ...(records.project.archived ? ['The team has archived the project.'] : []),
    ...(overdue.length ? [withWhoms(records, `Overdue: ${overdue.length}. `, overdue)] : []),
    ...(anew.length ? [withWhoms(records, 'To be answered anew: ', anew)] : []),
    ...doubtsIn(records),
    ...(essential.length
      ? [[strong('Not answered, though a decision rests on it: '), ...few(essential.map(named), 10)]]
      : []),
    ...(torn.length ? [[strong('Two answers stand side by side: '), ...few(torn.map(named))]] : []),
    ...(free ? [`${free} of ${openInFigures(open)} nobody has yet.`] : []),
    ...(aside.length
      ? [[`Put aside as not applicable, with reasons further down: `, ...few(aside.map(named), 6)]]
      : []),
  ]
  return found.length ? found : ['Nothing that is recorded: every point is settled, and nothing is overdue.']
}

const withWhoms = (records: Records, label: string, some: readonly Missing[]): PaperWords => [
  strong(label),
  ...few(some.map(({ item }) => [...named(item), ` (${ownedAndDue(records, item)})`])),
]

function isTorn(records: Records, item: Item): boolean {
  const answer = answerTo(records, item)
  return answer !== undefined && rivals(itemState(records, item), answer).length > 0
}

function ownedAndDue(records: Records, item: Item): string {
  const due = dueInWords(records, itemState(records, item).assignment?.due).replace(' (overdue)', '')
  return [ownerOf(records, item), ...(due ? [due] : [])].join(', ')
}

function howFar({ project, toolkit, items, ...records }: Records): PaperBlock {
  const phases = progressOf(project, toolkit, items)
  const open = openIn({ project, toolkit, items, ...records })
  const rows = phases.map(({ phase, done, total, inScope }): PaperWords[] => {
    const late = open.filter(({ item, overdue }) => overdue && 'step' in item && item.step.phase === phase.number)
    const name = `${phase.roman} ${phase.name}`
    if (!inScope) return [name, 'not in scope', '', '']
    return [
      name,
      done === 0 ? 'not begun' : done === total ? 'complete' : 'under way',
      `${done} of ${total}`,
      `${late.length}`,
    ]
  })
  const { done, total } = overall(phases)
  return {
    kind: 'table',
    caption: `Questions and checks settled: ${done} of ${total}, ${total - done} open`,
    head: ['Phase', 'State', 'Settled', 'Overdue'],
    rows,
    widths: [5, 2, 2, 1.4],
  }
}
