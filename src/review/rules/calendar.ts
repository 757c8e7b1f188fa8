import { codeOf, type Dossier, type Found, quoteOf, type Said } from '../dossier.ts'
import { figuresIn } from '../figures/reading.ts'
import { datesIn, daysBetween, launchesIn, type Named } from '../read/dates.ts'
import { durationsIn } from '../read/hours.ts'
import type { Rule } from '../rule.ts'

const ends =
  /\b(?:finish\w*|complet\w*|graduat\w*|ceremon\w*|receiv\w* (?:their|the) (?:cert|badge)\w*|end(?:s|ed)? (?:on|in|by)|closing|last (?:day|session|class)|final (?:exam|test|assessment|session)|awarded|handed out|exam|(?:gets?|get their) (?:certificates?|badges?))\b/i

/** The first run ends before it can. */
const endsTooSoon: Rule = {
  id: 'I17',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const start = startOf(dossier)
    const weeks = lengthOf(dossier)
    if (!start || !weeks) return []
    const end = [...dossier.answers.values()]
      .flatMap((said) => datesIn(said).map((date) => ({ said, date })))
      .find(({ date }) => {
        const days = daysBetween(start.date.from, date.to)
        return (
          date !== start.date &&
          ends.test(date.clause.plain) &&
          isFirst(date) &&
          days > 0 &&
          days < weeks.weeks * 7 - 8 &&
          days < 200
        )
      })
    return end
      ? [
          {
            rule: 'I17',
            says: `It begins in ${start.date.text} and takes ${Math.round(weeks.weeks)} weeks; ${codeOf(end.said.item)} has it over in ${end.date.text}.`,
            quotes: [...new Set([start.said, weeks.said, end.said])].map(quoteOf),
          },
        ]
      : []
  },
}

const isFirst = ({ clause }: Named): boolean =>
  !/\b(?:pilot|second|evaluat\w*|review|report|approv\w*|build|develop\w*|produc\w*|film\w*|contract|enrol\w* (?:closes?|ends?))\b/i.test(
    clause.plain,
  )

function startOf(dossier: Dossier): { said: Said; date: Named } | undefined {
  const all = [...dossier.answers.values()].flatMap((said) => launchesIn(said).map((date) => ({ said, date })))
  return all.length === 1 || all.every(({ date }) => date.from === all[0]?.date.from) ? all[0] : undefined
}

function lengthOf(dossier: Dossier): { said: Said; weeks: number } | undefined {
  const all = [...dossier.answers.values()]
    .filter(({ item }) => /^(?:Q09|T06\.5|T03\.3\.[24]|T06\.4|T06\.3)/.test(item))
    .flatMap((said) => [
      ...durationsIn(said).map(({ lo }) => ({ said, weeks: lo })),
      ...figuresIn(dossier, said).flatMap((one) =>
        one.time === 'week' && !one.aside && one.chance('weeks_total') > 0.8 ? [{ said, weeks: one.range.lo }] : [],
      ),
    ])
  const [first] = all
  return first && all.every(({ weeks }) => Math.abs(weeks - first.weeks) < 1) && first.weeks >= 3 ? first : undefined
}

/** The pilot is still on, and the first who pay have begun. */
const pilotTooLate: Rule = {
  id: 'I16',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const start = startOf(dossier)
    if (!start) return []
    const pilot = [...dossier.answers.values()]
      .filter((said) => said !== start.said)
      .flatMap((said) => datesIn(said).map((date) => ({ said, date })))
      .find(
        ({ date }) =>
          /\bpilot\w*\b/i.test(date.clause.plain) &&
          !/\bsecond\b/i.test(date.clause.plain) &&
          daysBetween(start.date.to, date.from) > 6,
      )
    return pilot && /\b(?:before|until|first|then|after|nothing|only)\b/i.test(pilot.said.plain)
      ? [
          {
            rule: 'I16',
            says: `The pilot of ${codeOf(pilot.said.item)} comes after the start in ${start.date.text}.`,
            quotes: [quoteOf(start.said), quoteOf(pilot.said)],
          },
        ]
      : []
  },
}

export const calendar: readonly Rule[] = [endsTooSoon, pilotTooLate]
