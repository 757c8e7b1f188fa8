import type { Telling, ToldPart } from '../../../understanding/telling.ts'
import type { Understanding } from '../../../understanding/understanding.ts'
import { withoutMail } from './mail.ts'
import { pointsTo, takesBack, tellingIn } from './told.ts'

/** The words of an answer without what makes a mail of it, what only leads up to it or stands around it, and what the same breath puts right. */
export function withoutLeadIn(text: string, understanding: Pick<Understanding, 'readTelling'>): string {
  const words = withoutMail(text).replace(filesIt, '')
  const found = tellingIn(words, understanding) ?? []
  const [own, other] = found.filter(({ part }) => part === 'text')
  if (!own || other || mayBeOfIt(words, own, found)) return words
  const [before, behind] = [words.slice(0, own.from), words.slice(own.to)]
  return [hasLetters.test(before) ? '' : before, own.text, hasLetters.test(behind) ? '' : behind].join('')
}
/** "…, put that where it belongs" is no part of what is to be put there. */
export const filesIt =
  /[,;.]? (?:(?:pls|please|can you|could you|and) )*(?:put|file|record|note|write|save|enter) (?:that|it|this|them|these)(?: down)? (?:where(?:ver)? (?:it|they|that) (?:belongs?|fits?|goes?)|in(?:to)? the right (?:place|one|question|spot))\b[\s.!]*$/i
const hasLetters = /[\p{L}\p{N}]/u

/** Whether what stands beside the answer may as well be of it: a name, a single word, a figure that nothing takes back; or is wanted. */
function mayBeOfIt(words: string, own: ToldPart, found: Telling['said']): boolean {
  const isKept = found.some(
    ({ part, text, to }) =>
      part === 'more' ||
      (part === 'code' && !/\d/.test(text) && !pointsTo.test(text)) ||
      (part === 'old' && to <= own.from && !takesBack.test(words.slice(0, own.from))),
  )
  const before = words.slice(0, own.from)
  return (
    isKept ||
    // "Maybe SGD 400 but the dean has to agree": words take no figure back.
    (/\d[^.;]*\bbut\s*$/i.test(before) && !/\d/.test(own.text)) ||
    /^\s*\p{L}+\s*$/u.test(before) ||
    /^\s*\p{Lu}\p{Ll}+:\s*$/u.test(before.replace(leads, '')) ||
    (obliges.test(before) && !/\b(?:it|this|that|answer|mine|ours|one)\b/i.test(before))
  )
}

/** "Ok:", "Answer:"; another word with a capital and a colon may be whose words they are. */
const leads =
  /^\s*(?:ok(?:ay)?|so|well|right|yes|no|sorry|hm+|answer|update|correction|ours|mine|note|re|for|final|done|now|here|again):/i

/** "Everybody should read: one book": of whoever must, and not of the answer. */
const obliges = /\b(?:should|must|has to|have to|ought to)\b/i

const joint = /^(?:(?:oh|please|pls|ok|yes)[, ]+)?(?:and|plus|also|add)(?: (?:also|that|this))?[,:]?\s+/i

/** More of an answer without what only joins it: "plus a laptop" adds "a laptop". */
export const withoutJoint = (text: string): string => text.replace(joint, '')
