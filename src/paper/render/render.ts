import type { Format } from '../choices.ts'
import type { Paper } from '../tree.ts'
import { asHtml } from './html.ts'
import { asMarkdown } from './markdown.ts'
import { asWord } from './word.ts'
import type { PaperFile } from './written.ts'

/** A paper as a file of a format; what writes Word is loaded when first asked for. */
export async function written(paper: Paper, format: Format): Promise<PaperFile> {
  switch (format) {
    case 'word':
      return {
        name: `${paper.file}.docx`,
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        content: await asWord(paper),
      }
    case 'html':
      return { name: `${paper.file}.html`, type: 'text/html', content: asHtml(paper) }
    case 'markdown':
      return { name: `${paper.file}.md`, type: 'text/markdown', content: asMarkdown(paper) }
    default:
      return format satisfies never
  }
}
