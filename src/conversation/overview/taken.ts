import { authorOf } from '../../project/author.ts'
import { type Entry, type EntryOf, type Person, samePerson } from '../../project/entry.ts'
import { factCalled } from '../../project/facts/catalog.ts'
import { factInWords } from '../../project/facts/in-words.ts'
import { listed } from '../../project/listed.ts'
import { isMove } from '../../project/together.ts'
import { briefly } from '../../view/text.ts'
import type { ProjectContext } from '../context.ts'
import { nameOf, settingsIn } from './deeds.ts'

/** What an entry is, to whoever takes it back: "your answer to 07.2, “Two hospitals.”", "that Ben has 07.1". */
export function whatOf(entry: Entry, { items, turn }: ProjectContext): string {
  const code = 'item' in entry ? (items.byId.get(entry.item)?.code ?? entry.item) : ''
  return said(entry, { code, you: turn.by })
}

function said(entry: Entry, about: ToWhom): string {
  const called = names[entry.kind] as string | ((entry: Entry, about: ToWhom) => string)
  return typeof called === 'function' ? called(entry, about) : called
}

/** What several are that were done at once: "that Ben has 07.1 and 07.2". */
export function whatOfAll(all: readonly Entry[], context: ProjectContext): string {
  const [first] = all
  const ids = new Set(all.flatMap((entry) => ('item' in entry ? entry.item : [])))
  const codes = context.items.all.filter(({ id }) => ids.has(id)).map(({ code }) => code)
  if (all.length && all.every((entry) => isMove(context.project, entry))) return `the new date of ${listed(codes)}`
  return !first
    ? ''
    : all.length < 2
      ? whatOf(first, context)
      : said(first, { code: listed(codes), you: context.turn.by })
}

type ToWhom = { readonly code: string; readonly you: Person }

const names: { readonly [K in Entry['kind']]: string | ((entry: EntryOf<K>, about: ToWhom) => string) } = {
  answered: (entry, { code, you }) => {
    const { person, name } = authorOf(entry)
    return `${samePerson(person, you) ? 'your' : `${name}’s`} answer to ${code}, “${briefly(entry.text, 60).replace(/\.$/, '')}”`
  },
  checked: (_, { code }) => `your tick on ${code}`,
  unchecked: (_, { code }) => `that you unticked ${code}`,
  excused: (_, { code }) => `that ${code} ${/ and /.test(code) ? 'do' : 'does'} not apply`,
  needed: (_, { code }) => `that ${code} ${/ and /.test(code) ? 'apply' : 'applies'} after all`,
  confirmed: (_, { code }) => `that ${code} is still right`,
  assigned: ({ to, toName }, { code, you }) =>
    `that ${samePerson(to, you) ? 'you have' : `${nameOf(toName)} has`} ${code}`,
  unassigned: (_, { code }) => `that ${code} is nobody’s`,
  renamed: ({ title }) => `the name “${briefly(title, 60)}”`,
  set: (entry) => `your change of ${settingsIn(entry)}`,
  scoped: 'your choice of phases',
  led: ({ leadName }) => `that ${nameOf(leadName)} leads`,
  unled: 'your change of who leads',
  archived: 'that it is archived',
  reopened: 'that it is open again',
  nudging: 'your change of the reminder',
  'private digest': 'your wish about reminders to you alone',
  dismissed: 'that a finding of the review is fine',
  'raised again': 'that a finding of the review stands',
  stated: (entry) => `the fact ${labelOf(entry)}, “${briefly(factInWords(entry), 60)}”`,
  unstated: (entry) => `that ${labelOf(entry)} is open again`,
  matched: ({ to }) => `your change of what ${to === 'tasks' ? 'assesses' : 'teaches'} an outcome`,
  started: 'that',
  'asked for sign-off': 'that',
  signed: 'that',
  delegated: 'that',
  recalled: 'that',
  withdrawn: 'that',
}

const labelOf = ({ fact }: EntryOf<'stated' | 'unstated'>): string => factCalled(fact)?.label ?? fact

/** What only leads may do is taken back by those alone who lead now. */
export const isOfLeads = (entry: Entry): boolean => !('item' in entry) && !ofAnybody.has(entry.kind) && !isSnooze(entry)

const ofAnybody: ReadonlySet<Entry['kind']> = new Set([
  'private digest',
  'dismissed',
  'raised again',
  'stated',
  'unstated',
  'matched',
])

/** Anybody may leave a reminder out. */
const isSnooze = (entry: Entry): boolean =>
  entry.kind === 'nudging' && Object.keys(entry.nudging).every((field) => field === 'snoozed')
