import { authorOf } from '../../project/author.ts'
import { type Entry, samePerson } from '../../project/entry.ts'
import { factCalled } from '../../project/facts/catalog.ts'
import { factInWords } from '../../project/facts/in-words.ts'
import { briefly } from '../../view/text.ts'
import type { ProjectContext } from '../context.ts'
import { nameOf } from './deeds.ts'

/** What an entry is, to whoever takes it back: "your answer to 07.2, “Two hospitals.”", "that Ben has 07.1". */
export function whatOf(entry: Entry, { items, turn }: ProjectContext): string {
  const code = 'item' in entry ? (items.byId.get(entry.item)?.code ?? entry.item) : ''
  switch (entry.kind) {
    case 'answered': {
      const { person, name } = authorOf(entry)
      return `${samePerson(person, turn.by) ? 'your' : `${name}’s`} answer to ${code}, “${briefly(entry.text, 60).replace(/\.$/, '')}”`
    }
    case 'checked':
      return `your tick on ${code}`
    case 'unchecked':
      return `that you unticked ${code}`
    case 'excused':
      return `that ${code} does not apply`
    case 'needed':
      return `that ${code} applies after all`
    case 'confirmed':
      return `that ${code} is still right`
    case 'assigned':
      return `that ${samePerson(entry.to, turn.by) ? 'you have' : `${nameOf(entry.toName)} has`} ${code}`
    case 'unassigned':
      return `that ${code} is nobody’s`
    case 'renamed':
      return `the name “${briefly(entry.title, 60)}”`
    case 'set':
      return 'your change of time zone or economy'
    case 'scoped':
      return 'your choice of phases'
    case 'led':
      return `that ${nameOf(entry.leadName)} leads`
    case 'unled':
      return 'your change of who leads'
    case 'archived':
      return 'that it is archived'
    case 'reopened':
      return 'that it is open again'
    case 'nudging':
      return 'your change of the reminder'
    case 'private digest':
      return 'your wish about reminders to you alone'
    case 'dismissed':
      return 'that a finding of the review is fine'
    case 'raised again':
      return 'that a finding of the review stands'
    case 'stated':
    case 'unstated':
      return factOf(entry)
    case 'matched':
      return `your change of what ${entry.to === 'tasks' ? 'assesses' : 'teaches'} an outcome`
    case 'started':
    case 'asked for sign-off':
    case 'signed':
    case 'delegated':
    case 'recalled':
    case 'withdrawn':
      return 'that'
    default:
      return entry satisfies never
  }
}

function factOf(entry: Extract<Entry, { kind: 'stated' | 'unstated' }>): string {
  const label = factCalled(entry.fact)?.label ?? entry.fact
  if (entry.kind === 'unstated') return `that ${label} is open again`
  return `the fact ${label}, “${briefly(factInWords(entry), 60)}”`
}

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
