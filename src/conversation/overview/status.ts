import { localDate, shownDay } from '../../calendar/dates.ts'
import { progressPicture, stepsInWords } from '../../paper/progress-picture.ts'
import { openPrompts } from '../../project/fitting.ts'
import type { GivenItem } from '../../project/given.ts'
import type { Missing, PhaseProgress } from '../../project/progress.ts'
import { isSettled, overall, phasesUnderWay, progressOf, toDoIn } from '../../project/progress.ts'
import { type Item, isBox, labelOf, placeOf, stepName } from '../../toolkit/items.ts'
import { command, shortened, strong } from '../../view/text.ts'
import type { Block, Choice, Row, Text } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { againLine } from '../facts/again.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import { handOut } from '../guidance/assign/hand-out.ts'
import type { Intent, IntentOf, ListRow } from '../intent.ts'
import { posted, whispered } from '../reply.ts'
import { dueInWords } from './given.ts'
import { lookAgainLine } from './look-again.ts'
import { newerLine } from './newer.ts'
import { firstToSign } from './to-sign.ts'

/** How many rows a list shows before "more". */
const atOnce = 8

/** The phases and steps, done of total, as a picture with its words; before it what waits for the signature of whoever asks. */
export function status(context: ProjectContext): Decision {
  const { project, toolkit, items } = context
  const phases = progressOf(project, toolkit, items)
  const { done, total } = overall(phases)
  const summary = `${project.name}: ${done} of ${total} done`
  const first = firstToSign(context)
  return say(
    ...(first ? [whispered(first)] : []),
    posted(
      message(summary, [
        { kind: 'heading', text: project.name },
        { kind: 'text', text: standing(context, phases) },
        { kind: 'picture', picture: progressPicture(summary, phases), alt: stepsInWords(phases) },
        ...newerLine(project),
        ...lookAgainLine(context),
        ...againLine(context),
        buttons(...(total === done ? [templates] : [...waysOn, templates])),
      ]),
    ),
  )
}

const templates: Choice<Intent> = { label: 'Templates', intent: { do: 'template' } }
const waysOn: readonly Choice<Intent>[] = [
  { label: 'Go on', intent: { do: 'next' }, style: 'primary' },
  { label: 'What is missing', intent: { do: 'missing' } },
]

function standing(context: ProjectContext, phases: readonly PhaseProgress[]): Text {
  const { project, turn } = context
  const { done, total } = overall(phases)
  const overdue = toDoIn(context, localDate(turn.at, project.zone)).filter((one) => one.overdue).length
  return [
    ...underWay(phases),
    strong(`${done} of ${total}`),
    ` questions and checks are settled, ${overdue || 'nothing'} overdue.`,
    ...(project.archived ? [' This project is archived; ', command('reopen'), ' takes it out again.'] : []),
  ]
}

/** What a team works at comes before the whole, where that is more: "III Design: 5 of 31 · " */
function underWay(phases: readonly PhaseProgress[]): Text[number][] {
  const numbers = phasesUnderWay(phases)
  const begun = phases.filter(({ phase, done }) => done > 0 && numbers.includes(phase.number))
  if (!begun.length || phases.filter(({ inScope }) => inScope).length < 2) return []
  const each = begun.map(({ phase, done, total }) => `${phase.roman} ${phase.name}: ${done} of ${total}`)
  return [strong(each.join(', ')), ' · in all ']
}

/** What is open, what presses first, each with the button that settles it; to whoever asked from a reminder, without what stands on that. */
export function missing(context: ProjectContext, intent: IntentOf<'missing'>): Decision {
  const { phase, step, from = 0, without = [] } = intent
  const all = firstThingsFirst(context, phase).filter(
    ({ item }) => !without.includes(item.id) && (!step || ('step' in item && item.step.number === step)),
  )
  const where = placeIn(context, intent)
  if (!all.length) return say(posted(notice(`Nothing is open in ${where}.`, 'good')))
  const title = titleOf(context, all, `${without.length ? ' more' : ''} open in ${where}`)
  const shown = all.slice(from, from + atOnce)
  const row: ListRow | undefined =
    from || step || without.length ? undefined : { list: 'missing', ...(phase ? { phase } : {}) }
  const choices: Choice<Intent>[] = [
    ...moreThan(all.length - from - shown.length, { ...intent, from: from + atOnce }),
    { label: 'Go through them', intent: { do: 'next', ...(phase ? { phase } : {}) } },
    ...handOut(shown),
  ]
  return say({
    ...(without.length ? { show: 'whisper' } : { show: 'post', where: 'thread' }),
    view: message(title, [
      { kind: 'heading', text: title },
      ...(from ? [] : [quiet(overdueInWords(all))]),
      { kind: 'rows', rows: shown.map((one) => rowOf(context, one, row)) },
      ...(from || step || without.length ? [] : promptsApart(context, phase)),
      buttons(...choices),
    ]),
  })
}

