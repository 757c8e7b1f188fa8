import { ask, feedback, feedbacks, more } from '../ask/ask.ts'
import type { Decision, ProjectScene, Scene } from '../context.ts'
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
export const decide = (scene: Scene): Decision => ofAnother(scene) ?? inWords(decided(scene), scene)

function decided(scene: Scene): Decision {
  const { intent } = scene.turn
  switch (intent.do) {
    case 'help':
      return help(scene, intent)
    case 'unknown':
      return unknown(scene, intent)
    case 'ask':
      return ask(scene, intent)
    case 'more':
      return more(scene, intent)
    case 'feedback':
      return feedback(scene, intent)
    case 'feedbacks':
      return feedbacks(scene)
    case 'say':
      return saying(scene, intent)
    case 'revise':
      return revise(scene, intent)
    case 'retract':
      return retract(scene, intent)
    case 'start':
      return start(scene, intent)
    case 'link':
      return link(scene, intent)
    case 'let in':
      return letIn(intent)
    case 'knock':
      return knock(intent)
    case 'forget me':
      return forgetMe(scene, intent)
    case 'dismiss':
      return dismiss()
    default:
      return scene.project ? decideInProject({ ...scene, project: scene.project }, intent) : offerStart(scene, intent)
  }
}

type OfProject = Exclude<
  Scene['turn']['intent'],
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

function decideInProject(scene: ProjectScene, intent: OfProject): Decision {
  switch (intent.do) {
    case 'phase':
      return phase(scene, intent)
    case 'next':
      return next(scene, intent)
    case 'show':
      return show(scene, intent)
    case 'edit':
      return edit(scene, intent)
    case 'answer':
      return answer(scene, intent)
    case 'back':
      return back(scene, intent)
    case 'advice':
      return whatTheToolkitSays(scene, intent)
    case 'excuse':
      return excuse(scene, intent)
    case 'need':
      return need(scene, intent)
    case 'checks':
      return checks(scene, intent)
    case 'explain':
      return explain(scene, intent)
    case 'tick':
      return tick(scene, intent)
    case 'options':
      return options(scene, intent)
    case 'check':
      return check(scene, intent)
    case 'uncheck':
      return uncheck(scene, intent)
    case 'assign':
      return assign(scene, intent)
    case 'unassign':
      return unassign(scene, intent)
    case 'answers':
      return answers(scene, intent)
    case 'history':
      return history(scene, intent)
    case 'undo':
      return undo(scene, intent)
    case 'move':
      return move(scene, intent)
    case 'restore':
      return restore(scene, intent)
    case 'record':
      return record(scene, intent)
    case 'status':
      return status(scene)
    case 'missing':
      return missing(scene, intent)
    case 'template':
      return template(scene, intent)
    case 'export':
      return exported(scene)
    case 'settings':
      return settings(scene, intent)
    case 'rename':
      return rename(scene, intent)
    case 'scope':
      return scope(scene, intent)
    case 'share':
      return share(scene)
    case 'unlink':
      return unlink(scene, intent)
    case 'archive':
      return archive(scene)
    case 'reopen':
      return reopen(scene)
    case 'lead':
      return lead(scene, intent)
    case 'unlead':
      return unlead(scene, intent)
    case 'forget':
      return forget(scene, intent)
    case 'nudge':
      return nudge(scene, intent)
    default:
      return intent satisfies never
  }
}
