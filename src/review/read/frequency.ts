const numbers: Readonly<Record<string, number>> = {
  once: 1,
  one: 1,
  a: 1,
  an: 1,
  twice: 2,
  two: 2,
  thrice: 3,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
  eighteen: 18,
  'twenty-four': 24,
  second: 2,
  other: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  alternate: 2,
}
const number = '(?:once|twice|thrice|one|two|three|four|five|six|\\d{1,2})'
const spans: Readonly<Record<string, number>> = {
  year: 1,
  annum: 1,
  month: 12,
  week: 52,
  quarter: 4,
  semester: 2,
  term: 3,
  trimester: 3,
}
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|sept?|oct|nov|dec|spring|summer|autumn|winter|fall'
const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?<times>${number})(?: times)?(?: (?:\\w{1,12} ){0,2}?(?:reviews?|checks?|updates?|rounds?|meetings?|times))? (?:in |an? |the |per |each |every |in each |in every |in a )+(?:(?:academic|calendar|school|teaching|whole|full|single) )?(?<span>year|annum|month|week|quarter|semester|term|trimester)\\b`,
    'gi',
  ),
  /\b(?<times>once|one|twice)(?: \w{1,10})? (?:in|per|every|each) (?<every>two|three|four|five|six|twelve|eighteen|twenty-four|\d{1,2}) (?<span>year|month|week|term|semester)s?\b/gi,
  /\b(?:every|each) (?<every>two|three|four|five|six|eight|ten|twelve|eighteen|twenty-four|second|other|third|fourth|fifth|alternate|\d{1,2})(?: and a half)? (?<span>year|month|week|quarter|term|semester)s?\b/gi,
  /\b(?:every|each|per) (?<half>half|single)?[- ]?(?<span>year|month|week|quarter|semester|term|trimester)\b(?! (?:two|three|four)\b)/gi,
  new RegExp(
    `\\b(?:every|each) (?:(?:start|end|beginning|middle) of )?(?<first>${months})(?:,? (?:and|or|,|&) (?:in )?(?<next>${months}))?\\b`,
    'gi',
  ),
]
const adverbs: readonly (readonly [RegExp, number])[] = [
  [/\b(?:half[- ]yearly|six[- ]monthly|bi-?annual(?:ly)?|semi-?annual(?:ly)?)\b/i, 2],
  [/\bquarterly\b/i, 4],
  [/(?<!-)\bmonthly\b/i, 12],
  [/\bfortnightly\b/i, 26],
  [/\bweekly\b/i, 52],
  [/\bbiennial(?:ly)?\b|\btwo-year(?:ly)?\b/i, 1 / 2],
  [/\btriennial(?:ly)?\b|\bthree-year(?:ly)?\b/i, 1 / 3],
  [/\bfive-year(?:ly)?\b/i, 1 / 5],
  [
    /(?<!(?:half|two|three|five)[- ])\b(?:annual(?:ly)?|yearly)\b|\bonce (?:yearly|annually)\b|\b(?:anually|anual)\b/i,
    1,
  ],
]

/** How often a year something happens, by all that a text says. */
export function ratesIn(plain: string): number[] {
  const found = patterns.flatMap((pattern) =>
    [...plain.slice(0, 2000).matchAll(pattern)].map(({ groups = {} }) => {
      const { times, every, span, half, first, next } = groups
      if (first) return next ? 2 : 1
      const a = times ? worth(times) : half === 'half' ? 2 : 1
      return (a * (spans[(span ?? 'year').toLowerCase()] ?? 1)) / (every ? worth(every) : 1)
    }),
  )
  const said = adverbs.flatMap(([words, rate]) => (words.test(plain) ? [rate] : []))
  return [...new Set([...found, ...said])]
}

const worth = (word: string): number => numbers[word.toLowerCase()] ?? (Number(word) || 1)

const vague =
  /\b(?:now and then|from time to time|when(?:ever)? (?:needed|necessary|required|possible|somebody|someone|there is time|we (?:have|find) time|it (?:seems|is) (?:needed|necessary))|as (?:needed|appropriate|required)|as and when|regularly|occasionally|sometimes|at some (?:moment|point|stage)|if (?:needed|necessary)|at a suitable time)\b/i
const concrete =
  /\d|\b(?:each|every|once|twice|week|month|quarter|year|annual\w*|semester|term|cohort|intake|run|cycle|season|law|code|rules?|standard|prices?|version|change[sd]?|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/i

/** "When needed", and nothing that one could hold it to. */
const isVague = (plain: string): boolean => vague.test(plain) && !concrete.test(plain)

/** Whether an answer says when at all. */
export const saysWhen = (plain: string): boolean =>
  !isVague(plain) &&
  /\d|\b(?:each|every|once|twice|never|week|month|quarter|year|annual|semester|term|trimester|cohort|intake|run|cycle|after|before|when|whenever|ongoing|continuous|regular|dai?ly|day|season|iteration|as needed|pilot|end of|rolling|start of|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:review|meeting|check)|anual\w*|anually|(?:in|and|or) (?:january|february|march|april|may|june|july|august|september|october|november|december))/i.test(
    plain,
  )
