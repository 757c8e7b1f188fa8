import { type Entry, type Person, type ProjectEvent, removedName, samePerson } from './entry.ts'

type Answered = Extract<ProjectEvent, { kind: 'answered' }>

/** Whose words an entry holds: those of whoever said them, where somebody else recorded them. */
export function authorOf(entry: Entry): { readonly person: Person; readonly name: string } {
  const said = entry.kind === 'answered' ? entry.said : undefined
  return said?.person && !said.changed
    ? { person: said.person, name: said.name }
    : { person: entry.by, name: entry.name }
}

type AuthorNamed = ReturnType<typeof authorOf>

/** Everybody whom an entry names: who recorded it, whose words it holds, and whom it is given to. */
export const peopleOf = (entry: Entry): AuthorNamed[] => [
  { person: entry.by, name: entry.name },
  authorOf(entry),
  ...(entry.kind === 'assigned' ? [{ person: entry.to, name: entry.toName }] : []),
]

/** "Ana", "Dan, recorded by Ben", or "Ben, from a message of PollyBot". */
export function credit(entry: Entry): string {
  const said = entry.kind === 'answered' ? entry.said : undefined
  if (!said) return entry.name
  if (!said.person || said.changed)
    return said.name === removedName ? entry.name : `${entry.name}, from a message of ${said.name}`
  if (said.name === removedName) return `recorded by ${entry.name}`
  return entry.name === removedName ? said.name : `${said.name}, recorded by ${entry.name}`
}

/** Both may take it back: whoever said it, and whoever recorded it. */
export const isOf = (entry: Entry, person: Person): boolean =>
  samePerson(entry.by, person) || samePerson(authorOf(entry).person, person)

/** An answer's words, recorded once more by somebody: they stay whose they were, with the link to where they were said. */
export function wordsOf(answer: Answered & Entry, by: Person): Pick<Answered, 'text' | 'said' | 'source' | 'marks'> {
  const author = authorOf(answer)
  const said = samePerson(author.person, by) ? (samePerson(answer.by, by) ? answer.said : undefined) : author
  return {
    text: answer.text,
    ...(said ? { said } : {}),
    ...(answer.source ? { source: answer.source } : {}),
    ...(answer.marks ? { marks: answer.marks } : {}),
  }
}
