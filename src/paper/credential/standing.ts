import { certainFact, inWords, statedFact, whyDoubted } from '../facts.ts'
import { itemState, type Records } from '../records.ts'
import { achievementDraft, sources } from './drafts.ts'
import { achievement } from './schema.ts'

/** A field of a credential's description, by what it is, and the items in which it may stand. */
type CredentialField = { readonly label: string; readonly from: readonly string[] }

/** How far the description of a credential is: what is there, what stops it, and what else a badge platform or register asks for. */
export type CredentialStanding = {
  readonly complete: readonly CredentialField[]
  readonly stops: readonly CredentialField[]
  /** `but`: what there is on it, which is no value yet, or none that holds. */
  readonly missing: readonly (CredentialField & { readonly but: string | undefined })[]
}

const required: Readonly<Record<string, CredentialField>> = {
  name: { label: 'Title', from: sources.name },
  description: { label: 'Description', from: sources.description },
  criteria: { label: 'Criteria to earn it', from: sources.criteria },
}

/** What cannot be written as people said it: a value is asked for, and somebody has to state it as a fact. */
const wanted: readonly (CredentialField & { readonly fact: string })[] = [
  { label: 'Language of instruction', from: [], fact: 'language' },
  { label: 'Credit as a number with its unit', from: ['T02.1.4'], fact: 'credit' },
  { label: 'Hours as a number', from: ['Q09.1'], fact: 'hours' },
  { label: 'Level in a qualifications framework', from: [], fact: 'level' },
  { label: 'Subject code', from: [], fact: 'subject' },
  { label: 'Skills framework, by address', from: [], fact: 'skills' },
  { label: 'Scale of the result, pass mark', from: [], fact: 'result' },
  { label: 'Price as amount and currency', from: ['T06.6.1'], fact: 'price' },
  { label: 'Who awards it, with page and country', from: [], fact: 'provider' },
  { label: 'Public web page of the course', from: [], fact: 'page' },
  { label: 'Picture of the badge', from: [], fact: 'image' },
]

/** Whether the draft holds is for the schema to say; where it does not, that field stops it. */
export function standingOf(records: Records): CredentialStanding {
  const read = achievement.safeParse(achievementDraft(records))
  const wrong = new Set((read.error?.issues ?? []).map(({ path }) => String(path[0])))
  const fields = Object.entries(required)
  const isStated = ({ fact }: { readonly fact: string }): boolean => certainFact(records, fact) !== undefined
  return {
    complete: [...fields.flatMap(([name, field]) => (wrong.has(name) ? [] : field)), ...wanted.filter(isStated)],
    stops: fields.flatMap(([name, field]) => (wrong.has(name) ? field : [])),
    missing: wanted.filter((field) => !isStated(field)).map((field) => ({ ...field, but: butIs(records, field) })),
  }
}

/** A value that an answer given since speaks against, or words that somebody has to put in a value. */
function butIs(records: Records, { fact, from }: (typeof wanted)[number]): string | undefined {
  const stated = statedFact(records, fact)
  if (stated) return `${inWords(stated)}, but ${whyDoubted(stated)}`
  return from.some((id) => isAnswered(records, id)) ? 'answered in words' : undefined
}

function isAnswered(records: Records, id: string): boolean {
  const item = records.items.byId.get(id)
  return item !== undefined && itemState(records, item).settled?.kind === 'answered'
}

/** "Title (t6.1.1)" */
export function fieldInWords({ items }: Records, { label, from }: CredentialField): string {
  const codes = from.flatMap((id) => items.byId.get(id)?.code ?? [])
  return codes.length ? `${label} (${codes.join(' or ')})` : label
}
