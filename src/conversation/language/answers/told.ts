import type { Telling, ToldPart } from '../../../understanding/telling.ts'
import type { Understanding } from '../../../understanding/understanding.ts'
import { withoutCourtesy } from '../small-talk.ts'

type Reads = Pick<Understanding, 'readTelling'>

/** How sure it must be what of a message is the answer. */
export const surelyTold = 0.58

/** What a message tells, where that is sure; undefined where all of it may be the answer, or none. */
export function tellingIn(said: string, { readTelling }: Reads): Telling['said'] | undefined {
  const { said: found, chance } = readTelling(said)
  return chance < surelyTold ? undefined : found
}

/** One answer of a message, what names its question, and where both stand. */
export type Pair = { readonly codes: readonly string[]; readonly text: string; readonly piece: string }

/** Each answer with what names its question: before it where the message begins so, else behind it; none where one stands alone. */
export function pairsIn(said: string, found: Telling['said']): readonly Pair[] {
  const some = found.filter(({ part }) => part === 'code' || part === 'text')
  const isCodeFirst = some[0]?.part === 'code'
  const groups: { codes: ToldPart[]; text?: ToldPart }[] = []
  for (const one of some) {
    const now = groups.at(-1)
    const isNext = now?.text !== undefined && (isCodeFirst || one.part === 'text')
    const before = one.part === 'code' && !isNext ? now?.codes.at(-1) : undefined
    if (before && !joins.test(said.slice(before.to, one.from))) return []
    const group = now && !isNext ? now : { codes: [] }
    if (group !== now) groups.push(group)
    if (one.part === 'text') group.text = one
    else group.codes.push(one)
  }
  const told = groups.flatMap(({ codes, text }): Pair[] => {
    if (!text || !codes.length) return []
    const [from, to] = [Math.min(text.from, codes[0]?.from ?? 0), Math.max(text.to, codes.at(-1)?.to ?? 0)]
    return [{ codes: codes.map((one) => one.text), text: wordsOf(said, text, found), piece: said.slice(from, to) }]
  })
  return told.length < groups.length ? [] : told
}

const joins = /^[\s,;&+/–-]*(?:(?:and|or|to|as well as)\b)?\s*(?:also |to |in |for |under )?$/i

/** What points to a question and does not name it. */
export const pointsTo =
  /^(?:here )?(?:it|that|this|these|those|(?:this|that) (?:one|answer)|(?:the|my|our) answer|mine|ours)$/i

/** Whether a message surely tells an answer and names its question by its code. */
export const isTold = (said: string, reads: Reads): boolean =>
  /\d/.test(said) &&
  pairsIn(said, tellingIn(said, reads) ?? []).some(({ codes }) => codes.every((code) => /\d/.test(code)))

/** Whether a message surely tells one answer, of whichever questions it names. */
export const tellsOne = (said: string, reads: Reads): boolean =>
  pairsIn(said, tellingIn(said, reads) ?? []).length === 1

/** Whether several questions are told an answer each, or one is told two. */
export const tellsSeveral = (said: string, reads: Reads): boolean =>
  (tellingIn(said, reads) ?? []).filter(({ part }) => part === 'text').length > 1

/** What is wanted besides the answer, "and what's next?", and the message without it. */
export function moreIn(said: string, reads: Reads): { readonly more: string; readonly rest: string } | undefined {
  const found = tellingIn(said, reads) ?? []
  const one = found.find(({ part }) => part === 'more')
  if (!one || !found.some(({ part }) => part === 'text')) return undefined
  const [before, behind] = [said.slice(0, one.from).replace(/[\s,;.(–-]+$/, ''), said.slice(one.to)]
  const more = one.text.replace(/^(?:and|also|then|plus)[,\s]+|[,;]$/gi, '')
  return { more, rest: /[\p{L}\p{N}]/u.test(behind) ? `${before}${behind}`.trim() : before }
}

/**
 * The words of an answer as they are recorded. What stands behind a code and a sign is all of it; the stop that ends several
 * sentences, or the message, is theirs; quotation marks around all of it are not.
 */
export function wordsOf(said: string, own: ToldPart, found: Telling['said']): string {
  const bare = said.slice(beginningOf(said, own, found), own.to).replace(/^["“«'‘](.*)["”»'’]$/s, '$1')
  const text = withoutCourtesy(bare.replace(/[;,:]$/, ''))
  const [stop = ''] = /^[.!]+(?=\s|$)/.exec(said.slice(own.to)) ?? []
  if (/[.!?]\s/.test(text) || !said.slice(own.to + stop.length).trim()) return `${text}${stop}`
  return text.replace(/[.!]$/, '')
}

function beginningOf(said: string, own: ToldPart, found: Telling['said']): number {
  const isBefore = ({ part, text, to }: ToldPart): boolean =>
    to <= own.from &&
    (part === 'code' || (part === 'old' && text.split(/\s+/).length < 6 && takesBack.test(said.slice(0, own.from))))
  const before = found.findLast(isBefore)
  const [sign] = (before?.part === 'code' && signed.exec(said.slice(before.to, own.from))) || []
  return before && sign !== undefined && /\d/.test(before.text) ? before.to + sign.length : own.from
}
const signed = /^(?:\s*(?:=>|[:=→]+)\s*|\s+(?:[-–—~]+|->|→)\s+)/

/** What turns to something else: without it nothing that was said first is taken back. */
export const takesBack =
  /→|->|=>|\b(?:no|not|never|nope|sorry|oops|wait|mean(?:t)?|actually|rather|instead|correction|correct|typo|strike|scratch|longer|n['’]t|now|was|were|but|change|replace)\b|\w+n['’]t\b/i
