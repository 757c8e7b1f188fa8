import type { Item } from '../../toolkit/items.ts'
import type { Choice } from '../../view/view.ts'
import { askingIt } from '../ask/asking-it.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { withName } from '../language/with-name.ts'
import { whispered } from '../reply.ts'
import { answeringNow } from './answering.ts'

/** Below this chance a question is not offered by itself. */
const leastNamed = 0.2

/** Told to the bot, and no question: most likely something the team has decided, which is recorded where they say. `own`: what whoever says it has to answer still. */
export function statement(context: ProjectContext, words: string, own?: Item): { decision: Decision; does: 'asks' } {
  const [named] = context.understanding.nameQuestions(words)
  const likely = own ?? (named && named.score > leastNamed ? context.items.byId.get(named.item) : undefined)
  const text = own
    ? `Is that your answer to ${withName(own)}? Nothing is recorded yet.`
    : 'Is that something your team has settled? Nothing is recorded yet.'
  const choices: Choice<Intent>[] = [
    ...(likely ? [recording(context, likely, words)] : []),
    { label: likely ? 'Another question' : 'Record it as an answer', intent: { do: 'record', text: words } },
    askingIt(words),
  ]
  return {
    does: 'asks',
    decision: say(whispered(message(text, [{ kind: 'text', text }, buttons(...choices)]))),
  }
}

function recording(context: ProjectContext, item: Item, words: string): Choice<Intent> {
  const choice = answeringNow(item, words, context)
  return {
    ...choice,
    intent: { ...choice.intent, corrects: true },
    style: 'primary',
    about: `${choice.about}: ${item.text}`,
  }
}
