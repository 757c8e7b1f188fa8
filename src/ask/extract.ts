import type { Passage } from '../toolkit/passages.ts'
import type { Cited, Point } from './answer.ts'

/** Cites all passages found, best first, and says the first `points` of them: what the toolkit states before what it only asks. `worded` gives the published words of a place, where there are any. */
export function extract(
  found: readonly Passage[],
  points: number,
  worded: Worded = () => undefined,
): { points: Point[]; citations: Cited[] } {
  const citations = found.map((passage) => cite(passage, worded(passage)))
  const shown = citations.slice(0, points).map((cited, at) => ({
    asks: asks(cited),
    point: { text: said(cited), citation: at + 1, ...(cited.points ? { points: cited.points } : {}) },
  }))
  const ordered = [...shown.filter((one) => !one.asks), ...shown.filter((one) => one.asks)]
  return { points: ordered.map(({ point }) => point), citations }
}

const asks = ({ quote }: Cited): boolean => quote.endsWith('?')

/** Published words stand in quotation marks, ours do not; what the toolkit only asks, or lists to be checked, is said to be so. */
function said(cited: Cited): string {
  const text = cited.quoted ? `“${cited.quote}”` : cited.quote
  if (asks(cited)) return `The toolkit asks: ${text}`
  return cited.part === 'Checklist' ? `On the toolkit’s checklist: ${text}` : text
}

/** The published words of a passage's lines, where the institution has them. */
export type Worded = (passage: Passage) => string | undefined

const cite = (
  { id, phase, step, place, part, lines, text, points }: Passage,
  published: string | undefined,
): Cited => ({
  id,
  phase,
  step,
  place,
  part,
  lines,
  quote: published ?? text,
  quoted: published !== undefined,
  ...(points ? { points } : {}),
})
