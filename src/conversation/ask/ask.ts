import type { Cited, HistoryMessage, Point, Remembered, ToolkitAnswer } from '../../ask/answer.ts'
import { shownDate } from '../../calendar/dates.ts'
import type { FoundPassage } from '../../pages/search.ts'
import { credit } from '../../project/author.ts'
import { currentAnswer, type Project, stateOf } from '../../project/project.ts'
import { type Item, isBox, stepCode } from '../../toolkit/items.ts'
import { topOf } from '../../toolkit/passages.ts'
import type { Step } from '../../toolkit/toolkit.ts'
import { shortened, sources, strong } from '../../view/text.ts'
import type { Block, Choice, Form, Message, Text } from '../../view/view.ts'
import type { Context, Decision } from '../context.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import { helpOn } from '../help/help.ts'
import { smallTalk } from '../help/small-talk.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { isSmallTalk } from '../language/small-talk.ts'
import { openOrPost } from '../open-form.ts'
import { posted } from '../reply.ts'
import { answerNow } from './answer-now.ts'
import { institution, isSaid } from './institution.ts'
import { firstOn, itemAskedFor } from './item-asked-for.ts'

/** A question to the toolkit, with what was said before in the thread; where there is none yet, it is asked for. */
export function ask(context: Context, { question, values }: IntentOf<'ask'>): Decision {
  const typed = values?.['question']
  const words = (typeof typed === 'string' ? typed : question).trim()
  if (isSmallTalk(words)) return smallTalk(context, { do: 'small talk', words: words.slice(0, 300) })
  return words ? asked(context, words) : openOrPost(context, 'Ask', { do: 'ask', question: '' }, form)
}

const form: Form<Intent> = {
  kind: 'form',
  title: 'Ask the toolkit',
  submit: 'Ask',
  intent: { do: 'ask', question: '' },
  fields: [
    {
      kind: 'text',
      name: 'question',
      label: 'Your question',
      hint: 'For example: How long should a micro-credential be?',
      max: 500,
    },
  ],
}

/** The same question once more, from the button of an older answer. */
export const more = (context: Context, { question }: IntentOf<'more'>): Decision => asked(context, question)

const worded: Block<Intent> = quiet('Worded by a language model; each point was checked against the lines it cites.')

function asked(context: Context, question: string): Decision {
  const { turn, project, said: history } = context
  const records = project ? recordsOf(context, project) : []
  const item = itemAskedFor(context, question)
  const withOurs = <A extends ToolkitSays>(answer: A): A =>
    onlyAsks(context, answer) ? { ...answer, team: firstOn(item, records, answer.team) } : answer
  const viewOf = (answer: ToolkitSays, found: readonly FoundPassage[]): Message<Intent> =>
    answer.kind === 'answered'
      ? answered({ context, question, found: closest(found) }, withOurs(answer))
      : nothing({ context, question, found }, { ...withOurs(answer), item })
  return {
    does: 'ask',
    question: {
      text: question,
      workspace: turn.place.tenant,
      ...(history.length ? { history } : {}),
      ...(project ? { records } : {}),
    },
    note: (answer, found) =>
      answer.kind === 'nothing' && !withOurs(answer).team.length && !isSaid(found)
        ? { question: shortened(question, 300), verdict: 'unanswered', by: turn.by, name: turn.name, at: turn.at }
        : undefined,
    say: (answer, found) =>
      answer.kind === 'help'
        ? [posted(helpOn(context, answer.topic))]
        : [{ show: 'post', where: 'thread', view: viewOf(answer, found), talk: talkOf(question, answer) }],
  }
}

const closest = (found: readonly FoundPassage[]): FoundPassage[] =>
  found.filter(({ sure, close }) => sure || close).slice(0, 3)

/** What a thread keeps of a question and its answer. */
function talkOf(question: string, answer: ToolkitSays): readonly HistoryMessage[] {
  const content =
    answer.kind === 'answered'
      ? answer.points.map(({ text, points = [] }) => [text, ...points].join('\n')).join(' ')
      : 'The toolkit does not say.'
  return [
    { role: 'user', content: question },
    { role: 'assistant', content },
  ]
}

/** A question, with what the institution's own pages have on it. */
type AskedOfPages = { readonly context: Context; readonly question: string; readonly found: readonly FoundPassage[] }

/** Somebody asks what the team itself decided. */
const asksOurs = /\b(we|us|our)\b.*\b(decided?|agreed?|say|said|recorded?|chosen?|chose|answer(ed)?|settled?)\b/i

function answered(
  { context, question, found }: AskedOfPages,
  answer: Extract<ToolkitAnswer, { kind: 'answered' }>,
): Message<Intent> {
  const oursFirst = onlyAsks(context, answer) || asksOurs.test(question)
  const pagesFirst = oursFirst && isSaid(found)
  const item = answer.item && context.project ? context.items.byId.get(answer.item) : undefined
  return message(`The toolkit says: ${answer.points[0]?.text ?? ''}`, [
    ...noted(answer.note),
    ...(oursFirst ? recorded(context, answer.team) : []),
    ...(pagesFirst ? institution(context, found) : []),
    ...(isSaid(found) || (oursFirst && answer.team.length)
      ? [{ kind: 'text', text: 'The toolkit says:' } as const]
      : []),
    ...told(answer.points, answer.citations),
    ...(answer.byModel ? [worded] : []),
    ...(oursFirst && !answer.team.length && openQuestion(context, item?.id)
      ? [{ kind: 'text', text: 'Your team has not recorded an answer to it yet.' } as const]
      : []),
    ...(answer.missing
      ? [{ kind: 'notice', tone: 'info', text: `The toolkit does not say anything about: ${answer.missing}` } as const]
      : []),
    ...(pagesFirst ? [] : institution(context, found)),
    ...(oursFirst ? [] : recorded(context, answer.team)),
    buttons(...(item && !isBox(item) ? [answerNow(item)] : []), helpful(question, true), helpful(question, false)),
  ])
}

