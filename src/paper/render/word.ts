import type { Paragraph, Table } from 'docx'
import { pictureAsPng } from '../../picture/png.ts'
import type { Paper, PaperBlock } from '../tree.ts'
import { clean } from './clean.ts'
import { blockInWord } from './word-blocks.ts'
import type { Docx, Making } from './word-making.ts'
import { styles } from './word-style.ts'

/** A paper as a Word document on A4. The library is loaded when the first is made. */
export async function asWord(paper: Paper): Promise<Uint8Array> {
  const docx = await import('docx')
  const making: Making = { docx, small: paper.onePage ?? false, drawn: await drawnOf(paper) }
  const { Document, Packer } = docx
  const document = new Document({
    title: clean(paper.title),
    subject: clean(paper.kind),
    description: clean(paper.foot),
    creator: 'mcred',
    lastModifiedBy: 'mcred',
    styles: styles(paper.language, making.small),
    sections: [
      {
        properties: { page: page(making.small) },
        footers: { default: footer(paper, docx) },
        children: [...titleOf(paper, docx), ...paper.blocks.flatMap((block) => blockInWord(block, making))],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** A4 in twentieths of a point. */
const page = (small: boolean) => {
  const side = 1134
  const [top, bottom] = small ? [850, 850] : [1134, 1134]
  return {
    size: { width: 11906, height: 16838 },
    margin: { top, bottom, left: side, right: side, footer: small ? 400 : 567 },
  }
}

const titleOf = ({ title, kind }: Paper, { Paragraph, HeadingLevel, TextRun }: Docx): (Paragraph | Table)[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(clean(title))] }),
  new Paragraph({ style: 'Subtitle', children: [new TextRun(clean(kind))] }),
]

const footer = ({ foot }: Paper, { Footer, Paragraph, TextRun, PageNumber }: Docx) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun(`${clean(foot)} · page `),
          new TextRun({ children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

async function drawnOf({ blocks }: Paper): Promise<Map<PaperBlock, Uint8Array>> {
  const drawn = new Map<PaperBlock, Uint8Array>()
  for (const block of blocks) if (block.kind === 'picture') drawn.set(block, await pictureAsPng(block.picture))
  return drawn
}
