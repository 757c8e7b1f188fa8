import { shownRange } from '../../../project/numbers.ts'
import { answersTo, codeOf, type Dossier, type Found, quoteOf, type Said } from '../../dossier.ts'
import { figuresIn } from '../../figures/reading.ts'
import { daysBetween, spansIn } from '../../read/dates.ts'
import { durationsIn, sizeIn } from '../../read/hours.ts'
import type { Rule } from '../../rule.ts'
import { of } from '../../stands.ts'

const all = (dossier: Dossier): Said[] => [...dossier.answers.values()]

/** First and last day of a run, against its weeks, and against its hours at so many a week. */
const daysDoNotFit: Rule = {
  id: 'C15',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const runs = all(dossier).flatMap((said) => spansIn(said).map((span) => ({ said, span })))
    const [run] = runs
    if (!run || runs.some(({ span }) => span.from !== run.span.from)) return []
    const weeks = (daysBetween(run.span.from, run.span.to) + 1) / 7
    const other = lengths(dossier).find(({ lo, hi }) => weeks < lo * 0.9 - 0.5 || weeks > hi * 1.15 + 1)
    return other && lengths(dossier).every(({ lo, hi }) => weeks < lo * 0.9 - 0.5 || weeks > hi * 1.15 + 1)
      ? [
          {
            rule: 'C15',
            says: `${run.span.text} is ${Math.round(weeks)} weeks; ${codeOf(other.said.item)} says ${shownRange(other)}.`,
            quotes: [...new Set([run.said, other.said])].map(quoteOf),
          },
        ]
      : needsMore(dossier, run.said, weeks)
  },
}

type Length = { readonly said: Said; readonly lo: number; readonly hi: number }

const ofSize = of('Q09.1 Q09.2 T06.5.1 T03.3.4 T03.3.2 T06.3.1 T06.4.1 T03.3.3')

const lengths = (dossier: Dossier): Length[] =>
  answersTo(dossier, ofSize).flatMap((said) => [
    ...durationsIn(said)
      .filter(({ lo }) => lo >= 2)
      .map(({ lo, hi }) => ({ said, lo, hi })),
    ...(oneAWeek.test(said.plain)
      ? figuresIn(dossier, said).flatMap(({ value, time, chance }) =>
          !time && value.lo > 2 && chance('units') + chance('sessions') > 0.7 ? [{ said, ...value }] : [],
        )
      : []),
  ])

/** "Eight units, one each week", "one on every Saturday". */
const oneAWeek =
  /\bone (?:on |in )?(?:an?|each|every|per) (?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bweekly (?:units|modules|lessons|sessions)\b/i

function needsMore(dossier: Dossier, run: Said, weeks: number): Found[] {
  const sizes = answersTo(dossier, ofSize).map((said) => ({ said, size: sizeIn(said) }))
  const total = sizes.find(({ said, size }) => said.item === 'Q09.1' && size.totals.length === 1)
  const weekly = sizes.find(({ size }) => size.weekly)
  const [hours, pace] = [total?.size.totals[0], weekly?.size.weekly]
  if (!total || !weekly || !hours || !pace || hours.lo <= pace.hi * (weeks + 1) * 1.1) return []
  return [
    {
      rule: 'C15',
      says: `${Math.round(weeks)} weeks of ${shownRange(pace)} hours come to ${Math.round(weeks * pace.hi)}; ${codeOf(total.said.item)} says ${shownRange(hours)}.`,
      quotes: [...new Set([run, weekly.said, total.said])].map(quoteOf),
    },
  ]
}

export const together: readonly Rule[] = [daysDoNotFit]
