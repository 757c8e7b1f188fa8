import { byDay, inDigits, isAtNight, timeIn } from '../../../calendar/parse-time.ts'

/** What is left out stays as it is. */
export type Timing = { readonly weekday?: number; readonly time?: string; readonly every?: Every }
type Every = 1 | 2 | 3 | 4

/** A timing, or what stands in its way and the nearest that would do, as words. */
export type Timed =
  | { readonly timing: Timing }
  | {
      readonly about: 'time' | 'night' | 'often' | 'seldom' | 'month' | 'anything'
      readonly guesses: readonly string[]
    }

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** "weekly thu 14:30", "every other friday at half past two", "tuesday mornings": in lower case. */
export function readTiming(plain: string): Timed {
  const digits = inDigits(plain)
  if (tooOften.test(digits)) return { about: 'often', guesses: [] }
  const rhythm = readEvery(digits)
  if (rhythm === 'seldom') return { about: 'seldom', guesses: ['every 4 weeks'] }
  const clock = timeIn(rhythm.rest)
  const named = readDays(clock ? clock.rest : rhythm.rest)
  const timing: Timing = {
    ...(rhythm.every ? { every: rhythm.every } : {}),
    ...(named.days.length === 1 && named.days[0] ? { weekday: named.days[0] } : {}),
    ...(clock ? { time: clock.time } : {}),
  }
  if (named.rest.some((word) => /\d/.test(word))) return { about: 'time', guesses: [] }
  if (named.rest.length) return { about: 'anything', guesses: guessFrom(timing) }
  if (named.days.length > 1) return { about: 'often', guesses: [] }
  if (!Object.keys(timing).length && !rhythm.inMonth) return { about: 'anything', guesses: [] }
  const isDoubtful = clock !== undefined && !clock.sure && isAtNight(clock.time)
  if (rhythm.inMonth)
    return {
      about: 'month',
      guesses: [inWords({ ...timing, ...(isDoubtful ? { time: byDay(clock.time) } : {}), every: 4 })],
    }
  if (isDoubtful) return { about: 'night', guesses: nightAndDay(timing, clock.time) }
  return { timing }
}

/** The words that say a timing: "every 2 weeks thu 14:30". */
export const inWords = ({ every, weekday, time }: Timing): string =>
  [
    ...(every ? [every === 1 ? 'weekly' : `every ${every} weeks`] : []),
    ...(weekday ? [weekdays[weekday - 1]?.slice(0, 3) ?? ''] : []),
    ...(time ? [isAtNight(time) ? `${time} at night` : time] : []),
  ].join(' ')

/** What was understood, where some words were not. */
const guessFrom = (timing: Timing): string[] =>
  Object.keys(timing).length && !(timing.time && isAtNight(timing.time)) ? [inWords(timing)] : []

const nightAndDay = (timing: Timing, time: string): string[] => [
  inWords({ ...timing, time }),
  inWords({ ...timing, time: byDay(time) }),
]

const tooOften =
  /\b(daily|hourly|(every|each) (day|hour|morning|afternoon|evening|weekday|working day)|weekdays|more often|(\d|2 times|twice|\d times) (a|per|each|every) (week|day)|(\d times|twice) weekly)\b/

/** The rhythm and what is left of the words; `seldom` where it is longer than four weeks. `inMonth`: by the weeks of a month. */
function readEvery(plain: string): { every?: Every; inMonth?: true; rest: string } | 'seldom' {
  const month = ofMonth.exec(plain)
  if (month) return { inMonth: true, rest: plain.replace(month[0], ` ${month[1] ?? ''} `) }
  for (const [shape, every] of rhythms) {
    const found = shape.exec(plain)
    if (!found) continue
    const weeks = typeof every === 'number' ? every : every(found)
    return weeks === 1 || weeks === 2 || weeks === 3 || weeks === 4
      ? { every: weeks, rest: plain.replace(found[0], ` ${found.groups?.['day'] ?? ''} `) }
      : 'seldom'
  }
  return { rest: plain }
}

/** "The first monday of the month", "last friday in each month", "every second tuesday of a month". */
export const ofMonth =
  /\b(?:the |every |each )*(?:(?:first|1st|second|2nd|third|3rd|fourth|4th|last) ((?:mon|tues|wednes|thurs|fri|satur|sun)?days?|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|week)|\d{1,2}(?:st|nd|rd|th)) (?:(?:of|in) (?:the|each|every|a) months?|(?:each|every|a|per) month|monthly)\b/

const rhythms: readonly (readonly [RegExp, Every | ((found: RegExpExecArray) => number)])[] = [
  [/\b(?:twice|2 times) (?:a|per|each|every) months?\b|\b(?:fortnightly|biweekly|every fortnight)\b/, 2],
  [/\b(?:every|each|once (?:a|every)|1 times? (?:a|every)|1 (?:a|every)|once per|per) months?\b|\bmonthly\b/, 4],
  [/\b(?:every|each|once (?:a|every)) (?:other|second|2nd) (?:weeks?\b|(?=\w+))/, 2],
  [/\b(?:every|each|once (?:a|every)) (?:third|3rd) (?:weeks?\b|(?=\w+))/, 3],
  [/\b(?:every|each|once (?:a|every)) (\d+) ?weeks?\b/, ([, weeks]) => Number(weeks)],
  [/\b(?:every|each|once (?:a|every)) (\d+) ?months?\b/, ([, months]) => Number(months) * 4],
  [/\b(?:quarterly|yearly|annually|half[- ]yearly|(?:every|once an?|each) (?:quarter|year|term|semester))\b/, () => 13],
  [/\b(?:every|each|once (?:a|every|per)|per) week\b|\bweekly\b/, 1],
  [/\b(?:every|each) (?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|wed|thu|fri|sat|sun)\b/, 1],
]

const idle =
  /^(on|at|and|or|the|to|it|come|comes|coming|time|times|day|days|only|instead|please|by|in|a|for|around|about|from|now|then|always)$/

function readDays(text: string): { days: number[]; rest: string[] } {
  const words = text.split(/[\s,;/&]+/).filter((word) => word && !idle.test(word))
  const named = words.map((word) => ({ word, day: dayCalled(word.replace(/[.!?]+$/, '')) }))
  return {
    days: [...new Set(named.flatMap(({ day }) => day ?? []))],
    rest: named.filter(({ day }) => day === undefined).map(({ word }) => word),
  }
}

function dayCalled(word: string): number | undefined {
  const name = word.replace(/(?<=day)s$/, '').replace(/^(mon|tue|wed|thu|fri|sat|sun)s$/, '$1')
  const found = weekdays.findIndex((day) => (name.length > 2 || twoLetters.includes(name)) && day.startsWith(name))
  return found < 0 ? (name === 'weds' ? 3 : undefined) : found + 1
}

const twoLetters = ['mo', 'tu', 'th', 'fr', 'sa', 'su']
