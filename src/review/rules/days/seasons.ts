import type { DayKind } from '../../days/kinds.ts'
import { type DayReading, daysOf } from '../../days/reading.ts'
import { type Stretch, share, type Window, windowsIn } from '../../days/window.ts'
import { codeOf, type Dossier, type Found, quoteOf, type Said } from '../../dossier.ts'
import { isOfCourse, needsFor, sharedBy } from '../../read/needs.ts'
import type { Clause } from '../../read/text.ts'
import type { Rule } from '../../rule.ts'

/** What the course does on a day. */
const own: readonly DayKind[] = ['start', 'end', 'live', 'exam', 'award', 'pilot_start']
/** What is not done in the course, or is over. */
const another: readonly DayKind[] = ['past', 'rule', 'rival', 'review', 'report', 'approval', 'filed']
const sure = 0.5

/** What can be had at some times only, and is needed at another. */
const outOfSeason: Rule = {
  id: 'K1',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const windows = [...dossier.answers.values()].filter(isOfCourse).flatMap((said) => windowsIn(said, dossier.today))
    if (!windows.length) return []
    const events = daysOf(dossier).filter((day) => isOfCourse(day.said) && chanceOf(another, day) < sure)
    return windows.flatMap((window) => againstWindow(window, events, dossier)).slice(0, 2)
  },
}

const chanceOf = (kinds: readonly DayKind[], day: DayReading): number =>
  kinds.reduce((sum, kind) => sum + day.chance(kind), 0)

function againstWindow(window: Window, events: readonly DayReading[], dossier: Dossier): Found[] {
  const others = events.filter(({ said }) => said !== window.said)
  const needs = needsFor(window.clause, dossier)
  const direct = others.filter((day) => sharedBy(dossier, window.clause, clauseOf(day)) > 0)
  if (direct[0]) return isOut(window, direct.map(stretchOf)) ? [found(window, direct[0], needs[0]?.said)] : []
  for (const { said, clause } of needs) {
    const linked = others.filter((day) => sharedBy(dossier, clause, clauseOf(day)) > 0)
    if (linked[0] && isOut(window, linked.map(stretchOf))) return [found(window, linked[0], said)]
  }
  const run = runOf(others)
  return needs[0] && run && isOut(window, [run.stretch]) ? [found(window, run.day, needs[0].said)] : []
}

const stretchOf = ({ from, to, yearless }: DayReading): Stretch => ({ from, to, yearless })

const clauseOf = ({ said, at }: DayReading): Clause =>
  said.clauses.findLast((clause) => clause.at <= at) ?? { text: said.text, plain: said.plain, at: 0 }

/** From the first day of the run that is told to its last. */
function runOf(days: readonly DayReading[]): { readonly day: DayReading; readonly stretch: Stretch } | undefined {
  const told = days.filter((day) => !day.yearless && chanceOf(own, day) > sure)
  const [first] = told.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const last = told
    .map(({ to }) => to)
    .sort()
    .at(-1)
  return first && last ? { day: first, stretch: { from: first.from, to: last, yearless: false } } : undefined
}

function isOut({ is, stretches }: Window, times: readonly Stretch[]): boolean {
  if (is === 'only') return times.every((time) => !stretches.some((one) => share(one, time)))
  if (is === 'never') return times.every((time) => stretches.some((one) => isWithin(time, one)))
  return times.every((time) => stretches.every((one) => isBefore(time, one)))
}

/** Where no year is said, it is before this year's, and not after last year's. */
const isBefore = (time: Stretch, { from, yearless }: Stretch): boolean =>
  yearless || time.yearless
    ? time.to.slice(5) < from.slice(5) && Number(from.slice(5, 7)) - Number(time.to.slice(5, 7)) <= 4
    : time.to < from

const isWithin = (time: Stretch, whole: Stretch): boolean =>
  whole.yearless || time.yearless
    ? time.from.slice(5) >= whole.from.slice(5) && time.to.slice(5) <= whole.to.slice(5)
    : time.from >= whole.from && time.to <= whole.to

const found = ({ said, clause }: Window, day: DayReading, need?: Said): Found => ({
  rule: 'K1',
  says: `By ${codeOf(said.item)} it is not to be had on ${day.text} (${codeOf(day.said.item)}), when it is needed.`,
  quotes: [
    { item: said.item, text: clause.text },
    ...(need && need !== said && need !== day.said ? [quoteOf(need)] : []),
    quoteOf(day.said),
  ],
})

export const seasons: readonly Rule[] = [outOfSeason]
