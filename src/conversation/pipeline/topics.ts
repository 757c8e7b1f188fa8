import type { Message } from '../../view/view.ts'
import { ask, more } from '../ask/ask.ts'
import { feedback, feedbacks } from '../ask/feedback.ts'
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
import { assign } from '../guidance/assign/assign.ts'
import { unassign } from '../guidance/assign/unassign.ts'
import { check, checks, explain, options, tick, uncheck } from '../guidance/checklist.ts'
import { moveDue } from '../guidance/due.ts'
import { back, next, phase, show } from '../guidance/guide.ts'
import { meaning } from '../guidance/meaning.ts'
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
import { risks } from '../overview/risks.ts'
import { missing, status } from '../overview/status.ts'
import { summary } from '../overview/summary/summary.ts'
import { undo } from '../overview/undo.ts'
import { who } from '../overview/who/who.ts'
import { askLeads } from '../project/ask-leads.ts'
import { dismiss, forget, forgetMe } from '../project/forget.ts'
import { knock, letIn, link, share, unlink } from '../project/link.ts'
import { archive, lead, rename, reopen, scope, settings, unlead } from '../project/settings.ts'
import { start } from '../project/setup.ts'
import { remindOnce } from '../reminder/once.ts'
import { nudge } from '../reminder/settings.ts'
import { ask as askSignOff } from '../signoff/ask/ask.ts'
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
type ShownTo = {
  readonly alone: 'anywhere' | 'outside threads' | 'nowhere'
  readonly changes?: true
  readonly beside?: true
}

const openly: ShownTo = { alone: 'nowhere' }
const worked: ShownTo = { alone: 'nowhere', changes: true }
const lasting: ShownTo = { alone: 'anywhere' }
const changing: ShownTo = { alone: 'anywhere', changes: true }
const beside: ShownTo = { alone: 'anywhere', changes: true, beside: true }
/** It says something of the card that it was pressed on. */
const answering: ShownTo = { alone: 'nowhere', beside: true }
const outside: ShownTo = { alone: 'outside threads' }

/**
 * What people can want, a row each: what it needs (a button made for one project counts for none but `its project`),
 * who may (`it depends`: on what it is of and whether they are a guest, as its decision says), to whom it is shown, and
 * what it comes to. What no command comes to says so.
 */
type Topic<D extends Intent['do']> = { readonly shown: ShownTo } & (D extends Typeable
  ? { readonly typed?: never }
  : { readonly typed: 'never' }) &
  (Anywhere<D> | InProject<D>)

/** `anybody`: guests too, and nobody is looked up; `it depends`: the decision says so itself. */
type Anywhere<D extends Intent['do']> = {
  readonly needs: 'nothing' | 'no other project'
  readonly by: 'anybody' | 'it depends'
  decide(context: Context, intent: IntentOf<D>): Decision
}
type InProject<D extends Intent['do']> = {
  readonly needs: 'a project' | 'its project'
  readonly by: 'anybody' | 'it depends' | 'a lead'
  decide(context: ProjectContext, intent: IntentOf<D>): Decision
}

