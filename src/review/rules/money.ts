import { meets, type Range } from '../../project/numbers.ts'
import { answersTo, codeOf, type Dossier, type Found, quoteOf, type Said } from '../dossier.ts'
import { figuresIn, makesUp } from '../figures/reading.ts'
import { areAlike, isFree, type Money, moneyIn } from '../read/money.ts'
import { amountsOf } from '../read/quantities.ts'
import { isQualified, startsWithNo } from '../read/stance.ts'
import type { Rule } from '../rule.ts'

const ofPrice = ['T06.6.1', 'T01.4.3']
const changing = /\b(?:until|till|next year|from (?:20\d\d|next|january|july))\b/i

/** What an answer says that learners, or whoever pays for them, are asked for: what is read as a price, of no certain time. */
function pricesIn(dossier: Dossier, said: Said): Price[] {
  const asked = figuresIn(dossier, said).filter(
    ({ sign, per, chance }) =>
      sign === 'money' && !per.has('month') && chance('price') + chance('price_some') > asPrice,
  )
  return moneyIn(said)
    .slice(0, mostPrices)
    .flatMap((one) => {
      const read = asked.find(({ clause, value }) => clause === one.clause && value.hi === one.value)
      return read && one.value > 0 && !changing.test(one.clause.plain) ? [{ ...one, range: read.range }] : []
    })
}
type Price = Money & { readonly range: Range }
const asPrice = 0.35
/** No answer names more. */
const mostPrices = 20

/** The price in two answers. Any amount in common, a share of it that is funded, or a range that holds it is no conflict. */
const pricesDiffer: Rule = {
  id: 'E1',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const priced = [...answersTo(dossier, ofPrice), ...dossier.answers.values()]
      .filter((said, at, all) => all.indexOf(said) === at && !ofNoPrice.test(said.item))
      .map((said) => ({ said, prices: pricesIn(dossier, said), free: isFreeIn(said) }))
      .filter(({ prices, free }) => prices.length || free)
    const [first, ...others] = priced
    if (!first) return []
    const isMadeUp = ({ said }: Priced, { prices }: Priced): boolean =>
      prices.some(({ range }) => makesUp(dossier, said, { value: range }))
    const other = others.find((one) => areApart(first, one) && !isMadeUp(one, first) && !isMadeUp(first, one))
    return other
      ? [
          {
            rule: 'E1',
            says: `${codeOf(first.said.item)} and ${codeOf(other.said.item)} name different prices.`,
            quotes: [quoteOf(first.said), quoteOf(other.said)],
          },
        ]
      : []
  },
}

/** What is told of the market, of money and of partners names no price, and frees nobody of one. */
const ofNoPrice = /^(?:[CQ](?:0[4-6]|1[0-4]|1[6-8])|Q01\.[34]|T02|T06\.[78]|T04\.4|T05|C\d)/
type Priced = { readonly said: Said; readonly prices: readonly Price[]; readonly free: boolean }

/** An answer about the price that makes it free for everybody; elsewhere it has to be the course that is. */
const isFreeIn = (said: Said): boolean =>
  said.clauses.some(
    ({ plain }) =>
      isFree(plain) &&
      !/\b(?:not|isn't|never|first|pilot|until|unless|if|some|members|alumni|partners?|staff|resit|trial|access|hosted|tool|software|platform|webinars?|tests?|samples?|electives?|for those|scholarships?|refreshers?|tasters?|competitor\w*|others?|rival\w*)\b/i.test(
        plain,
      ) &&
      (ofPrice.includes(said.item) ||
        /\b(?:course|micro-?credential|programme|program|learners|participants|students|enrol\w*|it is|it's|offered|join|open to|to take|of charge)\b/i.test(
          plain,
        )),
  )

/** Somebody else bears a part, or all of it: what learners pay and what it costs are two prices. */
const paidByOthers =
  /\b(?:the rest|remainder|learners? (?:pays? )?nothing|nothing for (?:the )?learners?)\b|\b(?:funds?|ministry|service|employers?|state|council|company|levy|government|sponsor) (?:that )?(?:pays?|covers?|gives?|bears?|meets)\b/i

function areApart(a: Priced, b: Priced): boolean {
  if ([a, b].some(({ said }) => paidByOthers.test(said.plain)) && [a, b].every(isOfLearner)) return false
  if ((a.free || b.free) && [a, b].every(({ said }) => isFree(said.plain))) return false
  if (a.free !== b.free && !(a.prices.length && b.prices.length))
    return (a.free && !a.prices.length && b.prices.length > 0) || (b.free && !b.prices.length && a.prices.length > 0)
  if (!a.prices.length || !b.prices.length) return false
  if (stands(a, b) || stands(b, a)) return false
  return !a.prices.some((x) => b.prices.some((y) => !areAlike(x, y) || fits(x, y, a, b)))
}

