import type { Range } from '../../project/numbers.ts'

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

const least = /\b(?:at least|minimum(?: of)?|min\.?|more than|over|above|from)\s?$/i
/** "Nobody gets it with less than 80 per cent" */
const notUnder =
  /\b(?:no|not|n't|never|cannot|nobody|none|no one)(?: [a-z]+){0,8} (?:less than|fewer than|under|below)\s?$/i
const utmost =
  /\b(?:at most|up to|max(?:imum)?\.?(?: of)?|(?:no|not|never|nobody|none)(?: [a-z]+){0,10} (?:more than|above|beyond|over|exceeds?)|exceeds? no|under|less than|fewer than|below|capped at|cap of|limit(?:ed)? (?:of|to|at))\s?$/i
const leastAfter = /^[^,;.()]{0,22}\b(?:or more|and more|at least|minimum|and up)\b|^\+(?! ?\w)/i
const utmostAfter =
  /^[^,;.()\d]{0,22}\b(?:or less|or fewer|at most|at the most|maximum|max)(?=\W*$|\W*[,;.(]| because| at)/i
const about = /(?:\b(?:about|around|some|roughly|nearly|almost|approx\w*\.?|circa|ca\.?)|~)\s?$/i

/** "over ten weeks" is as long as it takes. */
const during = /^over \|[\s-]?(?:[a-z]+ )?(?:weeks?|days?|months?|years?)\b|^from \|/i

/** "under $400" */
const currency = /(?:\b(?:RM|Rp|PHP|S\/)|\b[A-Z]{0,2}[$€£¥₱฿₫₩]|[$€£¥₱฿₫₩])\s?$/

/** From nothing where it is the most there can be, without end where it is the least. */
export function boundOf({ lo, hi }: Range, lead: string, after: string): Range {
  const before = lead.replace(currency, '')
  if (notUnder.test(before)) return { lo, hi: Number.POSITIVE_INFINITY }
  if (utmost.test(before) || utmostAfter.test(after)) return { lo: 0, hi }
  if ((least.test(before) && !during.test(`${before.slice(-5)}|${after}`)) || leastAfter.test(after))
    return { lo, hi: Number.POSITIVE_INFINITY }
  return about.test(before) ? { lo: lo * 0.85, hi: hi * 1.15 } : { lo, hi }
}

const times =
  /^[\s-]{0,2}(?:(?!(?:an?|per|each|every|in|for|of|to|and|on|at|over)\b)[a-z]+[ -]){0,2}?(minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?)\b|^[\s-]?(h)\b/i

/** What time a figure is of. */
export function timeOf(text: string, after: string): TimeUnit | undefined {
  const word = (
    /\b(hour|day|week|month|year)\b/i.exec(text)?.[1] ??
    times.exec(after)?.slice(1).find(Boolean) ??
    ''
  ).toLowerCase()
  if (/^min/.test(word)) return 'minute'
  if (/^h/.test(word)) return 'hour'
  if (/^d/.test(word)) return 'day'
  if (/^w/.test(word)) return 'week'
  if (/^mo/.test(word)) return 'month'
  return word ? 'year' : undefined
}

/** What figures are counted by. */
const counted =
  'weeks?|wk|days?|months?|years?|runs?|intakes?|cohorts?|groups?|class(?:es)?|terms?|semesters?|sessions?|units?|modules?|lessons?|evenings?|learners?|persons?|people|students?|participants?|trainees?|candidates?|heads?|seats?|files?|books?|portfolios?|reports?|essays?|outcomes?|goals?|tutors?|trainers?|teachers?|instructors?|mentors?|assessors?|firms?|employers?|instalments?'
const by = new RegExp(
  `(?:\\b(?:an?|per|each|every|any)(?: one)?(?: of (?:the|our|these|those))?(?: (?:single|working|whole|two|three|four|five|six|seven|eight|nine|ten|twelve|teaching)){0,2}\\s|/\\s?)(${counted})\\b|\\b(weekly|daily|monthly|yearly|annually|each|apiece)\\b(?! (?:of|other))`,
  'gi',
)

/** What a figure is counted by, after it or before it. */
export function perOf(before: string, after: string): Set<string> {
  const [rest = ''] = /^[^,;:.()]*/.exec(after) ?? []
  const [lead = ''] = /(?:^|[,;:.(])([^,;:.()\d]*)$/.exec(before)?.slice(1) ?? []
  const found = [rest.slice(0, 76), lead.slice(-60)].flatMap((text) =>
    [...text.matchAll(by)].flatMap((one) => one.slice(1).find(Boolean) ?? []),
  )
  return new Set(found.map((word) => singular(word.toLowerCase())))
}

const singulars: Readonly<Record<string, string>> = {
  weekly: 'week',
  wk: 'week',
  daily: 'day',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
  apiece: 'each',
  classes: 'class',
  people: 'person',
}
const singular = (word: string): string => singulars[word] ?? word.replace(/(?<!s)s$/, '')
