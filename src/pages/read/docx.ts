import type { PageReading } from '../page.ts'
import { piecesOf } from './html-blocks.ts'
import { htmlOf } from './word-file.ts'

/** A Word file: headings by their styles, paragraphs, list items and table rows, without pictures, comments and hidden runs. */
export async function readDocx(bytes: Uint8Array): Promise<PageReading> {
  const { html, hidden } = await htmlOf(bytes)
  const { pieces, styled } = piecesOf(html)
  const notes = styled
    ? []
    : [
        'It has no headings by style, so what is quoted names no chapter. Mark headings with Word’s own styles and add it again.',
      ]
  return { pieces, hidden, notes }
}
