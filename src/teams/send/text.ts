import { sourcesWords } from '../../view/citation.ts'
import { plain, spansOf } from '../../view/text.ts'
import type { Span, Text } from '../../view/view.ts'
import type { Element, Mention, TextRun } from './card.ts'

/** What stands before a command in Teams. */
export const invocation = '@mcred'

/** Text in which nothing that people wrote is read as markup; somebody who is called gets a text block, for only there does Teams call people. */
export function textOf(text: Text, quiet = false): Element[] {
  if (spansOf(text).some(isCall))
    return [
      {
        type: 'TextBlock',
        text: noLists(spansOf(text).map(marked).join('')),
        wrap: true,
        ...(quiet ? { isSubtle: true } : {}),
      },
    ]
  return linesOf(spansOf(text).flatMap((span) => runsOf(span, quiet))).map((inlines, n) => ({
    type: 'RichTextBlock',
    inlines,
    ...(n ? { spacing: 'None' } : {}),
  }))
}

/** People who are called in some texts: Teams wants them named with the card. */
export const mentionsIn = (texts: readonly Text[]): Mention[] =>
  texts.flatMap((text) => spansOf(text).flatMap((span) => (isCall(span) ? [mentionOf(span)] : [])))

type PersonSpan = Extract<Span, { kind: 'person' }>

/** Only people of Teams can be called in Teams. */
const isCall = (span: Span): span is PersonSpan =>
  typeof span !== 'string' &&
  span.kind === 'person' &&
  span.mention === true &&
  /^(29:|8:orgid:|[0-9a-f]{8}-)/.test(span.id)

const mentionOf = ({ id, name }: PersonSpan): Mention => ({
  type: 'mention',
  text: atName(name),
  mentioned: { id, name: tame(name) },
})

const atName = (name: string): string => `<at>${tame(name)}</at>`

const tame = (name: string): string => name.replace(/[<>&]/g, ' ').trim() || 'somebody'

function runsOf(span: Span, quiet: boolean): TextRun[] {
  const look = quiet ? ({ isSubtle: true } as const) : {}
  if (typeof span === 'string') return [{ type: 'TextRun', text: span, ...look }]
  switch (span.kind) {
    case 'strong':
      return [{ type: 'TextRun', text: span.text, weight: 'Bolder', ...look }]
    case 'code':
      return [{ type: 'TextRun', text: span.text, fontType: 'Monospace', ...look }]
    case 'command':
      return [{ type: 'TextRun', text: `${invocation} ${span.text}`, fontType: 'Monospace', ...look }]
    case 'link':
      return [{ type: 'TextRun', text: span.text, selectAction: { type: 'Action.OpenUrl', url: span.url }, ...look }]
    case 'person':
    case 'place':
      return [{ type: 'TextRun', text: span.name, weight: 'Bolder', ...look }]
    case 'sources':
      return [{ type: 'TextRun', text: sourcesWords(span.numbers), ...look }]
    default:
      return span satisfies never
  }
}

/** A line break inside a run is not shown everywhere, so each line is a block. Empty ones keep their height. */
function linesOf(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]]
  for (const run of runs)
    for (const [n, text] of run.text.split('\n').entries()) {
      if (n) lines.push([])
      if (text) lines.at(-1)?.push({ ...run, text })
    }
  return lines.map((line) => (line.length ? line : [{ type: 'TextRun', text: ' ' }]))
}

function marked(span: Span): string {
  if (typeof span === 'string') return escaped(span)
  if (span.kind === 'strong') return `**${escaped(span.text)}**`
  if (isCall(span)) return atName(span.name)
  return escaped(plain([span], invocation))
}

/** The signs that Teams' Markdown reads. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>&#~|]/g, (sign) => entities[sign] ?? `\\${sign}`)

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

/** A line that begins like one of a list is none. */
const noLists = (text: string): string => text.replace(/^(\s*)(?:(\d+)([.)])|([-+]))(?=\s)/gm, '$1$2\\$3$4')
