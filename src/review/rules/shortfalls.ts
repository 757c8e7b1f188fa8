import { answersTo, codeOf, type Found, quoteOf, type Said } from '../dossier.ts'
import { durationsIn } from '../read/hours.ts'
import { passMarksIn, weightsIn } from '../read/marks.ts'
import { moneyIn } from '../read/money.ts'
import { countedIn } from '../read/outcomes.ts'
import { phrases } from '../read/phrases.ts'
import { amountsOf } from '../read/quantities.ts'
import { isQualified } from '../read/stance.ts'
import type { Rule } from '../rule.ts'

const figure = (value: number): string => Math.round(value).toLocaleString('en')

/** What recruiting is to cost, by its parts, against the money for it. */
const recruitingOverspent: Rule = {
  id: 'E5',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const budget = dossier.answers.get('Q03.3')
    const sums = budget ? moneyIn(budget).map(({ value }) => value) : []
    const most = Math.max(...sums)
    if (!budget || !sums.length) return []
    const spent = answersTo(dossier, ['T01.4.2', 'Q03.1', 'T01.4.1', 'Q03.2'])
      .map((said) => ({ said, parts: partsOf(said) }))
      .find(({ parts }) => parts.length > 1 && total(parts) > most * 1.04 && total(parts) < most * 20)
    return spent
      ? [
          {
            rule: 'E5',
            says: `The parts in ${codeOf(spent.said.item)} come to ${figure(total(spent.parts))}; ${codeOf('Q03.3')} has ${figure(most)}.`,
            quotes: [quoteOf(budget), quoteOf(spent.said)],
          },
        ]
      : []
  },
}

const ofRecruiting = /\b(?:promot\w+|recruit\w*|marketing|advertis\w+|campaign|publicity)\b/i

/** What one segment of an answer has for recruiting: "promotion and recruitment 18,000". */
const forRecruiting = (said: Said): number[] =>
  said.clauses.flatMap((clause) =>
    clause.plain
      .split(/(?<!\d),|,(?!\d)|:|;/)
      .flatMap((segment) =>
        ofRecruiting.test(segment) && !/\b(?:salary|assistant|officer|per (?:learner|month|head)|each)\b/i.test(segment)
          ? amountsOf({ ...clause, plain: segment }).flatMap(({ lo, hi, end }) =>
              lo === hi &&
              (hi >= 300 || /^ ?(?:juta|million|k\b|lakh|thousand)/i.test(segment.slice(end))) &&
              !(hi >= 1990 && hi <= 2100)
                ? [hi]
                : [],
            )
          : [],
      ),
  )

/** Two sums for recruiting. */
const recruitingDiffers: Rule = {
  id: 'E20',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const budget = dossier.answers.get('Q03.3')
    const sums = budget
      ? budget.clauses.flatMap((clause) => amountsOf(clause).map(({ hi }) => hi)).filter((one) => one >= 20)
      : []
    const whole = Math.max(...sums)
    if (!budget || !moneyIn(budget).length || isQualified(budget.plain)) return []
    const other = answersTo(dossier, ['T02.2.2', 'T01.4.2', 'Q06.1', 'T04.4.3', 'T01.4.1']).find((said) => {
      const [one, more] = forRecruiting(said)
      return (
        one !== undefined &&
        more === undefined &&
        !sums.includes(one) &&
        Math.abs(one - whole) > whole * 0.04 &&
        one < whole * 20 &&
        one > whole / 20 &&
        !sums.some((part) => part * 1e6 === one || part * 1000 === one)
      )
    })
    return other
      ? [
          {
            rule: 'E20',
            says: `${codeOf('Q03.3')} and ${codeOf(other.item)} have different sums for recruiting learners.`,
            quotes: [quoteOf(budget), quoteOf(other)],
          },
        ]
      : []
  },
}

const total = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0)

/** Amounts that are for different things, in one clause after another. */
const partsOf = (said: Said): number[] =>
  said.clauses.flatMap((clause) =>
    /\b(?:ads?|advert\w*|print\w*|stand|fair|posters?|radio|flyers?|leaflets?|campaign|agency|spots?|facebook|instagram|google|video)\b/i.test(
      clause.plain,
    )
      ? amountsOf(clause).flatMap(({ lo, hi, end }) =>
          lo === hi &&
          hi >= 100 &&
          !(hi >= 1990 && hi <= 2100) &&
          !/^ ?(?:%|people|learners|members|followers|readers|companies|posters|flyers|leaflets|copies)/i.test(
            clause.plain.slice(end),
          )
            ? [hi]
            : [],
        )
      : [],
  )

