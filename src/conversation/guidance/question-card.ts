import { shownDay } from '../../calendar/dates.ts'
import { authorOf } from '../../project/author.ts'
import { isAskedAnew, itemsOfStep } from '../../project/progress.ts'
import type { RecordedAnswer } from '../../project/project.ts'
import { currentAnswer, currentAnswerTo, type ItemState, stateOf } from '../../project/project.ts'
import { type Item, isBox, labelOf, nounOf, stepName } from '../../toolkit/items.ts'
import { passagesOf, topOf } from '../../toolkit/passages.ts'
import { shortened, sources, strong } from '../../view/text.ts'
import type { Block, Choice, Message } from '../../view/view.ts'
import { byline } from '../byline.ts'
import type { ProjectContext } from '../context.ts'
import { buttons, message, quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'
import type { Opens } from '../reply.ts'
import { asCard, type Card } from '../shown.ts'
import type { Turn } from '../turn.ts'
import { answerForm } from './answer-form.ts'
import { giveIt } from './assign/hand-out.ts'
import { stopBefore } from './stops.ts'

/** A question or prompt as a card: its place, why it matters, what the toolkit advises, what is recorded, and what one can do. */
export const questionCard = (context: ProjectContext, item: Item): Card =>
  asCard(question(context, item), { kind: 'item', item: item.id })

function question(context: ProjectContext, item: Item): Message<Intent> {
  const state = stateOf(context.project, item.id, context.toolkit.shared.sameAs)
  const answer = currentAnswer(state)
  return message(`${item.code} ${item.text}`, [
    { kind: 'heading', text: headingOf(context, item) },
    { kind: 'text', text: [strong(item.text)] },
    ...('why' in item ? [quiet(`Why it matters: ${item.why}.`)] : []),
    ...(answer ? recorded(context, answer) : [...start(context, item), ...advice(context, item)]),
    ...excused(state),
    ...whoHasIt(state),
    buttons(...choicesFor(context, item, state)),
    ...(answer ? [] : howToAnswer(context)),
  ])
}

/** The card in place of a question once somebody has answered it. */
export function answeredCard(context: ProjectContext, item: Item, answer: RecordedAnswer): Card {
  const view = message(`${authorOf(answer).name} answered ${item.code}.`, [
    { kind: 'heading', text: headingOf(context, item) },
    { kind: 'text', text: [strong(item.text)] },
    ...recorded(context, answer),
    buttons(...afterwards(context, item, answer.id)),
  ])
  return asCard(view, { kind: 'item', item: item.id, as: answer.id })
}

/** The card in place of a question that the team says does not apply. */
export function excusedCard(
  context: ProjectContext,
  item: Item,
  { reason, name }: { readonly reason: string; readonly name: string },
): Message<Intent> {
  const view = message(`${item.code} does not apply.`, [
    { kind: 'heading', text: headingOf(context, item) },
    { kind: 'text', text: [strong(item.text)] },
    { kind: 'said', text: reason, by: `Not applicable · ${name}` },
    buttons({ label: 'It does apply', intent: { do: 'need', item: item.id }, about: `${item.code} does apply` }),
  ])
  return asCard(view, { kind: 'item', item: item.id })
}

/** What a thread that shows this card has open. */
export function opens(context: ProjectContext, item: Item): Opens {
  return { project: context.project.id, item: item.id, basedOn: currentAnswerTo(context, item.id)?.id ?? null }
}

/** The thread has no open question from here on. */
export const closes = ({ project }: ProjectContext): Opens => ({ project: project.id, item: null, basedOn: null })

/** "07 Learning goals · question 1 of 3" */
export function headingOf({ items }: Pick<ProjectContext, 'items'>, item: Item): string {
  if (!('step' in item)) return `Template ${item.template.template} ${item.template.name} · ${item.section.name}`
  const alike = itemsOfStep(items, item.step.number).filter(({ kind }) => kind === item.kind)
  return `${stepName(item.step)} · ${nounOf(item)} ${alike.indexOf(item) + 1} of ${alike.length}`
}

/** What the toolkit advises on an item, with its citation. */
export function advice({ toolkit }: ProjectContext, item: Item, most?: number): Block<Intent>[] {
  const passages = passagesOf(toolkit)
  const advised = adviceOf(item)
    .flatMap((id) => passages.find((passage) => passage.id === id) ?? [])
    .slice(0, most ?? 1)
  if (!advised.length) return []
  const [first] = advised
  const lead = first?.place.startsWith('Case') ? 'An example from the toolkit: ' : 'The toolkit advises: '
  return [
    advised.length === 1 && first
      ? { kind: 'text', text: [strong(lead), `${most === undefined ? opening(first.text) : first.text} `, sources(1)] }
      : { kind: 'list', items: advised.map(({ text }, n) => [`${text} `, sources(n + 1)]) },
    { kind: 'citations', citations: advised.map((one, n) => ({ number: n + 1, place: topOf(one), part: one.part })) },
  ]
}

/** Its first sentences, as far as they are quickly read; the button shows the rest. */
function opening(text: string): string {
  const [first = '', ...others] = text.split(/(?<=[.!?]["”]?) (?=["“]?\p{Lu})/u)
  const [second] = others
  const shown = second && wordsIn(`${first} ${second}`) <= quicklyRead ? [first, second] : [first]
  return shown.length <= others.length ? `${shown.join(' ')} …` : shown.join(' ')
}

const quicklyRead = 20
const wordsIn = (text: string): number => text.split(/\s+/).length

/** The passages that advise on an item, best first: those named for it, else its step's practices, else its template's purpose. */
export const adviceOf = (item: Item): readonly string[] => {
  if ('advice' in item && item.advice?.length) return item.advice
  return 'step' in item ? item.step.practices.map(({ id }) => id) : [item.template.intent.id]
}

function recorded(context: ProjectContext, answer: RecordedAnswer): Block<Intent>[] {
  const { text, marks } = answer
  return [{ kind: 'said', text, by: byline(answer, context), ...(marks ? { marks } : {}) }]
}

/** Answers to narrower items, offered as a start for this one. */
function start(context: ProjectContext, item: Item): Block<Intent>[] {
  return (context.toolkit.shared.prefilledBy.get(item.id) ?? []).flatMap((narrower) => {
    const answer = currentAnswerTo(context, narrower)
    const code = context.items.byId.get(narrower)?.code
    return answer ? [{ kind: 'said', text: shortened(answer.text, 600), by: `A start, from ${code}` } as const] : []
  })
}

const excused = ({ settled }: ItemState): Block<Intent>[] =>
  settled?.kind === 'excused'
    ? [{ kind: 'notice', tone: 'info', text: `Marked as not applicable by ${settled.name}: ${settled.reason}` }]
    : []

/** Whose it is; where it is answered, whom that was asked of anew. */
function whoHasIt(state: ItemState): Block<Intent>[] {
  const { settled, assignment } = state
  if (!assignment || (settled && !isAskedAnew(state))) return []
  const due = assignment.due ? `, by ${shownDay(assignment.due)}` : ''
  const text = settled ? `${assignment.name} was asked to answer it anew${due}.` : `${assignment.name} has it${due}.`
  return [quiet(text)]
}

/** How to answer is told at a thread's first question, and what else can be typed at its second. */
function howToAnswer({ turn, pendingQuestions }: ProjectContext): Block<Intent>[] {
  const [before, another] = pendingQuestions.filter(({ item }) => item)
  if (another) return []
  if (turn.alone) return before ? [] : [quiet('What you save is shown to everybody here.')]
  return [quiet(before ? 'You can type “skip”, “back” or “n/a” and why, too.' : waysToAnswer(turn))]
}

function waysToAnswer({ inCard }: Turn): string {
  if (!inCard) return 'Press Answer, or simply reply in this thread; // begins talk among yourselves.'
  return inCard === 'mentions'
    ? 'Write the answer here and save it, or reply and mention me.'
    : 'Write the answer here and save it, or simply type it.'
}

/** What is done most comes first. */
function choicesFor(context: ProjectContext, item: Item, state: ItemState): Choice<Intent>[] {
  const { id, code } = item
  const has = state.answers.length > 0
  const back = stopBefore(context, item)
  return [
    {
      label: has ? 'Change the answer' : 'Answer',
      intent: { do: 'edit', item: id },
      style: 'primary',
      about: `Answer ${code}`,
      ...(context.turn.inCard && !has ? { form: answerForm(context, item) } : {}),
    },
    { label: has ? 'Next' : 'Skip', intent: { do: 'next', after: id }, about: `Go on after ${code}` },
    { label: 'More advice', intent: { do: 'advice', item: id }, about: `What the toolkit says on ${code}` },
    state.settled?.kind === 'excused'
      ? { label: 'It does apply', intent: { do: 'need', item: id }, about: `${code} does apply` }
      : { label: 'Not applicable', intent: { do: 'excuse', item: id }, about: `${code} does not apply` },
    ...(state.settled && !isAskedAnew(state) ? [] : [giveIt(item, state.assignment !== undefined)]),
    ...(back ? [{ label: 'Back', intent: { do: 'back', item: id }, about: `Go back from ${code}` } as const] : []),
  ]
}

function afterwards({ project, toolkit, items }: ProjectContext, item: Item, entry: string): Choice<Intent>[] {
  const check = toolkit.shared.offers.get(item.id)
  const isOpen = check !== undefined && !stateOf(project, check, toolkit.shared.sameAs).settled
  const offered = isOpen ? items.byId.get(check) : undefined
  return [
    { label: 'Edit', intent: { do: 'edit', item: item.id }, about: `Edit the answer to ${item.code}` },
    { label: 'Undo', intent: { do: 'undo', entry }, about: `Take back the answer to ${item.code}` },
    ...(offered && isBox(offered)
      ? [
          {
            label: `Tick ${offered.code} too`,
            intent: { do: 'check', item: offered.id },
            about: labelOf(offered),
          } as const,
        ]
      : []),
  ]
}
