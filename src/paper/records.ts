import { localDate, longDate, longDay } from '../calendar/dates.ts'
import { credit } from '../project/author.ts'
import { type Entry, removedName } from '../project/entry.ts'
import { platformRows } from '../project/place.ts'
import { type ItemState, type Project, type RecordedAnswer, stateOf } from '../project/project.ts'
import type { Item, Items } from '../toolkit/items.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import type { Note } from './tree.ts'

/** What a paper is made from: a project's records as they stand at a moment. `names`: whether people are named. */
export type Records = {
  readonly project: Project
  readonly toolkit: Toolkit
  readonly items: Items
  readonly at: number
  readonly names: boolean
}

export const todayOf = ({ at, project }: Records): string => localDate(at, project.zone)

/** "24 November 2026", where the project is. */
export const dayOf = ({ project }: Records, at: number): string => longDate(at, project.zone)

export const itemState = ({ project, toolkit }: Records, { id }: Item): ItemState =>
  stateOf(project, id, toolkit.shared.sameAs)

/** The answer that stands, where one does. */
export function answerTo(records: Records, item: Item): RecordedAnswer | undefined {
  const { settled } = itemState(records, item)
  return settled?.kind === 'answered' ? settled : undefined
}

/** Whether it counts in this project: steps of phases that are not gone through do not. */
export const isInScope = ({ project }: Records, item: Item): boolean =>
  !('step' in item) || project.phases.includes(item.step.phase)

/** Whether another item holds its answer too. */
export const isShared = ({ toolkit }: Records, { id }: Item): boolean => toolkit.shared.sameAs.has(id)

/** "Ana, 24 November 2026", or the date alone. */
export const byAndOn = (records: Records, entry: Entry): string =>
  records.names ? `${credit(entry)}, ${dayOf(records, entry.at)}` : dayOf(records, entry.at)

/** Where an entry comes from: who, when, where, and the message itself. */
export function noteOf(records: Records, entry: Entry, code: string): Note {
  const imported = records.names && entry.kind === 'answered' ? entry.source?.imported : undefined
  const from = imported ? `, taken from ${imported.file} (${imported.at})` : ''
  const text = `${code}: ${byAndOn(records, entry)}, in ${platformRows[entry.by.platform].called}${from}.`
  const url = records.names && entry.kind === 'answered' ? entry.source?.url : undefined
  return url && /^https?:\/\//i.test(url) ? { text, url } : { text }
}

/** Whose an open item is and when it is due: "Ben has it, due 4 December 2026 (overdue)." */
export function whoseInWords(records: Records, item: Item): string {
  const { assignment } = itemState(records, item)
  if (!assignment) return 'Nobody has it yet.'
  const due = dueInWords(records, assignment.due)
  return `${ownerOf(records, item)} has it, ${due || 'without a date'}.`
}

/** "Ben", or "Somebody" where people are not named; nothing where nobody has it. */
export function ownerOf(records: Records, item: Item): string {
  const name = itemState(records, item).assignment?.name
  if (name === undefined) return ''
  return records.names && name !== removedName ? name : 'Somebody'
}

/** "due 4 December 2026 (overdue)" */
export function dueInWords(records: Records, due: string | undefined): string {
  if (!due) return ''
  return `due ${longDay(due)}${due < todayOf(records) ? ' (overdue)' : ''}`
}
