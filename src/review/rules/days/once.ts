import type { DayKind } from '../../days/kinds.ts'
import { type Dossier, type Found, quoteOf } from '../../dossier.ts'
import { daysBetween } from '../../read/dates.ts'
import type { Rule } from '../../rule.ts'
import { shownDay, type ToldDay, told } from './told.ts'

const sure = 0.4
/** Enough where the answer speaks of the first. */
const fair = 0.25
const first =
  /\b(?:first (?:ever |own )?(?:class|batch|run|intake|cohort|group|round|course|one|edition)|opening (?:class|lesson|day)) (?:begins?|starts?|opens?|meets?|is)\b/i

/** Answers that name two days for what happens once. */
const once = (id: string, kind: DayKind, says: (one: string, other: string) => string): Rule => ({
  id,
  tier: 'conflict',
  reads: 'words',
  look: (dossier: Dossier): Found[] => {
    const days = told(dossier, [kind]).filter(
      ({ chance, said }) => chance > (first.test(said.plain) ? fair : sure) && !several.test(said.plain),
    )
    const [one] = days
    const other = days.find((day) => one && day.said !== one.said && daysApart(one, day) > 2)
    const isAlone = (day: ToldDay): boolean => days.filter(({ said }) => said === day.said).length === 1
    return one && other && isAlone(one) && isAlone(other)
      ? [{ rule: id, says: says(shownDay(one), shownDay(other)), quotes: [quoteOf(one.said), quoteOf(other.said)] }]
      : []
  },
})

const several =
  /\b(?:early bird|second(?! week)|next|each|every|both|two|three|first and|runs|cohorts|(?<!\b(?:zalo|whatsapp|facebook|line|chat|telegram|viber|messenger) )groups|intakes|again|pilot|late)\b/i

/** Days between two spans that do not touch. */
const daysApart = (a: ToldDay, b: ToldDay): number => Math.max(daysBetween(a.to, b.from), daysBetween(b.to, a.from))

export const onOneDay: readonly Rule[] = [
  once('I38', 'enrol_close', (one, other) => `One may sign up until ${one} and until ${other}.`),
  once('I8', 'start', (one, other) => `It begins on ${one} and on ${other}.`),
]
