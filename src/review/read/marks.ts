import type { Said } from '../dossier.ts'
import { amountsOf } from './quantities.ts'
import type { Clause } from './text.ts'

/** A share of what can be reached, from 0 to 1. */
export type Share = { readonly value: number; readonly at: number; readonly end: number }

const fractions: readonly (readonly [RegExp, number])[] = [
  [/\bhalf\b(?! (?:an?|the) (?:hour|day|year))/gi, 1 / 2],
  [/\bthree[- ]quarters?\b/gi, 3 / 4],
  [/\btwo[- ]thirds?\b/gi, 2 / 3],
  [/(?<!three[- ])\b(?:a|one)[- ]quarter\b(?! (?:of an hour|hour))/gi, 1 / 4],
  [/(?<!two[- ])\b(?:a|one)[- ]third\b/gi, 1 / 3],
  [/\b(?:a|one)[- ]fifth\b/gi, 1 / 5],
  [/\bfour[- ]fifths?\b/gi, 4 / 5],
]
const inEvery = /^ (?:\w{1,10} )?(?:in|out of) (?:every )?/i
const outOf = /^ ?(?:\/|(?:[a-z]{1,10} ){0,2}?(?:out of|of the|of|from) ?(?:a |the )?(?:possible |total )?)/i

/** The shares in a clause: "70 %", "30 correct out of 40", "four in every five", "three quarters". */
export function sharesIn(clause: Clause): Share[] {
  const amounts = amountsOf(clause)
  const said = amounts.flatMap(({ lo, hi, at, end }, index): Share[] => {
    const rest = clause.plain.slice(end)
    if (/^ ?(?:%|per ?cent)/i.test(rest)) return lo === hi ? [{ value: hi / 100, at, end }] : []
    const next = amounts[index + 1]
    const between = next && next.at - end < 36 ? clause.plain.slice(end, next.at) : ''
    if (!next || next.hi <= hi || next.hi > 1000 || hi <= 0) return []
    if (next.hi <= 4 && !inEvery.test(between)) return []
    return outOf.exec(between)?.[0].length === between.length || inEvery.exec(between)?.[0].length === between.length
      ? [{ value: hi / next.hi, at, end: next.end }]
      : []
  })
  const worded = fractions.flatMap(([words, value]) =>
    [...clause.plain.matchAll(words)].map(({ index, 0: { length } }) => ({ value, at: index, end: index + length })),
  )
  return [...said, ...worded].sort((a, b) => a.at - b.at)
}

const passes =
  /\b(?:pass(?:es|ed|ing)?|threshold|at least|minimum|min\.?|needs?|needed|required?|gets? you through|through|mastery|must|cut-?off|to (?:get|earn|receive)|enough|under|below|goes under|suffices)\b/i
const notOfAll =
  /\b(?:each|none|no (?:part|piece|one|task)|any|critical|every (?:part|section)|attend\w*|present|attendance|sessions?|classes|complet\w+ rate|completion rate|funded|discount|refund|(?:of|%) (?:the |all |our )?learners|learners? (?:who|pass|finish|complete|reach)\w*|respondents|employers|survey\w*|growth|sees?|watch\w*|reads?|checks?|visits?|photograph\w*|of the (?:mark|grade|final|fee|price|cost)|weigh\w+|counts?)\b/i

/** What an answer asks for to pass, as shares of what can be reached. */
export const passMarksIn = (said: Said): (Share & { readonly clause: Clause })[] =>
  said.clauses.flatMap((clause) => {
    if (!passes.test(clause.plain) && !earned.test(clause.plain)) return []
    const shares = sharesIn(clause).filter(({ at, end }) => isOfPassing(clause.plain, at, end))
    const right = rightIn(said, clause)
    return [...(right.length ? right : [...shares, ...bareMarks(clause, shares)])].map((one) => ({ ...one, clause }))
  })

/** "A test of 50 fabrics; 45 right are enough": of those that were counted just before. */
function rightIn({ clauses }: Said, clause: Clause): Share[] {
  const before = clauses[clauses.indexOf(clause) - 1]
  return amountsOf(clause).flatMap(({ lo, hi, at, end }): Share[] => {
    if (lo !== hi || !/^ (?:are |is )?(?:right|correct)\b/i.test(clause.plain.slice(end))) return []
    const all = [...(before ? amountsOf(before) : []), ...amountsOf(clause).filter((one) => one.end < at)].filter(
      (one) => one.hi > hi && one.hi <= 200,
    )
    const of = all.at(-1)?.hi
    return of ? [{ value: hi / of, at, end }] : []
  })
}

