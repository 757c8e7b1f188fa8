import { localDate, shownDay } from '../../calendar/dates.ts'
import type { ProjectEvent } from '../../project/entry.ts'
import { itemsOfStep } from '../../project/progress.ts'
import { currentAnswerTo, stateOf } from '../../project/project.ts'
import { type Item, isBox, labelOf, stepName } from '../../toolkit/items.ts'
import type { Step } from '../../toolkit/toolkit.ts'
import { shortened, strong } from '../../view/text.ts'
import type { Block, Choice, Message, Tick } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { templateInPlace } from '../documents/templates.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import type { Boxes, Intent, IntentOf } from '../intent.ts'
import { onReminder } from '../reminder/message.ts'
import { posted, type Reply, replaced, whispered } from '../reply.ts'
import { asCard } from '../shown.ts'
import { handOut } from './assign/hand-out.ts'

/** The checks of a step as one card of boxes. */
export function checks(context: ProjectContext, { step: number }: IntentOf<'checks'>): Decision {
  const step = context.toolkit.steps.find((one) => one.number === number)
  return step ? say(posted(checksCard(context, step))) : say()
}

/** Keeps what was ticked and unticked on a card, however old, and shows the card as it stands now. */
export function tick(context: ProjectContext, { step: number, ...boxes }: IntentOf<'tick'>): Decision {
  const step = context.toolkit.steps.find((one) => one.number === number)
  if (!step) return say()
  const events = pressed(context, checksOf(context, step), boxes)
  if (!events.length) return say(replaced(checksCard(context, step)))
  return { does: 'record', events, say: (after) => [replaced(checksCard(after, step))] }
}

/** Keeps what was ticked and unticked among the options of a template's section. */
export function options(context: ProjectContext, { template, section, ...boxes }: IntentOf<'options'>): Decision {
  const all = context.items.all.filter(
    (item) =>
      isBox(item) && 'section' in item && item.template.template === template && item.section.section === section,
  )
  const card = (now: ProjectContext): Reply[] => (now.turn.card || now.turn.alone ? templateInPlace(now, template) : [])
  const events = pressed(context, all, boxes)
  return events.length ? { does: 'record', events, say: card } : say(...card(context))
}

/** Ticks one check; a note may come with it. */
export function check(context: ProjectContext, { item: id, note, row }: IntentOf<'check'>): Decision {
  const item = context.items.byId.get(id)
  if (!item || !isBox(item)) return notACheck(item)
  if (!note && isTicked(context, item)) return say(onReminder(context, row) ?? noted(`${item.code} is ticked already.`))
  return {
    does: 'record',
    events: [{ kind: 'checked', item: id, ...(note ? { note } : {}) }],
    say: (after) => [
      onReminder(after, row) ?? {
        show: 'post',
        where: 'thread',
        view: ticked(item, after.turn.name, note),
        ...(row && after.turn.alone && 'step' in item
          ? { near: { step: item.step.number, phase: item.step.phase } }
          : {}),
      },
    ],
  }
}

export function uncheck(context: ProjectContext, { item: id, note, row }: IntentOf<'uncheck'>): Decision {
  const item = context.items.byId.get(id)
  if (!item || !isBox(item)) return notACheck(item)
  if (!isTicked(context, item)) return say(onReminder(context, row) ?? noted(`${item.code} is not ticked.`))
  return {
    does: 'record',
    events: [{ kind: 'unchecked', item: id, ...(note ? { note } : {}) }],
    say: (after) => [
      onReminder(after, row) ?? posted(notice(`${after.turn.name} took the tick from ${item.code}: ${labelOf(item)}`)),
    ],
  }
}

const noted = (text: string): Reply => whispered(notice(text))

/** A step's checks: what is ticked, who ticked it, and what does not apply. */
export const checksCard = (context: ProjectContext, step: Step): Message<Intent> =>
  asCard(checklist(context, step), { kind: 'checks', step: step.number })

function checklist(context: ProjectContext, step: Step): Message<Intent> {
  const all = checksOf(context, step)
  const done = all.filter((item) => stateOf(context.project, item.id, context.toolkit.shared.sameAs).settled).length
  const boxes = all.filter((item) => !isExcused(context, item))
  const excused = all.filter((item) => isExcused(context, item))
  return message(`Checks of step ${stepName(step)}: ${done} of ${all.length}`, [
    { kind: 'heading', text: `${stepName(step)} · checks, ${done} of ${all.length} ticked` },
    quiet('Tick what is true for you.'),
    {
      kind: 'checks',
      label: `Checks of step ${stepName(step)}`,
      ticks: boxes.map((item) => tickOf(context, item)),
      intent: { do: 'tick', step: step.number },
    },
    ...(excused.length
      ? [{ kind: 'list', items: excused.map((item) => `${item.code} ${labelOf(item)} · not applicable`) } as const]
      : []),
    ...offers(context, all),
    buttons(...onward(step, all), ...handOut(openOf(context, boxes))),
  ])
}

