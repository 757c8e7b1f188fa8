import { authorOf } from '../../project/author.ts'
import { samePerson } from '../../project/entry.ts'
import type { Project, RecordedAnswer } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import type { ProjectContext } from '../context.ts'

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
