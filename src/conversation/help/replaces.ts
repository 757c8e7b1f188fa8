import { samePerson } from '../../project/entry.ts'
import { currentAnswer, stateOf } from '../../project/project.ts'
import type { Context } from '../context.ts'
import type { Intent } from '../intent.ts'

/** Whose answer an intent would put aside, and the words, where it is somebody else's. */
export function replaces(
  { project, toolkit, turn }: Context,
  intent: Intent,
): { readonly name: string; readonly text: string } | undefined {
  if (!project || (intent.do !== 'answer' && intent.do !== 'excuse')) return undefined
  const state = stateOf(project, intent.item, toolkit.shared.sameAs)
  const answer = state.settled?.kind === 'answered' ? currentAnswer(state) : undefined
  return answer && !samePerson(answer.by, turn.by) ? { name: answer.name, text: answer.text } : undefined
}
