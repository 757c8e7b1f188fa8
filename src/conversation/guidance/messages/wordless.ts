import type { ProjectEvent } from '../../../project/entry.ts'
import { noWords } from '../../beside-words.ts'
import { type Context, type Decision, say } from '../../context.ts'
import { notice } from '../../failures.ts'
import { whispered } from '../../reply.ts'
import { hasWords, isNod, isOnlyQuote } from '../../words.ts'

/** A message without words answers nothing: emoji alone are a nod; of anything else whoever wrote it is told, while a question is open. */
export function wordless({ turn, pendingQuestions, project }: Context, text: string): Decision {
  const open = pendingQuestions.findLast(({ at }) => at <= turn.at)?.item
  const nods = isNod(text) && !turn.beside?.length
  const beside = [...(turn.beside ?? []), ...(isOnlyQuote(text) ? (['quoted message'] as const) : [])]
  return project && open && !nods ? say(whispered(notice(noWords({ beside }), 'warning'))) : say()
}

/** Nothing without words is recorded, on whatever way it came. */
export const inWords = (decision: Decision, { turn }: Context): Decision =>
  decision.does === 'record' && decision.events.some(isEmpty)
    ? say(whispered(notice(noWords(turn), 'warning')))
    : decision

function isEmpty(event: ProjectEvent): boolean {
  if (event.kind === 'answered') return !hasWords(event.text)
  return event.kind === 'excused' && !hasWords(event.reason)
}
