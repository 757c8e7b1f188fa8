import type { Range } from '../../project/numbers.ts'
import type { Said } from '../dossier.ts'
import { isOfOthers, type Quantity, quantitiesIn } from './quantities.ts'

/** How many learners an answer speaks of: at a time, in a year, in the pilot; how many times a year, and what there is room for. */
export type Counted = Range & { readonly said: Said; readonly of: Scope; readonly clause: Quantity['clause'] }
export type Scope = 'run' | 'year' | 'pilot' | 'runs' | 'room'

const who =
  '(?:learners?|students?|participants?|places?|seats?|people|persons?|nurses|teachers|trainees|staff|heads?|technicians?|workers|drivers|farmers|clerks|carers|managers|officers|apprentices|guides|cooks|homes|families|paying|enrolments?|enrollments?|completers?|finishers?|graduates?|completions?|of (?:them|us))'
const group = '(?:cohort|group|intake|run|class(?:es)?|batch(?:es)?|round|generation|edition|offering|course|go)'
/** Who is counted follows at once, or nothing does that could be counted instead. */
const anything = new RegExp(
  `^(?:[ -]{0,2}(?:[a-z]{1,12} ){0,1}?${who}\\b|(?=[,.;)]|$| (?:per|an?|each|at|in|every|to|max|only|or|and|is|because|so|who|with)\\b))`,
  'i',
)
const ofGroup = new RegExp(
  `\\b${group}s?(?:,| \\w{1,8})? (?:of|with|has|have|holds?|takes?(?: in)?|size(?: is)?|limit(?: is)?|for)(?: up to| at most| about| around| no more than| max(?:imum)?(?: of)?| roughly| only| exactly)? $|\\b(?:cap(?:ped)?|limit(?:ed)?|max(?:imum)?)(?: is| of| at| to| it at)? $`,
  'i',
)
const aGroup = new RegExp(
  `^ ?(?:${who} )?(?:\\w{1,10} )?(?:per|a|each|in each|every|in a|in one|to an?|to the|for each|in every) ${group}\\b|^ ?(?:at a time|at the same time|at once|simultaneously)\\b`,
  'i',
)
const eachGroup = new RegExp(`\\b(?:each|every|per) ${group}\\b[^,;.]{0,24} $`, 'i')
const aYear =
  /^[^,;.]{0,26}?\b(?:a year|per year|each year|every year|annually|yearly|in (?:the|our|its) first year|in year one|in year 1|the first year|per annum|\/ ?(?:year|yr)|in 20\d\d)\b/i
const yearBefore =
  /\b(?:first year|year one|year 1|per year|a year|each year|every year|annual(?:ly)?|yearly)\b[^,;.]{0,16} $/i
const rooms =
  /^[ -]{0,2}(?:[a-z]{1,12} ){0,2}?(?:licen[cs]es?|accounts?|user accounts|logins?|seats? (?:in|at) the|workstations?|stations?|computers?|headsets?|kits?|tablets?|desks?|machines|benches|places in the (?:lab|workshop|room)|beds|simulators?|users)\b/i
const times = new RegExp(
  `^ ?(?:\\w{1,10} )?(?:${group}s|intakes|groups|classes|times|starts|start dates|batches)\\b`,
  'i',
)

/** So many for each who teaches. */
const ofTeacher =
  /^ ?(?:\w+ )?(?:to|for|per|with|under|by) (?:a|an|one|each|every|any|a single)? ?(?:instructor|tutor|trainer|teacher|assessor|pilot|supervisor|mentor|facilitator|coach)\b/i

