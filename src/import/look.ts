import type { FoundRow } from './found.ts'
import type { Matcher } from './match.ts'
import { type Pair, pairsOf } from './pairs.ts'
import type { ReadFile } from './read/block.ts'

/** More rows nobody looks through one by one. */
const mostRows = 200
/** The longest answer by a message. */
const longest = 10_000

/** What in a file may be an answer, in its order, and in words what else there was. */
export function lookThrough({ blocks, notes }: ReadFile, matcher: Matcher): { rows: FoundRow[]; notes: string[] } {
  const checks = new Set<string>()
  const known: Matcher['known'] = (line) => {
    const what = matcher.known(line)
    if (what === 'check') checks.add(line)
    return what
  }
  const pairs = pairsOf(blocks, known).filter((pair) => isSaid(pair) && !matcher.known(pair.text.trim()))
  const fitting = pairs.filter(({ text }) => text.length <= longest)
  const rows = fitting.slice(0, mostRows).map((pair) => rowOf(pair, matcher))
  return {
    rows,
    notes: [
      ...notes,
      ...(matcher.isEnglish(pairs.map(({ labels, text }) => `${labels.join(' ')} ${text}`).join(' '))
        ? []
        : ['It is in a language whose words I do not know, so I propose little: choose the questions yourself.']),
      ...(checks.size ? [`${checks.size} of the toolkit’s checks stand in it. Ticks are yours to make.`] : []),
      ...(fitting.length < pairs.length ? ['What is longer than 10,000 characters in one piece was left out.'] : []),
      ...(fitting.length > mostRows ? [`Only the first ${mostRows} pieces are here; the rest was left out.`] : []),
    ],
  }
}

/** A line that nothing asks for and that is no sentence is a title. */
const isSaid = ({ labels, text }: Pair): boolean =>
  /\p{L}|\p{N}/u.test(text) && (labels.length > 0 || text.length > 60 || /[.!?;,:]/.test(text))

function rowOf(pair: Pair, matcher: Matcher): FoundRow {
  const { sure, likely } = matcher.match(pair)
  return { label: (pair.labels.at(-1) ?? '').slice(0, 300), text: pair.text, at: pair.at, sure, likely: [...likely] }
}