function isOfPassing(plain: string, at: number, end: number): boolean {
  const before = plain.slice(Math.max(0, at - 34), at)
  const after = plain.slice(end, end + 34)
  const part = `${before.slice(before.lastIndexOf(',') + 1)} ${after.split(',')[0] ?? ''}`
  return (passes.test(part) || /\b(?:overall|mastered|certified)\b/i.test(part)) && !notOfAll.test(part)
}

/** "pass 65", "minimum 70", "60 to pass", "60 points": out of a hundred. */
function bareMarks(clause: Clause, shares: readonly Share[]): Share[] {
  return amountsOf(clause).flatMap(({ lo, hi, at, end }): Share[] => {
    if (lo !== hi || hi < 40 || hi > 100 || shares.some((one) => at >= one.at && at <= one.end)) return []
    const [before, after] = [clause.plain.slice(Math.max(0, at - 24), at), clause.plain.slice(end, end + 24)]
    if (/^ ?(?:min|hour|h\b|people|learner|student|word|question|item|day|week|euro|dollar)/i.test(after)) return []
    const marked = markBefore.test(before) || markAfter.test(after)
    return marked && (passes.test(before) || passes.test(after) || earned.test(clause.plain))
      ? [{ value: hi / 100, at, end }]
      : []
  })
}

const markBefore =
  /\b(?:pass(?:es|ed|ing)?(?: mark| score)?(?: is| at| of| with|:)?|minimum(?: mark| score)?(?: of| is)?|goes under|under|below|need|needs|threshold(?: is| of)?|reach(?:es|ed)?|scor(?:es|ed|ing)|only from|with|must have|has to have|needs? to have|arrives? at|gets?)(?: at least)? $/i
const markAfter =
  /^ ?(?:points? |marks? )?(?:to pass|overall|together|upwards?|and (?:above|over|more|up)|or (?:above|more|over|better|higher)|(?:has|have) passed|passes|(?:is|are) (?:enough|sufficient|needed|required)|suffices?|points? (?:of (?:the|a) (?:hundred|100)|together|in all|overall|to|gets?|and|upwards?))\b/i
const earned = /\b(?:pass(?:es|ed)?|certificates?|certified|master(?:ed|y|s)?|badges?|fail(?:s|ed)?)\b/i

const ofMark =
  /\b(?:mark|marks|grade|weigh\w*|worth|counts?|final|score|assessment|quiz|test|exam|project|portfolio|case|task|report|presentation|practical|essay|video|plan|log|assignment|audit)\w*\b/i

/** How the mark is made up, in parts of a hundred; empty where an answer does not say it. */
export function weightsIn({ clauses }: Said): number[] {
  const all = clauses.filter(({ plain }) => !/\b(?:fund|discount|refund|deposit|market|survey)\w*/i.test(plain))
  const thirds = all.find(({ plain }) =>
    /\b(?:a|one) (third|quarter|half|fifth)\b[^.;]{0,40}\b(?:each|every)\b|\b(?:each|every)\b[^.;]{0,30}\b(?:a|one) (third|quarter|fifth)\b/i.test(
      plain,
    ),
  )
  if (thirds && ofMark.test(thirds.plain)) {
    const part = /third|quarter|half|fifth/i.exec(thirds.plain)?.[0]?.toLowerCase() ?? ''
    const count = { half: 2, third: 3, quarter: 4, fifth: 5 }[part] ?? 0
    return Array.from({ length: count }, () => 100 / count)
  }
  const parts = all.flatMap((clause) => weightsOf(clause))
  if (parts.length < 2) return []
  const sum = parts.reduce((a, b) => a + b, 0)
  const rest = all.some(({ plain }) => /\b(?:the )?(?:rest|remainder|remaining)\b/i.test(plain))
  return rest && sum < 100 ? [...parts, 100 - sum] : parts
}

