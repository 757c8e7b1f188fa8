import { credit } from '../../project/author.ts'
import type { Attribution, Entry, Person, ProjectEvent } from '../../project/entry.ts'
import type { PendingQuestion } from '../../project/ports.ts'
import { currentAnswerTo, type RecordedAnswer, stateOf } from '../../project/project.ts'
import { type Item, isBox, labelOf } from '../../toolkit/items.ts'
import type { Block, Form, Message } from '../../view/view.ts'
import { wordsFirst } from '../beside-words.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { againLine } from '../facts/again.ts'
import { buttons, notice } from '../failures.ts'
import { type Look, looksOf, marked } from '../formatting.ts'
import type { Author, Intent, IntentOf } from '../intent.ts'
import { asRecorded } from '../language/answers/as-recorded.ts'
import { withoutLeadIn } from '../language/answers/lead-in.ts'
import { openOrPost } from '../open-form.ts'
import { deedCard } from '../overview/deed-card.ts'
import { givenInViewOf } from '../overview/look-again.ts'
import { onReview } from '../overview/review.ts'
import { onReminder } from '../reminder/message.ts'
import { posted, type Reply, replaced, whispered } from '../reply.ts'
import { asCard } from '../shown.ts'
import { hasWords, saysOpen } from '../words.ts'
import { answerForm, longestByForm } from './answer-form.ts'
import { clash } from './clash.ts'
import { doubted, type Unlikely } from './doubted.ts'
import { goOn } from './guide.ts'
import { answeredCard, excusedCard, opens } from './question-card.ts'
import { ledOn, recordedAlone, recordedLines } from './recorded-line.ts'
import { staysOpen } from './stays-open.ts'

/** The longest answer by a message. */
export const longestByMessage = 10_000

const notAnswered: Decision = say(whispered(notice('A check is ticked, not answered.')))

/** Opens the form for an answer, filled with the current one. */
export function edit(context: ProjectContext, { item: id, row, from }: IntentOf<'edit'>): Decision {
  const item = context.items.byId.get(id)
  if (!item) return gone()
  if (isBox(item)) return notAnswered
  const answer = currentAnswerTo(context, item.id)
  if (answer && answer.text.length > longestByForm)
    return say(
      whispered(
        notice(
          `The answer is longer than a form can hold (${longestByForm} characters). Reply in the thread with the new text instead.`,
        ),
      ),
    )
  const again = { do: 'edit', item: id, ...(from ? { from } : {}) } as const
  return openOrPost(context, 'Answer', again, answerForm(context, item, { row, from }))
}

/** `author.changed`: the words are not quite the author's any more. */
type AnswerIntent = Omit<IntentOf<'answer'>, 'author'> &
  Pick<AnswerOrigin, 'author' | 'looks'> & {
    /** Somebody pressed to have just these words recorded. */
    readonly isMeant?: true
  }

/** Records an answer that came by form or was typed. */
export function answer(context: ProjectContext, intent: AnswerIntent): Decision {
  const item = context.items.byId.get(intent.item)
  if (!item) return gone()
  if (isBox(item)) return notAnswered
  const now = currentAnswerTo(context, item.id)
  const text = textOf(intent, now?.text, context)
  const longest = intent.values ? longestByForm : longestByMessage
  const wrong = !hasWords(text) ? wordsFirst(text) : text.length > longest ? tooLong(text, longest) : undefined
  if (wrong && intent.values) return say({ show: 'open', view: answerForm(context, item, intent, { text: wrong }) })
  if (wrong) return say(whispered(notice(wrong, 'warning', { kind: 'said', text })))
  const basedOn = intent.basedOn === undefined ? (now?.id ?? null) : intent.basedOn
  const before = beforeRecording(context, item, { intent, text, basedOn })
  if (before) return say(whispered(before))
  return {
    does: 'record',
    events: [
      answered(context, item, text, {
        basedOn,
        looks: intent.looks ?? (intent.values || intent.corrects ? looksBefore(now) : context.turn.looks),
        ...(intent.values ? {} : { author: intent.author }),
      }),
    ],
    say: (after, kept) => said(after, item, kept, intent),
  }
}

type GivenAnswer = { readonly intent: AnswerIntent; readonly text: string; readonly basedOn: string | null }

