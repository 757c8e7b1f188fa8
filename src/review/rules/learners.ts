import { meets, type Range, shownRange } from '../../project/numbers.ts'
import { codeOf, type Dossier, type Found, quoteOf } from '../dossier.ts'
import { timesIn } from '../read/capacity.ts'
import { type Counted, peopleIn, type Scope } from '../read/people.ts'
import type { Rule } from '../rule.ts'

const items =
  /^(?:Q01\.3|Q01\.5|T01\.|Q03|Q06|T02\.2|T03\.3|Q09|Q11|Q12|Q13|T04\.4|Q14|Q15|Q16|T05|T06|Q17|Q04\.2|Q10|T04\.3|Q02)/

const counted = (dossier: Dossier, of: Scope): Counted[] =>
  [...dossier.answers.values()]
    .filter(({ item }) => items.test(item))
    .flatMap((said) => peopleIn(said).filter((one) => one.of === of))

const noted: readonly (readonly [Scope, string, string, number])[] = [
  ['run', 'F5', 'learners at a time', 0.05],
  ['pilot', 'F5', 'learners in the pilot', 0.05],
  ['runs', 'G10', 'runs a year', 0],
  ['year', 'F5', 'learners a year', 0.15],
]

/** The same number of learners, or of runs, in two answers. */
const numbersDiffer: Rule = {
  id: 'F5',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) =>
    noted.flatMap(([scope, rule, what, leave]): Found[] => {
      const all = Map.groupBy([...counted(dossier, scope), ...looser(dossier, scope)], ({ said }) => said)
      const [first, ...others] = [...all]
      const other = others.find(
        ([, there]) => first && !there.some((one) => first[1].some((here) => meets(one, here, leave))),
      )
      return first && other && first[1].length < 3 && other[1].length < 3
        ? [
            {
              rule,
              says: `${codeOf(first[0].item)} says ${shownOf(first[1])} ${what}, ${codeOf(other[0].item)} ${shownOf(other[1])}.`,
              quotes: [quoteOf(first[0]), quoteOf(other[0])],
            },
          ]
        : []
    }),
}

/** What is said of groups and starts in looser words, by answers that say it in no others. */
function looser(dossier: Dossier, of: Scope): Counted[] {
  if (of !== 'runs') return []
  const known = new Set(counted(dossier, of).map(({ said }) => said))
  return [...dossier.answers.values()]
    .filter((said) => items.test(said.item) && !/^(?:Q17|Q18|T05)/.test(said.item) && !known.has(said))
    .flatMap((said) => timesIn(said).slice(0, 1))
    .map(({ said, value, clause }) => ({ lo: value, hi: value, said, of, clause }))
}

const shownOf = (all: readonly Range[]): string => [...new Set(all.map(shownRange))].join(' and ')

/** More at a time than there is room for. */
const noRoom: Rule = {
  id: 'F12',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const rooms = counted(dossier, 'room').filter(({ clause }) =>
      /\b(?:only|no more|not more|won't|max\w*|limit\w*|each|per (?:head|person|learner)|one per|cannot|that is all|that's (?:all|it)|altogether|bought|have|own|named|there (?:is|are)|up to)\b/i.test(
        clause.plain,
      ),
    )
    const yearly = counted(dossier, 'year')
    const groups = [...counted(dossier, 'run'), ...counted(dossier, 'pilot'), ...yearly]
    const pair = rooms.flatMap((room) =>
      groups
        .filter(
          (one) =>
            one.said !== room.said &&
            (one.of !== 'year' || forTheYear.test(room.clause.plain)) &&
            one.lo > room.hi * 1.05 &&
            room.hi * 6 > one.lo,
        )
        .map((one) => ({ room, one })),
    )[0]
    return pair && rooms.every(({ hi }) => hi <= pair.room.hi)
      ? [
          {
            rule: 'F12',
            says: `${codeOf(pair.one.said.item)} has ${shownRange(pair.one)} at a time, ${codeOf(pair.room.said.item)} has room for ${shownRange(pair.room)}.`,
            quotes: [quoteOf(pair.one.said), quoteOf(pair.room.said)],
          },
        ]
      : []
  },
}

/** Named ones cannot be handed on within the year. */
const forTheYear = /\b(?:year|annual|calendar|named|swap\w*|20\d\d)\b/i

export const learners: readonly Rule[] = [numbersDiffer, noRoom]
