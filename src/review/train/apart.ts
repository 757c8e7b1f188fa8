import { clashesIn, type PairWeights, takenBackIn } from '../learnt/choose.ts'
import type { Kinds } from '../learnt/words.ts'
import type { Denied } from './lines.ts'
import { learnPairs, learnTicks, type Read, type TickClaims } from './stages.ts'

/** Something found, with the contradiction of those that were built in that it is. */
type FoundClash = {
  readonly set: number
  readonly chance: number
  readonly clash: object | undefined
  readonly shown: string
}

/** Says how much is found, and how much besides, in each set by what was learnt from the others. */
export function sayApart(
  read: readonly Read[],
  denied: readonly Denied[],
  known: { claims: TickClaims; kinds: Kinds },
): void {
  const sets = [...new Set(read.map(({ project }) => project.set))]
  const answers = read.reduce((all, { project }) => all + Object.keys(project.answers).length, 0)
  const found = sets.map((set) => {
    const [others, own] = [
      read.filter(({ project }) => project.set !== set),
      read.filter(({ project }) => project.set === set),
    ]
    const [pairs, ticks] = [learnPairs(others), learnTicks(others, denied, known)]
    return {
      pairs: own.flatMap((one) => pairsFound(one, pairs)),
      ticks: own.flatMap((one) => ticksFound(one, ticks, known.claims)),
    }
  })
  const all = read.flatMap(({ project }) => project.clashes)
  say(`${all.length} contradictions in ${answers} answers`)
  curve(
    'pairs',
    found.flatMap(({ pairs }) => pairs),
    answers,
  )
  curve(
    'ticks',
    found.flatMap(({ ticks }) => ticks),
    answers,
  )
}

const pairsFound = ({ project, readings }: Read, weights: PairWeights): FoundClash[] =>
  clashesIn(readings, weights).map(({ a, b, chance }) => {
    const clash = project.clashes.find(({ items }) => items.includes(a.item) && items.includes(b.item))
    const shown = `${project.project}\t${a.item}: ${a.text}\t${b.item}: ${b.text}`
    return { set: project.set, chance, clash, shown }
  })

const ticksFound = (
  { project, readings }: Read,
  weights: ReadonlyMap<string, number>,
  claims: TickClaims,
): FoundClash[] =>
  takenBackIn(project.ticked.map(claims), readings, weights).map(({ check, reading, chance }) => {
    const clash = project.clashes.find(({ items }) => items.includes(check) && items.includes(reading.item))
    const shown = `${project.project}\t${check}\t${reading.item}: ${reading.text}`
    return { set: project.set, chance, clash, shown }
  })

function curve(name: string, all: readonly FoundClash[], answers: number): void {
  const ranked = [...all].sort((a, b) => b.chance - a.chance)
  const hit = new Set<object>()
  let others = 0
  const steps = [0.25, 0.5, 0.75, 1, 1.5, 2, 3]
  for (const { clash, chance, shown } of ranked) {
    if (clash) hit.add(clash)
    else others++
    if (process.argv.includes('--show') && others < 60)
      say(`${name} ${chance.toFixed(2)} ${clash ? 'built in' : '--'} ${shown}`)
    while (steps[0] && (100 * others) / answers >= steps[0])
      say(`${name}: ${hit.size} found at ${steps.shift()} others in 100 answers, from ${chance.toFixed(2)}`)
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