/** Why it is not recorded, or not yet: it was answered since, it changes nothing, or it says only that nothing is known. */
function beforeRecording(context: ProjectContext, item: Item, given: GivenAnswer): Message<Intent> | undefined {
  const { intent, text, basedOn } = given
  const since = answeredSince(context, item, intent)
  if (since) return since
  if (intent.values && isAsShown(context, item, text, basedOn))
    return notice('You changed nothing, so nothing was recorded.')
  const isPressed = !intent.values && intent.basedOn !== undefined
  if (intent.values || intent.adds || isPressed || intent.isMeant) return undefined
  return unlikely(context, item, { ...intent, text, basedOn })
}

/** Words that settle nothing, or hardly can: what they may want instead. */
const unlikely = (context: ProjectContext, item: Item, said: Unlikely): Message<Intent> | undefined =>
  saysOpen(said.text) ? staysOpen(item, said.text, said) : doubted(context, item, said)

/** What was typed into the form, else what was said; `standing`: what it may add to, or put right. */
function textOf(intent: AnswerIntent, standing: string | undefined, { understanding }: ProjectContext): string {
  const typed = intent.values?.['text']
  const said =
    typeof typed === 'string' ? typed.trim() : asRecorded(intent, intent.text ?? '', { standing, understanding })
  return intent.adds && standing ? `${standing}\n${said}` : said
}

/** Forms know plain text only: what stays of the answer before keeps its look. */
const looksBefore = (before: RecordedAnswer | undefined): Look[] => (before ? looksOf(before.text, before.marks) : [])

/** What a button that would record words says once somebody has answered: what holds now, and the way to record them all the same. */
function answeredSince(context: ProjectContext, item: Item, intent: AnswerIntent): Message<Intent> | undefined {
  const now = currentAnswerTo(context, item.id)
  if (intent.values || intent.text === undefined || intent.basedOn === undefined) return undefined
  if (!now || now.id === intent.basedOn) return undefined
  const text = `${item.code} has ${credit(now)}’s answer since, so nothing was recorded.`
  const choice = { label: 'Record it all the same', intent: { ...intent, do: 'answer', basedOn: now.id } as const }
  return notice(text, 'info', { kind: 'said', text: now.text, ...lookOf(now) }, buttons(choice))
}

const lookOf = ({ marks }: RecordedAnswer) => (marks ? { marks } : {})

/** Whether a form came back with the answer that it showed, which stands: saved again it stays whoever's it is. */
function isAsShown({ project, toolkit }: ProjectContext, item: Item, text: string, shown: string | null): boolean {
  const { answers, settled } = stateOf(project, item.id, toolkit.shared.sameAs)
  const answer = answers.findLast(({ id }) => id === shown)
  return settled?.kind === 'answered' && answer !== undefined && evenly(answer.text) === evenly(text)
}

const evenly = (text: string): string => text.replaceAll('\r\n', '\n').trim()

/** A message in a thread: the answer to the question that was open when it was written. */
export function answerByMessage(context: ProjectContext, said: string, pending: PendingQuestion): Decision {
  const item = context.items.byId.get(pending.item ?? '')
  if (!item) return gone()
  const text = withoutLeadIn(said, context.understanding)
  if (text.length > longestByMessage) return say(whispered(notice(tooLong(text, longestByMessage), 'warning')))
  const unsure = doubted(context, item, { text, basedOn: pending.basedOn })
  if (unsure) return say(whispered(unsure))
  return {
    does: 'record',
    events: [answered(context, item, text, { basedOn: pending.basedOn, looks: context.turn.looks })],
    say: (after, kept) => saidInThread(after, item, kept, pending),
  }
}

/** Marks an item as not applicable; the reason is asked where it was not given. */
export function excuse(context: ProjectContext, intent: IntentOf<'excuse'>): Decision {
  const chosen = intent.values?.['item']
  const item = context.items.byId.get(typeof chosen === 'string' ? chosen : intent.item)
  if (!item) return gone()
  const given = intent.values?.['reason'] ?? intent.reason
  const reason = typeof given === 'string' ? given.trim().replace(/^(?:because|since) (?=\S)/i, '') : ''
  if (!hasWords(reason) && !intent.values)
    return openOrPost(context, 'Give the reason', intent, excuseForm(item, intent, {}))
  if (!hasWords(reason) || reason.length > longestByForm)
    return say({
      show: 'open',
      view: excuseForm(
        item,
        intent,
        { reason: hasWords(reason) ? tooLong(reason, longestByForm) : 'A few words on why it does not apply.' },
        reason,
      ),
    })
  return {
    does: 'record',
    events: [item.id, ...(intent.with ?? [])].map((id) => ({ kind: 'excused', item: id, reason })),
    say: (after, [kept]) =>
      intent.with?.length && kept
        ? [posted(asCard(deedCard(after, kept.id), { kind: 'deed', entry: kept.id }))]
        : excusedReplies(after, item, reason, intent.row),
  }
}

