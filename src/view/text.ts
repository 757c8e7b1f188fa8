import { sourcesWords } from './citation.ts'
import type { Span, Text } from './view.ts'

export const strong = (text: string): Span => ({ kind: 'strong', text })
export const code = (text: string): Span => ({ kind: 'code', text })
export const command = (text: string): Span => ({ kind: 'command', text })
export const person = (id: string, name: string, mention = false): Span => ({ kind: 'person', id, name, mention })
export const sources = (...numbers: number[]): Span => ({ kind: 'sources', numbers })

export const spansOf = (text: Text): readonly Span[] => (typeof text === 'string' ? [text] : text)

/** The words alone. `invocation` is what stands before a command: "/mcred". */
export const plain = (text: Text, invocation = '/mcred'): string =>
  spansOf(text)
    .map((span) => {
      if (typeof span === 'string') return span
      if (span.kind === 'command') return `${invocation} ${span.text}`
      if (span.kind === 'sources') return sourcesWords(span.numbers)
      return span.kind === 'person' || span.kind === 'place' ? span.name : span.text
    })
    .join('')

/** Cut visibly to a number of characters ("… 14 more" is the caller's; this ends in "…"). */
export const shortened = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`

/** Cut visibly at the end of a word, on one line. */
export function briefly(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= max) return line
  const whole = line
    .slice(0, max + 1)
    .replace(/\s\S*$/, '')
    .slice(0, max)
  return `${whole.replace(/[\ud800-\udbff]$|[\s,;:.]+$/, '')}…`
}
