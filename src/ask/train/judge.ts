import { chanceOf, type Judge, termsOf } from '../answerable.ts'
import { fixedChance, shuffled } from '../chance.ts'
import { countsOf } from '../index/counts.ts'
import { without } from './folds.ts'

/** A question whose answer is known: `evidence` as it would be for a question not seen before. */
export type JudgedQuestion = {
  readonly question: string
  readonly evidence: readonly number[]
  readonly answered: boolean
}

/**
 * The share of answerable questions that may be refused: it decides from which chance on `ask` answers. Smaller, more is
 * answered, and more wrongly; `npm run train` then writes that chance into `weights.json` as the judge's `least`.
 */
export const mayBeRefused = 0.015

/** Fits the regression by gradient descent with steps that shrink by use; the same examples always give the same weights. Words that weigh less than `smallest` are left out. */
export function trainJudge(examples: readonly JudgedQuestion[], smallest = 0.28): Omit<Judge, 'least'> {
  const read = examples.map((one) => ({ ...one, terms: termsOf(one.question) }))
  const judge = untrained(read)
  const answered = read.filter((one) => one.answered).length / read.length
  const order = shuffled(read.length, fixedChance(7))
  for (let round = 0; round < rounds; round++) for (const at of order) learn(judge, read[at]!, answered)
  return {
    bias: rounded(judge.bias.weight),
    evidence: judge.evidence.map(({ weight }) => rounded(weight)),
    words: Object.fromEntries(
      [...judge.words]
        .map(([term, { weight }]) => [term, rounded(weight)] as const)
        .filter(([, weight]) => Math.abs(weight) >= smallest)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  }
}

const [rounds, decay] = [12, 0.001]

type ReadExample = JudgedQuestion & { readonly terms: readonly string[] }
type Training = {
  readonly bias: TrainingStep
  readonly evidence: readonly TrainingStep[]
  readonly words: ReadonlyMap<string, TrainingStep>
}

/** Only words that stand in several questions are weighed. */
function untrained(read: readonly ReadExample[]): Training {
  const start = (): TrainingStep => ({ weight: 0, used: 1 })
  const seen = countsOf(read.flatMap(({ terms }) => terms))
  const words = new Map([...seen].flatMap(([term, count]) => (count > 4 ? [[term, start()] as const] : [])))
  return { bias: start(), evidence: (read[0]?.evidence ?? []).map(start), words }
}

/** Moves the weights towards one example; the answered ones and the others count as much in all. */
function learn({ bias, evidence, words }: Training, one: ReadExample, answered: number): void {
  const scale = 1 / Math.sqrt(one.terms.length || 1)
  let sum = bias.weight
  for (const [n, value] of one.evidence.entries()) sum += value * evidence[n]!.weight
  for (const term of one.terms) sum += scale * (words.get(term)?.weight ?? 0)
  const fault =
    ((one.answered ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * (one.answered ? 0.5 / answered : 0.5 / (1 - answered))
  move(bias, fault, 0)
  for (const [n, value] of one.evidence.entries()) move(evidence[n]!, fault * value, decay / 10)
  for (const term of one.terms) {
    const step = words.get(term)
    if (step) move(step, fault * scale, decay)
  }
}

/**
 * The middle of what each fold would choose as the chance below which the share `refused` of the answered questions falls
 * that it has not seen; and the share of the others that it would refuse then.
 */
export function leastOverFolds(
  folds: readonly (readonly JudgedQuestion[])[],
  refused: number,
  smallest?: number,
): { readonly least: number; readonly refusing: number } {
  const chosen = folds.map((own, fold) => {
    const judge = { ...trainJudge(without(folds, fold), smallest), least: 0 }
    const chances = (answered: boolean): number[] =>
      own.flatMap((one) => (one.answered === answered ? chanceOf(judge, one.question, one.evidence) : []))
    const least = chances(true).sort((one, other) => one - other)[Math.floor(refused * chances(true).length)] ?? 0
    const others = chances(false)
    return { least, refusing: others.filter((chance) => chance < least).length / others.length }
  })
  const middle = chosen.map(({ least }) => least).sort((one, other) => one - other)[Math.floor(folds.length / 2)]!
  const refusing = chosen.reduce((sum, one) => sum + one.refusing, 0) / folds.length
  return { least: Math.round(1000 * middle) / 1000, refusing }
}

type TrainingStep = { weight: number; used: number }

function move(step: TrainingStep, slope: number, decay: number): void {
  const whole = slope - decay * step.weight
  step.used += whole * whole
  step.weight += (0.3 * whole) / Math.sqrt(step.used)
}

const rounded = (weight: number): number => Math.round(weight * 100) / 100
