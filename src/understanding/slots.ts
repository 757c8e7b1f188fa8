import type { Wish } from './wishes.ts'

/** What of a sentence is copied as it was typed. */
export const slots = ['text', 'name', 'reason', 'note', 'about', 'by', 'until', 'dates', 'to', 'who'] as const
export type Slot = (typeof slots)[number]

/** The slots that each wish may have. */
export const slotsOf: Readonly<Partial<Record<Wish, readonly Slot[]>>> = {
  answer: ['text'],
  assign: ['to', 'by'],
  check: ['note'],
  decided: ['about', 'who'],
  excuse: ['reason'],
  kpi: ['text'],
  lead: ['to'],
  'nudge-skip': ['dates'],
  'nudge-snooze': ['until'],
  rename: ['name'],
  risk: ['text'],
  signoff: ['to', 'reason'],
  need: ['reason'],
  skip: ['reason'],
  start: ['name'],
  unassign: ['who'],
  uncheck: ['note'],
  unlead: ['to'],
  'who-has-what': ['who'],
}
