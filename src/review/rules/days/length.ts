import { shownRange } from '../../../project/numbers.ts'
import { type Dossier, type Found, quoteOf, type Said } from '../../dossier.ts'
import { type FigureReading, figuresIn, readingsOf } from '../../figures/reading.ts'
import { daysBetween } from '../../read/dates.ts'
import type { Rule } from '../../rule.ts'
import { shownDay, type ToldDay, told } from './told.ts'

/** The weeks that a run takes, by an answer. */
type Weeks = {
  readonly said: Said
  readonly lo: number
  readonly hi: number
  readonly chance: number
  /** "Twelve full weeks without a pause": not about as many. */
  readonly isExact?: boolean
}

const exact =
  /\b(?:(?:full|whole|consecutive|successive) weeks|without (?:any |a )?(?:pause|break)|in a row|no weeks? (?:off|is skipped)|one after (?:the other|another))\b/i

/** "Eight units, one each week", "one on every Saturday". */
const oneAWeek =
  /\bone (?:on |in )?(?:an?|each|every|per) (?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bweekly (?:units|modules|lessons|sessions)\b/i

const inWeeks = { minute: 0, hour: 0, day: 1 / 7, week: 1, month: 4.35, year: 52 } as const
const ofRun = /^(?:Q09|T06|T03\.3|T01\.4|Q15|T04\.2)/

const weeksIn = (dossier: Dossier): Weeks[] =>
  [...dossier.answers.values()]
    .filter(({ item }) => ofRun.test(item))
    .flatMap((said) =>
      figuresIn(dossier, said).flatMap((one) => {
        if (
          oneAWeek.test(said.plain) &&
          !one.time &&
          one.value.lo > 2 &&
          one.chance('units') + one.chance('sessions') > 0.7
        )
          return [{ said, ...one.value, chance: 0.7 }]
        const chance = one.chance('weeks_total')
        const each = one.time ? inWeeks[one.time] : 0
        return chance > 0.5 && each && !one.aside && !one.per.size
          ? [{ said, lo: one.value.lo * each, hi: one.value.hi * each, chance, isExact: exact.test(said.plain) }]
          : weeksOfUnits(one, figuresIn(dossier, said))
      }),
    )

const ofEach = /\b(?:each|every|per|apiece)\b/i

/** "Five topics one after the other, two weeks for each". */
function weeksOfUnits({ said, time, value, before, after }: FigureReading, all: readonly FigureReading[]): Weeks[] {
  const units = all.find((one) => !one.time && one.value.lo > 2 && one.chance('units') > 0.5)
  return units && time === 'week' && exact.test(said.plain) && ofEach.test(`${before.slice(-24)} ${after.slice(0, 24)}`)
    ? [{ said, lo: units.value.lo * value.lo, hi: units.value.hi * value.hi, chance: 0.7, isExact: true }]
    : []
}

/** From the first day to the last, against the weeks that it takes. */
const runDoesNotFit: Rule = {
  id: 'C15',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const [weeks, ...others] = weeksIn(dossier)
    const [start, end] = runOf(dossier)
    if (!start || !end) return []
    if (!weeks) return hoursDoNotFit(dossier, start, end)
    if (others.some(({ lo, hi }) => hi < weeks.lo * 0.9 || lo > weeks.hi * 1.1)) return []
    const days = daysBetween(start.from, end.to) + 1
    const [least, most] = weeks.isExact
      ? [weeks.lo * 7 - 4, weeks.hi * 7 + 4]
      : [weeks.lo * 7 * 0.9 - 5, weeks.hi * 7 * 1.15 + 9]
    const longest = isEnd(dossier, end) ? most : Number.POSITIVE_INFINITY
    return days > 0 && days < 300 && (days < least || days > longest)
      ? [
          {
            rule: 'C15',
            says: `From ${shownDay(start)} to ${shownDay(end)} are ${Math.round(days / 7)} weeks, not ${Math.round(weeks.lo)}.`,
            quotes: [...new Set([start.said, end.said, weeks.said])].map(quoteOf),
          },
        ]
      : []
  },
}

/** The first and the last day of the run: two days, or one stretch. */
function runOf(dossier: Dossier): readonly (ToldDay | undefined)[] {
  const stretch = told(dossier, ['start', 'end', 'later_run']).filter(
    ({ chance, text }) => chance > 0.5 && fromTo.test(text),
  )
  return stretch.length === 1
    ? [stretch[0], stretch[0]]
    : [only(told(dossier, ['start'])), only(told(dossier, ['end', 'award', 'exam']))]
}
const fromTo = /^\d{1,2}(?:st|nd|rd|th)? ?(?:-|–|to|until|till) ?\d{1,2}\b/i

/** From the first day to the last at so many hours a week, against the hours in all. */
function hoursDoNotFit(dossier: Dossier, start: ToldDay, end: ToldDay): Found[] {
  const figures = readingsOf(dossier).filter(({ said, aside }) => ofRun.test(said.item) && !aside)
  const total = figures.find(({ said, chance }) => said.item === 'Q09.1' && chance('hours_total') > 0.6)
  const pace = figures.find(({ per, chance }) => per.has('week') && chance('hours_week') > 0.6)
  const weeks = (daysBetween(start.from, end.to) + 1) / 7
  return total && pace && weeks > 0 && total.value.lo > pace.value.hi * (weeks + 1) * 1.1
    ? [
        {
          rule: 'C15',
          says: `${Math.round(weeks)} weeks of ${shownRange(pace.value)} hours do not come to ${shownRange(total.value)}.`,
          quotes: [...new Set([start.said, end.said, pace.said, total.said])].map(quoteOf),
        },
      ]
    : []
}

const isLast = /\b(?:last|final) (?:week|day|class|lesson|session)\b[^.;]{0,30}$/i
const isEnd = (dossier: Dossier, { text, said }: ToldDay): boolean =>
  isLast.test(said.plain.slice(0, said.plain.indexOf(text))) ||
  told(dossier, ['end']).some((one) => one.text === text && one.said === said && one.chance > 0.6)

/** The one day of a kind; nothing where there are others. */
function only(days: readonly ToldDay[]): ToldDay | undefined {
  const likely = days.filter(({ chance, from, to }) => chance > 0.5 && from === to)
  const [first] = likely
  return first && likely.every(({ from }) => Math.abs(daysBetween(first.from, from)) < 4) ? first : undefined
}

export const lengths: readonly Rule[] = [runDoesNotFit]
