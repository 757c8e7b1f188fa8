import { without } from '../../ask/train/folds.ts'
import { trainRanking } from '../../ask/train/ranking.ts'
import type { ItemWords } from '../item-words.ts'
import { lexiconOf } from '../name-items.ts'
import { type Lexicon, nameSignals, signalsIn } from '../name-signals.ts'
import type { NamingWeights } from '../naming.ts'
import { saidWords } from '../said-words.ts'
import type { NamingLine } from './naming-lines.ts'
import { learnWords } from './naming-words.ts'

type Ranked = Parameters<typeof trainRanking>[0][number]

const parts = 5

/** Learns from lines which words belong to names, and how much each signal counts. */
export function trainNaming(words: ItemWords, lines: readonly NamingLine[]): NamingWeights {
  const learnt = learnWords(words, lines)
  const apart = Array.from({ length: parts }, (_, part) => rowsApart(words, lines, (at) => at % parts === part))
  const ranking = trainRanking(apart.flat(), nameSignals.length, { rounds: 60, decay: 0.01 })
  const kept = apart.flatMap((own, part) => {
    const trained = trainRanking(without(apart, part), nameSignals.length, { rounds: 60, decay: 0.01 })
    return own.flatMap((one) => shares(one, trained))
  })
  return { ranking, sure: trainSure(kept), ...learnt }
}

/** The signals of the lines that are kept, by words learnt from the others. */
function rowsApart(words: ItemWords, lines: readonly NamingLine[], isKept: (at: number) => boolean): Ranked[] {
  const others = lines.filter((_, at) => !isKept(at))
  const lexicon = lexiconOf(words, learnWords(words, others))
  return lines
    .filter((_, at) => isKept(at))
    .flatMap((line, at) => [line, ...withStep(words, line, at)])
    .map((line) => rowsOf(lexicon, line))
}

/** The line as somebody would say it who names the step as well. */
function withStep(words: ItemWords, { said, items }: NamingLine, at: number): NamingLine[] {
  const step = words.items.find(({ id }) => id === items[0])?.step
  if (!step || at % 3 === 2) return []
  return [{ said: `${said} in ${at % 3 ? `step ${step.number}` : step.name}`, items }]
}

function rowsOf(lexicon: Lexicon, { said, items }: NamingLine): Ranked {
  const answers = lexicon.words.items.map(({ id }) => (items.includes(id) ? 1 : 0))
  return { rows: signalsIn(lexicon, saidWords(said)), answers: Uint8Array.from([...answers, items.length ? 0 : 1]) }
}

/** Each item's share in a line and whether it is meant, where it is not next to nothing. */
function shares({ rows, answers }: Ranked, ranking: readonly number[]): { share: number; meant: boolean }[] {
  const powers = Array.from(answers, (_, row) =>
    Math.exp(ranking.reduce((sum, weight, at) => sum + weight * rows[row * ranking.length + at]!, 0)),
  )
  const whole = powers.reduce((sum, one) => sum + one, 0)
  return powers
    .slice(0, -1)
    .map((one, at) => ({ share: one / whole, meant: answers[at] === 1 }))
    .filter(({ share }) => share > 0.01)
}

/** The bias and the slope by which shares become chances. */
function trainSure(kept: readonly { readonly share: number; readonly meant: boolean }[]): [number, number] {
  let [bias, slope] = [0, 1]
  for (let round = 0; round < 500; round++) {
    let [down, along] = [0, 0]
    for (const { share, meant } of kept) {
      const odds = Math.log(share / Math.max(1 - share, 1e-9))
      const pull = (meant ? 1 : 0) - 1 / (1 + Math.exp(-bias - slope * odds))
      down += pull / kept.length
      along += (pull * odds) / kept.length
    }
    bias += 0.2 * down
    slope += 0.02 * along
  }
  return [rounded(bias), rounded(slope)]
}

const rounded = (number: number): number => Math.round(1000 * number) / 1000
