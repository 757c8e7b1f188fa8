import { ask, feedback, feedbacks, more } from '../ask/ask.ts'
import type { Context, Decision, ProjectContext } from '../context.ts'
import { exported, template } from '../documents/templates.ts'
import { answer, edit, excuse, need } from '../guidance/answer.ts'
import { assign, unassign } from '../guidance/assign.ts'
import { check, checks, explain, options, tick, uncheck } from '../guidance/checklist.ts'
import { retract, revise } from '../guidance/edited-message.ts'
import { back, next, phase, show, whatTheToolkitSays } from '../guidance/guide.ts'
import { record } from '../guidance/record-message.ts'
import { saying } from '../guidance/thread-reply.ts'
import { inWords } from '../guidance/wordless.ts'
import { help, unknown } from '../help/help.ts'
import { answers, history, move, restore, undo } from '../overview/history.ts'
import { missing, status } from '../overview/status.ts'
import { dismiss, forget, forgetMe } from '../project/forget.ts'
import { knock, letIn, link, share, unlink } from '../project/link.ts'
import { ofAnother } from '../project/made-for.ts'
import { archive, lead, rename, reopen, scope, settings, unlead } from '../project/settings.ts'
import { offerStart, start } from '../project/setup.ts'
import { nudge } from '../reminder/settings.ts'

/** What a turn comes to. Pure: it asks nothing and keeps nothing. */
export const decide = (context: Context): Decision => ofAnother(context) ?? inWords(decided(context), context)

function decided(context: Context): Decision {
  const { intent } = context.turn
  switch (intent.do) {
    case 'help':
      return help(context, intent)
    case 'unknown':
      return unknown(context, intent)
    case 'ask':
      return ask(context, intent)
    case 'more':
      return more(context, intent)
    case 'feedback':
      return feedback(context, intent)
    case 'feedbacks':
      return feedbacks(context)
    case 'say':
      return saying(context, intent)
    case 'revise':
      return revise(context, intent)
    case 'retract':
      return retract(context, intent)
    case 'start':
      return start(context, intent)
    case 'link':
      return link(context, intent)
    case 'let in':
      return letIn(intent)
    case 'knock':
      return knock(intent)
    case 'forget me':
      return forgetMe(context, intent)
    case 'dismiss':
      return dismiss()
    default:
      return context.project
        ? decideInProject({ ...context, project: context.project }, intent)
        : offerStart(context, intent)
  }
}

type OfProject = Exclude<
  Context['turn']['intent'],
  {
    do:
      | 'help'
      | 'unknown'
      | 'ask'
      | 'more'
      | 'feedback'
      | 'feedbacks'
      | 'say'
      | 'revise'
      | 'retract'
      | 'start'
      | 'link'
      | 'let in'
      | 'knock'
      | 'forget me'
      | 'dismiss'
  }
>

function decideInProject(context: ProjectContext, intent: OfProject): Decision {
  switch (intent.do) {
    case 'phase':
      return phase(context, intent)
    case 'next':
      return next(context, intent)
    case 'show':
      return show(context, intent)
    case 'edit':
      return edit(context, intent)
    case 'answer':
      return answer(context, intent)
    case 'back':
      return back(context, intent)
    case 'advice':
      return whatTheToolkitSays(context, intent)
    case 'excuse':
      return excuse(context, intent)
    case 'need':
      return need(context, intent)
    case 'checks':
      return checks(context, intent)
    case 'explain':
      return explain(context, intent)
    case 'tick':
      return tick(context, intent)
    case 'options':
      return options(context, intent)
    case 'check':
      return check(context, intent)
    case 'uncheck':
      return uncheck(context, intent)
    case 'assign':
      return assign(context, intent)
    case 'unassign':
      return unassign(context, intent)
    case 'answers':
      return answers(context, intent)
    case 'history':
      return history(context, intent)
    case 'undo':
      return undo(context, intent)
    case 'move':
      return move(context, intent)
    case 'restore':
      return restore(context, intent)
    case 'record':
      return record(context, intent)
    case 'status':
      return status(context)
    case 'missing':
      return missing(context, intent)
    case 'template':
      return template(context, intent)
    case 'export':
      return exported(context)
    case 'settings':
      return settings(context, intent)
    case 'rename':
      return rename(context, intent)
    case 'scope':
      return scope(context, intent)
    case 'share':
      return share(context)
    case 'unlink':
      return unlink(context, intent)
    case 'archive':
      return archive(context)
    case 'reopen':
      return reopen(context)
    case 'lead':
      return lead(context, intent)
    case 'unlead':
      return unlead(context, intent)
    case 'forget':
      return forget(context, intent)
    case 'nudge':
      return nudge(context, intent)
    default:
      return intent satisfies never
  }
}
