import { gapsIn, type Listing, type MarkedLine, type Matrix, type MatrixRow, matrixOf } from '../../facts/matrix.ts'
import type { ProjectEvent } from '../../project/entry.ts'
import { listed } from '../../project/listed.ts'
import { briefly, strong } from '../../view/text.ts'
import type { Block, Choice, Grid, Message } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { ifArchived } from '../overview/given.ts'
import { posted, replaced, whispered } from '../reply.ts'
import { ofMatrix, openMatrix } from './wording.ts'

/** So many outcomes have a button of their own. */
const most = 12
const longest = 70

/** Which task assesses which outcome, and which unit teaches it; of one outcome, with boxes to choose by. Pressed on a card, it stands in that card's place. */
export function matrix(context: ProjectContext, { outcome }: IntentOf<'matrix'>): Decision {
  const view = cardOf(context, outcome)
  const isOnMatrix = context.turn.card && outcome !== undefined
  return say(isOnMatrix ? replaced(view) : posted(view))
}

/** The matrix, where a list of it was stated. */
export const matrixCard = (context: ProjectContext): Message<Intent> => cardOf(context, undefined)

function cardOf(context: ProjectContext, number: number | undefined): Message<Intent> {
  const all = matrixOf(context.project, context.toolkit)
  const row = all.rows.find(({ outcome }) => outcome.number === number)
  if (!all.outcomes.lines.length) return nothingYet
  return row ? outcomeCard(all, row) : wholeCard(context, all)
}

const nothingYet = notice(
  'The outcomes come first: once 07.1 has them, the matrix shows what assesses and teaches each.',
  'info',
  buttons({ label: 'Answer 07.1', intent: { do: 'show', item: 'Q07.1' }, style: 'primary' }),
)

function wholeCard({ project }: ProjectContext, all: Matrix): Message<Intent> {
  const assessed = all.rows.filter(({ tasks }) => tasks.length).length
  const title = `Matrix: ${assessed} of ${all.rows.length} outcomes are assessed`
  const gaps = gapsIn(all)
  return message(title, [
    { kind: 'heading', text: title },
    ...(gaps.length
      ? [{ kind: 'notice', tone: 'warning', text: gaps.slice(0, 5).join(' ') } as const]
      : [{ kind: 'notice', tone: 'good', text: 'Each outcome is assessed and taught.' } as const]),
    table(all),
    ...sources(all),
    buttons(...all.rows.slice(0, most).map(choosing)),
    buttons(...listsOf(all)),
    ...ifArchived(project),
  ])
}

const choosing = ({ outcome }: MatrixRow): Choice<Intent> => ({
  label: `Outcome ${outcome.number}`,
  intent: { do: 'matrix', outcome: outcome.number },
  about: `Choose for outcome ${outcome.number}: ${briefly(outcome.text, 40)}`,
})

function table(all: Matrix): Block<Intent> {
  return {
    kind: 'table',
    caption: 'Which task assesses which outcome, and which unit teaches it',
    head: ['Outcome', 'Assessed by', 'Taught in'],
    rows: all.rows.map(({ outcome, tasks, units }) => [
      `${outcome.number} ${briefly(outcome.text, 120)}`,
      named(tasks),
      named(units),
    ]),
    grid: gridOf(all),
  }
}

const named = (lines: readonly MarkedLine[]): string =>
  listed(lines.map(({ text }) => briefly(text, 60))) || 'nothing yet'

function gridOf({ rows, tasks, units }: Matrix): Grid {
  const columns = [
    ...tasks.lines.map((line) => ({ label: line.text, group: 'Assessed by', mark: line.mark })),
    ...units.lines.map((line) => ({ label: line.text, group: 'Taught in', mark: line.mark })),
  ]
  return {
    title: 'Outcomes, and what assesses and teaches them',
    columns: columns.map(({ label, group }) => ({ label, group })),
    rows: rows.map((row) => ({
      label: `${row.outcome.number} ${row.outcome.text}`,
      marks: columns.map(({ mark, group }) =>
        (group === 'Taught in' ? row.units : row.tasks).some((one) => one.mark === mark),
      ),
      ...(row.tasks.length ? {} : { lacks: 'assessed by nothing' }),
    })),
  }
}

