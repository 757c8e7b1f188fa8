import { shownDay } from '../../calendar/dates.ts'
import { type Entry, removedName, samePerson } from '../../project/entry.ts'
import { factCalled } from '../../project/facts/catalog.ts'

/** What somebody did, to stand after their name: "answered it", "gave it to Ben, due Fri 4 Dec"; undefined where it is nobody's concern. */
export function deedOf(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'answered':
      return entry.basedOn ? 'changed the answer' : 'answered it'
    case 'checked':
      return 'ticked it'
    case 'unchecked':
      return 'took the tick away'
    case 'excused':
      return 'marked it as not applicable'
    case 'needed':
      return 'said that it does apply'
    case 'confirmed':
      return 'said that it is still right'
    case 'assigned':
      return `${samePerson(entry.by, entry.to) ? 'took it' : `gave it to ${nameOf(entry.toName)}`}${entry.due ? `, due ${shownDay(entry.due)}` : ''}`
    case 'unassigned':
      return 'took it off whoever had it'
    case 'started':
      return 'started it'
    case 'renamed':
      return 'gave it this name'
    case 'set':
      return 'changed its time zone or economy'
    case 'scoped':
      return 'changed the phases in scope'
    case 'archived':
      return 'put it away'
    case 'reopened':
      return 'took it out again'
    case 'led':
      return `made ${nameOf(entry.leadName)} a lead`
    case 'unled':
      return 'changed who leads it'
    case 'nudging':
      return 'changed the reminder'
    case 'asked for sign-off':
      return 'asked for a sign-off'
    case 'signed':
      return entry.verdict === 'yes' ? 'signed' : entry.verdict === 'no' ? 'declined to sign' : 'asked for changes'
    case 'recalled':
      return 'recalled a sign-off'
    case 'dismissed':
      return 'said that a finding of the review is fine'
    case 'raised again':
      return 'raised a finding of the review again'
    case 'stated':
      return `confirmed a fact: ${factCalled(entry.fact)?.label ?? entry.fact}`
    case 'unstated':
      return `took a fact back: ${factCalled(entry.fact)?.label ?? entry.fact}`
    case 'matched':
      return `said what ${entry.to === 'tasks' ? 'assesses' : 'teaches'} an outcome`
    // Nobody else is told who wants reminders of their own.
    case 'private digest':
    case 'delegated':
    case 'withdrawn':
      return undefined
    default:
      return entry satisfies never
  }
}

/** Who did it; a person who asked to be forgotten is somebody. */
export const nameOf = (name: string): string => (name === removedName ? 'somebody' : name)
