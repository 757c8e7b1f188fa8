import type { PageReading, Piece } from '../page.ts'

/** A line of its own that is numbered like a chapter ("4.2 Approval") and no sentence. */
export const isNumberedHeading = (line: string): boolean =>
  /^(\d{1,2}(\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[A-H][.)])\s+\p{Lu}[^.!?;:]{1,90}$/u.test(line)

/** How deep a numbered heading stands: 4 is 1, 4.2 is 2. */
export const depthOf = (line: string): number => (/^[\d.]+/.exec(line)?.[0].match(/\d+/g) ?? ['1']).length

/** Keeps the headings that a piece stands below. */
export function headings(): { at(depth: number, text: string): void; now(): readonly string[] } {
  let path: { depth: number; text: string }[] = []
  return {
    at(depth, text) {
      path = [...path.filter((one) => one.depth < depth), { depth, text }]
    },
    now: () => path.map(({ text }) => text),
  }
}

/** Plain text: paragraphs between empty lines, list items, numbered lines of their own as headings. */
export function readText(text: string): PageReading {
  const under = headings()
  const pieces: Piece[] = []
  for (const block of text.split(/\n\s*\n/)) {
    const lines = block
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    if (lines.length === 1 && lines[0] && isNumberedHeading(lines[0])) under.at(depthOf(lines[0]), lines[0])
    else pieces.push(...paragraphsOf(lines).map((one) => ({ under: under.now(), ...one })))
  }
  return { pieces, hidden: 0, notes: [] }
}

const item = /^(?:[-*•–]|\d{1,2}[.)]|[a-z][.)])\s+/

/** The lines of a block as paragraphs and list items. */
export function paragraphsOf(lines: readonly string[]): { text: string; listed?: true }[] {
  const parts: { text: string; listed?: true }[] = []
  for (const line of lines) {
    const last = parts.at(-1)
    if (item.test(line)) parts.push({ text: line.replace(item, ''), listed: true })
    else if (last) parts[parts.length - 1] = { ...last, text: `${last.text} ${line}` }
    else parts.push({ text: line })
  }
  return parts
}
