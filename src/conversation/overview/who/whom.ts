import { peopleOf } from '../../../project/author.ts'
import { type Person, samePerson } from '../../../project/entry.ts'
import type { ProjectContext } from '../../context.ts'
import type { IntentOf } from '../../intent.ts'
import { speaker } from '../../language/typed/assignment.ts'

/** Whom a question is about: somebody named, or only called so. */
export type AskedPerson = NonNullable<IntentOf<'who'>['person']>

/** Whether somebody is who was asked for; a name alone may be all of theirs or its first words. */
export function isMeant({ turn }: ProjectContext, asked: AskedPerson): (person: Person, name: string) => boolean {
  if (typeof asked === 'object') {
    const id = asked.id === speaker.id ? turn.by.id : asked.id
    return (person) => samePerson(person, { ...turn.by, id })
  }
  const said = asked.toLowerCase()
  return (_, name) => name.toLowerCase() === said || name.toLowerCase().startsWith(`${said} `)
}

/** What is said of somebody by their name; where only a name was said that nobody here has, that. */
export function known(context: ProjectContext, asked: AskedPerson, words: (name: string) => string): string {
  const { project, turn } = context
  const isThem = isMeant(context, asked)
  const found = project.entries.flatMap(peopleOf).find(({ person, name }) => isThem(person, name))
  if (found) return words(found.name)
  if (typeof asked === 'string') return `I know nobody called ${asked} here.`
  return words(asked.id === speaker.id ? turn.name : asked.name)
}