export const topics: { readonly [D in Intent['do']]: Topic<D> } = {
  help: { needs: 'nothing', by: 'anybody', shown: openly, decide: help },
  unknown: { needs: 'nothing', by: 'anybody', shown: openly, typed: 'never', decide: unknown },
  ask: { needs: 'nothing', by: 'anybody', shown: lasting, decide: ask },
  more: { needs: 'nothing', by: 'anybody', shown: lasting, typed: 'never', decide: more },
  'small talk': { needs: 'nothing', by: 'anybody', shown: lasting, typed: 'never', decide: smallTalk },
  'not yet': { needs: 'nothing', by: 'anybody', shown: openly, typed: 'never', decide: (_, intent) => notYet(intent) },
  /** Understood before anything is decided. */
  plain: { needs: 'nothing', by: 'it depends', shown: openly, typed: 'never', decide: () => say() },
  feedback: { needs: 'no other project', by: 'anybody', shown: answering, typed: 'never', decide: feedback },
  feedbacks: { needs: 'nothing', by: 'anybody', shown: openly, decide: feedbacks },
  misread: { needs: 'nothing', by: 'anybody', shown: openly, typed: 'never', decide: passWordsOn },
  say: { needs: 'nothing', by: 'anybody', shown: openly, typed: 'never', decide: saying },
  revise: { needs: 'nothing', by: 'anybody', shown: openly, typed: 'never', decide: revise },
  retract: { needs: 'nothing', by: 'anybody', shown: openly, typed: 'never', decide: retract },
  start: { needs: 'nothing', by: 'it depends', shown: openly, decide: start },
  link: { needs: 'nothing', by: 'it depends', shown: openly, decide: link },
  'let in': { needs: 'nothing', by: 'it depends', shown: openly, typed: 'never', decide: (_, intent) => letIn(intent) },
  knock: { needs: 'nothing', by: 'anybody', shown: openly, typed: 'never', decide: (_, intent) => knock(intent) },
  'forget me': { needs: 'nothing', by: 'anybody', shown: openly, decide: forgetMe },
  dismiss: { needs: 'nothing', by: 'anybody', shown: openly, typed: 'never', decide: dismiss },
  /** Decided as what it shows. */
  post: { needs: 'nothing', by: 'anybody', shown: openly, typed: 'never', decide: () => say() },
  phase: { needs: 'a project', by: 'anybody', shown: worked, decide: phase },
  next: { needs: 'a project', by: 'anybody', shown: outside, decide: next },
  show: { needs: 'a project', by: 'anybody', shown: outside, decide: show },
  edit: { needs: 'its project', by: 'anybody', shown: openly, decide: edit },
  answer: { needs: 'its project', by: 'anybody', shown: openly, decide: answer },
  back: { needs: 'a project', by: 'anybody', shown: outside, typed: 'never', decide: back },
  advice: { needs: 'a project', by: 'anybody', shown: changing, typed: 'never', decide: meaning },
  excuse: { needs: 'its project', by: 'anybody', shown: openly, decide: excuse },
  need: { needs: 'its project', by: 'anybody', shown: openly, decide: need },
  checks: { needs: 'a project', by: 'anybody', shown: openly, decide: checks },
  explain: { needs: 'a project', by: 'anybody', shown: changing, typed: 'never', decide: explain },
  tick: { needs: 'its project', by: 'anybody', shown: openly, decide: tick },
  options: { needs: 'its project', by: 'anybody', shown: openly, typed: 'never', decide: options },
  check: { needs: 'its project', by: 'anybody', shown: openly, decide: check },
  uncheck: { needs: 'its project', by: 'anybody', shown: openly, decide: uncheck },
  assign: { needs: 'its project', by: 'anybody', shown: openly, decide: assign },
  unassign: { needs: 'its project', by: 'it depends', shown: openly, decide: unassign },
  due: { needs: 'its project', by: 'anybody', shown: openly, typed: 'never', decide: moveDue },
  answers: { needs: 'a project', by: 'anybody', shown: changing, decide: answers },
  history: { needs: 'a project', by: 'anybody', shown: changing, decide: history },
  undo: { needs: 'its project', by: 'it depends', shown: openly, decide: undo },
  move: { needs: 'its project', by: 'anybody', shown: openly, typed: 'never', decide: move },
  restore: { needs: 'its project', by: 'anybody', shown: openly, typed: 'never', decide: restore },
  record: { needs: 'its project', by: 'anybody', shown: openly, typed: 'never', decide: record },
  import: { needs: 'its project', by: 'it depends', shown: openly, decide: importFile },
  take: { needs: 'its project', by: 'anybody', shown: openly, typed: 'never', decide: take },
  'take all': { needs: 'its project', by: 'anybody', shown: openly, typed: 'never', decide: takeAll },
  leave: { needs: 'its project', by: 'anybody', shown: openly, typed: 'never', decide: leave },
  untake: { needs: 'its project', by: 'anybody', shown: openly, typed: 'never', decide: untake },
  home: { needs: 'a project', by: 'anybody', shown: openly, decide: home },
  status: { needs: 'a project', by: 'anybody', shown: changing, decide: status },
  missing: { needs: 'a project', by: 'anybody', shown: changing, decide: missing },
  mine: { needs: 'a project', by: 'anybody', shown: openly, decide: mine },
  who: { needs: 'a project', by: 'anybody', shown: changing, decide: who },
  changed: { needs: 'a project', by: 'anybody', shown: lasting, decide: changed },
  ready: { needs: 'a project', by: 'anybody', shown: changing, decide: ready },
  risks: { needs: 'a project', by: 'anybody', shown: changing, typed: 'never', decide: risks },
  facts: { needs: 'a project', by: 'anybody', shown: worked, decide: facts },
  'confirm fact': { needs: 'its project', by: 'anybody', shown: openly, typed: 'never', decide: confirm },
  'state facts': { needs: 'its project', by: 'anybody', shown: openly, decide: state },
  matrix: { needs: 'a project', by: 'anybody', shown: worked, decide: matrix },
  match: { needs: 'its project', by: 'anybody', shown: openly, typed: 'never', decide: match },
  'look again': { needs: 'a project', by: 'anybody', shown: beside, decide: lookAgain },
  'still right': { needs: 'its project', by: 'anybody', shown: openly, typed: 'never', decide: stillRight },
  review: { needs: 'a project', by: 'anybody', shown: beside, decide: review },
  accept: { needs: 'its project', by: 'anybody', shown: openly, typed: 'never', decide: accept },
  raise: { needs: 'its project', by: 'anybody', shown: openly, typed: 'never', decide: raise },
  decided: { needs: 'a project', by: 'anybody', shown: changing, decide: decided },
  summary: { needs: 'a project', by: 'anybody', shown: changing, decide: summary },
  template: { needs: 'a project', by: 'anybody', shown: changing, decide: template },
  paper: { needs: 'a project', by: 'anybody', shown: lasting, decide: paper },
  form: { needs: 'a project', by: 'anybody', shown: lasting, decide: form },
  'form setup': { needs: 'its project', by: 'a lead', shown: openly, decide: setUp },
  'form add': { needs: 'its project', by: 'a lead', shown: openly, decide: addForm },
  'form field': { needs: 'its project', by: 'a lead', shown: openly, typed: 'never', decide: changeField },
  'form keep': { needs: 'its project', by: 'a lead', shown: openly, typed: 'never', decide: keepForm },
  'form remove': { needs: 'its project', by: 'a lead', shown: openly, typed: 'never', decide: removeForm },
  credential: { needs: 'a project', by: 'anybody', shown: lasting, decide: credential },
  export: { needs: 'a project', by: 'anybody', shown: lasting, decide: exported },
  'sign-off': { needs: 'a project', by: 'anybody', shown: changing, decide: signOffs },
  'sign-off log': { needs: 'a project', by: 'anybody', shown: lasting, decide: log },
  'ask sign-off': { needs: 'its project', by: 'a lead', shown: openly, decide: askSignOff },
  'recall sign-off': { needs: 'its project', by: 'a lead', shown: openly, decide: recall },
  /** Pressed where the project is not at home; who may is judged by its records. */
  sign: { needs: 'nothing', by: 'it depends', shown: openly, typed: 'never', decide: sign },
  'read sign-off': { needs: 'nothing', by: 'it depends', shown: openly, typed: 'never', decide: read },
  delegate: { needs: 'nothing', by: 'it depends', shown: openly, typed: 'never', decide: passOn },
  settings: { needs: 'its project', by: 'a lead', shown: openly, decide: settings },
  rename: { needs: 'its project', by: 'a lead', shown: openly, decide: rename },
  scope: { needs: 'its project', by: 'a lead', shown: openly, decide: scope },
  share: { needs: 'its project', by: 'a lead', shown: openly, decide: share },
  unlink: { needs: 'its project', by: 'a lead', shown: openly, decide: unlink },
  archive: { needs: 'its project', by: 'a lead', shown: openly, decide: archive },
  reopen: { needs: 'its project', by: 'a lead', shown: openly, decide: reopen },
  lead: { needs: 'its project', by: 'a lead', shown: openly, decide: lead },
  unlead: { needs: 'its project', by: 'a lead', shown: openly, decide: unlead },
  'ask leads': { needs: 'its project', by: 'anybody', shown: openly, typed: 'never', decide: askLeads },
  forget: { needs: 'its project', by: 'a lead', shown: openly, decide: forget },
  nudge: { needs: 'its project', by: 'it depends', shown: openly, decide: nudge },
  'remind once': { needs: 'a project', by: 'anybody', shown: openly, typed: 'never', decide: remindOnce },
}

/** The row of an intent. */
export const topicOf = (intent: Intent): Topic<Intent['do']> => topics[intent.do] as Topic<Intent['do']>

/** Whether somebody must be looked up before it is decided, who may be a guest. */
export const asksWho = (intent: Intent): boolean => topicOf(intent).by !== 'anybody'

/** Whether it goes without a project; a project has to be set up before anything else. */
export const goesAlone = (topic: Topic<Intent['do']>): topic is Topic<Intent['do']> & Anywhere<Intent['do']> =>
  topic.needs === 'nothing' || topic.needs === 'no other project'

/** Whether a button for it counts only for the project that it was made for. */
export const isBound = ({ needs }: Topic<Intent['do']>): boolean =>
  needs === 'its project' || needs === 'no other project'

/** Whether what is looked up says how the project stands. A template as a file is what it was. */
export const isChanging = (intent: Intent): boolean =>
  topicOf(intent).shown.changes === true && !(intent.do === 'template' && intent.markdown)

/** Whether what one person is told stands beside the card that they pressed on, and not in its place: a refusal does. */
export const leavesCard = ({ intent }: Pick<Turn, 'intent'>, view: Message<Intent>): boolean =>
  isWarning(view) || topicOf(intent).shown.beside === true
