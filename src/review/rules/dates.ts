import { answersTo, codeOf, type Dossier, type Found, quoteOf, type Said } from '../dossier.ts'
import { datesIn, daysBetween, launchesIn, type Named } from '../read/dates.ts'
import type { Rule } from '../rule.ts'
import { of } from '../stands.ts'

/** A plan for a day that has passed. */
const gone: Rule = {
  id: 'I7',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) =>
    [...dossier.answers.values()].flatMap((said): Found[] => {
      const late = datesIn(said).find(
        (date) => date.to < dossier.today && date.to >= yearBefore(dossier.today) && isPlanned(date),
      )
      return late
        ? [
            {
              rule: 'I7',
              says: `${late.text} in ${codeOf(said.item)} has passed.`,
              quotes: [{ item: said.item, text: late.clause.text }],
            },
          ]
        : []
    }),
}

/** What lies further back is told of the past, however it is told. */
const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`

function isPlanned({ before, clause }: Named): boolean {
  const past =
    /\b(?:\w{2,14}[^e]ed|ran|was|were|since|met|held|began|went|came|took|gave|report|survey|data|census|study|framework|act|law|regulations?|policy|strategy|edition|version|guidelines?|as of|interviews?|minutes|meeting of|letter|decree|standard|dated|published|until|from|used|spent|hit|agreement|contract)\b/i
  if (past.test(clause.plain.replace(/\b(?:scheduled|expected|planned|required|needed|limited|fixed)\b/gi, '')))
    return false
  return /\b(?:will|launch(?:es)?|starts?|opens?|begins?|goes live|due|by|going to|plan(?:s|ning|ned)? (?:to|for|in)|scheduled|expected|deadline|first intake|first cohort|aim(?:ing)? (?:to|for))\b[^,]{0,40}$/i.test(
    before,
  )
}

type Launch = { readonly said: Said; readonly date: Named }

const launches = (dossier: Dossier): Launch[] =>
  [...dossier.answers.values()].flatMap((said) =>
    /^(?:Q01|T01\.1|T03\.4)/.test(said.item) ? [] : launchesIn(said).map((date) => ({ said, date })),
  )

/** Two days for the same first intake. */
const twoLaunches: Rule = {
  id: 'I8',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const [first, ...others] = launches(dossier)
    const other = first && others.find(({ said, date }) => said !== first.said && daysApart(first.date, date) > 20)
    if (!first || !other) return []
    return [
      {
        rule: 'I8',
        says: `${codeOf(first.said.item)} has it begin in ${first.date.text}, ${codeOf(other.said.item)} in ${other.date.text}.`,
        quotes: [quoteOf(first.said), quoteOf(other.said)],
      },
    ]
  },
}

/** Days between two spans that do not touch. */
const daysApart = (a: Pick<Named, 'from' | 'to'>, b: Pick<Named, 'from' | 'to'>): number =>
  Math.max(daysBetween(a.to, b.from), daysBetween(b.to, a.from))

/** What has to be there before the first intake, and comes after it. */
const afterLaunch: Rule = {
  id: 'I9',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const [launch] = launches(dossier)
    if (!launch) return []
    const start = launch.date.to
    const late = [...dossier.due].filter(([item, date]) => /^[QC](?:0[1-9]|1[0-4])/.test(item) && date > start)
    const quoted = late.slice(0, 2).map(([item, date]) => ({ item, text: date }))
    const due: Found[] = late.length
      ? [
          {
            rule: 'I9',
            says: `${late.length === 1 ? 'One thing is' : `${late.length} things are`} due after the start in ${launch.date.text}.`,
            quotes: [quoteOf(launch.said), ...quoted],
          },
        ]
      : []
    return [...due, ...readyTooLate(dossier, launch)]
  },
}

const before =
  /\b(?:approv\w+|validat\w+|sign(?:s|ed|ing)?|senate|board|committee|council|review(?:s|ed)? (?:the|our|it)|confirm\w*|accredit\w+|built|build|ready|finish\w*|complet\w+|record(?:ed|ing)|film\w*|develop\w*|hire[ds]?|appoint\w*|recruit\w*|train(?:ed|ing)? (?:the|our)|contract|platform|procure\w*|purchase\w*|available|install\w*|pilot\w*|register\w*)\b/i

function readyTooLate(dossier: Dossier, launch: Launch): Found[] {
  const items = of(
    'Q07.2 T02.2.6 Q12.4 T02.2.4 Q04.2 Q04.1 T02.2.5 Q10.1 Q10.2 Q11.1 Q05.3 Q18.2 T02.1.2 Q13.1 Q06.1 T02.2.2 Q12.1 T04.4.5 T05.3.3 Q06.2 T02.1.4 T04.4.3',
  )
  const late = answersTo(dossier, items).find(
    (said) => said !== launch.said && datesIn(said).some((date) => isLate(date, launch)),
  )
  if (!late) return []
  return [
    {
      rule: 'I16',
      says: `What ${codeOf(late.item)} needs comes after the start in ${launch.date.text}.`,
      quotes: [quoteOf(launch.said), quoteOf(late)],
    },
  ]
}

const isLate = ({ from, clause }: Named, { date }: Launch): boolean =>
  from > date.to &&
  before.test(clause.plain) &&
  !/\b(?:renew\w*|re-?accredit\w*|second|next (?:review|version|run)|annual|every|again|review of the first|after the first|valid|until|expires?|updates?)\b/i.test(
    clause.plain,
  )

export const dates: readonly Rule[] = [gone, twoLaunches, afterLaunch]
