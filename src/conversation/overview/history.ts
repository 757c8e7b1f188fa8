import { shownDate, shownDay, shownMoment } from '../../calendar/dates.ts'
import { authorOf, credit, isOf, wordsOf } from '../../project/author.ts'
import type { Entry } from '../../project/entry.ts'
import { isSettled, itemsOfStep } from '../../project/progress.ts'
import { currentAnswer, currentAnswerTo, type RecordedAnswer, stateOf } from '../../project/project.ts'
import { type Item, isBox, labelOf, stepName } from '../../toolkit/items.ts'
import type { Step } from '../../toolkit/toolkit.ts'
import { command, shortened, spansOf, strong } from '../../view/text.ts'
import type { Block, Form, Row } from '../../view/view.ts'
import { byline } from '../byline.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import { gone } from '../guidance/answer.ts'
import { answeredCard, opens, questionCard } from '../guidance/question-card.ts'
import { recordedLines } from '../guidance/recorded-line.ts'
import type { Intent, IntentOf, Values } from '../intent.ts'
import { posted, type Reply, whispered } from '../reply.ts'
import { asCard } from '../shown.ts'
import { whoMay } from './undo.ts'

/** What the team has recorded: all of it in short, or one step in full. */
export function answers(context: ProjectContext, { step: number }: IntentOf<'answers'>): Decision {
  const step = context.toolkit.steps.find((one) => one.number === number)
  const blocks = step ? stepInFull(context, step) : context.toolkit.steps.flatMap((one) => stepInShort(context, one))
  const prompts = step ? [] : promptsInShort(context)
  const title = step ? `Recorded in step ${stepName(step)}` : `What is recorded for ${context.project.name}`
  const all = [...blocks, ...prompts]
  return say(
    posted(
      message(title, [
        { kind: 'heading', text: title },
        ...(all.length
          ? all
          : [{ kind: 'text', text: ['Nothing yet. ', command('next'), ' asks the first question.'] } as const]),
      ]),
    ),
  )
}

/** Everything that was ever said on an item, newest first. */
export function history(context: ProjectContext, { item: id }: IntentOf<'history'>): Decision {
  const item = context.items.byId.get(id)
  if (!item) return gone()
  const { project, turn } = context
  const shared = context.toolkit.shared.sameAs
  const same = (other: string) => (shared.get(other) ?? other) === (shared.get(id) ?? id)
  const entries = project.entries.filter((entry) => 'item' in entry && same(entry.item)).toReversed()
  return say(
    posted(
      message(`History of ${item.code}`, [
        { kind: 'heading', text: `History of ${item.code}` },
        { kind: 'text', text: item.text },
        ...newest(context, entries, currentAnswerTo(context, id)),
        quiet(`Times are those of ${project.zone}; today is ${shownDate(turn.at, project.zone)}.`),
      ]),
    ),
  )
}

function newest(
  context: ProjectContext,
  entries: readonly Entry[],
  current: RecordedAnswer | undefined,
): Block<Intent>[] {
  if (!entries.length) return [{ kind: 'text', text: 'Nothing was recorded here yet.' }]
  const shown = entries.slice(0, 20)
  const older = entries.length - shown.length
  return [
    { kind: 'rows', rows: shown.map((entry) => rowOf(context, entry, current)) },
    ...(older > 0 ? [quiet(`… ${older} older; “export” has all of it.`)] : []),
  ]
}

/** Makes an older answer, or somebody else's, the current one. */
export function restore(context: ProjectContext, { entry: id }: IntentOf<'restore'>): Decision {
  const old = context.project.entries.find((entry) => entry.id === id)
  const item = old?.kind === 'answered' ? context.items.byId.get(old.item) : undefined
  if (old?.kind !== 'answered' || !item || old.removed)
    return say(whispered(notice('That answer is not in the records any more.')))
  const state = stateOf(context.project, item.id, context.toolkit.shared.sameAs)
  const basedOn = currentAnswer(state)?.id ?? null
  if (state.settled?.id === id)
    return say(whispered(notice(`${authorOf(old).name}’s answer to ${item.code} counts already.`, 'good')))
  return {
    does: 'record',
    events: [{ kind: 'answered', item: item.id, basedOn, ...wordsOf(old, context.turn.by) }],
    say: (after, kept) => cardOf(after, item, kept),
  }
}