function weightsOf(clause: Clause): number[] {
  if (
    !ofMark.test(clause.plain) ||
    /\b(?:learner|somebody|someone|person|student) with\b|\bfor (?:example|instance)\b|\be\.g|\bnot? pass\b|n't pass\b/i.test(
      clause.plain,
    )
  )
    return []
  const shares = sharesIn(clause).filter(({ at, end }) => {
    const around = clause.plain.slice(Math.max(0, at - 26), at)
    const after = clause.plain.slice(end, end + 24)
    const near = `${around.slice(around.lastIndexOf(',') + 1)} ${after.split(/[,(]/)[0]}`
    return !/\b(?:pass\w*|minimum|at least|or (?:more|above|better)|overall|need\w*|threshold|required|through|attend\w*|right|correct|at most|similar\w*|resit|cap\w*)\b/i.test(
      near,
    )
  })
  const each = /^ ?(?:%|per ?cent)? ?(?:each|apiece)\b/i
  const bare =
    shares.length && /\b(?:rest|remainder)\b/i.test(clause.plain)
      ? amountsOf(clause).flatMap(({ lo, hi, at, end }) =>
          lo === hi &&
          hi >= 5 &&
          hi <= 90 &&
          /^ ?[,.;]/.test(clause.plain.slice(end)) &&
          !shares.some((one) => one.at <= at && one.end >= end)
            ? [hi]
            : [],
        )
      : []
  return shares.flatMap(({ value, end }, index) => {
    const after = clause.plain.slice(end)
    const times = each.test(after)
      ? Number(
          /\b(two|three|four|five|[2-5]) (?:parts|pieces|tasks|assignments|marks|things)\b/i
            .exec(clause.plain)?.[1]
            ?.replace(/two/i, '2')
            .replace(/three/i, '3')
            .replace(/four/i, '4')
            .replace(/five/i, '5') ?? 1,
        )
      : 1
    return [...Array.from({ length: times }, () => value * 100), ...(index === 0 ? bare : [])]
  })
}

/** How often one may try again: 0 for never, Infinity for as often as one likes; undefined where nothing is said. */
export function retriesIn({ clauses }: Said): { readonly value: number; readonly clause: Clause } | undefined {
  for (const clause of clauses) {
    const value = retriesOf(clause)
    if (value !== undefined) return { value, clause }
  }
  return undefined
}

const again =
  'resits?|re-sits?|retakes?|retries|repeats?|(?:further|more|extra|additional|second|another) (?:attempts?|tries|try|chances?|goes|go|times|shots?|submissions?)|second (?:attempt|try|chance|go)'
const allowed: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:unlimited|as many|any number of|endless)\b[^.;,]{0,24}\b(?:attempts|tries|times|retakes|resits|goes|repeats)\b|\b(?:repeat\w*|retak\w*|resit|retry|tr(?:y|ied)|attempted|taken|sit|sat|redo)\b[^.;,]{0,30}\b(?:as (?:often|many)|until (?:they|he|she|you|it|one)|without limit|any number)\b|\b(?:again|once more)\b[^.;]{0,60}\bas (?:often|many)\b/i,
    Number.POSITIVE_INFINITY,
  ],
  [
    new RegExp(
      `\\b(?:no|without(?: any)?|never(?: a)?|not (?:a|any)) (?:${again})\\b|\\bone[- ]shot\\b|\\b(?:only|just|exactly) (?:one|a single|1) (?:attempt|submission|try|go|chance|sitting|shot)\\b|\\b(?:one|a single) (?:attempt|submission|try|go|chance|sitting|shot) only\\b|\\bonly once\\b|\\bonce only\\b|\\bcannot be (?:repeated|retaken|resat)\\b`,
      'i',
    ),
    0,
  ],
  [
    /\b(?:two|2|twice)\b[^.;,]{0,16}\b(?:more times|further tries|further attempts|resits|retakes|retries|re-sits)\b|\btwo (?:more|further|extra) (?:times|attempts|tries|goes|chances)\b/i,
    2,
  ],
  [/\b(?:three|3) (?:more|further|extra)? ?(?:times|resits|retakes|retries)\b/i, 3],
  [/\b(?:two|2) attempts\b|\battempts?: ?(?:two|2)\b|\btwo (?:tries|goes|chances)\b/i, 1],
  [/\b(?:three|3) (?:attempts|tries|goes|chances)\b/i, 2],
  [/\b(?:four|4) (?:attempts|tries)\b/i, 3],
  [
    /\b(?:one|a|1|single)(?: free| paid)? (?:resit|re-sit|retake|repeat|second chance|second attempt|second try|second go)\b|\b(?:another|second) (?:go|try|attempt|chance)\b[^.;]{0,20}\bonce\b|\bone more (?:try|time|attempt|go|chance)\b|\b(?:retake|resit|repeat)\w*\b[^.;,]{0,20}\bonce\b/i,
    1,
  ],
]

function retriesOf(clause: Clause): number | undefined {
  if (/\b(?:badge|certificate|holder|renew|keep it)\b/i.test(clause.plain)) return undefined
  return allowed.find(([words]) => words.test(clause.plain))?.[1]
}
