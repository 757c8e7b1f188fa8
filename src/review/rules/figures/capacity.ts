import { codeOf, type Dossier, type Found, quoteOf, type Said } from '../../dossier.ts'
import { goalsIn, groupsIn, promisedIn, sittingsIn, stationsIn, type Told } from '../../read/capacity.ts'
import { peopleIn, type Scope } from '../../read/people.ts'
import type { Rule } from '../../rule.ts'

const all = (dossier: Dossier): Said[] =>
  [...dossier.answers.values()].filter(
    ({ item }) => !/^(?:Q01\.[24]|T01\.1\.[13]|T03\.4|Q17|Q18|T05\.1\.[1245-7]|T05\.4)/.test(item),
  )

const counted = (dossier: Dossier, scope: Scope): Told[] =>
  all(dossier).flatMap((said) =>
    peopleIn(said)
      .filter((one) => one.of === scope && !(one.lo >= 1990 && one.hi <= 2100))
      .map(({ hi, clause }) => ({ said, value: hi, clause })),
  )

const most = (told: readonly Told[]): Told | undefined => [...told].sort((a, b) => b.value - a.value)[0]
const least = (told: readonly Told[]): Told | undefined => [...told].sort((a, b) => a.value - b.value)[0]

/** The fewest learners that any answer counts on in a year. */
const yearly = (dossier: Dossier): Told | undefined =>
  least([...counted(dossier, 'year'), ...all(dossier).flatMap(goalsIn)])
const atATime = (dossier: Dossier): Told | undefined =>
  most([...counted(dossier, 'run'), ...all(dossier).flatMap(groupsIn)])

const quotes = (told: readonly Told[]) => [...new Set(told.map(({ said }) => said))].map(quoteOf)

/** Places to work at, against those who are to work at them. */
const tooFewStations: Rule = {
  id: 'F20',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const station = all(dossier).flatMap((said) => stationsIn(said) ?? [])[0]
    const sitting = all(dossier).flatMap((said) => sittingsIn(said) ?? [])[0]
    const learners = sitting?.value === 1 ? (firstIntake(dossier) ?? atATime(dossier)) : yearly(dossier)
    if (!station || !sitting || !learners || learners.said === station.said) return []
    const comes = station.value * sitting.value
    return comes < learners.value * 0.9
      ? [
          {
            rule: 'F20',
            says: `There is room for ${comes}; ${codeOf(learners.said.item)} counts on ${learners.value}.`,
            quotes: quotes([station, sitting, learners]),
          },
        ]
      : []
  },
}

/** "First intake 60 people" */
function firstIntake(dossier: Dossier): Told | undefined {
  return all(dossier).flatMap((said) =>
    said.clauses.flatMap((clause) => {
      const found =
        /\bfirst (?:intake|cohort|group|run|class) (?:is |of |has |with |takes )?(\d{1,3}) (?:people|persons|learners|participants)\b/i.exec(
          clause.plain,
        )
      return found ? [{ said, value: Number(found[1]), clause }] : []
    }),
  )[0]
}

/** More places are promised than there are. */
const promisedTwice: Rule = {
  id: 'F21',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const promised = all(dossier).flatMap(promisedIn)
    const there = [...dossier.answers.values()]
      .filter((said) => !promised.some((one) => one.said === said))
      .flatMap((said) =>
        peopleIn(said).filter(
          ({ of, clause }) => (of === 'year' || of === 'run') && /\b(?:seats?|places?)\b/i.test(clause.plain),
        ),
      )
    const total = most(there.map(({ said, hi, clause }) => ({ said, value: hi, clause })))
    const sum = promised.reduce((whole, { value }) => whole + value, 0)
    return promised.length > 1 && total && sum > total.value
      ? [
          {
            rule: 'F21',
            says: `${sum} places are promised; ${codeOf(total.said.item)} has ${total.value}.`,
            quotes: quotes([total, ...promised]),
          },
        ]
      : []
  },
}

export const capacity: readonly Rule[] = [tooFewStations, promisedTwice]
