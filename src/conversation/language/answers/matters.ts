import type { Item } from '../../../toolkit/items.ts'
import type { Setting } from '../wishes.ts'
import { filesIt } from './lead-in.ts'

/** What one clause says, and the question that it surely names. */
export type Matter = { readonly said: string; readonly item: Item | undefined }

/** How surely a clause must name its question. */
const named = 0.3

/** "The price is 300 and it takes 40 hours, and tell Ana": the matters of a message that is of several questions, or of one and an order; none else. */
export function mattersIn(said: string, { understanding, items }: Setting): readonly Matter[] {
  const found: Matter[] = []
  if (isHeaded.test(said) || calledOnce(said)) return found
  for (const clause of said.trim().replace(filesIt, '').split(joints).filter(Boolean)) {
    const [best] = isOrder.test(clause) ? [] : understanding.nameQuestions(clause)
    const item = best && best.score > named ? items.byId.get(best.item) : undefined
    const before = found.at(-1)
    const isMore = before?.item !== undefined && (item === before.item || (!item && !isOrder.test(clause)))
    if (before && isMore) found[found.length - 1] = { ...before, said: between(said, before.said, clause) }
    else found.push({ said: clause, item })
  }
  const questions = new Set(found.flatMap(({ item }) => item ?? []))
  const hasOrder = found.some(({ said: clause }) => isOrder.test(clause))
  return questions.size > 1 || (questions.size === 1 && hasOrder) ? found : []
}

/** "Instructor reach: by mail, within 48 hours": all that follows is of what stands before the colon. */
const isHeaded = /^(?:[^,.;:\n]{2,50}|(?:about|as for|concerning|for|on|re|regarding)\b[^.;:\n]{3,80}):\s+\S/i

/** "For the one on hours I'd put …", "that's for the experts one": it names the one question that all of it is of. */
const calledOnce = (said: string): boolean =>
  [...said.matchAll(/\b(?:the|that|this|our|my) (?:[\w-]+ ){0,3}(?:question|one)\b|^[\w-]+(?: [\w-]+)? one\b/gi)]
    .length === 1
const joints = /(?:\s*[,;]|(?<!\d)\.)\s+(?:(?:and|also|then)\s+)*|\s+(?:and|plus)\s+(?:also )?|\n+/i
const isOrder =
  /^(?:(?:please|pls|also|then|and|can you|could you) )*(?:tell|ask|remind|give|assign|skip|undo|tick|untick|show|mark|send|chase|rename|delete|post|let \p{L}+ know)\b/iu

/** Both clauses with what stands between them, as it was written. */
const between = (said: string, first: string, last: string): string => {
  const from = said.indexOf(first)
  return said.slice(from, said.indexOf(last, from + first.length) + last.length)
}
