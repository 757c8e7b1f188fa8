import type { PaperBlock } from '../tree.ts'

/** What makes Word documents, loaded when the first is made. */
export type Docx = typeof import('docx')

/** `small`: everything has to fit on one page. */
export type Making = {
  readonly docx: Docx
  readonly small: boolean
  readonly drawn: ReadonlyMap<PaperBlock, Uint8Array>
}
