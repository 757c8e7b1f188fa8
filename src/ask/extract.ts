import type { Passage } from '../toolkit/passages.ts'
import type { Cited, Point } from './answer.ts'

/** Cites all passages found, best first, and says the first `points` of them. `worded` gives the published words of a place, where there are any; `codeOf` what people call an item. */
export function extract(
  found: readonly Passage[],
  points: number,
  { worded = () => undefined, codeOf = () => undefined }: Telling = {},
): { points: Point[]; citations: Cited[] } {
  const citations = found.map((passage) => cite(passage, worded(passage), codeOf(passage.id)))
  return { points: citations.slice(0, points).map((cited, at) => pointOf(cited, at + 1)), citations }
}

export type Telling = { readonly worded?: Worded | undefined; readonly codeOf?: (id: string) => string | undefined }

const pointOf = (cited: Cited, citation: number): Point => ({
  text: said(cited),
  citation,
  ...(cited.points ? { points: cited.points } : {}),
})

/** Published words stand in quotation marks, ours do not; what the toolkit only asks, or lists to be checked, is said to be so. */
function said({ quote, quoted, part, place, points }: Cited): string {
  const text = quoted ? `“${quote}”` : quote
  const [who] = place.match(/^Template \d/) ?? ['The toolkit']
  if (quote.endsWith('?')) return `${part.startsWith('Checklist') ? 'The checklist' : who} asks: ${text}`
  return part.startsWith('Checklist') && !points ? `The checklist asks whether ${inside(text)}` : text
}

/** A sentence as it goes on inside another. */
const inside = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The published words of a passage's lines, where the institution has them. */
export type Worded = (passage: Passage) => string | undefined

function cite(
  { id, phase, step, place, part, lines, text, points }: Passage,
  published: string | undefined,
  code: string | undefined,
): Cited {
  const named = code ? ` · ${code}` : ''
  return {
    id,
    phase,
    step,
    place: `${place}${named}`,
    part: `${part}${named}`,
    lines,
    quote: published ?? text,
    quoted: published !== undefined,
    ...(points ? { points } : {}),
  }
}
