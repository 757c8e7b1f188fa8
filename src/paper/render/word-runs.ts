import type { Paragraph, ParagraphChild } from 'docx'
import { type Inline, type Note, type PaperWords, runsOf } from '../tree.ts'
import { clean, isRightToLeft, linesOf } from './clean.ts'
import type { Making } from './word-making.ts'
import { colours } from './word-style.ts'

/** A paragraph in a style, in the direction of its first letter. `keeps`: it stands on one page with what follows. */
export function paragraph(
  words: PaperWords,
  making: Making,
  { style, keeps = false }: { readonly style: string | undefined; readonly keeps?: boolean },
): Paragraph {
  const said = runsOf(words).map((run) => (typeof run === 'string' ? run : 'text' in run ? run.text : ''))
  return new making.docx.Paragraph({
    ...(style ? { style } : {}),
    ...(keeps ? { keepNext: true } : {}),
    ...inDirectionOf(said.join('')),
    children: runsInWord(words, making),
  })
}

export const inDirectionOf = (text: string): { readonly bidirectional?: true } =>
  isRightToLeft(text) ? { bidirectional: true } : {}

/** Words in Word's terms. */
export const runsInWord = (words: PaperWords, making: Making): ParagraphChild[] =>
  runsOf(words).flatMap((run) => runInWord(run, making))

function runInWord(run: Inline, making: Making): ParagraphChild[] {
  if (typeof run === 'string') return textRuns(run, {}, making)
  switch (run.kind) {
    case 'note':
      return [noteInWord(run.note, making)]
    case 'strong':
      return textRuns(run.text, { bold: true }, making)
    case 'quiet':
      return textRuns(run.text, { size: 16, color: colours.soft }, making)
    case 'gap':
      return [gapRun(clean(run.text), making)]
    default:
      return run satisfies never
  }
}

/** Text with its line breaks and tabs as Word writes them, each line in its own direction. */
export function textRuns(text: string, look: InlineLook, { docx }: Making): ParagraphChild[] {
  return linesOf(text).flatMap((line, n) => {
    const parts = line
      .split('\t')
      .flatMap((part, tab) => [
        ...(tab ? [new docx.TextRun({ children: [new docx.Tab()] })] : []),
        ...(part
          ? [new docx.TextRun({ text: part, ...look, ...(isRightToLeft(line) ? { rightToLeft: true } : {}) })]
          : []),
      ])
    return n ? [new docx.TextRun({ break: 1 }), ...parts] : parts
  })
}

type InlineLook = {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly strike?: boolean
  readonly font?: string
  readonly style?: string
  readonly size?: number
  readonly color?: string
}

export const gapRun = (text: string, { docx }: Making): ParagraphChild =>
  new docx.TextRun({
    text,
    bold: true,
    color: colours.gap,
    shading: { type: docx.ShadingType.CLEAR, fill: colours.gapGround },
  })

export function noteInWord({ text, url }: Note, { docx }: Making): ParagraphChild {
  const { ExternalHyperlink, FootnoteReferenceRun, Paragraph, TextRun } = docx
  const link = url
    ? [
        new TextRun(' '),
        new ExternalHyperlink({
          link: clean(url),
          children: [new TextRun({ text: 'The message', style: 'Hyperlink' })],
        }),
      ]
    : []
  return new FootnoteReferenceRun({
    children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(` ${clean(text)}`), ...link] })],
  })
}