const onward = (step: Step, [first]: readonly Item[]): Choice<Intent>[] => [
  {
    label: 'Go on',
    intent: { do: 'next', after: first?.id ?? '' },
    style: 'primary',
    about: `Go on after the checks of step ${stepName(step)}`,
  },
  {
    label: 'What do they mean?',
    intent: { do: 'explain', step: step.number },
    about: `Explain the checks of step ${stepName(step)}`,
  },
]

/** Each check of a step in full, with why it matters and its commands. */
export function explain(context: ProjectContext, { step: number }: IntentOf<'explain'>): Decision {
  const step = context.toolkit.steps.find((one) => one.number === number)
  if (!step) return say()
  return say(
    posted(
      message(`The checks of step ${stepName(step)} in full`, [
        { kind: 'heading', text: `${stepName(step)} · the checks in full` },
        {
          kind: 'rows',
          rows: checksOf(context, step).map((item) => ({
            text: [strong(`${item.code} `), item.text],
            ...('why' in item ? { note: `Why it matters: ${item.why}.` } : {}),
            choice: isExcused(context, item)
              ? { label: 'It does apply', intent: { do: 'need', item: item.id }, about: `${item.code} does apply` }
              : {
                  label: 'Not applicable',
                  intent: { do: 'excuse', item: item.id, row: true },
                  about: `${item.code} does not apply`,
                },
          })),
        },
      ]),
    ),
  )
}

const checksOf = ({ items }: ProjectContext, step: Step): Item[] => itemsOfStep(items, step.number).filter(isBox)

/**
 * Each box that was pressed, whether or not that changes anything as it looks just now: somebody else may be at it, and
 * the last press on a box is the one that counts.
 */
function pressed(
  context: ProjectContext,
  all: readonly Item[],
  { ticked = [], unticked, shown }: Boxes,
): ProjectEvent[] {
  return all.flatMap((item): ProjectEvent[] => {
    if (isExcused(context, item)) return []
    if (ticked.includes(item.id))
      return unticked || !isTicked(context, item) ? [{ kind: 'checked', item: item.id }] : []
    const taken = unticked?.includes(item.id) ?? ((!shown || shown.includes(item.id)) && isTicked(context, item))
    return taken ? [{ kind: 'unchecked', item: item.id }] : []
  })
}

/** The boxes that are still to be ticked, each with who has it. */
const openOf = ({ project, toolkit }: ProjectContext, boxes: readonly Item[]) =>
  boxes.map((item) => ({ item, ...stateOf(project, item.id, toolkit.shared.sameAs) })).filter(({ settled }) => !settled)

function tickOf({ project, toolkit, turn }: ProjectContext, item: Item): Tick {
  const { settled, assignment } = stateOf(project, item.id, toolkit.shared.sameAs)
  const done = settled?.kind === 'checked'
  const due = assignment?.due ? `, by ${shownDay(assignment.due, localDate(turn.at, project.zone))}` : ''
  const who = done ? settled.name : assignment && `${assignment.name} has it${due}`
  const note = done && settled.note ? `${settled.name}: ${shortened(settled.note, 60)}` : who
  return { id: item.id, label: `${item.code} ${labelOf(item)}`, done, ...(note ? { note } : {}) }
}

const isTicked = ({ project, toolkit }: ProjectContext, item: Item): boolean =>
  stateOf(project, item.id, toolkit.shared.sameAs).settled?.kind === 'checked'

const isExcused = ({ project, toolkit }: ProjectContext, item: Item): boolean =>
  stateOf(project, item.id, toolkit.shared.sameAs).settled?.kind === 'excused'

/** What the team has answered that speaks for a check; it is shown beside the box, never ticked for them. */
function offers(context: ProjectContext, all: readonly Item[]): Block<Intent>[] {
  return [...context.toolkit.shared.offers].flatMap(([from, check]) => {
    const item = all.find(({ id }) => id === check)
    const answer = currentAnswerTo(context, from)
    if (!item || !answer || isTicked(context, item) || isExcused(context, item)) return []
    return [
      {
        kind: 'notice',
        tone: 'info',
        text: `You answered ${context.items.byId.get(from)?.code}: “${shortened(answer.text, 140)}” Does that tick ${item.code}?`,
      } as const,
    ]
  })
}

function ticked(item: Item, name: string, note?: string): Message<Intent> {
  return notice(
    `${name} ticked ${item.code}: ${labelOf(item)}${note ? ` (“${shortened(note, 140)}”)` : ''}`,
    'good',
    buttons(
      { label: 'Undo', intent: { do: 'uncheck', item: item.id }, about: `Take the tick from ${item.code}` },
      ...('step' in item
        ? [{ label: `Checks of step ${item.step.number}`, intent: { do: 'checks', step: item.step.number } } as const]
        : []),
    ),
  )
}

const notACheck = (item: Item | undefined): Decision =>
  item
    ? say(
        whispered(
          notice(
            `${item.code} is a question; answer it instead.`,
            'info',
            buttons({ label: `Open ${item.code}`, intent: { do: 'show', item: item.id }, style: 'primary' }),
          ),
        ),
      )
    : say(whispered(notice('There is no such check in the toolkit.')))