/** Where lists come from that nobody has confirmed as lists. */
function sources({ outcomes, tasks, units }: Matrix): Block<Intent>[] {
  const read = [
    ...(outcomes.is === 'from the answer' ? ['outcomes from 07.1'] : []),
    ...(tasks.is === 'from the answer' ? ['tasks from t4.4.2'] : []),
    ...(units.is === 'from the answer' ? ['units from t6.4.1'] : []),
  ]
  return read.length ? [quiet(`Read as lists: ${listed(read)}. If one is cut wrongly, state it as a list.`)] : []
}

const listsOf = ({ outcomes, tasks, units }: Matrix): Choice<Intent>[] =>
  (
    [
      ['outcomes', 'Outcomes', outcomes],
      ['tasks', 'Tasks', tasks],
      ['units', 'Units', units],
    ] satisfies [string, string, Listing][]
  ).flatMap(([id, label, { is }]) =>
    is === 'confirmed'
      ? []
      : [
          {
            label: `${is === 'missing' ? 'Name the' : 'List of'} ${label.toLowerCase()}`,
            intent: { do: 'state facts', facts: [id], group: ofMatrix } as const,
          },
        ],
  )

function outcomeCard(all: Matrix, { outcome, tasks, units }: MatrixRow): Message<Intent> {
  const title = `Outcome ${outcome.number}`
  const next = all.rows.find((row) => row.outcome.number > outcome.number && !(row.tasks.length && row.units.length))
  return message(`${title}: ${briefly(outcome.text, 80)}`, [
    { kind: 'heading', text: title },
    { kind: 'text', text: outcome.text },
    ...boxes('Which tasks assess it?', all.tasks, { outcome, to: 'tasks', chosen: tasks }),
    ...boxes('Which units teach it?', all.units, { outcome, to: 'units', chosen: units }),
    buttons(...(next ? [choosing(next)] : []), openMatrix),
  ])
}

type Matching = {
  readonly outcome: MarkedLine
  readonly to: 'tasks' | 'units'
  readonly chosen: readonly MarkedLine[]
}

function boxes(label: string, { lines }: Listing, { outcome, to, chosen }: Matching): Block<Intent>[] {
  const none = to === 'tasks' ? 'No task is named yet (t4.4.2).' : 'No unit is named yet (t6.4.1).'
  if (!lines.length) return [quiet(none)]
  return [
    { kind: 'text', text: [strong(label)] },
    {
      kind: 'checks',
      label,
      ticks: lines.map((line) => ({
        id: `${to === 'tasks' ? 't' : 'u'}${line.mark}`,
        label: briefly(line.text, longest),
        done: chosen.some(({ mark }) => mark === line.mark),
      })),
      intent: { do: 'match', outcome: outcome.mark, to },
    },
  ]
}

/** Keeps what was pressed on an outcome, and shows its card as it stands now. */
export function match(context: ProjectContext, { outcome, to, ...pressed }: IntentOf<'match'>): Decision {
  const all = matrixOf(context.project, context.toolkit)
  const row = all.rows.find((one) => one.outcome.mark === outcome)
  if (!row)
    return say(
      whispered(notice('That outcome is worded otherwise by now; look at the matrix again.', 'warning', toMatrix)),
    )
  const known = new Set(all[to].lines.map(({ mark }) => mark))
  const has = new Set(row[to].map(({ mark }) => mark))
  const marks = (ids: readonly string[] = []): string[] =>
    ids.map((id) => id.slice(1)).filter((mark) => known.has(mark))
  const adds = marks(pressed.ticked).filter((mark) => !has.has(mark))
  const drops = marks(pressed.unticked).filter((mark) => has.has(mark))
  const events: ProjectEvent[] = adds.length + drops.length ? [{ kind: 'matched', outcome, to, adds, drops }] : []
  const shown = (now: ProjectContext) => [replaced(cardOf(now, row.outcome.number))]
  return events.length ? { does: 'record', events, say: shown } : say(...shown(context))
}

const toMatrix: Block<Intent> = buttons(openMatrix)
