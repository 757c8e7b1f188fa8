import type { Message } from '../../view/view.ts'
import { ask, feedback, feedbacks, more } from '../ask/ask.ts'
import { type Context, type Decision, type ProjectContext, say } from '../context.ts'
import { credential } from '../documents/credential.ts'
import { paper } from '../documents/paper.ts'
import { exported, template } from '../documents/templates.ts'
import { facts } from '../facts/facts.ts'
import { match, matrix } from '../facts/matrix.ts'
import { confirm, state } from '../facts/state.ts'
import { isWarning } from '../failures.ts'
import { addForm, changeField, form, keepForm, removeForm, setUp } from '../form/form.ts'
import { answer, edit, excuse, need } from '../guidance/answer.ts'
import { assign, unassign } from '../guidance/assign.ts'
import { check, checks, explain, options, tick, uncheck } from '../guidance/checklist.ts'
import { back, next, phase, show, whatTheToolkitSays } from '../guidance/guide.ts'
import { retract } from '../guidance/messages/deleted-message.ts'
import { revise } from '../guidance/messages/edited-message.ts'
import { record } from '../guidance/messages/record-message.ts'
import { saying } from '../guidance/thread-reply.ts'
import { help, unknown } from '../help/help.ts'
import { passWordsOn } from '../help/misread.ts'
import { notYet } from '../help/not-yet.ts'
import { smallTalk } from '../help/small-talk.ts'
import { importFile } from '../import/import.ts'
import { leave, take, takeAll, untake } from '../import/take.ts'
import type { Intent, IntentOf } from '../intent.ts'
import type { Typeable } from '../language/commands.ts'
import { accept, raise } from '../overview/accept.ts'
import { changed } from '../overview/changed.ts'
import { decided } from '../overview/decided.ts'
import { answers, history, move, restore } from '../overview/history.ts'
import { home } from '../overview/home.ts'
import { lookAgain, stillRight } from '../overview/look-again.ts'
import { mine } from '../overview/mine.ts'
import { ready } from '../overview/ready.ts'
import { review } from '../overview/review.ts'
import { missing, status } from '../overview/status.ts'
import { summary } from '../overview/summary.ts'
import { undo } from '../overview/undo.ts'
import { who } from '../overview/who.ts'
import { dismiss, forget, forgetMe } from '../project/forget.ts'
import { knock, letIn, link, share, unlink } from '../project/link.ts'
import { archive, lead, rename, reopen, scope, settings, unlead } from '../project/settings.ts'
import { start } from '../project/setup.ts'
import { remindOnce } from '../reminder/once.ts'
import { nudge } from '../reminder/settings.ts'
import { ask as askSignOff } from '../signoff/ask.ts'
import { log } from '../signoff/log.ts'
import { passOn } from '../signoff/pass-on.ts'
import { recall } from '../signoff/recall.ts'
import { status as signOffs } from '../signoff/status.ts'
import { read, sign } from '../signoff/verdict.ts'
import type { Turn } from '../turn.ts'

/**
 * To whom what it comes to is shown: `alone`, what only looks and records nothing is shown to whoever looks; `outside
 * threads`, for in a thread it goes on with what people do there together. `changes`: it says how the project stands, so
 * that it is drawn again where all see it, and says its time where one person does. `beside`: the card that it was pressed on stays.
 */
type Shown = {
  readonly alone: 'anywhere' | 'outside threads' | 'nowhere'
  readonly changes?: true
  readonly beside?: true
}

const openly: Shown = { alone: 'nowhere' }
const worked: Shown = { alone: 'nowhere', changes: true }
const lasting: Shown = { alone: 'anywhere' }
const changing: Shown = { alone: 'anywhere', changes: true }
const beside: Shown = { alone: 'anywhere', changes: true, beside: true }
/** It says something of the card that it was pressed on. */
const answering: Shown = { alone: 'nowhere', beside: true }
const outside: Shown = { alone: 'outside threads' }

/**
 * What people can want, a row each: to whom it is shown, whether it goes without a project, whether it counts only for
 * the project that its button was made for, who may, and what it comes to. What no command comes to says so.
 */
type Topic<D extends Intent['do']> = {
  readonly shown: Shown
  /** Made for one project, it counts for no other. */
  readonly bound?: true
  /** Only leads may. */
  readonly by?: 'a lead'
  /** What it comes to depends on whether the person is a guest. */
  readonly asksWho?: true
} & (D extends Typeable ? { readonly typed?: never } : { readonly typed: 'never' }) &
  (
    | { readonly needs?: never; decide(context: Context, intent: IntentOf<D>): Decision }
    | { readonly needs: 'a project'; decide(context: ProjectContext, intent: IntentOf<D>): Decision }
  )

