import { type Term, termsIn } from './terms.ts'

/** What share of a whole a text says that a part is, and what it is. */
export type WrongShare = { readonly said: number; readonly comes: number; readonly at: number; readonly end: number }

const linked =
  /(?:=|\b(?:so|that(?:'s| is)|which (?:is|are|makes?|would be|means)|i\.e\.|makes?|an?|the)|\()\s?(?:an? |about |only )?$/i
const partOf =
  /\b(?:of (?:them|these|those|the|our|all|which|whom|\d)|out of)\b|\b(?:we )?(?:expect|want|hope|plan|aim|win|reach)\b/i
const ofElse =
  /\b(?:off|discount|extra|more|less|increase|growth|grew|fewer|pass|target|at least|score|each|per|reserve|tip|tax|interest|fee|refund\w*|under|above|below|over)\b/i

/** "1,500 of the 15,000, that is 20 %": a share that the two numbers do not have. */
export function wrongShares(plain: string): WrongShare[] {
  const terms = termsIn(plain)
  return terms.flatMap((share, n): WrongShare[] => {
    if (share.unit !== 'share' || share.value >= 1 || !linked.test(plain.slice(0, share.at))) return []
    const [near, other] = pairBeside(plain, terms, n) ?? []
    if (!near || !other || near.value >= other.value * 0.98 || near.value * 60 < other.value) return []
    const [from, to] = [Math.min(near.at, other.at, share.at), Math.max(near.end, other.end, share.end)]
    const text = plain.slice(from, to)
    if (!partOf.test(text) || ofElse.test(plain.slice(from, to + 24)) || near.value < 5) return []
    const comes = near.value / other.value
    const all = terms.filter(({ unit }) => unit === near.unit)
    return ratiosOf(all).some((ratio) => Math.abs(ratio - share.value) <= Math.max(0.015, share.value * 0.08))
      ? []
      : [{ said: share.value, comes, at: from, end: to }]
  })
}

/** The two numbers of one kind next to a share: both before it, or both right after it. */
function pairBeside(plain: string, terms: readonly Term[], n: number): readonly [Term, Term] | undefined {
  const share = terms[n]
  const pairs = [
    [terms[n - 2], terms[n - 1]],
    [terms[n + 1], terms[n + 2]],
  ] as const
  for (const [a, b] of pairs) {
    if (!share || !a || !b || a.unit !== b.unit || a.unit === 'share' || a.unit === 'money') continue
    const [from, to] = [Math.min(a.at, share.at), Math.max(b.end, share.end)]
    if (to - from > 150 || plain.slice(from, to).split(/[.!?](?=\s)/).length > 2) continue
    return a.value < b.value ? [a, b] : [b, a]
  }
  return undefined
}

/** What each number is of each other, and what is left. */
const ratiosOf = (all: readonly Term[]): number[] =>
  all.flatMap((a) => all.flatMap((b) => (a.value < b.value ? [a.value / b.value, 1 - a.value / b.value] : [])))

const openList =
  /\b(?:more than one|several|of (?:these|those|them)|of which|overlap\w*|multiple|both|could|off|discount|up to|pass|at least|target\w*|growth|satisf\w*|more|extra|drop|wants?|like[sd]?)\b/i

/** "60 %, 30 % and 20 %": shares of one thing that are more than all of it. */
export function sharesOverAll(plain: string): WrongShare[] {
  const lists = [...plain.matchAll(/[^.!?\n]*(?:[.!?](?!\s|$)[^.!?\n]*)*/g)].flatMap(({ 0: text, index }) =>
    text.trim() ? [{ text, index }] : [],
  )
  return lists.flatMap(({ text, index }): WrongShare[] => {
    const shares = termsIn(text)
    const comes = shares.reduce((sum, { value }) => sum + value, 0)
    const pieces = text.split(/,|;| and |\+|\//).filter((piece) => /\d/.test(piece))
    return shares.length >= 3 &&
      shares.every(({ unit, value }) => unit === 'share' && value < 1) &&
      pieces.length === shares.length &&
      comes > 1.015 &&
      comes < 1.6 &&
      !openList.test(`${text} ${/^[.!?]\s[^.!?]*/.exec(plain.slice(index + text.length))?.[0] ?? ''}`)
      ? [{ said: 1, comes, at: index, end: index + text.length }]
      : []
  })
}
