import { amountsIn } from '../../project/numbers.ts'

/** Hours of the day on some days of the week, 0 for Sunday: from 9.5 to 17 is half past nine to five. */
export type Hours = { readonly days: readonly number[]; readonly from: number; readonly to: number }

const word = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const half = "(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?|h\\b|o'?clock\\b)"
const part = '(?:(?:in|of) the |at )?(?<PART>morning|afternoon|evening|night)s?\\b'
const time = (name: string): string =>
  `(?:(?<${name}half>half past )?(?<${name}hour>\\d{1,2}|${word})(?:[:.](?<${name}minute>[0-5]\\d))?(?: ?(?<${name}m>${half}))?(?: ${part.replace('PART', `${name}part`)})?|(?<${name}word>(?:12 )?noon|midday|midnight))`
const stretch = new RegExp(`\\b${time('a')} ?(?:to|until|till|through|and|-|–)[ -]?${time('b')}`, 'gi')
const single = new RegExp(`\\b(?:at|from|after|before|until|till|by) ${time('a')}`, 'gi')

/** The hours of the day that a clause names, with the days of the week that it names, or all of them. A single hour counts as one. */
export function hoursIn(plain: string): Hours[] {
  const days = weekdaysIn(plain)
  const found = [...plain.matchAll(stretch)].flatMap(({ groups = {}, index, 0: text }) => {
    const [from, to] = [hourOf(groups, 'a'), hourOf(groups, 'b')]
    if (from === undefined || to === undefined || counts.test(plain.slice(index + text.length))) return []
    const begins =
      isLate(groups, 'b') && !groups['am'] && !groups['apart'] && from < 12 && to - 12 > from ? from + 12 : from
    const ends = to <= begins && to < 12 && to + 12 > begins ? to + 12 : to
    const isTold = [
      groups['am'],
      groups['bm'],
      groups['apart'],
      groups['bpart'],
      groups['aminute'],
      groups['aword'],
      groups['bword'],
    ]
    const isPlain = isTold.every((one) => one === undefined) && !(days.isNamed || ofTheClock.test(plain))
    return isPlain ? [] : [{ days: days.all, from: begins, to: ends <= begins ? ends + 24 : ends }]
  })
  if (found.length) return found
  const singles = [...plain.matchAll(single)].flatMap(({ groups = {} }) => {
    const from = hourOf(groups, 'a')
    const isHour = groups['am'] ?? groups['apart'] ?? groups['aminute'] ?? groups['aword']
    return from === undefined || isHour === undefined ? [] : [{ days: days.all, from, to: from + 1 }]
  })
  if (singles.length) return singles
  const named = ofOffice.exec(plain)
  return named ? [{ days: days.isNamed ? days.all : week, from: 9, to: 17 }] : []
}

/** "From 10 to 20 learners" is no hour. */
const counts =
  /^ ?(?:%|per ?cent|people|learners|persons|students|hours|weeks|days|months|years|minutes|points|marks|seats|[a-z]+s per\b)/i
const ofTheClock =
  /\b(?:open|closed|locked|shift|clock|daily|every day|each day|weekdays?|weekends?|at work|on duty|working day)\b/i
const ofOffice = /\b(?:office|business|working|school) hours\b|\bday shifts?\b/i

type Groups = Readonly<Record<string, string | undefined>>

const isLate = (groups: Groups, name: string): boolean =>
  /^p/i.test(groups[`${name}m`] ?? '') || /afternoon|evening|night/i.test(groups[`${name}part`] ?? '')

function hourOf(groups: Groups, name: string): number | undefined {
  const named = groups[`${name}word`]
  if (named) return /midnight/i.test(named) ? 24 : 12
  const hour = amountsIn(groups[`${name}hour`] ?? '')[0]?.lo
  if (hour === undefined || hour > 24) return undefined
  const minutes = groups[`${name}half`] ? 0.5 : Number(groups[`${name}minute`] ?? 0) / 60
  const isMorning = /^a/i.test(groups[`${name}m`] ?? '') && hour === 12
  return (isMorning ? 0 : hour) + minutes + (isLate(groups, name) && hour < 12 ? 12 : 0)
}

const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const everyDay = [0, 1, 2, 3, 4, 5, 6]
const week = [1, 2, 3, 4, 5]
const dayName = new RegExp(
  `\\b(${names.join('|')})s?\\b(?:(?:,? (?:to|through|until|till) | ?[-–] ?)(${names.join('|')})s?\\b)?`,
  'gi',
)

function weekdaysIn(plain: string): { readonly all: readonly number[]; readonly isNamed: boolean } {
  const all = [...plain.matchAll(dayName)].flatMap(([, one = '', other]) => {
    const from = names.indexOf(one.toLowerCase())
    const to = other ? names.indexOf(other.toLowerCase()) : from
    return everyDay.slice(0, ((to - from + 7) % 7) + 1).map((day) => (from + day) % 7)
  })
  if (/\b(?:weekdays?|working days?)\b/i.test(plain)) all.push(...week)
  if (/\bweekends?\b/i.test(plain)) all.push(0, 6)
  return { all: all.length ? [...new Set(all)] : everyDay, isNamed: all.length > 0 }
}

/** Whether both have an hour of one day. */
export const overlap = (one: Hours, other: Hours): boolean =>
  one.days.some((day) => other.days.includes(day)) && one.from < other.to && other.from < one.to

/** Whether all of one lies in the other. */
export const liesIn = (one: Hours, other: Hours): boolean =>
  one.days.every((day) => other.days.includes(day)) && one.from >= other.from && one.to <= other.to
