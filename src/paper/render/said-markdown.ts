import type { SaidLine, SaidMark, SaidPart, SaidSpan } from '../../view/said.ts'
import { clean, cleanParts } from './clean.ts'

/** What a person wrote as a block quote of Markdown, looking as it did to them; each of its lines keeps its end. `line` makes text of anything. */
export function saidInMarkdown(
  text: string,
  marks: readonly SaidMark[] | undefined,
  { mark, line }: { readonly mark: string; readonly line: (text: string) => string },
): string {
  const parts = cleanParts(text, marks).map((part) => linesOf(part, line))
  const all = parts.flatMap((lines, n) => (n ? ['', ...lines] : lines))
  return all.map((one, n) => `> ${one}${n === all.length - 1 ? mark : ''}`.trimEnd()).join('\n')
}

function linesOf(part: SaidPart, line: (text: string) => string): string[] {
  const inline = (spans: SaidLine): string => spans.map((span, n) => inMarkdown(span, n === 0, line)).join('')
  switch (part.kind) {
    case 'lines':
      return part.lines.map((spans, n) => `${inline(spans)}${n < part.lines.length - 1 && spans.length ? '\\' : ''}`)
    case 'quote':
      return part.lines.map((spans) => `> ${inline(spans)}`)
    case 'list':
      return part.items.map((item, n) => {
        const sign = part.ordered ? `${part.first + n}.` : '-'
        return `${'   '.repeat(part.indent)}${sign} ${inline(item)}`
      })
    case 'table':
      return [
        `|${' |'.repeat(part.rows[0]?.length ?? 0)}`,
        `|${' --- |'.repeat(part.rows[0]?.length ?? 0)}`,
        ...part.rows.map((cells) => `| ${cells.map(inline).join(' | ')} |`),
      ]
    default:
      return part satisfies never
  }
}

/** Only at the beginning of a line does a sign make a list or a heading. */
function inMarkdown(
  { text, url, bold, italic, strike, code }: SaidSpan,
  begins: boolean,
  line: (text: string) => string,
): string {
  const [, before = '', within = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(clean(text)) ?? []
  if (!within) return begins ? line(text) : text
  const shown = code && !within.includes('`') ? `\`${within}\`` : begins ? line(within) : line(`x${within}`).slice(1)
  const looks = [...(bold ? ['**'] : []), ...(italic ? ['_'] : []), ...(strike ? ['~~'] : [])]
  const marked = looks.reduce((inner, sign) => `${sign}${inner}${sign}`, shown)
  const linked = url ? `[${marked}](<${clean(url).replace(/[<>\s\\]/g, encodeURIComponent)}>)` : marked
  const space = begins ? '&nbsp;'.repeat(before.length) : before
  return `${space}${linked}${after}`
}
