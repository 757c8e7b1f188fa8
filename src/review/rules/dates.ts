import { codeOf, type Found, quoteOf } from '../dossier.ts'
import { datesIn, type Named } from '../read/dates.ts'
import type { Rule } from '../rule.ts'
import { told } from './days/told.ts'

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
  return /\b(?:will|launch(?:es)?|starts?|opens?|begins?|goes live|due|going to|plan(?:s|ning|ned)? (?:to|for|in)|scheduled|expected|deadline|first intake|first cohort|aim(?:ing)? (?:to|for))\b[^,]{0,40}$|\bby (?:(?:the )?(?:end|start|middle) of |late |early |mid-?)?$/i.test(
    before,
  )
}

const sure = 0.6

/** What has to be there before the first intake, and comes after it. */
const afterLaunch: Rule = {
  id: 'I9',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const start = told(dossier, ['start']).find(({ chance }) => chance > sure)
    const late = [...dossier.due].filter(
      ([item, date]) => start && /^[QC](?:0[1-9]|1[0-4])/.test(item) && date > start.to,
    )
    return start && late.length
      ? [
          {
            rule: 'I9',
            says: `${late.length === 1 ? 'One thing is' : `${late.length} things are`} due after the start in ${start.text}.`,
            quotes: [quoteOf(start.said), ...late.slice(0, 2).map(([item, date]) => ({ item, text: date }))],
          },
        ]
      : []
  },
}

export const dates: readonly Rule[] = [gone, afterLaunch]
