import { ask, feedback, feedbacks, more } from '../ask/ask.ts'
import { type Context, type Decision, type ProjectContext, say } from '../context.ts'
import { credential } from '../documents/credential.ts'
import { paper } from '../documents/paper.ts'
import { exported, template } from '../documents/templates.ts'
import { facts } from '../facts/facts.ts'
import { match, matrix } from '../facts/matrix.ts'
import { confirm, state } from '../facts/state.ts'
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

/**
 * What people can want, a row each: whether it goes without a project, whether it counts only for the project that its
 * button was made for, who may, and what it comes to.
 */
type Topic<D extends Intent['do']> = {
  /** Made for one project, it counts for no other. */
  readonly bound?: true
  /** Only leads may. */
  readonly by?: 'a lead'
  /** What it comes to depends on whether the person is a guest. */
  readonly asksWho?: true
} & (
  | { readonly needs?: never; decide(context: Context, intent: IntentOf<D>): Decision }
  | { readonly needs: 'a project'; decide(context: ProjectContext, intent: IntentOf<D>): Decision }
)

const topics: { readonly [D in Intent['do']]: Topic<D> } = {
  help: { decide: help },
  unknown: { decide: unknown },
  ask: { decide: ask },
  more: { decide: more },
  'small talk': { decide: smallTalk },
  'not yet': { decide: (_, intent) => notYet(intent) },
  /** Understood before anything is decided. */
  plain: { asksWho: true, decide: () => say() },
  feedback: { bound: true, decide: feedback },
  feedbacks: { decide: feedbacks },
  misread: { decide: passWordsOn },
  say: { decide: saying },
  revise: { decide: revise },
  retract: { decide: retract },
  start: { asksWho: true, decide: start },
  link: { asksWho: true, decide: link },
  'let in': { asksWho: true, decide: (_, intent) => letIn(intent) },
  knock: { decide: (_, intent) => knock(intent) },
  'forget me': { decide: forgetMe },
  dismiss: { decide: dismiss },
  /** Decided as what it shows. */
  post: { decide: () => say() },
  phase: { needs: 'a project', decide: phase },
  next: { needs: 'a project', decide: next },
  show: { needs: 'a project', decide: show },
  edit: { needs: 'a project', bound: true, decide: edit },
  answer: { needs: 'a project', bound: true, decide: answer },
  back: { needs: 'a project', decide: back },
  advice: { needs: 'a project', decide: whatTheToolkitSays },
  excuse: { needs: 'a project', bound: true, decide: excuse },
  need: { needs: 'a project', bound: true, decide: need },
  checks: { needs: 'a project', decide: checks },
  explain: { needs: 'a project', decide: explain },
  tick: { needs: 'a project', bound: true, decide: tick },
  options: { needs: 'a project', bound: true, decide: options },
  check: { needs: 'a project', bound: true, decide: check },
  uncheck: { needs: 'a project', bound: true, decide: uncheck },
  assign: { needs: 'a project', bound: true, decide: assign },
  unassign: { needs: 'a project', bound: true, asksWho: true, decide: unassign },
  answers: { needs: 'a project', decide: answers },
  history: { needs: 'a project', decide: history },
  undo: { needs: 'a project', bound: true, asksWho: true, decide: undo },
  move: { needs: 'a project', bound: true, decide: move },
  restore: { needs: 'a project', bound: true, decide: restore },
  record: { needs: 'a project', bound: true, decide: record },
  import: { needs: 'a project', bound: true, asksWho: true, decide: importFile },
  take: { needs: 'a project', bound: true, decide: take },
  'take all': { needs: 'a project', bound: true, decide: takeAll },
  leave: { needs: 'a project', bound: true, decide: leave },
  untake: { needs: 'a project', bound: true, decide: untake },
  home: { needs: 'a project', decide: home },
  status: { needs: 'a project', decide: status },
  missing: { needs: 'a project', decide: missing },
  mine: { needs: 'a project', decide: mine },
  who: { needs: 'a project', decide: who },
  changed: { needs: 'a project', decide: changed },
  ready: { needs: 'a project', decide: ready },
  facts: { needs: 'a project', decide: facts },
  'confirm fact': { needs: 'a project', bound: true, decide: confirm },
  'state facts': { needs: 'a project', bound: true, decide: state },
  matrix: { needs: 'a project', decide: matrix },
  match: { needs: 'a project', bound: true, decide: match },
  'look again': { needs: 'a project', decide: lookAgain },
  'still right': { needs: 'a project', bound: true, decide: stillRight },
  review: { needs: 'a project', decide: review },
  accept: { needs: 'a project', bound: true, decide: accept },
  raise: { needs: 'a project', bound: true, decide: raise },
  decided: { needs: 'a project', decide: decided },
  summary: { needs: 'a project', decide: summary },
  template: { needs: 'a project', decide: template },
  paper: { needs: 'a project', decide: paper },
  form: { needs: 'a project', decide: form },
  'form setup': { needs: 'a project', bound: true, by: 'a lead', decide: setUp },
  'form add': { needs: 'a project', bound: true, by: 'a lead', decide: addForm },
  'form field': { needs: 'a project', bound: true, by: 'a lead', decide: changeField },
  'form keep': { needs: 'a project', bound: true, by: 'a lead', decide: keepForm },
  'form remove': { needs: 'a project', bound: true, by: 'a lead', decide: removeForm },
  credential: { needs: 'a project', decide: credential },
  export: { needs: 'a project', decide: exported },
  'sign-off': { needs: 'a project', decide: signOffs },
  'sign-off log': { needs: 'a project', decide: log },
  'ask sign-off': { needs: 'a project', bound: true, by: 'a lead', decide: askSignOff },
  'recall sign-off': { needs: 'a project', bound: true, by: 'a lead', decide: recall },
  /** Pressed where the project is not at home; who may is judged by its records. */
  sign: { asksWho: true, decide: sign },
  'read sign-off': { asksWho: true, decide: read },
  delegate: { asksWho: true, decide: passOn },
  settings: { needs: 'a project', bound: true, by: 'a lead', decide: settings },
  rename: { needs: 'a project', bound: true, by: 'a lead', decide: rename },
  scope: { needs: 'a project', bound: true, by: 'a lead', decide: scope },
  share: { needs: 'a project', bound: true, by: 'a lead', decide: share },
  unlink: { needs: 'a project', bound: true, by: 'a lead', decide: unlink },
  archive: { needs: 'a project', bound: true, by: 'a lead', decide: archive },
  reopen: { needs: 'a project', bound: true, by: 'a lead', decide: reopen },
  lead: { needs: 'a project', bound: true, by: 'a lead', decide: lead },
  unlead: { needs: 'a project', bound: true, by: 'a lead', decide: unlead },
  forget: { needs: 'a project', bound: true, by: 'a lead', decide: forget },
  nudge: { needs: 'a project', bound: true, asksWho: true, decide: nudge },
  'remind once': { needs: 'a project', decide: remindOnce },
}

/** The row of an intent. */
export const topicOf = (intent: Intent): Topic<Intent['do']> => topics[intent.do] as Topic<Intent['do']>

/** Whether somebody must be looked up before it is decided, who may be a guest. */
export const asksWho = (intent: Intent): boolean => Boolean(topicOf(intent).by ?? topicOf(intent).asksWho)

/** Whether it goes without a project; a project has to be set up before anything else. */
export const goesAlone = (intent: Intent): boolean => topicOf(intent).needs === undefined
