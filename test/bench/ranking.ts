import { benchAnswers } from './answers.ts'
import type { Part } from './table.ts'

/** The answers' own figures, a row for each way of ranking. */
export const ranking: Part = async () => {
  const [title = '', ...lines] = (await benchAnswers()).split('\n')
  return { title: `Answers: ${title}`, rows: lines.map(rowOf) }
}

/** "ours  hit@1 0.700  median 0.30 ms" as columns. */
function rowOf(line: string): Record<string, string> {
  const [what = '', ...figures] = line.trim().split(/\s{2,}/)
  return Object.fromEntries([
    ['what', what],
    ...figures.map((figure) => /^(\S+) (.+)$/.exec(figure)?.slice(1) ?? [figure, '']),
  ])
}
