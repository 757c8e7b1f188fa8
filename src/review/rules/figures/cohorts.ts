import { amountsIn, meets } from '../../../project/numbers.ts'
import { codeOf, type Found, quoteOf, type Said } from '../../dossier.ts'
import { type Fate, fatesIn } from '../../read/cohorts.ts'
import type { Rule } from '../../rule.ts'

/** Of another time: "spring", "October", "2026", "after a resit". */
const when =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|20\d\d|first|second|third|last|next|pilot|trial|resit|again|straight|retake|this)\b/gi
const timesOf = ({ clause }: Fate): string[] => clause.toLowerCase().match(when) ?? []

const onlyOne = /\b(?:one|only|single) pilot\b/i

/** Whether both tell of the same people at the same time. */
function areOfOneGroup(a: Fate, b: Fate): boolean {
  const [x, y] = [timesOf(a), timesOf(b)]
  if (x.length && y.length && !x.some((one) => y.includes(one))) return false
  if (a.what && [a, b].every(({ clause }) => onlyOne.test(clause))) return true
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length
  const isSame = shared > 1 || shared >= Math.max(1, Math.min(a.stems.size, b.stems.size) / 2)
  return a.of && b.of ? a.of === b.of && (a.what ? true : isSame) : shared > (a.of || b.of ? 1 : 2)
}

/** Both did it, and not as many; or some did and others did not, more than there are. */
const clash = (a: Fate, b: Fate): boolean =>
  a.isContrary === b.isContrary ? !meets(a.part, b.part, 0.06) : a.part.lo + b.part.lo > 1.01

/** How many of one group did something, told twice. */
const toldTwice: Rule = {
  id: 'F33',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const all = [...dossier.answers.values()].filter(({ item }) => item !== 'Q01.4').flatMap(fatesIn)
    const [pair] = all.flatMap((a, at) =>
      all.slice(at + 1).flatMap((b) => (areApart(a, b) && !isExplained(a, b, all) ? [[a, b] as const] : [])),
    )
    const twice = pair ?? answeredTwice([...dossier.answers.values()].flatMap(repliesIn))
    return twice
      ? [
          {
            rule: 'F33',
            says: `${twice.map(({ said }) => codeOf(said.item)).join(' and ')} tell differently how many of one group did so.`,
            quotes: twice.map(({ said }) => quoteOf(said)),
          },
        ]
      : []
  },
}

const areApart = (a: Fate, b: Fate): boolean =>
  a.said !== b.said && a.what === b.what && areOfOneGroup(a, b) && clash(a, b)

/** Another part of one of the answers says what the other one says. */
const isExplained = (a: Fate, b: Fate, all: readonly Fate[]): boolean =>
  all.some(
    (one) =>
      one !== a &&
      one !== b &&
      one.what === a.what &&
      ((one.said === a.said && !clash(one, b)) || (one.said === b.said && !clash(one, a))),
  )

const replied =
  /^ (?:[a-z-]+ ){1,4}?(?:replied|answered|responded|took part|(?:gave|sent|returned|filled)(?: in| back| us){0,2} (?:(?:the|their|our|an?) )?(?:answers?|forms?|questionnaires?|repl(?:y|ies)))\b/i
const survey = /\b(?:questionnaire|survey|poll|interviews|form)\b/i

/** How many took part in a survey of one month. */
type Replies = { readonly said: Said; readonly count: number; readonly of: string }
const repliesIn = (said: Said): Replies[] =>
  said.clauses.flatMap(({ plain }, at) => {
    const told = `${said.clauses[at - 1]?.plain ?? ''} ${plain}`.toLowerCase()
    const [month] = /\b[a-z]{3,9} 20\d\d\b/.exec(told) ?? []
    const one = amountsIn(plain).find(({ hi, end }) => hi > 4 && replied.test(plain.slice(end)))
    return one && month && survey.test(told) ? [{ said, count: one.hi, of: `${month} ${survey.exec(told)?.[0]}` }] : []
  })

/** One survey, and two numbers of those who answered. */
function answeredTwice([a, ...others]: readonly Replies[]): readonly Replies[] | undefined {
  const b = others.find(({ said, of, count }) => said !== a?.said && of === a?.of && count !== a?.count)
  return a && b && [a, b]
}

export const cohorts: readonly Rule[] = [toldTwice]
