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
export const mayBeRefused = 0.01

/** Fits the regression by gradient descent with steps that shrink by use; the same examples always give the same weights. Words that stand in few questions are not weighed, and those that weigh less than `smallest` are left out. */
export function trainJudge(examples: readonly JudgedQuestion[], smallest = 0.28): Omit<Judge, 'least'> {
  const terms = examples.map(({ question }) => termsOf(question))
  const often = [...countsOf(terms.flat())].filter(([, count]) => count > 4)
  const words = new Map(often.map(([term]) => [term, stepOf(decay)]))
  const bias = stepOf(0)
  const evidence = examples[0]!.evidence.map(() => stepOf(decay / 10))
  const read = examples.map(({ answered, evidence: values }, at): ReadExample => {
    const known = terms[at]!.flatMap((term) => words.get(term) ?? [])
    const share = 1 / Math.sqrt(terms[at]!.length || 1)
    return { answered, steps: [bias, ...evidence, ...known], values: [1, ...values, ...known.map(() => share)] }
  })
  const answered = read.filter((one) => one.answered).length / read.length
  const order = shuffled(read.length, fixedChance(7))
  for (let round = 0; round < rounds; round++) for (const at of order) learn(read[at]!, answered)
  const weighed = [...words].map(([term, { weight }]) => [term, rounded(weight)] as const)
  return {
    bias: rounded(bias.weight),
    evidence: evidence.map(({ weight }) => rounded(weight)),
    words: Object.fromEntries(
      weighed.filter(([, weight]) => Math.abs(weight) >= smallest).sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  }
}

const [rounds, decay] = [12, 0.001]

/** A weight on its way, and how far it went. */
type TrainingStep = { weight: number; used: number; readonly decay: number }

const stepOf = (decay: number): TrainingStep => ({ weight: 0, used: 1, decay })

/** What speaks in a question, and how much it counts there. */
type ReadExample = {
  readonly answered: boolean
  readonly steps: readonly TrainingStep[]
  readonly values: readonly number[]
}

/** Moves the weights towards one example; the answered ones and the others count as much in all. */
function learn({ answered, steps, values }: ReadExample, share: number): void {
  const sum = steps.reduce((sum, { weight }, at) => sum + values[at]! * weight, 0)
  const fault = ((answered ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * (answered ? 0.5 / share : 0.5 / (1 - share))
  for (const [at, step] of steps.entries()) {
    const slope = fault * values[at]! - step.decay * step.weight
    step.used += slope * slope
    step.weight += (0.3 * slope) / Math.sqrt(step.used)
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

const rounded = (weight: number): number => Math.round(weight * 100) / 100