/** An item applies after all. */
export function need(context: ProjectContext, { item: id, reason }: IntentOf<'need'>): Decision {
  const item = context.items.byId.get(id)
  if (!item) return gone()
  if (stateOf(context.project, id, context.toolkit.shared.sameAs).settled?.kind !== 'excused')
    return say(whispered(notice(`${item.code} applies already.`)))
  return {
    does: 'record',
    events: [{ kind: 'needed', item: id, ...(reason ? { reason } : {}) }],
    say: () => [
      posted(
        notice(
          `${item.code} applies again.`,
          'good',
          buttons({ label: 'Open it', intent: { do: 'show', item: id }, style: 'primary' }),
        ),
      ),
    ],
  }
}

export const gone = (): Decision => say(whispered(notice('There is no such item in the toolkit.')))

type AnswerOrigin = {
  readonly basedOn: string | null
  readonly author?: (Author & Pick<Attribution, 'changed'>) | undefined
  readonly looks?: readonly Look[] | undefined
}

function answered(
  { turn }: ProjectContext,
  item: Item,
  text: string,
  { basedOn, author, looks }: AnswerOrigin,
): ProjectEvent {
  const { source = turn.source } = author ?? {}
  const said = author && author.id !== turn.by.id ? { said: saidBy(author, turn.by) } : {}
  const kept = { ...(source ? { source } : {}), ...said, ...marked(text, looks) }
  return { kind: 'answered', item: item.id, text, basedOn, ...kept }
}

const saidBy = (
  { id, name, changed }: NonNullable<AnswerOrigin['author']>,
  { platform, tenant }: Person,
): Attribution => ({
  ...(id ? { person: { platform, tenant, id } } : {}),
  name,
  ...(id && changed ? { changed } : {}),
})

/** After a form: the card that asked shows the answer, and the way goes on; from a row, the list stays, and a reminder shows what was settled. */
function said(
  after: ProjectContext,
  item: Item,
  kept: readonly Entry[],
  { row, adds, values, text, corrects }: Pick<IntentOf<'answer'>, 'row' | 'adds' | 'values' | 'text' | 'corrects'>,
): Reply[] {
  const answer = answerOf(kept)
  if (!answer) return []
  // Who presses on a card of their own what they said in passing is led nowhere.
  const isOnlyConfirmed = text !== undefined && !values && after.turn.alone === true && !after.turn.thread
  const list = onReminder(after, row) ?? onReview(after, row)
  const onOpen = onOpenCard(after, item, answer)
  const shown = [...(row ? [] : onPressedCard(after, item, answer, onOpen.length > 0)), ...onOpen]
  const isShown = shown.length > 0 && !row
  const lines = isShown ? recordedLines(after, { item, answer, adds }) : []
  const other =
    isShown && (lines.length > 1 || clash(after, item, answer).length)
      ? recordedAlone(lines, { item, answer })
      : undefined
  const isSaid = after.turn.card && onOpen.length > 0 && !other
  const line = after.turn.alone === true && !row && !values ? deedCard(after, answer.id) : undefined
  return [
    ...(list ? [list] : []),
    ...(line ? [replaced(line)] : []),
    ...(isShown ? [] : [postedAnswer(after, item, answer)]),
    ...shown,
    ...(adds && isShown && !isSaid ? [posted(recordedAlone(lines, { item, answer }))] : []),
    ...(row || adds
      ? []
      : ledOn(after, corrects || isOnlyConfirmed ? [] : following(after, item), {
          lines: isShown && !isSaid ? lines : [],
          item,
          answer,
          other: isShown ? (other ?? line) : undefined,
        })),
  ]
}

