import { samePerson } from '../../project/entry.ts'
import { currentAnswer, stateOf } from '../../project/project.ts'
import type { Context } from '../context.ts'
import type { Intent } from '../intent.ts'

/** Whose answer an intent would put aside, and the words, where it is somebody else's; where nobody said of which item, one's own too. */
export function replaces(
  { project, toolkit, turn }: Context,
  intent: Intent,
  isNamed = true,
): { readonly name: string; readonly text: string } | undefined {
  if (!project || (intent.do !== 'answer' && intent.do !== 'excuse')) return undefined
  const state = stateOf(project, intent.item, toolkit.shared.sameAs)
  const answer = state.settled?.kind === 'answered' ? currentAnswer(state) : undefined
  const isOwn = answer && samePerson(answer.by, turn.by)
  const keepsIt = intent.do === 'answer' && intent.adds
  return answer && (isOwn ? !isNamed && !keepsIt : true) ? { name: answer.name, text: answer.text } : undefined
}