const helpful = (question: string, isHelpful: boolean): Choice<Intent> => ({
  label: isHelpful ? 'Helpful' : 'Not helpful',
  intent: { do: 'feedback', question: shortened(question, 280), helpful: isHelpful },
})

type ToolkitSays = Exclude<ToolkitAnswer, { kind: 'help' }>
type NothingSaid = Extract<ToolkitSays, { kind: 'nothing' }>

/** Whether the toolkit has nothing on it but the question itself: what the team recorded is the answer then. */
const onlyAsks = ({ items }: Context, answer: ToolkitSays): boolean =>
  answer.kind === 'nothing' ||
  answer.points.every(({ citation }) => items.byId.has(answer.citations[citation - 1]?.id ?? ''))

function nothing(
  { context, question, found }: AskedOfPages,
  answer: NothingSaid & { readonly item: string | undefined },
): Message<Intent> {
  if (answer.foreign && !isSaid(found))
    return notice(
      'I can look things up in English only so far. Ask me again in English, in a few simple words.',
      'info',
    )
  const nearest = context.toolkit.steps.find(({ number }) => number === answer.nearest)
  const said = answer.near ? 'The toolkit does not answer this itself.' : 'The toolkit does not say.'
  const open = isSaid(found) || answer.team.length ? undefined : openQuestion(context, answer.item)
  return message(said, [
    ...noted(answer.note),
    { kind: 'text', text: `${said}${isSaid(found) ? '' : ofTheTeam(answer, open)}` },
    ...team(context, answer.team),
    ...institution(context, found),
    ...(answer.near && !isSaid(found)
      ? [{ kind: 'text', text: 'The nearest it says:' } as const, ...told(answer.near.points, answer.near.citations)]
      : []),
    ...(nearest && !answer.near && !isSaid(found) ? [nearestStep(nearest)] : []),
    buttons(...(open ? [answerNow(open)] : []), ...(nearest ? [whatIs(nearest)] : []), helpful(question, false)),
  ])
}

const nearestStep = ({ number, name }: Step): Block<Intent> =>
  quiet(['The nearest step is ', strong(`${stepCode(number)} ${name}`), '; it may help, but it does not answer this.'])

const whatIs = ({ number, name }: Step): Choice<Intent> => ({
  label: `What is step ${stepCode(number)}?`,
  intent: { do: 'ask', question: `What is step ${number} ${name} about?` },
})

const ofTheTeam = ({ team }: NothingSaid, open: Item | undefined): string =>
  team.length ? ' But your team has written something on it.' : open ? ' Your team has not recorded it yet either.' : ''

/** A question that is asked for, while the team has not settled it. */
function openQuestion({ items, project, toolkit }: Context, id: string | undefined): Item | undefined {
  const item = id === undefined ? undefined : items.byId.get(id)
  return item && project && !isBox(item) && !stateOf(project, item.id, toolkit.shared.sameAs).settled ? item : undefined
}

/** What is said, with where it stands; where something leads to a list, only that is one. */
function told(points: readonly Point[], cited: readonly Cited[]): Block<Intent>[] {
  const used = [...new Set(points.flatMap(({ citation, also = [] }) => [citation, ...also]))]
  const numbered = ({ text, citation, also = [] }: Point): Text => [
    `${text} `,
    sources(...[citation, ...also].map((one) => used.indexOf(one) + 1)),
  ]
  const citations = used.flatMap((citation, at) => {
    const source = cited[citation - 1]
    if (!source) return []
    const { part, lines, quoted } = source
    return [{ number: at + 1, place: topOf(source), part, ...(quoted ? { lines } : {}) }]
  })
  const said: Block<Intent>[] = points.some((one) => one.points)
    ? points.flatMap((one): Block<Intent>[] => [
        { kind: 'text', text: numbered(one) },
        ...(one.points ? [{ kind: 'list', items: one.points } as const] : []),
      ])
    : [{ kind: 'list', items: points.map(numbered) }]
  return [...said, { kind: 'citations', citations }]
}

const noted = (note: string | undefined): Block<Intent>[] =>
  note ? [{ kind: 'notice', tone: 'info', text: note }] : []

const team = (context: Context, remembered: readonly Remembered[]): Block<Intent>[] =>
  remembered.flatMap(({ item, text, name, at }) => [
    {
      kind: 'said',
      text: shortened(text, 600),
      by: `Your team on ${context.items.byId.get(item)?.code ?? item}, ${shownDate(at, context.project?.zone ?? 'UTC', context.turn.at)}, by ${name}`,
    } as const,
  ])

const recorded = (context: Context, remembered: readonly Remembered[]): Block<Intent>[] =>
  remembered.length ? [{ kind: 'text', text: 'Your team recorded:' }, ...team(context, remembered)] : []

const recordsOf = ({ toolkit }: Context, project: Project): Remembered[] =>
  [...project.items].flatMap(([item, state]) => {
    const answer = currentAnswer(state)
    return answer && !toolkit.shared.sameAs.has(item)
      ? [{ item, text: answer.text, name: credit(answer), at: answer.at }]
      : []
  })
