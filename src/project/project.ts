import type { Catalog } from '../toolkit/items.ts'
import { authorOf, isOf } from './author.ts'
import {
  type Entry,
  type EntryOf,
  isOfSignOff,
  type Person,
  type PlainSettings,
  personKey,
  type ReminderSettings,
  removedName,
  type Setup,
  type SignOffEntry,
} from './entry.ts'
import { named } from './named.ts'
import { inOrder } from './order.ts'

export type RecordedAnswer = EntryOf<'answered'>
export type Assignment = {
  readonly to: Person
  readonly name: string
  readonly due: string | undefined
  readonly entry: Entry
}

/** What a team has done about one item. `settled` is the entry that answers, checks or excuses it. */
export type ItemState = {
  /** All answers that stand, oldest first; the last one is the current one. */
  readonly answers: readonly RecordedAnswer[]
  readonly settled: Entry | undefined
  /** Entries in view of which somebody said that it is still right. */
  readonly confirmed: readonly string[]
  readonly assignment: Assignment | undefined
}

/** A project, beside what it goes by. */
export type ProjectAndCatalog = Catalog & { readonly project: Project }

/** A project as it stands: the fold of its entries. */
export type Project = Setup & {
  readonly id: string
  readonly starter: Person
  readonly leads: readonly { readonly person: Person; readonly name: string }[]
  readonly archived: boolean
  readonly nudging: ReminderSettings
  /** Who gets a weekly reminder of their own items. */
  readonly privately: readonly { readonly person: Person; readonly name: string; readonly since: number }[]
  readonly items: ReadonlyMap<string, ItemState>
  /** What the review found and somebody said is fine, by finding. */
  readonly dismissed: ReadonlyMap<string, Dismissal>
  /** What was confirmed as a value, by fact. */
  readonly facts: ReadonlyMap<string, StatedFact>
  /** What assesses and teaches each outcome, by the marks of their words. */
  readonly matches: ReadonlyMap<string, Matches>
  /** All entries in the order in which they happened, withdrawn ones included. */
  readonly entries: readonly Entry[]
  readonly withdrawn: ReadonlySet<string>
  /** How many things are recorded that only a newer mcred knows, where there are any: nothing here counts them. */
  readonly newer?: number
}

export type StatedFact = EntryOf<'stated'>
export type Matches = { readonly tasks: ReadonlySet<string>; readonly units: ReadonlySet<string> }
export type Dismissal = EntryOf<'dismissed'>

/** What nobody has changed: each Monday, or the next working day where that is a public holiday. */
export const everyMonday: ReminderSettings = {
  state: 'on',
  weekday: 1,
  time: '09:00',
  every: 1,
  skips: [],
  holidays: true,
}

const untouched: ItemState = { answers: [], settled: undefined, confirmed: [], assignment: undefined }

/** What a list was folded to; `isPlain`: nobody in it lacks a name that a later entry may tell. */
type Folded = { readonly sameAs: unknown; readonly project: Project | undefined; readonly isPlain: boolean }

/** Of lists that never change. */
const folded = new WeakMap<readonly Entry[], Folded>()
/** Those that are another one with more after it, until they are folded themselves. */
const grown = new WeakMap<readonly Entry[], readonly Entry[]>()

/** The ids of lists that never change. */
const knownIds = new WeakMap<readonly Entry[], Set<string>>()

/** Says of a list in order that it is another one with more in it: where that comes last, it alone is looked at. */
export function growsFrom(entries: readonly Entry[], before: readonly Entry[]): void {
  if (entries[before.length - 1] !== before.at(-1)) return
  if (folded.has(before)) grown.set(entries, before)
  const ids = knownIds.get(before)
  for (const { id } of ids ? entries.slice(before.length) : []) ids?.add(id)
  if (ids) knownIds.set(entries, ids)
  knownIds.delete(before)
}

/** The ids of a list that is read again and again. */
export function idsOf(entries: readonly Entry[]): ReadonlySet<string> {
  const ids = knownIds.get(entries) ?? new Set(entries.map(({ id }) => id))
  if (Object.isFrozen(entries)) knownIds.set(entries, ids)
  return ids
}

/**
 * Folds a project's entries, in whatever order they come, to its state; undefined where none starts it.
 * `sameAs` leads items that share an answer to the one they share.
 */
export function fold(id: string, entries: readonly Entry[], sameAs: ReadonlyMap<string, string>): Project | undefined {
  const before = folded.get(entries)
  if (before?.sameAs === sameAs) return before.project
  const now = foldNew(entries, sameAs) ?? foldAll(id, entries, sameAs)
  if (Object.isFrozen(entries)) folded.set(entries, now)
  return now.project
}