/** A price of one stands as a number in the other, whatever it is there. */
const stands = ({ prices }: Priced, { said }: Priced): boolean =>
  prices.some(({ value }) =>
    said.clauses.some((clause) => amountsOf(clause).some(({ lo, hi }) => lo === value || hi === value)),
  )

const isOfLearner = ({ said, prices }: Priced): boolean => prices.length > 0 || isFree(said.plain)

function fits(x: Price, y: Price, a: Priced, b: Priced): boolean {
  if (meets(x.range, y.range, 0.005)) return true
  const within = (value: number, { prices }: Priced): boolean =>
    prices.length === 2 &&
    value >= Math.min(...prices.map((one) => one.value)) &&
    value <= Math.max(...prices.map((one) => one.value))
  return (
    within(x.value, b) ||
    within(y.value, a) ||
    [a, b].some(({ said }) =>
      sharesOf(said).some((share) =>
        [share, 1 - share].some((part) => near(x.value * part, y.value) || near(y.value * part, x.value)),
      ),
    )
  )
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.03 * Math.max(a, b)

/** Shares named in an answer, as in "70 % is funded" or "20 % off". */
const sharesOf = ({ clauses }: Said): number[] =>
  clauses.flatMap((clause) =>
    amountsOf(clause).flatMap(({ hi, end }) =>
      /^ ?(?:%|per ?cent)/i.test(clause.plain.slice(end)) && hi < 100 ? [hi / 100] : [],
    ),
  )

/** Free, and yet the learner pays. */
const freeAndPaid: Rule = {
  id: 'E2',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const price = answersTo(dossier, ofPrice).find((said) => isFreeIn(said) && !moneyIn(said).length)
    const payer = answersTo(dossier, ['Q01.5', 'T01.1.4']).find(({ plain }) => {
      const who = payersIn(plain)
      return who.size === 1 && who.has('the learner') && !/\b(?:not|no|nothing|free|never)\b/i.test(plain)
    })
    return price && payer
      ? [
          {
            rule: 'E2',
            says: `${codeOf(payer.item)}: learners pay. ${codeOf(price.item)}: it is free.`,
            quotes: [quoteOf(payer), quoteOf(price)],
          },
        ]
      : []
  },
}

const payers: Readonly<Record<string, RegExp>> = {
  'the learner':
    /\b(?:learners?|students?|participants?|individuals?|themselves|applicants?|own pocket|self[- ](?:funded|paying|pay|financed)|professionals?|alumni|they pay|each person)\b(?!'s? (?:employer|compan|firm|hospital|school))/i,
  employers:
    /\b(?:employers?|compan(?:y|ies)|business(?:es)?|firms?|corporates?|industry|hospitals?|sponsors?|clinics?|banks?|contractors?|unions?|associations?|farms?|studios?|organi[sz]ations?|practices|members?|dealers?|partners?|cooperatives?|hotels?|schools?|manufacturers?|factor(?:y|ies)|retailers?|airlines?|utilit(?:y|ies)|B2B)\b/i,
  government:
    /\b(?:governments?|ministr\w+|state|federal|public (?:fund|money|grant)\w*|subsid\w+|grants?|councils?|agenc(?:y|ies)|SkillsFuture|SSG|TEC|provinc\w+|municipal\w*|cit(?:y|ies)|count(?:y|ies)|commonwealth|HRD Corp|PTPTN|scholarships?|levy|taxpayers?|authorit(?:y|ies)|foundation|funded by|departments?|fund)\b/i,
}

const payersIn = (plain: string): Set<string> => new Set(Object.keys(payers).filter((who) => payers[who]?.test(plain)))

/** Two answers that name payers, and none in common. What says "not" or names several is left alone. */
const payersDiffer: Rule = {
  id: 'E3',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const named = answersTo(dossier, ['Q01.5', 'T01.1.4', 'T06.6.1', 'T01.4.3', 'T01.2.1', 'Q15.3', 'Q15.1', 'T06.2.1'])
      .map((said) => ({ said, who: payersOf(said) }))
      .filter(({ who }) => who.size === 1)
    const [first] = named.filter(({ said }) => /^Q01\.5|^T01\.1\.4/.test(said.item))
    const other = named.find(
      ({ said, who }) => first && said !== first.said && ![...who].some((one) => first.who.has(one)),
    )
    return first && other
      ? [
          {
            rule: 'E3',
            says: `${codeOf(first.said.item)} has ${[...first.who][0]} pay, ${codeOf(other.said.item)} ${[...other.who][0]}.`,
            quotes: [quoteOf(first.said), quoteOf(other.said)],
          },
        ]
      : []
  },
}

