import { shownDay } from '../../calendar/dates.ts'
import { type Entry, type EntryOf, type PlainSettings, removedName, samePerson } from '../../project/entry.ts'
import { factCalled } from '../../project/facts/catalog.ts'
import { listed } from '../../project/listed.ts'

/**
 * What somebody did, to stand after their name: "answered it", "gave it to Ben, due Fri 4 Dec"; undefined where it is
 * nobody's concern. `entries`: all there are, by which it is told who had it before.
 */
export function deedOf(entry: Entry, entries: readonly Entry[] = []): string | undefined {
  const given = givenAnew(entry, entries)
  if (given) return given
  const said = deeds[entry.kind] as string | ((entry: Entry) => string) | undefined
  return typeof said === 'function' ? said(entry) : said
}

/** What became of something that somebody had already: its date moved, or it was given back. */
function givenAnew(entry: Entry, entries: readonly Entry[]): string | undefined {
  if (entry.kind !== 'assigned' && entry.kind !== 'unassigned') return undefined
  const before = entries
    .slice(0, Math.max(0, entries.indexOf(entry)))
    .findLast((one) => (one.kind === 'assigned' || one.kind === 'unassigned') && one.item === entry.item)
  if (before?.kind !== 'assigned') return undefined
  if (entry.kind === 'unassigned')
    return samePerson(before.to, entry.by) ? 'gave it back' : `took it off ${nameOf(before.toName)}`
  if (!samePerson(before.to, entry.to) || before.due === entry.due) return undefined
  return entry.due ? `moved the date to ${shownDay(entry.due)}` : 'took the date away'
}

const deeds: { readonly [K in Entry['kind']]: string | ((entry: EntryOf<K>) => string) | undefined } = {
  answered: ({ basedOn }) => (basedOn ? 'changed the answer' : 'answered it'),
  checked: 'ticked it',
  unchecked: 'took the tick away',
  excused: 'marked it as not applicable',
  needed: 'said that it does apply',
  confirmed: 'said that it is still right',
  assigned: ({ by, to, toName, due }) =>
    `${samePerson(by, to) ? 'took it' : `gave it to ${nameOf(toName)}`}${due ? `, due ${shownDay(due)}` : ''}`,
  unassigned: 'took it off whoever had it',
  started: 'started it',
  renamed: 'gave it this name',
  set: (entry) => `changed its ${settingsIn(entry)}`,
  scoped: 'changed the phases in scope',
  archived: 'put it away',
  reopened: 'took it out again',
  led: ({ leadName }) => `made ${nameOf(leadName)} a lead`,
  unled: 'changed who leads it',
  nudging: 'changed the reminder',
  'asked for sign-off': 'asked for a sign-off',
  signed: ({ verdict }) => (verdict === 'yes' ? 'signed' : verdict === 'no' ? 'declined to sign' : 'asked for changes'),
  recalled: 'recalled a sign-off',
  dismissed: 'said that a finding of the review is fine',
  'raised again': 'raised a finding of the review again',
  stated: ({ fact }) => `confirmed a fact: ${factCalled(fact)?.label ?? fact}`,
  unstated: ({ fact }) => `took a fact back: ${factCalled(fact)?.label ?? fact}`,
  matched: ({ to }) => `said what ${to === 'tasks' ? 'assesses' : 'teaches'} an outcome`,
  // Nobody else is told who wants reminders of their own.
  'private digest': undefined,
  delegated: undefined,
  withdrawn: undefined,
}

/** Which settings it changed: "time zone and economy". */
export const settingsIn = (entry: EntryOf<'set'>): string =>
  listed(
    Object.entries(settings).flatMap(([name, called]) =>
      entry[name as keyof PlainSettings] === undefined ? [] : [called],
    ),
  )

const settings: { readonly [K in keyof PlainSettings]: string } = { zone: 'time zone', economy: 'economy' }

/** Who did it; a person who asked to be forgotten is somebody. */
export const nameOf = (name: string): string => (name === removedName ? 'somebody' : name)
