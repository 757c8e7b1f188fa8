import type { Form } from '../view/view.ts'
import { type Context, type Decision, say } from './context.ts'
import { buttons, message } from './failures.ts'
import type { Intent } from './intent.ts'
import { posted } from './reply.ts'

/** A form where one can be opened, else a button for it. */
export function openOrPost(context: Context, label: string, intent: Intent, form: Form<Intent>): Decision {
  if (context.turn.canOpen) return say({ show: 'open', view: form })
  return say(
    posted(message(form.title, [{ kind: 'text', text: form.title }, buttons({ label, intent, style: 'primary' })])),
  )
}