/** Takes an answer from the question it landed on to the one it was meant for, and asks the emptied one again. */
export function move(context: ProjectContext, { entry: id, to, values }: IntentOf<'move'>): Decision {
  const old = context.project.entries.find((entry) => entry.id === id)
  if (old?.kind !== 'answered' || old.removed || context.project.withdrawn.has(id))
    return say(whispered(notice('That answer was moved or taken back already.')))
  if (!isOf(old, context.turn.by)) return say(whispered(notice(`${whoMay(old, 'move it')} Nothing was changed.`)))
  const from = context.items.byId.get(old.item)
  const code = to ?? (typeof values?.['to'] === 'string' ? values['to'] : undefined)
  const target = code ? (context.items.byId.get(code) ?? context.items.find(code)) : undefined
  if (!from || !target || isBox(target)) {
    const intent = { do: 'move', entry: id } as const
    return askedWhere(context, whereForm(intent, values?.['to'], `${from?.code}: “${shortened(old.text, 200)}”`))
  }
  const basedOn = currentAnswerTo(context, target.id)?.id ?? null
  return {
    does: 'record',
    events: [
      { kind: 'withdrawn', entry: id },
      { kind: 'answered', item: target.id, basedOn, ...wordsOf(old, context.turn.by) },
    ],
    say: (after, kept) =>
      kept.flatMap((entry) => (entry.kind === 'answered' ? [moved(after, from, target, entry)] : [])),
  }
}

/** Where it goes, with its text; whoever asks is asked alone. */
function askedWhere({ turn }: ProjectContext, form: Form<Intent>): Decision {
  if (turn.canOpen) return say({ show: 'open', view: form })
  const choice = { label: 'Move it', intent: form.intent, style: 'primary' } as const
  return say(
    whispered(message(form.title, [{ kind: 'text', text: form.title }, ...(form.intro ?? []), buttons(choice)])),
  )
}

/** One message: where the answer is by now, and the question that is open again. */
function moved(after: ProjectContext, from: Item, target: Item, answer: RecordedAnswer): Reply {
  const line = { kind: 'notice', tone: 'good', text: `Moved from ${from.code} to ${target.code}.` } as const
  if (isSettled(after.project, from, after.toolkit)) {
    const { blocks, ...card } = answeredCard(after, target, answer)
    return posted({ ...card, blocks: [line, ...blocks] })
  }
  const { blocks, summary, shows = [] } = questionCard(after, from)
  const all = [line, ...recordedLines(after, { item: target, answer }), { kind: 'divider' } as const, ...blocks]
  const view = asCard(message(summary, all), { kind: 'recorded', entry: answer.id }, ...shows)
  return { show: 'post', where: 'thread', view, opens: opens(after, from) }
}

const cardOf = (after: ProjectContext, item: Item, kept: readonly Entry[]): Reply[] =>
  kept.flatMap((entry) => (entry.kind === 'answered' ? [posted(answeredCard(after, item, entry))] : []))

const whereForm = (intent: IntentOf<'move'>, typed: Values[string] | undefined, what: string): Form<Intent> => ({
  kind: 'form',
  title: 'Move the answer',
  submit: 'Move',
  intent,
  intro: [{ kind: 'text', text: what }],
  fields: [
    {
      kind: 'text',
      name: 'to',
      label: 'To which question?',
      hint: 'Its number, for example 08.1 or t4.2.2.',
      value: typeof typed === 'string' ? typed : '',
      max: 20,
    },
  ],
  errors: typed === undefined ? {} : { to: 'There is no question with that number.' },
})

