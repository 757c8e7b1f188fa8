import type { Said } from '../dossier.ts'
import type { Clause } from './text.ts'

/** A date that an answer names: its first and last day, as local dates. */
export type Named = {
  readonly from: string
  readonly to: string
  readonly text: string
  readonly clause: Clause
  readonly before: string
  readonly after: string
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const pattern = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(${months})\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?,)? (20\\d\\d)\\b|\\b(20\\d\\d)-(\\d\\d)(?:-(\\d\\d))?\\b|\\bQ([1-4]),?(?: of)? (20\\d\\d)\\b`,
  'giu',
)
const order = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The dates in an answer that say at least a month and a year. */
export const datesIn = (said: Said): Named[] => said.clauses.flatMap(ofClause)

const read = new WeakMap<Clause, Named[]>()

function ofClause(clause: Clause): Named[] {
  const known = read.get(clause)
  if (known) return known
  const found = [...clause.plain.matchAll(pattern)].flatMap((one): Named[] => {
    const span = spanOf(one)
    if (!span) return []
    const end = one.index + one[0].length
    return [
      {
        ...span,
        text: one[0],
        clause,
        before: clause.plain.slice(Math.max(0, one.index - 60), one.index),
        after: clause.plain.slice(end, end + 60),
      },
    ]
  })
  read.set(clause, found)
  return found
}

function spanOf([, day, month = '', after, year, isoYear, isoMonth, isoDay, quarter, ofQuarter]: RegExpMatchArray):
  | Pick<Named, 'from' | 'to'>
  | undefined {
  if (year) return span(year, order.indexOf(month.slice(0, 3).toLowerCase()) + 1, day ?? after)
  if (isoYear) return span(isoYear, Number(isoMonth), isoDay)
  const last = Number(quarter) * 3
  return { from: iso(ofQuarter ?? '', last - 2, 1), to: iso(ofQuarter ?? '', last, 30) }
}

function span(year: string, month: number, day: string | undefined): Pick<Named, 'from' | 'to'> | undefined {
  if (month < 1 || month > 12 || Number(day) > 31) return undefined
  return day
    ? { from: iso(year, month, Number(day)), to: iso(year, month, Number(day)) }
    : { from: iso(year, month, 1), to: iso(year, month, 28) }
}

const iso = (year: string, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Days from one date to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The dates on which an answer has the first intake begin. A pilot, a second run and a campaign are other things. */
export const launchesIn = (said: Said): Named[] =>
  datesIn(said).filter(
    ({ before, after, clause }) =>
      (starts.test(`${before} · ${after.slice(0, 30)}`) || startsAt.test(before)) &&
      !another.test(clause.plain) &&
      (!ofPublicity.test(before) || ofEnrolling.test(before)),
  )

const starts =
  /^(?:opens?|starts?|begins?)\b|\b(?:launch(?:es|ed|ing)?|go(?:es|ing)? live|(?:very )?first (?:paying |regular |real |full )?(?:intake|cohort|run|group|class|batch|learners|offering|delivery|participants|edition)|kick(?:s|ing)?[- ]?off|first (?:lesson|class|session|day)(?: ever)?\b|(?:enrolments?|enrollments?|registrations?|applications?) (?:opens?|begins?|starts?)|open(?:s|ing)? (?:for )?(?:enrol|registr)\w*|(?:course|micro-?credential|programme|program|intake|cohort|teaching|classes|delivery|we|it) (?:will )?(?:starts?|begins?|opens?|commences?|runs? from))\b/i
const another =
  /\b(?:pilot(?:ed|s)?|soft|second|third|next|re-?launch\w*|again|full (?:launch|roll-?out)|test run|trial|beta|competitor|rival|closes?|stall|expo|fair|booth)\b/i

const startsAt =
  /\b(?:starts?|begins?|commences?)(?: again)?(?: on| in)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)? $/i
const ofPublicity =
  /\b(?:campaign (?:starts|begins|opens|goes|launch\w*|runs)|ads?|adverts?|advertising|landing page|posters?|website|publicity|page)\b[^,;]{0,24}$/i

const ofEnrolling = /\b(?:enrol\w*|registration|class(?:es)?|course|intake|cohort)\b/i
