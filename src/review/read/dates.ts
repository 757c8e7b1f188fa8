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

const span2 = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)? ?(?:(${months})\\.? ?)?(20\\d\\d)? ?(?:to|until|till|–|-|—|and) ?(\\d{1,2})(?:st|nd|rd|th)? (${months})\\.? ?(20\\d\\d)?\\b`,
  'giu',
)
const ofRun =
  /\b(?:runs?|from|course|cohort|classes|teaching|delivery|held|takes place|intake|batch|group|dates?|micro-?credential|sessions|weeks?)\b/i
const ofElse =
  /\b(?:pilot|enrol\w*|list (?:opens|closes)|register|registration|apply|applications?|survey\w*|campaign|break|holiday|closed|review|film\w*|develop\w*|build|produc\w*|early bird|support|record\w*|mark\w*|exam)\b/i

/** From when to when a run is, where an answer names both days. */
export const spansIn = (said: Said): { readonly from: string; readonly to: string; readonly text: string }[] => [
  ...fromTo(said),
  ...betweenIn(said),
]

const opens = /\b(?:opens?|starts?|begins?|first (?:class|day|session|lesson|meeting|unit))\b[^,;]{0,16}$/i
const closes = /\b(?:closes?|ends?|finish(?:es)?|last (?:class|day|session|lesson|meeting|unit)|over)\b[^,;]{0,30}$/i

/** "Opens 7 September 2026, closes 30 October 2026" */
function betweenIn(said: Said): { readonly from: string; readonly to: string; readonly text: string }[] {
  const dates = datesIn(said).filter(({ clause }) => !ofElse.test(clause.plain))
  const first = dates.find(({ before }) => opens.test(before))
  const last = dates.find(({ before }) => closes.test(before))
  return first && last && first.from < last.from && first.from === first.to && last.from === last.to
    ? [{ from: first.from, to: last.to, text: `${first.text} to ${last.text}` }]
    : []
}

const fromTo = (said: Said): { readonly from: string; readonly to: string; readonly text: string }[] =>
  said.clauses.flatMap((clause) =>
    ofRun.test(clause.plain) && !ofElse.test(clause.plain)
      ? [...clause.plain.matchAll(span2)].flatMap(([text, day, month, year, lastDay, lastMonth = '', lastYear]) => {
          const end = lastYear ?? year
          if (!end) return []
          const from = span(year ?? end, monthOf(month ?? lastMonth), day)
          const to = span(end, monthOf(lastMonth), lastDay)
          return from && to && from.from < to.to ? [{ from: from.from, to: to.to, text }] : []
        })
      : [],
  )

const monthOf = (month: string): number => order.indexOf(month.slice(0, 3).toLowerCase()) + 1

const dayAndMonth = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${months})|(${months})\\.? (\\d{1,2})(?:st|nd|rd|th)?)\\b`,
  'giu',
)
const closing =
  /\b(?:regist\w*|enrol\w*|appl(?:y|ies|ications?)|sign up|forms?|places?|hand(?:ing)? it in)\b[^.;]{0,40}\b(?:until|till|by|before|closes?|deadline|last day|ends?|no later than|is)\b[^.;\d]{0,16}$|\b(?:last day|deadline|closing date)\b[^.;]{0,40}$/i

/** Days on which enrolment closes, as "18 December": the year is mostly left out. */
export const closingsIn = (said: Said): string[] =>
  said.clauses.flatMap(({ plain }) =>
    [...plain.matchAll(dayAndMonth)].flatMap(({ 1: day, 2: month, 3: first, 4: after, index }) =>
      closing.test(plain.slice(Math.max(0, index - 70), index)) &&
      !/\b(?:early bird|discount|opens?|pilot|refund\w*)\b[^,;.]{0,30}$/i.test(plain.slice(0, index))
        ? [`${Number(day ?? after)} ${order[monthOf(month ?? first ?? '') - 1] ?? ''}`]
        : [],
    ),
  )