/** The numbers of learners, runs and places in an answer. */
export function peopleIn(said: Said): Counted[] {
  const told = (all: readonly Quantity[], of: Scope): Counted[] =>
    all.map(({ lo, hi, clause }) => ({ lo, hi, clause, said, of }))
  const all = quantitiesIn(said, anything).filter(
    (one) =>
      !isOfOthers(one) &&
      !ofTeacher.test(one.after) &&
      one.hi >= 4 &&
      one.hi < 100_000 &&
      !isNoCount(one) &&
      !ofSome.test(one.clause.plain),
  )
  const pilots = all.filter(isOfPilot)
  const years = all.filter(
    (one) =>
      !pilots.includes(one) &&
      !ofMoney.test(one.clause.plain) &&
      !/^ ?of \d/.test(one.after) &&
      (aYear.test(one.after) || yearBefore.test(one.before)) &&
      one.lo >= 8,
  )
  const runs = all.filter(
    (one) =>
      !pilots.includes(one) &&
      (ofGroup.test(one.before) ||
        /\b(?:runs|cohorts|groups|intakes|batches|rounds) (?:a|per|each) year (?:of|with) (?:about |up to )?$/i.test(
          one.before,
        ) ||
        aGroup.test(one.after) ||
        eachGroup.test(one.before) ||
        isTogether(one)) &&
      !teacher.test(one.before) &&
      one.hi <= 600,
  )
  return [
    ...told(pilots, 'pilot'),
    ...told(runs, 'run'),
    ...told(
      years.filter((one) => !runs.includes(one)),
      'year',
    ),
    ...told(timesIn(said), 'runs'),
    ...told(
      quantitiesIn(said, rooms).filter((one) => one.hi >= 4 && !isOfOthers(one) && !isNoCount(one)),
      'room',
    ),
  ]
}

/** Of some among them: who comes free, whom places are kept for, what a partner sends. */
const ofSome =
  /\b(?:free|scholarships?|discount\w*|reserved|kept (?:for|back)|set aside|go to|of whom|of which|welfare|guests?|sends?|nominat\w+|for nothing)\b/i

/** Money and what it takes to break even are no learners. */
const ofMoney =
  /\b(?:break[- ]?even|costs?|per (?:year|run): |tutor|budget|maintenance|reserve)\b|[$€£]|\bS\/|\b(?:RM|PHP|baht|yen|won)\b/i

const teacher =
  /\b(?:each|every|one|an?|per|the|her|his|our) (?:instructor|tutor|teacher|trainer|facilitator|coach|mentor|assessor)\b[^.;]{0,30}$/i

/** "For the first class 75 people are admitted", "all 24 go through together": one group, whatever it is called. */
const isTogether = ({ before, after }: Quantity): boolean =>
  (new RegExp(`\\b${group}s?\\b[^,;.]{0,12} $`, 'i').test(before) &&
    /^ ?(?:[a-z]{1,14} ){0,2}?(?:are|is|will be|get) (?:admitted|enrolled|accepted|taken|let in)\b/i.test(after)) ||
  (/\ball (?:the )?$/i.test(before) &&
    /^ ?(?:[a-z]{1,14} ){0,4}?(?:together|at once|at the same time|side by side)\b/i.test(after))

const isOfPilot = ({ before, after }: Quantity): boolean =>
  /\bpilot\w*(?: group| run| cohort)?(?: of|:| with| has| for| takes| is)?(?: about| around| the| only)? $/i.test(
    before,
  ) || /^[^,;.]{0,20}\b(?:in|of|for) (?:the|our|a) (?:first )?pilot\b/i.test(after)

const isNoCount = ({ before, after, lo, hi }: Quantity): boolean =>
  (lo >= 1990 &&
    hi <= 2100 &&
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|term|in|of|by|since|until|till|from|and|to|for|end|year) $/i.test(
      before,
    )) ||
  /[$€£¥₱฿₩%]\s?$|\b(?:rm|php|nt|hk|aud|nzd|usd|k|week|module|unit|level|grade|age|aged|step|day|outcome|item|version|room|building) ?$/i.test(
    before,
  ) ||
  /^ ?(?:%|per ?cent|hours?|hrs?|h\b|weeks?|months?|minutes?|min\b|years?|days?|k\b|million|billion|thousand|baht|yen|won|pesos?|dollars?|soles|points?|pages|questions|items|modules|units|credits?|km|:|\d)/i.test(
    after,
  )

/** How many times a year it is run. */
function timesIn(said: Said): Quantity[] {
  return quantitiesIn(said, times).filter(
    (one) =>
      !isOfOthers(one) &&
      one.hi <= 24 &&
      !/\b(?:review|check|update|meet|report|survey|monitor|visit|newsletter)\w*\b/i.test(one.clause.plain) &&
      (/^[^;.]{0,44}?\b(?:(?:a|per|each|every|the|of each|of the|in the) year|yearly|annually|per annum)\b/i.test(
        one.after,
      ) ||
        /\b(?:each|every|per|a) year[^;.]{0,20}$/i.test(one.before)),
  )
}
