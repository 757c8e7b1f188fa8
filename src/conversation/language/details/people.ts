import { authorOf } from '../../../project/author.ts'
import type { Person } from '../../../project/entry.ts'
import type { Project } from '../../../project/project.ts'
import { type Slot, slotsOf } from '../../../understanding/slots.ts'
import type { Wish } from '../../../understanding/wishes.ts'
import type { PersonNamed } from '../../intent.ts'
import type { Around } from '../around.ts'
import { mention, readPerson } from '../mention.ts'
import { speaker } from '../typed/assignment.ts'

/** Who is meant: mentioned, else named, else whoever speaks. */
export function peopleSaid(
  said: string,
  { wish, words }: { wish: Wish; words: Partial<Record<Slot, string>> },
  { people: known, lastPerson }: Around,
): Partial<Record<'to' | 'who', string>> {
  const slot = slotsOf[wish]?.find((one) => one === 'to' || one === 'who')
  if (!slot) return {}
  const mentioned = mention.exec(said)?.[0]
  if (mentioned) return { [slot]: mentioned }
  const does = wish === 'assign' ? known.find((one) => mustDo(one).test(said)) : undefined
  if (does) return { [slot]: does }
  const said1 = words[slot]
  const isNamed = said1 !== undefined && known.includes(said1) && !/\b(?:to|on|with) me\b/i.test(said)
  if (!isNamed && toSpeaker.test(said) && wish !== 'who-has-what' && wish !== 'decided') return { [slot]: 'me' }
  const pronoun = /\b(?:her|him|she|he|them|they)\b/i
  if (lastPerson && (said1 ? /^(?:her|him|she|he|them|they)$/i.test(said1) : pronoun.test(said)))
    return { [slot]: lastPerson }
  if (said1 && isSpeaker.test(said1)) return { [slot]: 'me' }
  if (said1 && !isNobody.test(said1)) return { [slot]: nameIn(said1, known) }
  const name = known.find((one) => isCalled(said, one))
  if (name) return { [slot]: name }
  return wish !== 'who-has-what' &&
    wish !== 'decided' &&
    wish !== 'signoff' &&
    /\b(?:i|me|my|mine|myself|i['’]?ll|i['’]?m|i['’]?ve|gimme)\b/i.test(said)
    ? { [slot]: 'me' }
    : {}
}

const isCalled = (said: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}])${RegExp.escape(name)}(?![\\p{L}])`, 'iu').test(said)

/** "It is too much for me, Tomas must do it". */
const mustDo = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}])${RegExp.escape(name)} (?:must|should|has to|ought to|can|could|will) (?:do|take|have|handle|answer) (?:it|that|this)(?![\\p{L}])|(?:can|could|will|would|should|shall|may|let) (?:please )?${RegExp.escape(name)} (?:please )?(?:do|take|have|handle|answer|cover|look after|finish|own)(?![\\p{L}])`,
    'iu',
  )

/** "I've run two, put me down": whoever speaks. */
const isSpeaker = /^(?:i|me|my|mine|myself)(?:['’](?:ve|ll|m|d))?$|^(?:ive|im)$/i
const isNobody = /^(?:nobody|no ?one|somebody|someone|anybody|anyone|everybody|everyone)$/i

/** "Peters approval" is Peter's, where a Peter takes part and no Peters. */
function nameIn(said: string, known: readonly string[]): string {
  const name = said.replace(/^@/, '').replace(/['’]s$/, '')
  const isKnown = (one: string): boolean => known.some((other) => other.toLowerCase() === one.toLowerCase())
  return /s$/.test(name) && !isKnown(name) && isKnown(name.slice(0, -1)) ? name.slice(0, -1) : name
}

/** "she's away, give it to me": whoever speaks, whoever else is spoken of. */
const toSpeaker =
  /\b(?:to|on|for) me\b|\b(?:put|sign|write) me (?:down|up|in)\b|\b(?:i['’]?ll|i will|i can|let me|i) (?:take|do|have|handle|own) (?:it|that|this|over|care)\b/i

/** The person whom a name means here: whoever speaks, somebody mentioned, or the one who takes part and is called so. */
export function personCalled(name: string, { project, here = [] }: Among): PersonNamed | undefined {
  const mentioned = readPerson(name)
  if (mentioned) return mentioned
  if (/^(?:me|myself|i)$/i.test(name)) return speaker
  const plain = bareName(name)
  const taking = peopleIn(project).map((one) => ({ id: one.person.id, name: one.name }))
  const others = here.filter(({ id }) => !taking.some((one) => one.id === id))
  const all = [...taking, ...others]
  const whole = all.filter((one) => bareName(one.name) === plain)
  const [one, other] = whole.length ? whole : all.filter((one) => bareName(one.name).split(' ')[0] === plain)
  return one && !other ? one : undefined
}

/** Among whom a name is looked for: who takes part, and who can speak here. */
export type Among = { readonly project: Project | undefined; readonly here?: readonly PersonNamed[] | undefined }

/** Who of those who take part is named, or mentioned. */
export const personNamedIn = (said: string, project: Project | undefined): string | undefined =>
  mention.exec(said)?.[0] ??
  peopleIn(project)
    .flatMap(namesOf)
    .find((name) => isCalled(said, name))

/** How somebody is called: by the whole name, or its first word. */
export const namesOf = ({ name }: { readonly name: string }): string[] => [
  name,
  ...(name.includes(' ') ? [name.split(' ')[0] ?? name] : []),
]

const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^@|^(?:dr|prof|mr|mrs|ms|mx|pn|puan|en|encik|bu|ibu|pak|khun|uncle)\.? /g, '')
    .trim()

/** Everybody who takes part in a project, each once, with the name they go by. */
export function peopleIn(project: Project | undefined): { person: Person; name: string }[] {
  const found = new Map<string, { person: Person; name: string }>()
  for (const entry of project?.entries ?? []) {
    found.set(entry.by.id, { person: entry.by, name: entry.name })
    const author = authorOf(entry)
    if (entry.kind === 'assigned') found.set(entry.to.id, { person: entry.to, name: entry.toName })
    if (entry.kind === 'asked for sign-off')
      for (const { person, name } of entry.approvers) found.set(person.id, { person, name })
    if (author.person && !found.has(author.person.id))
      found.set(author.person.id, { person: author.person, name: author.name })
  }
  for (const { person, name } of project?.leads ?? []) found.set(person.id, { person, name })
  return [...found.values()]
}
