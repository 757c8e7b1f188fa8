import { currentAnswer, stateOf } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import type { Choice } from '../../view/view.ts'
import { askingIt } from '../ask/asking-it.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { message } from '../failures.ts'
import type { Intent } from '../intent.ts'

/** Below this chance a question is not offered by itself. */
const leastNamed = 0.2

/** Told to the bot, and no question: most likely something the team has decided, which is recorded where they say. */
export function statement(context: ProjectContext, words: string): { decision: Decision; does: 'asks' } {
  const [named] = context.understanding.nameItems(words.slice(0, 600), { kind: 'question' })
  const likely = named && named.score > leastNamed ? context.items.byId.get(named.item) : undefined
  const text = 'Is that something your team has settled? Nothing is recorded yet.'
  const choices: Choice<Intent>[] = [
    ...(likely ? [answering(context, likely, words)] : []),
    { label: likely ? 'Another question' : 'Record it as an answer', intent: { do: 'record', text: words } },
    askingIt(words),
  ]
  return {
    does: 'asks',
    decision: say({
      show: 'whisper',
      view: message(text, [
        { kind: 'text', text },
        { kind: 'choices', choices },
      ]),
    }),
  }
}

function answering(
  { project, toolkit, turn }: ProjectContext,
  { id, code, text }: Item,
  words: string,
): Choice<Intent> {
  const now = currentAnswer(stateOf(project, id, toolkit.shared.sameAs))
  return {
    label: now ? `Replace the answer to ${code}` : `It answers ${code}`,
    intent: {
      do: 'answer',
      item: id,
      text: words,
      basedOn: now?.id ?? null,
      author: { id: turn.by.id, name: turn.name, ...(turn.source ? { source: turn.source } : {}) },
    },
    style: 'primary',
    about: `${now ? 'Replace' : 'Record it as'} the answer to ${code}: ${text}`,
  }
}
