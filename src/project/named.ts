import { type Entry, type Person, personKey, removedName } from './entry.ts'

/** The name that people have while their platform does not tell it. */
export const unnamed = 'somebody'

/** Entries in which whoever had no name yet has the one that was heard of them since; the same where nobody lacks one. */
export function named(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some((entry) => called(entry).some(([, name]) => name === unnamed))) return entries
  const names = new Map(
    entries.flatMap(called).flatMap(([person, name]) => (isName(name) ? [[personKey(person), name]] : [])),
  )
  const nameOf = (person: Person, name: string): string =>
    name === unnamed ? (names.get(personKey(person)) ?? name) : name
  return entries.map((entry) => renamed(entry, nameOf))
}

const isName = (name: string): boolean => name !== unnamed && name !== removedName

function called(entry: Entry): [Person, string][] {
  const said = entry.kind === 'answered' ? entry.said : undefined
  return [
    [entry.by, entry.name],
    ...(entry.kind === 'assigned' ? [[entry.to, entry.toName] as [Person, string]] : []),
    ...(entry.kind === 'led' ? [[entry.lead, entry.leadName] as [Person, string]] : []),
    ...(entry.kind === 'delegated' ? [[entry.to, entry.toName] as [Person, string]] : []),
    ...(entry.kind === 'asked for sign-off'
      ? entry.approvers.map(({ person, name }): [Person, string] => [person, name])
      : []),
    ...(said?.person ? [[said.person, said.name] as [Person, string]] : []),
  ]
}

function renamed(entry: Entry, nameOf: (person: Person, name: string) => string): Entry {
  const one = { ...entry, name: nameOf(entry.by, entry.name) }
  if (one.kind === 'asked for sign-off')
    return { ...one, approvers: one.approvers.map(({ person, name }) => ({ person, name: nameOf(person, name) })) }
  if (one.kind === 'assigned' || one.kind === 'delegated') return { ...one, toName: nameOf(one.to, one.toName) }
  if (one.kind === 'led') return { ...one, leadName: nameOf(one.lead, one.leadName) }
  if (one.kind === 'answered' && one.said?.person)
    return { ...one, said: { ...one.said, name: nameOf(one.said.person, one.said.name) } }
  return one
}
