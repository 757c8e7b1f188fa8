import type { Block } from '../../view/view.ts'
import { type Context, type Decision, say } from '../context.ts'
import { message, notice } from '../failures.ts'
import type { Intent } from '../intent.ts'
import type { Matter } from '../language/answers/matters.ts'
import { whispered } from '../reply.ts'
import { answeringNow } from './answering.ts'

/** A message of several matters: each that answers a question is offered to it by itself, so that a press on one leaves the others; what is left is named. */
export function severalMatters(context: Context, matters: readonly Matter[]): { decision: Decision; does: 'asks' } {
  const offers = matters.flatMap(({ said, item }) =>
    item ? [{ text: `“${said}”`, choice: answeringNow(item, said, context) }] : [],
  )
  const rest = matters.flatMap(({ said, item }) => (item ? [] : [`“${said}”`]))
  const left: Block<Intent>[] = rest.length ? [{ kind: 'text', text: `Not done: ${rest.join(', ')}.` }] : []
  const text = 'That says several things. Nothing is recorded yet.'
  const [first, ...others] = offers.map(
    ({ text, choice }): Block<Intent> => ({ kind: 'rows', rows: [{ text, choice }] }),
  )
  return {
    does: 'asks',
    decision: say(
      whispered(notice(text, 'info', ...(first ? [first] : []), ...left)),
      ...others.map((row, n) => whispered(message(offers[n + 1]?.text ?? text, [row]))),
    ),
  }
}
