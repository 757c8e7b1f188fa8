import type { Said } from '../dossier.ts'

const rates: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:twice|two times) (?:a|per|each|every) (?:year|annum)\b|\b(?:every|each) (?:six|6) months\b|\b(?:half[- ]yearly|six[- ]monthly|bi-?annual(?:ly)?|semi-?annual(?:ly)?)\b|\b(?:every|each|per|once a) semester\b/i,
    2,
  ],
  [/\b(?:three times|thrice) (?:a|per|each) year\b|\b(?:every|each|per) (?:trimester|term|four months|4 months)\b/i, 3],
  [/\bquarterly\b|\b(?:every|each|per|once a) (?:quarter|three months|3 months)\b|\bfour times a year\b/i, 4],
  [/\bmonthly\b(?<!-monthly)|\b(?:every|each|per|once a) month\b|\bonce a month\b/i, 12],
  [/\bfortnightly\b|\bevery (?:two|2|second|other) weeks?\b/i, 26],
  [/\bweekly\b|\b(?:every|each|once a) week\b/i, 52],
  [
    /\b(?:every|each) (?:two|2|second|other) years?\b|\bbiennial(?:ly)?\b|\bevery (?:24|twenty-four) months\b|\btwo-year(?:ly)?\b/i,
    1 / 2,
  ],
  [/\bevery (?:18|eighteen) months\b/i, 2 / 3],
  [/\b(?:every|each) (?:three|3|third) years?\b|\btriennial(?:ly)?\b|\bthree-year(?:ly)?\b/i, 1 / 3],
  [/\bevery (?:four|4) years?\b/i, 1 / 4],
  [/\b(?:every|each) (?:five|5|fifth) years?\b|\bfive-year(?:ly)?\b/i, 1 / 5],
  [
    /\b(?:annual(?:ly)?|yearly)\b(?<!(?:half|two|three|five)[- ]yearly)|\b(?:once a|every|each|per) (?:year|twelve months|12 months|winter|summer|spring|autumn)\b|\bonce (?:per|each|every) year\b/i,
    1,
  ],
]

/** How often a year, where an answer says it once; undefined where it says it twice or not at all. */
export function rateIn({ plain }: Said): number | undefined {
  const found = rates.filter(([words]) => words.test(plain))
  return found.length === 1 ? found[0]?.[1] : undefined
}

/** Whether an answer says when at all. */
export const saysWhen = (plain: string): boolean =>
  /\d|\b(?:each|every|once|twice|never|week|month|quarter|year|annual|semester|term|trimester|cohort|intake|run|cycle|after|before|when|whenever|ongoing|continuous|regular|dai?ly|day|season|iteration|as needed|pilot|end of|rolling|start of|in (?:january|february|march|april|may|june|july|august|september|october|november|december))/i.test(
    plain,
  )