/** "Phase III Design", "step 08 Learning pathways" */
function placeIn({ toolkit }: ProjectContext, { phase, step }: IntentOf<'missing'>): string {
  const chosen = toolkit.phases.find(({ number }) => number === phase)
  const own = toolkit.steps.find(({ number }) => number === step)
  if (own) return `step ${stepName(own)}`
  return chosen ? `phase ${chosen.roman} ${chosen.name}` : 'your phases'
}

/** "26 open in your phases, and one to answer anew" */
function titleOf({ project, toolkit }: ProjectContext, all: readonly Missing[], where: string): string {
  const anew = all.filter(({ item }) => isSettled(project, item, toolkit)).length
  const open = all.length - anew
  if (!anew) return `${open}${where}`
  return `${open || 'Nothing'}${where}, ${open ? 'and' : 'but'} ${anew === 1 ? 'one' : anew} to answer anew`
}

function moreThan(left: number, { phase, step, from, without }: IntentOf<'missing'>): Choice<Intent>[] {
  if (left <= 0) return []
  const intent = {
    do: 'missing',
    from,
    ...(phase ? { phase } : {}),
    ...(step ? { step } : {}),
    ...(without?.length ? { without } : {}),
  } as const
  return [{ label: `${left} more`, intent, about: `See ${left} more open items` }]
}

/** Prompts of templates are no questions: counted apart. */
function promptsApart(context: ProjectContext, phase: number | undefined): Block<Intent>[] {
  const { project, toolkit } = context
  const numbers = (phase ? [phase] : project.phases).flatMap((one) => toolkit.shared.templatesOf.get(one) ?? [])
  const open = toolkit.templates
    .filter(({ template }) => numbers.includes(template))
    .reduce((sum, one) => sum + openPrompts(context, one).length, 0)
  const text = [`And ${open === 1 ? 'one prompt' : `${open} prompts`} in templates: `, command('template')]
  return open ? [quiet(text)] : []
}

/** Overdue, then by date, then what somebody has, then in the phases under way, then the rest; else in the toolkit's order. */
function firstThingsFirst(context: ProjectContext, phase: number | undefined): Missing[] {
  const { project, toolkit, items, turn } = context
  const today = localDate(turn.at, project.zone)
  const phases = phasesUnderWay(progressOf(project, toolkit, items))
  const rank = ({ item, assignment }: Missing): string => {
    if (assignment) return assignment.due ?? 'assigned'
    return 'step' in item && phases.includes(item.step.phase) ? 'under way' : 'without'
  }
  return toDoIn(context, today, phase).sort((a, b) => compare(rank(a), rank(b)))
}

/** Dates come before words. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** "2 are overdue.", at the head of a list. */
function overdueInWords(all: readonly Missing[]): string {
  const late = all.filter(({ overdue }) => overdue).length
  return late ? `${late === 1 ? 'One is' : `${late} are`} overdue.` : 'Nothing is overdue.'
}

/** One item to settle: what it is, who has it, and the button that settles it. */
function rowOf(
  { project, toolkit }: ProjectContext,
  { item, assignment, overdue }: Missing,
  row?: ListRow,
): Row<Intent> {
  const who = assignment ? `${assignment.name}${assignment.due ? `, by ${shownDay(assignment.due)}` : ''}` : ''
  const anew = isSettled(project, item, toolkit) ? ['to be answered anew'] : []
  const note = [placeOf(item), ...anew, ...(overdue ? ['overdue'] : []), ...(who ? [who] : [])].join(' · ')
  return { text: namedItem(item), note, choice: settling(item, row) }
}

/** An item by its code and its words, cut to a line or two. */
export const namedItem = (item: Item, longest = 160): Text => [
  strong(`${item.code} `),
  shortened(labelOf(item), longest),
]

/** An item that somebody has: what it is, by when, and the button that settles it. */
export const settlingRow = (one: GivenItem, today: string, row?: ListRow): Row<Intent> => ({
  text: namedItem(one.item),
  note: [placeOf(one.item), dueInWords(one, today)].filter(Boolean).join(' · '),
  choice: settling(one.item, row),
})

/** The button that settles an item from its row; `row`: the list that it stands on. */
export const settling = (item: Item, row?: ListRow): Choice<Intent> =>
  isBox(item)
    ? { label: 'Tick', intent: { do: 'check', item: item.id, ...(row ? { row } : {}) }, about: `Tick ${item.code}` }
    : { label: 'Answer', intent: { do: 'edit', item: item.id, row: row ?? true }, about: `Answer ${item.code}` }