const topics: { readonly [D in Intent['do']]: Topic<D> } = {
  help: { shown: openly, decide: help },
  unknown: { shown: openly, typed: 'never', decide: unknown },
  ask: { shown: lasting, decide: ask },
  more: { shown: lasting, typed: 'never', decide: more },
  'small talk': { shown: lasting, typed: 'never', decide: smallTalk },
  'not yet': { shown: openly, typed: 'never', decide: (_, intent) => notYet(intent) },
  /** Understood before anything is decided. */
  plain: { asksWho: true, shown: openly, typed: 'never', decide: () => say() },
  feedback: { bound: true, shown: answering, typed: 'never', decide: feedback },
  feedbacks: { shown: openly, decide: feedbacks },
  misread: { shown: openly, typed: 'never', decide: passWordsOn },
  say: { shown: openly, typed: 'never', decide: saying },
  revise: { shown: openly, typed: 'never', decide: revise },
  retract: { shown: openly, typed: 'never', decide: retract },
  start: { asksWho: true, shown: openly, decide: start },
  link: { asksWho: true, shown: openly, decide: link },
  'let in': { asksWho: true, shown: openly, typed: 'never', decide: (_, intent) => letIn(intent) },
  knock: { shown: openly, typed: 'never', decide: (_, intent) => knock(intent) },
  'forget me': { shown: openly, decide: forgetMe },
  dismiss: { shown: openly, typed: 'never', decide: dismiss },
  /** Decided as what it shows. */
  post: { shown: openly, typed: 'never', decide: () => say() },
  phase: { needs: 'a project', shown: worked, decide: phase },
  next: { needs: 'a project', shown: outside, decide: next },
  show: { needs: 'a project', shown: outside, decide: show },
  edit: { needs: 'a project', bound: true, shown: openly, decide: edit },
  answer: { needs: 'a project', bound: true, shown: openly, decide: answer },
  back: { needs: 'a project', shown: outside, typed: 'never', decide: back },
  advice: { needs: 'a project', shown: changing, typed: 'never', decide: whatTheToolkitSays },
  excuse: { needs: 'a project', bound: true, shown: openly, decide: excuse },
  need: { needs: 'a project', bound: true, shown: openly, decide: need },
  checks: { needs: 'a project', shown: openly, decide: checks },
  explain: { needs: 'a project', shown: changing, typed: 'never', decide: explain },
  tick: { needs: 'a project', bound: true, shown: openly, decide: tick },
  options: { needs: 'a project', bound: true, shown: openly, typed: 'never', decide: options },
  check: { needs: 'a project', bound: true, shown: openly, decide: check },
  uncheck: { needs: 'a project', bound: true, shown: openly, decide: uncheck },
  assign: { needs: 'a project', bound: true, shown: openly, decide: assign },
  unassign: { needs: 'a project', bound: true, asksWho: true, shown: openly, decide: unassign },
  answers: { needs: 'a project', shown: changing, decide: answers },
  history: { needs: 'a project', shown: changing, decide: history },
  undo: { needs: 'a project', bound: true, asksWho: true, shown: openly, decide: undo },
  move: { needs: 'a project', bound: true, shown: openly, typed: 'never', decide: move },
  restore: { needs: 'a project', bound: true, shown: openly, typed: 'never', decide: restore },
  record: { needs: 'a project', bound: true, shown: openly, typed: 'never', decide: record },
  import: { needs: 'a project', bound: true, asksWho: true, shown: openly, decide: importFile },
  take: { needs: 'a project', bound: true, shown: openly, typed: 'never', decide: take },
  'take all': { needs: 'a project', bound: true, shown: openly, typed: 'never', decide: takeAll },
  leave: { needs: 'a project', bound: true, shown: openly, typed: 'never', decide: leave },
  untake: { needs: 'a project', bound: true, shown: openly, typed: 'never', decide: untake },
  home: { needs: 'a project', shown: openly, decide: home },
  status: { needs: 'a project', shown: changing, decide: status },
  missing: { needs: 'a project', shown: changing, decide: missing },
  mine: { needs: 'a project', shown: openly, decide: mine },
  who: { needs: 'a project', shown: changing, decide: who },
  changed: { needs: 'a project', shown: lasting, decide: changed },
  ready: { needs: 'a project', shown: changing, decide: ready },
  facts: { needs: 'a project', shown: worked, decide: facts },
  'confirm fact': { needs: 'a project', bound: true, shown: openly, typed: 'never', decide: confirm },
  'state facts': { needs: 'a project', bound: true, shown: openly, decide: state },
  matrix: { needs: 'a project', shown: worked, decide: matrix },
  match: { needs: 'a project', bound: true, shown: openly, typed: 'never', decide: match },
  'look again': { needs: 'a project', shown: beside, decide: lookAgain },
  'still right': { needs: 'a project', bound: true, shown: openly, typed: 'never', decide: stillRight },
  review: { needs: 'a project', shown: beside, decide: review },
  accept: { needs: 'a project', bound: true, shown: openly, typed: 'never', decide: accept },
  raise: { needs: 'a project', bound: true, shown: openly, typed: 'never', decide: raise },
  decided: { needs: 'a project', shown: changing, decide: decided },
  summary: { needs: 'a project', shown: changing, decide: summary },
  template: { needs: 'a project', shown: changing, decide: template },
  paper: { needs: 'a project', shown: lasting, decide: paper },
  form: { needs: 'a project', shown: lasting, decide: form },
  'form setup': { needs: 'a project', bound: true, by: 'a lead', shown: openly, decide: setUp },
  'form add': { needs: 'a project', bound: true, by: 'a lead', shown: openly, decide: addForm },
  'form field': { needs: 'a project', bound: true, by: 'a lead', shown: openly, typed: 'never', decide: changeField },
  'form keep': { needs: 'a project', bound: true, by: 'a lead', shown: openly, typed: 'never', decide: keepForm },
  'form remove': { needs: 'a project', bound: true, by: 'a lead', shown: openly, typed: 'never', decide: removeForm },
  credential: { needs: 'a project', shown: lasting, decide: credential },
  export: { needs: 'a project', shown: lasting, decide: exported },
  'sign-off': { needs: 'a project', shown: changing, decide: signOffs },
  'sign-off log': { needs: 'a project', shown: lasting, decide: log },
  'ask sign-off': { needs: 'a project', bound: true, by: 'a lead', shown: openly, decide: askSignOff },
  'recall sign-off': { needs: 'a project', bound: true, by: 'a lead', shown: openly, decide: recall },
  /** Pressed where the project is not at home; who may is judged by its records. */
  sign: { asksWho: true, shown: openly, typed: 'never', decide: sign },
  'read sign-off': { asksWho: true, shown: openly, typed: 'never', decide: read },
  delegate: { asksWho: true, shown: openly, typed: 'never', decide: passOn },
  settings: { needs: 'a project', bound: true, by: 'a lead', shown: openly, decide: settings },
  rename: { needs: 'a project', bound: true, by: 'a lead', shown: openly, decide: rename },
  scope: { needs: 'a project', bound: true, by: 'a lead', shown: openly, decide: scope },
  share: { needs: 'a project', bound: true, by: 'a lead', shown: openly, decide: share },
  unlink: { needs: 'a project', bound: true, by: 'a lead', shown: openly, decide: unlink },
  archive: { needs: 'a project', bound: true, by: 'a lead', shown: openly, decide: archive },
  reopen: { needs: 'a project', bound: true, by: 'a lead', shown: openly, decide: reopen },
  lead: { needs: 'a project', bound: true, by: 'a lead', shown: openly, decide: lead },
  unlead: { needs: 'a project', bound: true, by: 'a lead', shown: openly, decide: unlead },
  forget: { needs: 'a project', bound: true, by: 'a lead', shown: openly, decide: forget },
  nudge: { needs: 'a project', bound: true, asksWho: true, shown: openly, decide: nudge },
  'remind once': { needs: 'a project', shown: openly, typed: 'never', decide: remindOnce },
}

/** The row of an intent. */
export const topicOf = (intent: Intent): Topic<Intent['do']> => topics[intent.do] as Topic<Intent['do']>

/** Whether somebody must be looked up before it is decided, who may be a guest. */
export const asksWho = (intent: Intent): boolean => Boolean(topicOf(intent).by ?? topicOf(intent).asksWho)

/** Whether it goes without a project; a project has to be set up before anything else. */
export const goesAlone = (intent: Intent): boolean => topicOf(intent).needs === undefined

/** Whether what is looked up says how the project stands. A template as a file is what it was. */
export const isChanging = (intent: Intent): boolean =>
  topicOf(intent).shown.changes === true && !(intent.do === 'template' && intent.markdown)

/** Whether what one person is told stands beside the card that they pressed on, and not in its place: a refusal does. */
export const leavesCard = ({ intent }: Pick<Turn, 'intent'>, view: Message<Intent>): boolean =>
  isWarning(view) || topicOf(intent).shown.beside === true