const onePer =
  /\b(?:one|a|1|new|next) (?:unit|module|lesson|topic|part|session|chapter)\b[^.;]{0,24}\b(?:each|every|per|a) (week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:each|every) (week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^.;]{0,20}\b(?:one|a|new|next) (?:unit|module|lesson|topic|part|session|chapter)\b/i

/** A unit a week takes as many weeks as there are units. */
const tooFast: Rule = {
  id: 'C13',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const units = dossier.answers.get('T06.4.1')
    const count = units ? (countedIn(units) ?? 0) : 0
    const pace = [...dossier.answers.values()].find(({ plain }) => onePer.test(plain))
    if (!units || count < 3 || !pace) return []
    const short = [...dossier.answers.values()].find(
      (said) =>
        /^(?:Q09|T06\.|T03\.3|T01\.[24]|Q15\.3|Q03\.1)/.test(said.item) &&
        durationsIn(said).length === 1 &&
        durationsIn(said).every(({ hi }) => hi > 0.9 && hi < count - 1),
    )
    return short
      ? [
          {
            rule: 'C13',
            says: `${count} units, one a week, do not fit into the weeks of ${codeOf(short.item)}.`,
            quotes: [...new Set([units, pace, short])].map(quoteOf),
          },
        ]
      : []
  },
}

const noMarks = phrases(`
  no|without marks|percentages|points|grades|scores|numbers
  pass|done or redo|not_yet|not|not_done|repeat
  simply|just|only pass|competent|met
`)

/** Marks in per cent in one answer, none in the other. */
const unmarked: Rule = {
  id: 'D18',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const all = answersTo(dossier, ['T04.4.2', 'Q14.1', 'Q09.3', 'Q14.2', 'T04.1.2', 'T06.5.1'])
    const marked = all.find((said) => weightsIn(said).length > 1 || passMarksIn(said).length > 0)
    const plain = all.find(
      (said) =>
        said !== marked &&
        !weightsIn(said).length &&
        !passMarksIn(said).length &&
        /\bno (?:marks|percentages|points|grades|scores)\b/i.test(said.plain) &&
        noMarks.test(said.plain),
    )
    return marked && plain
      ? [
          {
            rule: 'D18',
            says: `${codeOf(marked.item)} gives marks, ${codeOf(plain.item)} gives none.`,
            quotes: [quoteOf(marked), quoteOf(plain)],
          },
        ]
      : []
  },
}

/** A discount that another answer counts differently. */
const discountOff: Rule = {
  id: 'E14',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const price = dossier.answers.get('T06.6.1')
    const full = price ? moneyIn(price)[0] : undefined
    const share = price?.clauses.flatMap((clause) =>
      amountsOf(clause).flatMap(({ hi, end }) =>
        /^ ?(?:%|per ?cent) (?:off|discount|less|cheaper|reduction)/i.test(clause.plain.slice(end)) ? [hi / 100] : [],
      ),
    )[0]
    if (!price || !full || !share || moneyIn(price).length > 1) return []
    const less = full.value * (1 - share)
    const other = answersTo(dossier, ['T04.4.3', 'T01.4.3', 'Q01.5', 'T01.4.1', 'Q06.1', 'Q03.1']).find((said) => {
      const paid = said.clauses.flatMap((clause) =>
        amountsOf(clause).flatMap(({ hi, at, end }) =>
          /\b(?:at|pays?|for) (?:\S{1,4} ?)?$/i.test(clause.plain.slice(Math.max(0, at - 12), at)) &&
          /\bmembers?|alliance|alumni|partners?|associat\w+|group/i.test(clause.plain) &&
          !/^ ?(?:%|\d)/.test(clause.plain.slice(end))
            ? [hi]
            : [],
        ),
      )
      return (
        paid.some((one) => one < full.value * 0.99 && one > full.value * 0.3 && Math.abs(one - less) > less * 0.02) &&
        !paid.some((one) => Math.abs(one - less) <= less * 0.02)
      )
    })
    return other
      ? [
          {
            rule: 'E14',
            says: `${Math.round(share * 100)} % off ${figure(full.value)} leaves ${figure(less)}; ${codeOf(other.item)} counts otherwise.`,
            quotes: [quoteOf(price), quoteOf(other)],
          },
        ]
      : []
  },
}

export const shortfalls: readonly Rule[] = [recruitingOverspent, recruitingDiffers, tooFast, unmarked, discountOff]
