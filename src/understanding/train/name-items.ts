import { trainRanking } from '../../ask/train/ranking.ts'
import { type ItemWords, tellingStems } from '../item-words.ts'
import { lexiconOf } from '../name-items.ts'
import { type Lexicon, nameSignals, signalsIn } from '../name-signals.ts'
import type { NamingWeights } from '../naming.ts'
import { saidWords } from '../said-words.ts'

/** A line that people said, with the ids of the items that it names in words; none where it names none. */
export type NamingLine = { readonly said: string; readonly items: readonly string[] }

type LearntFromLines = Omit<NamingWeights, 'ranking' | 'sure'>
type Ranked = Parameters<typeof trainRanking>[0][number]

const parts = 5

/** Learns from lines which words belong to names, and how much each signal counts. */
export function trainNaming(words: ItemWords, lines: readonly NamingLine[]): NamingWeights {
  const learnt = learnWords(words, lines)
  const apart = Array.from({ length: parts }, (_, part) => rowsApart(words, lines, (at) => at % parts === part))
  const ranking = trainRanking(apart.flat(), nameSignals.length, 60, 0.01)
  const kept = apart.flatMap((own, part) => {
    const trained = trainRanking(without(apart, part), nameSignals.length, 60, 0.01)
    return own.flatMap((one) => shares(one, trained))
  })
  return { ranking, sure: trainSure(kept), ...learnt }
}

/** The signals of the lines that are kept, by words learnt from the others. */
function rowsApart(words: ItemWords, lines: readonly NamingLine[], isKept: (at: number) => boolean): Ranked[] {
  const lexicon = lexiconOf(
    words,
    learnWords(
      words,
      lines.filter((_, at) => !isKept(at)),
    ),
  )
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

function learnWords(words: ItemWords, lines: readonly NamingLine[]): LearntFromLines {
  const read = lines.map(({ said, items }) => ({ stems: [...new Set(saidWords(said).map(({ stem }) => stem))], items }))
  const naming = read.filter(({ items }) => items.length)
  const wish = wishWords(words, read)
  const kindOf = new Map(words.items.map(({ id, kind }) => [id, kind]))
  const often = counted(read.flatMap(({ stems }) => stems))
  return {
    wish: Object.fromEntries(wish),
    check: logistic(
      naming.map(({ stems, items }) => ({
        stems: stems.filter((stem) => !words.inNames.has(stem) || kindWords.has(stem)),
        is: kindOf.get(items[0]!) === 'check',
      })),
      30,
    ),
    none: logistic(
      read.map(({ stems, items }) => ({ stems: stems.filter((stem) => often.get(stem)! >= 3), is: !items.length })),
      15,
    ),
    said: saidOf(naming, wish),
  }
}

type Read = { readonly stems: readonly string[]; readonly items: readonly string[] }

/** How far words belong to wishes: the more often where no item is named, and the less often in a name of what is. */
function wishWords(words: ItemWords, read: readonly Read[]): Map<string, number> {
  const others = counted(read.filter(({ items }) => !items.length).flatMap(({ stems }) => stems))
  const numbers = new Map(words.items.map(({ id }, at) => [id, at]))
  const isOf = (stem: string, items: readonly string[]): boolean =>
    (words.inTexts.get(stem) ?? []).some(([item]) => items.some((id) => numbers.get(id) === item))
  const named = counted(read.flatMap(({ stems, items }) => stems.filter((stem) => isOf(stem, items))))
  const share = (stem: string, count: number): number => count / (count + 8 + 6 * (named.get(stem) ?? 0))
  return new Map(
    [...others].flatMap(([stem, count]) =>
      count < 3 ? [] : [[stem, rounded(Math.min(0.9, share(stem, count)))] as const],
    ),
  )
}

const kindWords = new Set(tellingStems('check question tick answer mark box complete done'))

/** The telling words of the lines that name one item, by item. */
function saidOf(naming: readonly Read[], wish: ReadonlyMap<string, number>): Record<string, string> {
  const said: Record<string, string> = {}
  for (const { stems, items } of naming) {
    if (items.length !== 1) continue
    const telling = tellingStems(stems.join(' ')).filter((stem) => (wish.get(stem) ?? 0) < 0.5)
    said[items[0]!] = [said[items[0]!] ?? '', ...telling].join(' ').trim()
  }
  return said
}

/** Log odds a stem, by stochastic descent; what holds counts less where it is common. */
function logistic(
  examples: readonly { readonly stems: readonly string[]; readonly is: boolean }[],
  rounds: number,
): Record<string, number> {
  const weights = new Map<string, number>()
  for (let round = 0; round < rounds; round++)
    for (const { stems, is } of examples) {
      const sum = ['', ...stems].reduce((all, stem) => all + (weights.get(stem) ?? 0), 0)
      const pull = (is ? 1 : 0) - 1 / (1 + Math.exp(-sum))
      for (const stem of ['', ...stems]) weights.set(stem, 0.997 * (weights.get(stem) ?? 0) + 0.1 * pull)
    }
  return Object.fromEntries(
    [...weights].filter(([, weight]) => Math.abs(weight) > 0.02).map(([stem, weight]) => [stem, rounded(weight)]),
  )
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

function counted(stems: readonly string[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const stem of stems) count.set(stem, (count.get(stem) ?? 0) + 1)
  return count
}

const without = <T>(lists: readonly (readonly T[])[], part: number): T[] =>
  lists.flatMap((list, at) => (at === part ? [] : list))

const rounded = (number: number): number => Math.round(1000 * number) / 1000
