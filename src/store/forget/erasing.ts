import { type Entry, nobodyOn, type Person, removedName, samePerson } from '../../project/entry.ts'
import type { Traced } from '../../project/ports.ts'
import { entry } from '../entries.ts'
import { parsed, readAs } from '../read-value.ts'

/** Where an entry names people, each with the field that holds their name. */
export const roles = { by: 'name', to: 'toName', lead: 'leadName' } as const
/** What the one who made an entry wrote, and where. */
const words = ['text', 'reason', 'note', 'value'] as const

/** An entry as it was kept, seen from one person: what it holds of them, and how it reads without. */
export type SeenEntry =
  | { readonly is: 'theirs'; readonly without: string; readonly traced: Omit<Traced, 'projects'> }
  | { readonly is: 'none of theirs' }
  /** It cannot be read, and nothing in it is their id. */
  | { readonly is: 'unread' }

type Fields = Record<string, unknown>

/**
 * What a kept entry holds of a person, whether this version can read it or not: they are looked for in every field. One
 * that cannot be read is replaced where they wrote it, or where it names them in a way that is not known here.
 */
export function seenFrom(value: string, person: Person): SeenEntry {
  const raw = fieldsOf(value)
  const theirs = Object.keys(raw).filter(
    (field) =>
      isThem(raw[field], person) || isThem(speakerIn(raw[field]), person) || calledIn(raw[field], person).length > 0,
  )
  const isRead = readAs(entry, value) !== undefined
  if (!theirs.length && isRead) return { is: 'none of theirs' }
  const bare = withoutPerson(raw, theirs, person)
  if (!isRead && !holds(value, person)) return { is: 'unread' }
  const isNamedAlone =
    theirs.length > 0 && !theirs.includes('by') && !theirs.includes('said') && !holds(JSON.stringify(bare), person)
  const without = JSON.stringify(isRead || isNamedAlone ? bare : nothingDone(raw, person))
  return { is: 'theirs', without, traced: tracedIn(raw, theirs, person) }
}

const nameOf = (role: string): string => (roles as Readonly<Record<string, string>>)[role] ?? `${role}Name`

/** Their words go where they said them; elsewhere only who they are. */
function withoutPerson(raw: Fields, theirs: readonly string[], person: Person): Fields {
  const gone = theirs.flatMap((role): [string, unknown][] =>
    role === 'said'
      ? [[role, nobodyCalled(raw[role] as Fields, person)]]
      : Array.isArray(raw[role])
        ? [[role, raw[role].map((one) => (isThem(speakerIn(one), person) ? nobodyCalled(one, person) : one))]]
        : [
            [role, nobodyOn(person)],
            [nameOf(role), removedName],
          ],
  )
  return { ...(isWrittenBy(raw, theirs) ? wordless(raw) : raw), ...Object.fromEntries(gone) }
}

/** Words that somebody else said stay theirs when whoever recorded them goes, unless those were changed in recording. */
function isWrittenBy({ said }: Fields, theirs: readonly string[]): boolean {
  const isSaidByAnother = speakerIn(said) !== undefined && !(said as { changed?: boolean }).changed
  return theirs.includes('said') || (theirs.includes('by') && !isSaidByAnother)
}

/** Who said what an entry holds, where somebody else recorded it. */
const speakerIn = (said: unknown): unknown =>
  typeof said === 'object' && said !== null && 'person' in said ? said.person : undefined

const nobodyCalled = (one: Fields, person: Person): Fields => ({ ...one, person: nobodyOn(person), name: removedName })

/** Where several are named at once: the parts that are them. */
const calledIn = (part: unknown, person: Person): Fields[] =>
  Array.isArray(part) ? part.filter((one) => isThem(speakerIn(one), person)) : []

function wordless({ source: _, note: __, marks: ___, ...bare }: Fields): Fields {
  const emptied = words.filter((field) => field in bare).map((field) => [field, ''])
  return { ...bare, ...Object.fromEntries(emptied), removed: true }
}

function tracedIn(raw: Fields, theirs: readonly string[], person: Person): Omit<Traced, 'projects'> {
  const filled = (fields: readonly string[]): string[] =>
    fields
      .flatMap((field) => raw[field])
      .filter((said) => typeof said === 'string' && said !== '' && said !== removedName) as string[]
  const spoken = [
    ...(theirs.includes('said') ? [String((raw['said'] as Fields)['name'])] : []),
    ...theirs.flatMap((field) => calledIn(raw[field], person).map(({ name }) => String(name))),
  ]
  return {
    names: [...filled(theirs.map(nameOf)), ...spoken.filter((name) => name !== removedName)],
    texts: filled(isWrittenBy(raw, theirs) ? words : []),
  }
}

/** A fact that was read from an answer whose words are gone, without what it took of them; a number stays. */
export function withoutSource(value: string, gone: ReadonlySet<string>): string | undefined {
  const raw = fieldsOf(value)
  const isOfWords = typeof raw['value'] === 'string' || Array.isArray(raw['value'])
  if (raw['kind'] !== 'stated' || !isOfWords || raw['value'] === '' || !gone.has(String(raw['from']))) return undefined
  return JSON.stringify({ ...raw, value: '', removed: true })
}

/** The id of an answer whose words are gone. */
export function goneAnswer(value: string): string | undefined {
  const raw = fieldsOf(value)
  return raw['kind'] === 'answered' && raw['removed'] === true ? String(raw['id']) : undefined
}

const isThem = (part: unknown, person: Person): boolean =>
  typeof part === 'object' && part !== null && samePerson(part as Person, person)

const holds = (written: string, { id }: Person): boolean => written.includes(JSON.stringify(id))

function fieldsOf(value: string): Fields {
  const raw = parsed(value)
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Fields) : {}
}

/** An entry that takes back nothing, so that whichever mcred reads it finds the project sound. */
const nothingDone = ({ id, at }: Fields, person: Person): Entry => ({
  kind: 'withdrawn',
  entry: '',
  id: typeof id === 'string' ? id : '',
  version: 1,
  at: typeof at === 'number' ? at : 0,
  by: nobodyOn(person),
  name: removedName,
  removed: true,
})
