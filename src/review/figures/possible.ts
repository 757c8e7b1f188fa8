import type { Figure } from './figure.ts'
import type { FigureKind } from './kinds.ts'
import type { TimeUnit } from './surroundings.ts'

/** What is known of a figure by its unit and its place. */
export type KnownFigure = {
  readonly figure: Figure
  readonly time: TimeUnit | undefined
  readonly per: ReadonlySet<string>
  readonly before: string
  readonly after: string
}

const ofMoney = /^(?:price\w*|instalment|income|budget\w*|cost|rival_price|other)$/
const ofShares = /^(?:share|weight|pass_mark|target|price_some|hours_part|cost|staff_hours|firm_size|market|other)$/
const ofHours = /^(?:hours_\w+|minutes|staff_hours|reply|desk_hours|speed|other)$/
const ofSpans =
  /^(?:weeks_total|\w+_months|reply|experience|age|sessions|per_day|per_week|hours_(?:learner|part|unit|week)|staff_hours|desk_hours|instalment|runs|other)$/
const inWeeks = /^(?:hours_(?:week|learner|unit|part)|staff_hours|desk_hours|minutes|other)$/
const inUnits = /^(?:\w+_months|reply|experience|weeks_total|hours_\w+|minutes|speed|staff_hours|desk_hours)$/

/** "Unit 3", "year one": a number that names, and counts nothing. */
const isName =
  /(?:\b(?:unit|module|week|outcome|goal|lo|level|phase|step|part|year|stage|question|version|grade|form|no\.|number|table|item|section|act|act no\.|term|lesson|day|room|band|type|class|category|wk|part|standard|iso|cycle|case|task|station|page|policy|rule|code|chapter|article|clause|bp|route|gate|building|evening|cohort|intake|batch|line|trip|round)|#)\s?$/i

/** Somebody or something of whom one after the other takes a teacher's time. */
const ofOne = /^(?:learner|participant|student|person|trainee|candidate|head|file|book|portfolio|report|essay)$/

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const months = new RegExp(`^\\s?(?:st|nd|rd|th)?\\s(?:of )?${month}\\b`, 'i')
const monthBefore = new RegExp(`\\b${month}\\.?\\s$`, 'i')
const clock = /^\s?(?:am|pm|a\.m|p\.m|o'clock)\b/i

/** A day of a month, or a time of day. */
const isDate = (before: string, after: string): boolean =>
  months.test(after) ||
  clock.test(after) ||
  (monthBefore.test(before) && !/^\s(?:learners|people|seats|hours)/i.test(after))

const ofThings = /^\s(?:[a-z-]+ )?(?:[a-z]{3,}s|people|staff)\b/i

const isYear = ({ lo, hi }: Figure, after: string): boolean =>
  lo >= 1900 && hi <= 2100 && Number.isInteger(hi) && ((lo >= 2015 && hi <= 2035) || !ofThings.test(after))

/** How far a figure can be of a kind at all, whatever the words around it. */
export function possible(kind: FigureKind, { figure, time, per, before, after }: KnownFigure): number {
  if (isDate(before, after)) return kind === 'other' ? 1 : 1e-6
  if (isName.test(before) && !/^ times\b/i.test(after) && figure.sign === 'plain' && figure.hi <= 30 && !time)
    return kind === 'other' ? 1 : 0
  if (figure.sign === 'money') return ofMoney.test(kind) ? 1 : 0
  if (figure.sign === 'share') return ofShares.test(kind) ? 1 : 0
  if (!time && isYear(figure, after) && kind !== 'other') return 1e-6
  if ((time === 'hour' || time === 'minute') && [...per].some((one) => ofOne.test(one)))
    return kind === 'hours_learner' ? 1 : kind === 'staff_hours' ? 0.3 : ofHours.test(kind) ? 0.15 : 0
  if (time === 'hour' || time === 'minute')
    return per.has('week') && figure.hi >= 0.5 ? (inWeeks.test(kind) ? 1 : 0.1) : ofHours.test(kind) ? 1 : 0
  if (time) return ofSpans.test(kind) ? 1 : 0.1
  return inUnits.test(kind) ? 0.3 : 1
}
