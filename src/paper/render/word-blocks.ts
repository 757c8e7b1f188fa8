import type { Paragraph, Table } from 'docx'
import type { PaperBlock } from '../tree.ts'
import { clean } from './clean.ts'
import { saidInWord } from './said-word.ts'
import type { Making } from './word-making.ts'
import { gapRun, inDirectionOf, noteInWord, paragraph, runsInWord, textRuns } from './word-runs.ts'
import { colours } from './word-style.ts'
import { tableInWord } from './word-table.ts'

type OfKind<K extends PaperBlock['kind']> = Extract<PaperBlock, { kind: K }>

/** A block in Word's terms. */
export function blockInWord(block: PaperBlock, making: Making): (Paragraph | Table)[] {
  const { docx } = making
  switch (block.kind) {
    case 'heading':
      return [headingInWord(block, making)]
    case 'text':
      return [paragraph(block.words, making, { style: block.tone ? (block.leads ? 'Asked' : 'Aside') : undefined })]
    case 'answer':
      return saidInWord(block.text, block.marks, { after: block.note ? [noteInWord(block.note, making)] : [], making })
    case 'gap':
      return [new docx.Paragraph({ style: 'Gap', children: [gapRun(clean(block.text), making)] })]
    case 'list':
      return block.items.map(
        (item) =>
          new docx.Paragraph({ bullet: { level: 0 }, spacing: { after: 60 }, children: runsInWord(item, making) }),
      )
    case 'table':
      return tableInWord(block, making)
    case 'picture':
      return pictureInWord(block, making)
    default:
      return block satisfies never
  }
}

/** Under the title, level 2 is Word's first. */
function headingInWord({ level, text, code, newPage }: OfKind<'heading'>, making: Making): Paragraph {
  const { docx } = making
  const { HeadingLevel, TextRun } = docx
  const levels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 }
  return new docx.Paragraph({
    heading: levels[level],
    ...(newPage ? { pageBreakBefore: true } : {}),
    ...inDirectionOf(text),
    children: [
      ...textRuns(text, {}, making),
      ...(code ? [new TextRun({ text: `  ${code}`, size: 16, bold: false, color: colours.soft })] : []),
    ],
  })
}

function pictureInWord(block: OfKind<'picture'>, { docx, drawn, small }: Making): Paragraph[] {
  const data = drawn.get(block)
  if (!data) return [new docx.Paragraph({ style: 'Aside', text: clean(block.alt) })]
  const { width, height } = sizeOf(data)
  const wide = small ? 460 : 620
  return [
    new docx.Paragraph({
      children: [
        new docx.ImageRun({
          type: 'png',
          data,
          transformation: { width: wide, height: Math.round((wide * height) / width) },
          altText: { name: 'Progress', title: clean(block.picture.title), description: clean(block.alt) },
        }),
      ],
    }),
  ]
}

/** How large a PNG is: two numbers at a fixed place in its head. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
