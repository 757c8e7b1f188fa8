import type { Judge } from '../answerable.ts'
import type { LearntCorpus } from '../corpus.ts'
import { leastOverFolds, trainJudge } from './judge.ts'

/** The share of honest messages that may be taken for instructions to the bot. */
const mayBeTaken = 0.003
const folds = 5
const smallest = 0.65

/**
 * Which messages are questions, and which are instructions to the bot: to leave its source, to speak as somebody else, to
 * invent, to act on what is not the asker's. `harmless` are messages that use the words of instructions and are none.
 */
export function trainInstructions({ asked, beyond }: LearntCorpus, harmless: readonly string[]): Judge {
  const honest = [...[...asked.values()].flat(), ...harmless]
  const examples = [
    ...honest.map((question) => ({ question, evidence: [], answered: true })),
    ...beyond.map(({ q, kind }) => ({ question: q, evidence: [], answered: kind !== 'inject' })),
  ]
  const apart = Array.from({ length: folds }, (_, fold) => examples.filter((_, at) => at % folds === fold))
  const { least } = leastOverFolds(apart, mayBeTaken, smallest)
  return { ...trainJudge(examples, smallest), least }
}