/** What follows what was folded before, where it changes nothing of what came before it. */
function foldNew(entries: readonly Entry[], sameAs: ReadonlyMap<string, string>): Folded | undefined {
  const from = grown.get(entries)
  grown.delete(entries)
  const known = from && folded.get(from)
  const before = known?.project
  if (!from || !before || !known.isPlain || known.sameAs !== sameAs) return undefined
  const added = entries.slice(from.length)
  if (named(added) !== added) return undefined
  if (added.some(({ kind, id }) => kind === 'withdrawn' || before.withdrawn.has(id))) return undefined
  const { items, dismissed, facts, matches } = before
  const copies = {
    items: new Map(items),
    dismissed: new Map(dismissed),
    facts: new Map(facts),
    matches: new Map(matches),
  }
  const project: Folding = { ...before, ...copies, entries }
  for (const entry of added) apply(project, entry, sameAs)
  return { sameAs, project, isPlain: true }
}

function foldAll(id: string, unordered: readonly Entry[], sameAs: ReadonlyMap<string, string>): Folded {
  const ordered = [...unordered].sort(inOrder)
  const entries = named(ordered)
  const isPlain = entries === ordered
  const withdrawn = withdrawnAmong(entries)
  const standing = entries.filter((entry) => !withdrawn.has(entry.id))
  const start = standing.find((entry) => entry.kind === 'started')
  if (start?.kind !== 'started') return { sameAs, project: undefined, isPlain }
  const project: Folding = { ...begun(id, start), entries, withdrawn }
  for (const entry of standing) apply(project, entry, sameAs)
  return { sameAs, project, isPlain }
}

export const stateOf = (project: Project, item: string, sameAs: ReadonlyMap<string, string>): ItemState =>
  project.items.get(sameAs.get(item) ?? item) ?? untouched

export const currentAnswer = (state: ItemState): RecordedAnswer | undefined => state.answers.at(-1)

/** The current answer to an item; none where there is no project. */
export const currentAnswerTo = (
  { project, toolkit }: Pick<Catalog, 'toolkit'> & { readonly project: Project | undefined },
  item: string,
): RecordedAnswer | undefined => project && currentAnswer(stateOf(project, item, toolkit.shared.sameAs))

/**
 * Answers by others that whoever gave this one had not seen, oldest first: made in view of the same answer as this one,
 * or in view of such an answer.
 */
export function rivals({ answers }: ItemState, mine: RecordedAnswer): RecordedAnswer[] {
  const unseen = new Map<string | null, RecordedAnswer>()
  for (const other of answers)
    if (other.id !== mine.id && (other.basedOn === mine.basedOn || unseen.has(other.basedOn)))
      unseen.set(other.id, other)
  return [...unseen.values()].filter((other) => !isOf(other, mine.by) && !isOf(other, authorOf(mine).person))
}

const begun = (id: string, start: EntryOf<'started'>): Omit<Folding, 'entries' | 'withdrawn'> => ({
  id,
  name: start.title,
  zone: start.zone,
  economy: start.economy,
  phases: [...start.phases].sort(),
  starter: start.by,
  leads: [],
  archived: false,
  nudging: everyMonday,
  privately: [],
  items: new Map(),
  dismissed: new Map(),
  facts: new Map(),
  matches: new Map(),
})

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type Folding = Writable<Project> & {
  items: Map<string, ItemState>
  dismissed: Map<string, Dismissal>
  facts: Map<string, StatedFact>
  matches: Map<string, Matches>
}

/** What is withdrawn, where a withdrawal that is itself withdrawn later does not count. No signature is ever taken away. */
function withdrawnAmong(entries: readonly Entry[]): Set<string> {
  const withdrawn = new Set<string>()
  const lasting = new Set(entries.filter(isOfSignOff).map(({ id }) => id))
  for (const entry of entries.toReversed())
    if (entry.kind === 'withdrawn' && !withdrawn.has(entry.id) && !lasting.has(entry.entry)) withdrawn.add(entry.entry)
  return withdrawn
}

function apply(project: Folding, entry: Entry, sameAs: ReadonlyMap<string, string>): void {
  if ('item' in entry) applyToItem(project.items, sameAs.get(entry.item) ?? entry.item, entry)
  // What was asked and signed changes nothing of what is recorded: `signoff/requests.ts` folds it.
  else if (!isOfSignOff(entry)) applyToProject(project, entry)
}

function applyToProject(project: Folding, entry: Exclude<Entry, OfItem | SignOffEntry>): void {
  if (entry.kind === 'started' || entry.kind === 'withdrawn') return
  switch (entry.kind) {
    case 'renamed':
      project.name = entry.title
      return
    case 'set':
      Object.assign(project, settingsAfter(project, entry))
      return
    case 'scoped':
      project.phases = scopeAfter(project.phases, entry)
      return
    case 'archived':
    case 'reopened':
      project.archived = entry.kind === 'archived'
      return
    case 'nudging':
      project.nudging = merged(project.nudging, entry.nudging)
      return
    case 'led':
    case 'unled':
    case 'private digest':
      applyToPeople(project, entry)
      return
    default:
      applyToFindings(project, entry)
  }
}

