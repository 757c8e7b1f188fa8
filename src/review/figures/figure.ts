import { type Amount, amountsIn } from '../../project/numbers.ts'

/** A figure of a clause, with what it is of: money, a share, or things. */
export type Figure = Amount & { readonly sign: 'money' | 'share' | 'plain' }

/** No clause of prose has more. */
const most = 40

const part =
  '(?:(?:two|three|four|five|six|seven|eight|nine|[2-9])[- ](?:thirds?|quarters?|fifths?|sixths|sevenths|eighths|ninths|tenths)|(?:one |an? |the )?(?:remaining )?(?:half(?! past)|(?<!(?:to|by|from) a )third|(?<!\\b(?:of|per|each|every|in|this|next|last) (?:an? |the )?)quarter(?! (?:past|to) )|fifth|tenth)(?! (?:hour|day|week|month|year|unit|module|chapter|lesson|topic|session|step|floor|attempt|time|dozen|one|party|person|payer|source|an? )| [a-z]+ (?:run|intake)))'
const inWords = new RegExp(
  `\\b(?:(?<of>(?:three[- ]quarters|a quarter) of an hour)|(?<part>${part})|(?<two>both|twice)|(?<half>half an? (?:hour|day)|half[- ](?:hour|day)|an? half[- ]hour)|a single|(?<!at )once|(?<long>an? hour and a (?:half|quarter))|(?:an?|the)(?: (?:full|whole))? hour|(?:an?|the) (?:full|whole) day|(?<rate>an? (?:week|month|year)))\\b`,
  'gi',
)
const parts: readonly (readonly [RegExp, number])[] = [
  [/half/i, 1 / 2],
  [/third/i, 1 / 3],
  [/quarter/i, 1 / 4],
  [/fifth/i, 1 / 5],
  [/sixth/i, 1 / 6],
  [/seventh/i, 1 / 7],
  [/eighth/i, 1 / 8],
  [/ninth/i, 1 / 9],
  [/tenth/i, 1 / 10],
]

/** The figures of a clause: numbers in digits and in words, and "half", "twice", "an hour". */
export function figuresIn(plain: string): Figure[] {
  const figures: Figure[] = amountsIn(plain.replace(currencyLetters, blank))
    .filter(
      ({ at, end }) =>
        !/^-to-/i.test(plain.slice(end)) &&
        !/\b20\d\d[-–/]$/.test(plain.slice(0, at)) &&
        !/\b(?:one-to-|one on |one (?:in|out of) (?:every )?)$/i.test(plain.slice(Math.max(0, at - 18), at)),
    )
    .map((amount) => signed(plain, amount))
  for (const found of plain.matchAll(inWords)) {
    const { index: at } = found
    const end = at + found[0].length
    if (found.groups?.rate && hasFigure.test(plain.slice(Math.max(0, at - 40), at))) continue
    const over = figures.findIndex((one) => one.at < end && at < one.end)
    const figure = ofWords(found, at, end)
    const there = figures[over]
    if (!there) figures.push(figure)
    else if (found.groups?.of || (found.groups?.part && there.end - there.at < end - at)) figures[over] = figure
  }
  return figures.sort((a, b) => a.at - b.at).slice(0, most)
}

/** "P260,000": letters of a currency right before the digits. */
const currencyLetters = /(?<![\p{L}\d])(?:Rp|RM|PHP|NZD|AUD|USD|SGD|CAD|[PKB])(?=\d[\d,.]{2})/giu
const blank = (text: string): string => ' '.repeat(text.length)

/** "two runs a year": what is counted so is counted already. */
const hasFigure =
  /(?:\d|\b(?:once|twice|times|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|each|every|hours?|days?|[a-z]+s))\b[^,;.]{0,24}$/i

function ofWords({ 0: text, groups = {} }: RegExpMatchArray, at: number, end: number): Figure {
  const whole = /^(?:two|three|four|five|six|seven|eight|nine|[2-9])(?=[- ])/i.exec(text)?.[0].toLowerCase()
  const times = whole ? (amountsIn(whole)[0]?.hi ?? 1) : 1
  const share = times * (parts.find(([word]) => word.test(text))?.[1] ?? 1)
  const value = groups.part
    ? share
    : groups.two
      ? 2
      : groups.half
        ? 0.5
        : groups.of
          ? share
          : groups.long
            ? 1 + share
            : 1
  return { lo: value, hi: value, at, end, sign: groups.part ? 'share' : 'plain' }
}

const percent = /^\s?(?:%|per ?cent\b|pct\b)/i
const currencyBefore =
  /(?:[$€£¥₱฿₫₩]|(?:^|[^a-z])(?:rp|rm|php|nzd|aud|usd|sgd|cad|hkd|s\/\.?|p|b|k|mxn|clp|idr|thb|myr|vnd|jpy|krw|twd|pgk|rub)\.?\$?)\s?$/i
const currencyAfter =
  /^\s?(?:(?:k|m|million|billion|thousand|mn|bn) )?(?:juta|pesos?|baht|yen|won|soles|dollars?|rupiah|ringgit|kina|yuan|dong|rou?bles?|euros?|bucks|usd|aud|nzd|php|thb|myr|idr|cad|sgd|krw|jpy|rmb|vnd|mxn|clp|twd)\b/i

function signed(plain: string, amount: Amount): Figure {
  const [before, after] = [plain.slice(Math.max(0, amount.at - 8), amount.at), plain.slice(amount.end, amount.end + 20)]
  if (percent.test(after)) return { ...amount, lo: amount.lo / 100, hi: amount.hi / 100, sign: 'share' }
  return { ...amount, sign: currencyBefore.test(before) || currencyAfter.test(after) ? 'money' : 'plain' }
}
