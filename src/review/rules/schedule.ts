import { codeOf, type Dossier, type Found, quoteOf, type Said } from '../dossier.ts'
import { datesIn, daysBetween, type Named } from '../read/dates.ts'
import { amountsOf } from '../read/quantities.ts'
import type { Rule } from '../rule.ts'
import { all, of, startOf } from './events.ts'

type Day = { readonly said: Said; readonly date: Named }

const daysOf = (dossier: Dossier, is: (date: Named, said: Said) => boolean): Day[] =>
  all(dossier).flatMap((said) => datesIn(said).flatMap((date) => (is(date, said) ? [{ said, date }] : [])))

const found = (says: string, saids: readonly Said[]): Found => ({
  rule: 'I40',
  says,
  quotes: [...new Set(saids)].map(quoteOf),
})

const later = /\b(?:second|next|later|another|pilot\w*|trial|third|waiting list)\b/i
const closes = /\b(?:clos(?:es?|ed)|until|till|deadline|last day)\b[^,;.]{0,16}$/i
const enrols = /\b(?:enrol\w*|registr\w*|register|sign-?up|applications?|list)\b/i
const isClosing = ({ before, clause }: Named): boolean =>
  closes.test(before) && enrols.test(clause.plain) && !later.test(clause.plain)

const onlyAfter =
  /\b(?:no ?(?:body|one|lesson|class|course|learner)?|not|never)\b[^.;]{0,30}\b(?:begins?|starts?|opens?|taught)\b[^.;]{0,20}\b(?:before|until)\b[^.;]{0,24}\b(?:clos|regist|enrol|list)/i

/** The course begins before one can register for it, or before the list of those who come is closed. */
function beginsTooSoon(dossier: Dossier): Found[] {
  const start = startOf(dossier)
  if (!start || later.test(start.said.plain)) return []
  const opening = of(dossier, 'enrolment').find(
    ({ said, from, text }) =>
      said !== start.said &&
      daysBetween(start.to, from) > 2 &&
      said.clauses.some(({ plain }) => plain.includes(text) && /\bopens?\b/i.test(plain) && !later.test(plain)),
  )
  const closing = daysOf(dossier, (date, { plain }) => onlyAfter.test(plain) && isClosing(date)).find(
    ({ said, date }) => said !== start.said && daysBetween(start.to, date.from) > 0,
  )
  const late = opening ?? (closing && { said: closing.said, text: closing.date.text })
  return late
    ? [
        found(
          `It begins on ${start.text}; by ${codeOf(late.said.item)} registration is on until ${late.text} or opens then.`,
          [start.said, late.said],
        ),
      ]
    : []
}

const forAll =
  /\b(?:compulsory|mandatory|obligatory|must|everybody|everyone|all (?:learners|of them)|for all|required|nobody is excused)\b/i
const once =
  /\b(?:neither|not|never) (?:be )?(?:repeated|recorded|held again)\b|\b(?:one|a) single\b|\bonly (?:once|one)\b|\bno (?:second|other|repeat|recording)\b/i

/** What all must be at is held once, before the last of them have signed up. */
function missed(dossier: Dossier): Found[] {
  const [event] = daysOf(
    dossier,
    ({ clause }, { plain }) =>
      forAll.test(plain) && once.test(plain) && !enrols.test(clause.plain) && !later.test(plain),
  )
  const closing = daysOf(dossier, isClosing).find(
    ({ said, date }) => event && said !== event.said && daysBetween(event.date.to, date.from) > 0,
  )
  return event && closing
    ? [
        found(
          `What all must attend is on ${event.date.text} (${codeOf(event.said.item)}), and one may still sign up until ${closing.date.text}.`,
          [event.said, closing.said],
        ),
      ]
    : []
}

const ends =
  /\b(?:licen[cs]e|contract|agreement|permission|rights?|service|access|hosting|subscription)\b[^.;]{0,40}\b(?:ends?|stops?|expires?|runs? out|closes?|until)\b[^,;.]{0,16}$/i
const forGood =
  /\b(?:not be (?:prolonged|renewed|extended)|(?:extension|renewal) (?:was|is) ruled out|no (?:extension|renewal)|close (?:the|their) service|must not use|cannot be (?:renewed|extended|prolonged)|for good)\b/i
const same = /\b(?:alone|only|no other|same|all of them|nowhere else|nobody else)\b/i

/** What everything rests on ends for good, and is used after that day. */
function goneBefore(dossier: Dossier): Found[] {
  const [end] = daysOf(dossier, ({ before }, { plain }) => ends.test(before) && forGood.test(plain))
  if (!end) return []
  const names = wordsOf(end.said)
  const used = all(dossier).filter(
    (said) => said !== end.said && same.test(said.plain) && wordsOf(said).some((word) => names.includes(word)),
  )
  const use = daysOf(
    dossier,
    ({ clause, to }) =>
      to > end.date.to &&
      /\b(?:badges?|batch(?:es)?|intakes?|runs?|cohorts?|first|learners?)\b/i.test(clause.plain) &&
      !/\b(?:review|evaluat|renew)\w*/i.test(clause.plain),
  ).find(({ said }) => said !== end.said)
  const [ground] = used
  return use && ground
    ? [
        found(
          `By ${codeOf(end.said.item)} it ends on ${end.date.text}; ${codeOf(use.said.item)} needs it until ${use.date.text}.`,
          [end.said, ground, use.said],
        ),
      ]
    : []
}

/** Names, and things of two words: "case files". */
const wordsOf = ({ plain }: Said): string[] => [
  ...(plain.match(/(?<=\S )\p{Lu}\p{L}{4,}/gu) ?? []).filter(
    (word) => !/^(?:January|February|March|April|August|September|October|November|December)$/.test(word),
  ),
  ...(plain
    .toLowerCase()
    .match(/\b(?:case files|case studies|simulator|platform|videos|films|software|data sets?)\b/g) ?? []),
]

const rests = /\b(?:no|not|never|nothing|only)\b[^.;]{0,60}\b(?:before|until|after|without)\b[^.;]{0,30}\bpilot\b/i

/** The report on the pilot takes so many weeks after its end, and the first run begins before it. */
function beforeReport(dossier: Dossier): Found[] {
  const start = startOf(dossier)
  const report = all(dossier).find(({ plain }) => rests.test(plain) && /\breport|results|evaluation\b/i.test(plain))
  const weeks = report?.clauses.flatMap((clause) =>
    amountsOf(clause).flatMap(({ lo, end }) => (/^ weeks?\b/i.test(clause.plain.slice(end)) ? [lo] : [])),
  )[0]
  const [pilot] = daysOf(dossier, ({ clause }, said) => said !== report && /\bpilot\b/i.test(clause.plain)).sort(
    (a, b) => (a.date.to < b.date.to ? 1 : -1),
  )
  if (!start || !report || !weeks || !pilot || pilot.said === start.said) return []
  return daysBetween(pilot.date.to, start.from) < weeks * 7 - 3
    ? [
        found(
          `The pilot is over on ${pilot.date.text} and its report takes ${weeks} weeks; it begins on ${start.text} (${codeOf(start.said.item)}).`,
          [pilot.said, report, start.said],
        ),
      ]
    : []
}

/** What comes before what it waits for. */
export const schedule: readonly Rule[] = [beginsTooSoon, missed, goneBefore, beforeReport].map((look) => ({
  id: 'I40',
  tier: 'conflict',
  reads: 'words',
  look,
}))
