import type { LinearWeights } from '../linear.ts'
import {
  allowedFor,
  besideIn,
  bestRoles,
  messageLength,
  type RoleWeights,
  roles,
  shownOf,
  signsOf,
  tokensWith,
} from '../roles.ts'
import { type MarkedLine, namesIn, retelling } from './marked.ts'
import { fixedChance, regression } from './regression.ts'
import { type Tagged, trainSpans } from './spans.ts'

const folds = 3

/** Learns the roles, and from lines that were not learnt from how likely what is found is all of it. `called`: how people call items. */
export function trainRoles(lines: readonly MarkedLine[], called: readonly string[]): RoleWeights {
  const names = namesIn(lines)
  const marked = lines.filter(({ marks }) => marks.length)
  const retold = retelling(marked, called, fixedChance(13))
  const judged = [...marked, ...lines.filter(({ marks }) => !marks.length)]
  const parts = Array.from({ length: folds }, (_, part) => {
    const read = bestRoles(
      trainTags(
        marked.filter((_, at) => at % folds !== part),
        called,
      ),
    )
    const apart = judged.filter((_, at) => at % folds === part)
    return apart
      .flatMap((line) => (line.marks.length ? [line, retold(line)] : [line]))
      .map((line) => judgedOf(line, read, names))
  })
  const manner = { size: 2, rounds: 15, rate: 0.5, doubt: 0.02, length: messageLength, least: 0.25 }
  return {
    tags: trainTags(marked, called),
    whole: regression(parts.flat(), manner),
    beside: usualBeside(marked, names),
  }
}

/** The words that stand beside what is marked. */
const usualBeside = (marked: readonly MarkedLine[], names: ReadonlySet<string>): Set<string> =>
  new Set(marked.flatMap((line) => besideIn(tokensOf(line, names), taggedOf(line, names).tags)))

const tokensOf = ({ said }: MarkedLine, names: ReadonlySet<string>) =>
  tokensWith(said, (word) => names.has(word.toLowerCase()))

/** How many of some lines are read whole and right by what was learnt from others. */
export function rolesRight(
  learnt: readonly MarkedLine[],
  kept: readonly MarkedLine[],
  called: readonly string[],
): number {
  const [read, names] = [bestRoles(trainTags(learnt, called)), namesIn([...learnt, ...kept])]
  return kept.filter((line) => judgedOf(line, read, names).outcome).length
}

/** Whether what is found in a message is what there is, by what was learnt from others. */
function judgedOf(line: MarkedLine, read: ReturnType<typeof bestRoles>, names: ReadonlySet<string>) {
  const right = taggedOf(line, names).tags
  const tokens = tokensOf(line, names)
  const found = read(tokens)
  const isRight = line.marks.length > 0 && found.every((tag, at) => tag === right[at])
  return { features: signsOf(tokens, found), outcome: isRight ? 1 : 0 }
}

/** Learns the roles from each line with its people known by name, as it was typed, and as others would say it. */
function trainTags(marked: readonly MarkedLine[], called: readonly string[]): LinearWeights {
  const names = namesIn(marked)
  const retold = retelling(marked, called, fixedChance(11))
  const taught = [
    ...marked.flatMap((line) => [taggedOf(line, names), taggedOf(line, new Set())]),
    ...[1, 2, 3].flatMap(() => marked.map((line) => taggedOf(retold(line), names))),
  ]
  return trainSpans(
    taught.filter(({ tags, allowed }) => tags.every((tag, at) => allowed[at]?.includes(tag))),
    1.4,
  )
}

function taggedOf(line: MarkedLine, names: ReadonlySet<string>): Tagged {
  const tokens = tokensOf(line, names)
  const tags = tokens.map((token, at) => {
    const one = line.marks.find(({ from, to }) => token.from >= from && token.from < to)
    if (!one) return 0
    const isOn = (tokens[at - 1]?.from ?? -1) >= one.from
    return 1 + 2 * roles.indexOf(one.role) + (isOn ? 1 : 0)
  })
  return { features: shownOf(tokens), tags, allowed: allowedFor(tokens) }
}