function rowOf(context: ProjectContext, entry: Entry, current: RecordedAnswer | undefined): Row<Intent> {
  const { project } = context
  const withdrawn = project.withdrawn.has(entry.id)
  const isCurrent = entry.id === current?.id
  const note = [
    ...spansOf(byline(entry, context, shownMoment(entry.at, project.zone))),
    ...(isCurrent ? [' · current'] : []),
    ...(withdrawn ? [' · taken back'] : []),
  ]
  const can = entry.kind === 'answered' && !isCurrent && !entry.removed
  return {
    text: told(entry),
    note,
    ...(can ? { choice: { label: 'Use this one', intent: { do: 'restore', entry: entry.id } } } : {}),
  }
}

/** An entry on an item in a few words. */
export function told(entry: Entry): string {
  switch (entry.kind) {
    case 'answered':
      return entry.removed ? 'An answer whose author asked to be forgotten' : shortened(entry.text, 700)
    case 'checked':
      return entry.note ? `Ticked: ${entry.note}` : 'Ticked'
    case 'unchecked':
      return entry.note ? `Tick taken away: ${entry.note}` : 'Tick taken away'
    case 'excused':
      return `Not applicable: ${entry.reason}`
    case 'needed':
      return entry.reason ? `Applies after all: ${entry.reason}` : 'Applies after all'
    case 'assigned':
      return `Assigned to ${entry.toName}${entry.due ? `, by ${shownDay(entry.due)}` : ''}`
    case 'unassigned':
      return 'Assignment taken back'
    default:
      return entry.kind
  }
}

const stepInShort = (context: ProjectContext, step: Step): Block<Intent>[] =>
  inShort(context, stepName(step), itemsOfStep(context.items, step.number))

function promptsInShort(context: ProjectContext): Block<Intent>[] {
  const { items, toolkit } = context
  const prompts = items.all.filter((item) => 'section' in item && !isBox(item) && !toolkit.shared.sameAs.has(item.id))
  return inShort(context, 'Templates', prompts)
}

function inShort(context: ProjectContext, title: string, items: readonly Item[]): Block<Intent>[] {
  const rows = items.flatMap((item) => shortRow(context, item))
  if (!rows.length) return []
  return [
    { kind: 'text', text: [strong(title)] },
    { kind: 'rows', rows },
  ]
}

const looking = (entry: Entry) => (entry.kind === 'answered' && entry.marks ? { marks: entry.marks } : {})

function shortRow(context: ProjectContext, item: Item): Row<Intent>[] {
  const { settled } = stateOf(context.project, item.id, context.toolkit.shared.sameAs)
  if (!settled || settled.kind === 'checked') return []
  return [
    {
      text: [strong(`${item.code} `), shortened(told(settled), 160)],
      note: `${credit(settled)}, ${shownDate(settled.at, context.project.zone, context.turn.at)}`,
      choice: { label: 'Open', intent: { do: 'show', item: item.id }, about: `Open ${item.code}` },
    },
  ]
}

function stepInFull(context: ProjectContext, step: Step): Block<Intent>[] {
  return itemsOfStep(context.items, step.number).flatMap((item): Block<Intent>[] => {
    const { settled } = stateOf(context.project, item.id, context.toolkit.shared.sameAs)
    const by = settled && byline(settled, context)
    if (isBox(item))
      return settled
        ? [
            {
              kind: 'text',
              text: [
                `${settled.kind === 'excused' ? '–' : '✓'} ${item.code} ${labelOf(item)} (`,
                ...spansOf(by ?? ''),
                ')',
              ],
            },
          ]
        : []
    return [
      { kind: 'text', text: [strong(`${item.code} ${item.text}`)] },
      settled ? { kind: 'said', text: told(settled), by: by ?? '', ...looking(settled) } : quiet('Open'),
    ]
  })
}
