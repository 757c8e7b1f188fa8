import type { SaidLine, SaidMark, SaidPart, SaidSpan } from '../../view/said.ts'
import { cleanParts } from './clean.ts'

/** What a person wrote, looking in HTML as it did to them. `mark` is put behind its end; `escaped` makes text of anything. */
export function saidInHtml(
  text: string,
  marks: readonly SaidMark[] | undefined,
  { mark, escaped }: { readonly mark: string; readonly escaped: (text: string) => string },
): string {
  const line = (spans: SaidLine): string => spans.map((span) => inline(span, escaped)).join('')
  const parts = cleanParts(text, marks).map((part) => written(part, line))
  const last = parts.at(-1) ?? ''
  return [...parts.slice(0, -1), last.replace(/(<\/[a-z/<>]+>)$/, `${mark}$1`)].join('')
}

function written(part: SaidPart, line: (spans: SaidLine) => string): string {
  switch (part.kind) {
    case 'lines':
    case 'quote': {
      const all = part.lines.map((spans) => `<p dir="auto">${line(spans)}</p>`).join('')
      return part.kind === 'quote' ? `<blockquote>${all}</blockquote>` : all
    }
    case 'list': {
      const [tag, start] = part.ordered ? ['ol', part.first > 1 ? ` start="${part.first}"` : ''] : ['ul', '']
      return `<${tag}${start}>${part.items.map((spans) => `<li dir="auto">${line(spans)}</li>`).join('')}</${tag}>`
    }
    case 'table':
      return `<table class="said"><tbody>${part.rows.map((cells) => `<tr>${cells.map((cell) => `<td dir="auto">${line(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table>`
    default:
      return part satisfies never
  }
}

function inline({ text, url, bold, italic, strike, code }: SaidSpan, escaped: (text: string) => string): string {
  const tags = [
    ...(bold ? ['strong'] : []),
    ...(italic ? ['em'] : []),
    ...(strike ? ['s'] : []),
    ...(code ? ['code'] : []),
  ]
  const looks = tags.reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, escaped(text))
  return url ? `<a href="${escaped(url)}" rel="noreferrer">${looks}</a>` : looks
}
