import { isForeign as looksForeign } from '../../toolkit/foreign.ts'

/** Whether a question seems to be in another language than English; `unread` is the share of its words that are not known as they stand. */
export function isForeign(question: string, unread: number): boolean {
  const letters = question.match(/\p{L}/gu)?.length ?? 0
  const others = question.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0
  if (others > letters / 2 || looksForeign(question)) return true
  return (question.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewest && unread >= most
}

/** From fewer words no language can be told; in English at most this share is strange, even with misspellings. */
const fewest = 3
const most = 0.6
