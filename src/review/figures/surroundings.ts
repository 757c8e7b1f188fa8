import type { Range } from '../../project/numbers.ts'

export type Time = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

const least = /\b(?:at least|minimum(?: of)?|min\.?|no (?:less|fewer) than|more than|over|above|from)\s?$/i
const utmost =
  /\b(?:at most|up to|max(?:imum)?\.?(?: of)?|(?:no|not|never) more than|under|less than|fewer than|below|capped at|cap of|limit(?:ed)? (?:of|to|at))\s?$/i
const leastAfter = /^[^,;.()]{0,22}\b(?:or more|and more|at least|minimum|and up)\b|^ ?\+/i
const utmostAfter = /^[^,;.()]{0,22}\b(?:or less|or fewer|at most|at the most|maximum|max)\b/i
const about = /(?:\b(?:about|around|some|roughly|nearly|almost|approx\w*\.?|circa|ca\.?)|~)\s?$/i

/** From nothing where it is the most there can be, without end where it is the least. */
export function boundOf({ lo, hi }: Range, before: string, after: string): Range {
  if (least.test(before) || leastAfter.test(after)) return { lo, hi: Number.POSITIVE_INFINITY }
  if (utmost.test(before) || utmostAfter.test(after)) return { lo: 0, hi }
  return about.test(before) ? { lo: lo * 0.85, hi: hi * 1.15 } : { lo, hi }
}

const times =
  /^[\s-]{0,2}(?:[a-z]+[ -]){0,2}?(minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?)\b|^[\s-]?(h)\b/i

/** What time a figure is of. */
export function timeOf(text: string, after: string): Time | undefined {
  const word = (/\b(hour|day|week|month|year)\b/i.exec(text)?.[1] ?? times.exec(after)?.slice(1).find(Boolean) ?? '').toLowerCase()
  if (/^min/.test(word)) return 'minute'
  if (/^h/.test(word)) return 'hour'
  if (/^d/.test(word)) return 'day'
  if (/^w/.test(word)) return 'week'
  if (/^mo/.test(word)) return 'month'
  return word ? 'year' : undefined
}

const perAfter =
  /^(?:[\s-]{0,2}[a-z'-]+){0,4}?\s?(?:\b(?:an?|per|each|every|by the|in (?:an?|each|every|the)|for (?:each|every)|of each|to (?:an?|each|every|one))\s|\/\s?)(?:single |working |whole )?([a-z]+)|^[\s-]{0,2}(?:[a-z'-]+ ){0,2}?(weekly|daily|monthly|yearly|annually|each|apiece)\b/i
const perBefore =
  /\b(?:(?:each|every|per|a|one) (?:single |working )?([a-z]+)|(weekly|daily|monthly|yearly|annually|each))\b[^,;.\d]{0,28}$/i

/** What a figure is counted by, before it or after it. */
export function perOf(before: string, after: string): Set<string> {
  const found = [perAfter.exec(after), perBefore.exec(before)].flatMap((one) => one?.slice(1).find(Boolean) ?? [])
  return new Set(found.map((word) => singular(word.toLowerCase())))
}

const singular = (word: string): string =>
  ({ weekly: 'week', wk: 'week', daily: 'day', monthly: 'month', yearly: 'year', annually: 'year', apiece: 'each' })[word] ??
  (word.length > 4 ? word.replace(/(?<!s)s$/, '') : word)

