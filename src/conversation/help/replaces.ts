import { samePerson } from '../../project/entry.ts'
import { currentAnswer, stateOf } from '../../project/project.ts'
import type { Context } from '../context.ts'
import type { Intent } from '../intent.ts'

/** An answer that something would take the place of. */
export type Replaced = {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly isOwn: boolean | undefined
}

/** Whose answer an intent would put aside, and the words, where it is somebody else's; where nobody said of which item, one's own too. */
export function replaces({ project, toolkit, turn }: Context, intent: Intent, isNamed = true): Replaced | undefined {
  if (!project || (intent.do !== 'answer' && intent.do !== 'excuse')) return undefined
  const state = stateOf(project, intent.item, toolkit.shared.sameAs)
  const answer = state.settled?.kind === 'answered' ? currentAnswer(state) : undefined
  const isOwn = answer && samePerson(answer.by, turn.by)
  const keepsIt = intent.do === 'answer' && (intent.adds || intent.corrects)
  if (!answer || (isOwn && (isNamed || keepsIt))) return undefined
  const { id, name, text } = answer
  return { id, name, text, isOwn }
}