/** The card that was pressed shows the answer; where the question's own card does (`isOnCard`), it says in a line that it is recorded. */
function onPressedCard(after: ProjectContext, item: Item, answer: RecordedAnswer, isOnCard: boolean): Reply[] {
  if (!after.turn.card) return []
  const line = () => asCard(deedCard(after, answer.id), { kind: 'deed', entry: answer.id })
  return [replaced(isOnCard ? line() : answeredCard(after, item, answer))]
}

/** The answer as a message of its own, with what else there is to know. */
function postedAnswer(after: ProjectContext, item: Item, answer: RecordedAnswer): Reply {
  const beside = clash(after, item, answer)
  const card = answeredCard(after, item, answer)
  const rows: Block<Intent>[] = beside.length ? [{ kind: 'rows', rows: beside }] : []
  return posted({
    ...card,
    blocks: [...rows, ...card.blocks, ...givenInViewOf(after, answer), ...againLine(after, answer.id)],
  })
}

/** The card that asks it in the same thread is answered too; a reply that comes all the same is made in view of this. */
function onOpenCard(after: ProjectContext, item: Item, mine: RecordedAnswer): Reply[] {
  const asked = after.pendingQuestions.findLast((pending) => pending.item === item.id)?.card
  if (!asked || asked.id === after.turn.card?.id) return []
  const isOpen = after.pendingQuestions.at(-1)?.item === item.id
  const view = answeredCard(after, item, mine)
  return [{ show: 'replace', card: asked, view, ...(isOpen ? { opens: opens(after, item) } : {}) }]
}

/** After a message: the question's card shows the answer, and the next question says that it is recorded. */
function saidInThread(after: ProjectContext, item: Item, kept: readonly Entry[], pending: PendingQuestion): Reply[] {
  const answer = answerOf(kept)
  if (!answer) return []
  const lines = recordedLines(after, { item, answer })
  const isNewest = after.pendingQuestions.at(-1)?.item === pending.item
  return [
    { show: 'replace', card: pending.card, view: answeredCard(after, item, answer) },
    ...ledOn(after, isNewest ? following(after, item) : [], {
      lines,
      item,
      answer,
      other: recordedAlone(lines, { item, answer }),
    }),
  ]
}

/** The next question, where the answer was given on the way through a phase. */
const following = (after: ProjectContext, item: Item): readonly Reply[] =>
  (after.turn.thread || after.turn.alone) && 'step' in item ? goOn(after, item.step.phase, item) : []

/** Whether it was asked here: what is named in passing leads nobody away from what is open in the thread. */
const wasAsked = ({ turn, pendingQuestions }: ProjectContext, { id }: Item): boolean =>
  turn.card !== undefined || pendingQuestions.some(({ item }) => item === id)

function excusedReplies(after: ProjectContext, item: Item, reason: string, row: IntentOf<'excuse'>['row']): Reply[] {
  const card = excusedCard(after, item, { reason, name: after.turn.name })
  const inPlace: Reply = after.turn.card && !row ? replaced(card) : posted(card)
  return [
    inPlace,
    ...(row
      ? []
      : ledOn(after, wasAsked(after, item) ? following(after, item) : [], { lines: [], item, other: undefined })),
  ]
}

const excuseForm = (
  item: Item,
  { row, with: others }: IntentOf<'excuse'>,
  errors: Record<string, string>,
  reason = '',
): Form<Intent> => ({
  kind: 'form',
  title: others?.length ? `${others.length + 1} items do not apply` : `${item.code} does not apply`,
  submit: 'Save',
  intent: { do: 'excuse', item: item.id, ...(others ? { with: others } : {}), ...(row ? { row } : {}) },
  intro: [{ kind: 'text', text: labelOf(item) }],
  fields: [
    {
      kind: 'text',
      name: 'reason',
      label: 'Why does it not apply to you?',
      hint: 'One sentence is enough; whoever approves the course will want to know.',
      value: reason,
      long: true,
      max: longestByForm,
    },
  ],
  errors,
})

const answerOf = (kept: readonly Entry[]): RecordedAnswer | undefined => kept.find((entry) => entry.kind === 'answered')

export const tooLong = (text: string, longest: number): string =>
  `That is ${text.length.toLocaleString('en')} characters; at most ${longest.toLocaleString('en')} fit. Shorten it, or put the long version in a document and answer with its link.`