function applyToPeople(project: Folding, entry: EntryOf<'led' | 'unled' | 'private digest'>): void {
  if (entry.kind === 'private digest') {
    project.privately = withoutPerson(project.privately, entry.by)
    if (entry.wanted && !entry.removed)
      project.privately = [...project.privately, { person: entry.by, name: entry.name, since: entry.at }]
    return
  }
  project.leads = withoutPerson(project.leads, entry.lead)
  if (entry.kind === 'led' && entry.leadName !== removedName)
    project.leads = [...project.leads, { person: entry.lead, name: entry.leadName }]
}

type OfFindings = EntryOf<'dismissed' | 'raised again' | 'stated' | 'unstated' | 'matched'>

function applyToFindings(project: Folding, entry: OfFindings): void {
  switch (entry.kind) {
    case 'dismissed':
      project.dismissed.set(entry.finding, entry)
      return
    case 'raised again':
      project.dismissed.delete(entry.finding)
      return
    case 'stated':
      if (!entry.removed) project.facts.set(entry.fact, entry)
      return
    case 'unstated':
      project.facts.delete(entry.fact)
      return
    case 'matched':
      project.matches.set(entry.outcome, matchedWith(project.matches.get(entry.outcome), entry))
      return
    default:
      entry satisfies never
  }
}

function matchedWith(
  before: Matches = { tasks: new Set(), units: new Set() },
  { to, adds, drops }: EntryOf<'matched'>,
): Matches {
  const kept = [...before[to]].filter((one) => !drops.includes(one))
  return { ...before, [to]: new Set([...kept, ...adds]) }
}

const settingsAfter = (before: PlainSettings, { zone, economy }: EntryOf<'set'>): PlainSettings => ({
  zone: zone ?? before.zone,
  economy: economy ?? before.economy,
})

/** No team is left without a phase. */
function scopeAfter(before: readonly number[], { phases, adds, drops }: EntryOf<'scoped'>): readonly number[] {
  const after = before.filter((phase) => !drops?.includes(phase))
  const now = adds || drops ? [...after, ...(adds ?? []).filter((phase) => !after.includes(phase))] : phases
  return [...(now.length ? now : phases)].sort()
}

const merged = (before: ReminderSettings, change: EntryOf<'nudging'>['nudging']): ReminderSettings => ({
  ...before,
  ...(Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as Partial<ReminderSettings>),
})

const withoutPerson = <P extends { person: Person }>(people: readonly P[], person: Person): P[] =>
  people.filter((one) => personKey(one.person) !== personKey(person))

type OfItem = Extract<Entry, { item: string }>

function applyToItem(items: Map<string, ItemState>, item: string, entry: OfItem): void {
  const state = items.get(item) ?? untouched
  items.set(item, { ...state, ...changeOf(state, entry) })
}

function changeOf(state: ItemState, entry: OfItem): Partial<ItemState> {
  switch (entry.kind) {
    case 'answered':
      if (entry.removed) return {}
      return entry.edits ? edited(state, entry) : { answers: [...state.answers, entry], settled: entry }
    case 'checked':
      return isTickedAgain(state, entry) ? {} : { settled: entry }
    case 'excused':
      return { settled: entry }
    case 'unchecked':
      return { settled: undefined }
    case 'needed':
      return { settled: state.answers.at(-1) }
    case 'confirmed':
      return { confirmed: [...state.confirmed, ...entry.seen] }
    case 'assigned':
      if (entry.toName === removedName) return { assignment: undefined }
      return { assignment: { to: entry.to, name: entry.toName, due: entry.due, entry } }
    case 'unassigned':
      return { assignment: undefined }
    default:
      return entry satisfies never
  }
}

/** Other words of an answer stand where it stood: what somebody answered or decided since stays on top. */
function edited({ answers, settled }: ItemState, entry: RecordedAnswer): Partial<ItemState> {
  const at = answers.findLastIndex(({ id }) => id === entry.basedOn)
  if (at < 0) return { answers: [...answers, entry], settled: entry }
  return {
    answers: answers.toSpliced(at + 1, 0, entry),
    settled: settled?.id === entry.basedOn ? entry : settled,
  }
}

/** Whoever ticked it first is named; a note says something new. */
const isTickedAgain = ({ settled }: ItemState, { note }: EntryOf<'checked'>): boolean =>
  settled?.kind === 'checked' && !settled.removed && !note