/** Whoever pays; where the answer is about something else, only a clause that speaks of paying counts. */
function payersOf(said: Said): Set<string> {
  if (/^Q01\.5|^T01\.1\.4/.test(said.item))
    return /\b(?:not|no|never|undecided|or|(?:all|the|every(?:body|one)?) (?:others?|else|rest|remaining))\b/i.test(
      said.plain,
    )
      ? new Set()
      : payersIn(said.plain)
  const paying = said.clauses.filter(
    ({ plain }) =>
      /\b(?:pays?|paid by|funded by|covered by|covers? (?:the|all|it)|pick(?:s|ed)? up|foots?)\b/i.test(plain) &&
      !/\b(?:not|no|never|none|nothing|some|if|or|may|can|optional|part|half|rest|%)\b/i.test(plain),
  )
  return new Set(paying.flatMap(({ plain }) => [...payersIn(plain)]))
}

/** Paid channels, and no money for them. */
const noMoney: Rule = {
  id: 'E4',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const budget = dossier.answers.get('Q03.3')
    const none =
      budget &&
      !moneyIn(budget).some(({ value }) => value > 0) &&
      (startsWithNo(budget.plain) ||
        /^\W*(?:0|nil|zero)\b|\bno (?:money|budget|funds?|marketing budget|dedicated budget)\b/i.test(budget.plain))
    if (!budget || !none) return []
    const paid = answersTo(dossier, ['Q03.1', 'T01.4.1', 'Q03.2', 'T01.4.2']).find(({ clauses }) =>
      clauses.some(
        ({ plain }) =>
          /\b(?:paid (?:ads?|advertis\w+|social|search|media|campaign\w*|posts?|promotion)|google ads?|(?:meta|facebook|instagram|linkedin|tiktok|youtube|search|radio|tv|newspaper|print|online) (?:ads?|adverts?|advertis\w+|spots?)|sponsored|advertis(?:ing|ements?) (?:in|on|campaign)|SEM|PPC|ad(?:vertising)? agency|(?:television|tv|radio|billboard|print|cinema|bus) (?:campaign|spots?)|billboards?|influencers?|commercials?)\b/i.test(
            plain,
          ) && !/\b(?:no|not|without|never|free|unpaid|instead)\b/i.test(plain),
      ),
    )
    return paid
      ? [
          {
            rule: 'E4',
            says: `${codeOf(paid.item)} plans what costs money, and ${codeOf('Q03.3')} has none.`,
            quotes: [quoteOf(paid), quoteOf(budget)],
          },
        ]
      : []
  },
}

/** More is to be spent than there is. */
const overspent: Rule = {
  id: 'E5',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const funds = answersTo(dossier, ['Q06.1', 'T02.2.2']).find((said) => moneyIn(said).length === 1)
    const [there] = funds ? moneyIn(funds) : []
    if (!funds || !there) return []
    const spending = answersTo(dossier, ['Q03.3', 'T04.4.3', 'Q12.4', 'Q03.1']).find((said) => {
      const all = moneyIn(said).filter(
        (one) =>
          !/\b(?:per (?:learner|seat|person|head|student)|each learner|revenue|price|fee)\b/i.test(one.clause.plain),
      )
      return all.some((one) => areAlike(one, there) && one.value > there.value * 1.05 && !isOther(one))
    })
    return spending
      ? [
          {
            rule: 'E5',
            says: `${codeOf(spending.item)} spends more than ${codeOf(funds.item)} has.`,
            quotes: [quoteOf(spending), quoteOf(funds)],
          },
        ]
      : []
  },
}

const isOther = ({ clause }: Money): boolean =>
  /\b(?:over (?:two|three|four|five|\d) years|in total over|later|next year|if|would|separate(?:ly)?|grant|external|partner|sponsor\w*)\b/i.test(
    clause.plain,
  )

/** "A run of 25 learners costs 22,000" */
const ofOneRun = /\b(?:an?|each|every|per|one) (?:run|intake|cohort|class|group|learner|person)\b/i

/** Two answers on the same resources that name different sums. */
const fundsDiffer: Rule = {
  id: 'E8',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const [a, b] = answersTo(dossier, ['Q06.1', 'T02.2.2']).map((said) => ({ said, sums: moneyIn(said) }))
    if (
      !a ||
      !b ||
      a.sums.length !== 1 ||
      b.sums.length !== 1 ||
      [a, b].some(({ said }) => isQualified(said.plain) || ofOneRun.test(said.plain))
    )
      return []
    const [x, y] = [a.sums[0], b.sums[0]]
    return x && y && areAlike(x, y) && !near(x.value, y.value)
      ? [
          {
            rule: 'E8',
            says: `${codeOf(a.said.item)} and ${codeOf(b.said.item)} name different budgets.`,
            quotes: [quoteOf(a.said), quoteOf(b.said)],
          },
        ]
      : []
  },
}

export const money: readonly Rule[] = [pricesDiffer, freeAndPaid, payersDiffer, noMoney, overspent, fundsDiffer]
