import type { ProjectContext } from '../context.ts'

/** From this chance on words are about an item. */
const surely = 0.5

/** The item that words are about, read as the words of questions are; none where that is not all but sure. */
export function itemAskedFor(
  { understanding }: Pick<ProjectContext, 'understanding'>,
  words: string,
): string | undefined {
  const [named] = understanding.nameQuestions(words)
  return named && named.score >= surely ? named.item : undefined
}

/** Those on the item first, then the others; each once, at most three. */
export const firstOn = <R extends { readonly item: string }>(
  item: string | undefined,
  all: readonly R[],
  others: readonly R[],
): R[] => [...new Set([...all.filter((one) => one.item === item), ...others])].slice(0, 3)
