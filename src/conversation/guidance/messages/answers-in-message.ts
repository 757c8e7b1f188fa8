import { authorOf } from '../../../project/author.ts'
import { samePerson } from '../../../project/entry.ts'
import type { Project, RecordedAnswer } from '../../../project/project.ts'
import type { Item } from '../../../toolkit/items.ts'
import type { Decision, ProjectContext } from '../../context.ts'

/** An answer that a message was, and what it answers. */
export type FoundAnswer = { readonly answer: RecordedAnswer; readonly item: Item }

/** The newest wording of every answer that came in the message, if the person's own and not moved or taken back; one for each item. */
export function answersIn(context: ProjectContext, message: string): FoundAnswer[] {
  const newest = new Map(wordingsIn(context, message).map((answer) => [answer.item, answer]))
  return [...newest.values()].flatMap((answer) => {
    const item = context.items.byId.get(answer.item)
    return item ? [{ answer, item }] : []
  })
}

/** Every wording that the message had, oldest first. */
export const wordingsIn = ({ project, turn }: ProjectContext, message: string): RecordedAnswer[] =>
  standing(project).filter((one) => one.source?.message === message && samePerson(authorOf(one).person, turn.by))

const standing = ({ entries, withdrawn }: Project): RecordedAnswer[] =>
  entries.flatMap((entry) => (entry.kind === 'answered' && !withdrawn.has(entry.id) ? [entry] : []))

/** A message was changed before it came itself, as far as is known; undefined where it was an answer, taken back or not. */
export const beforeItCame = (context: ProjectContext, message: string): Decision | undefined =>
  context.project.entries.some((entry) => entry.kind === 'answered' && entry.source?.message === message)
    ? undefined
    : { does: 'wait', isOurs: context.pendingQuestions.length > 0 || context.said.length > 0 }
