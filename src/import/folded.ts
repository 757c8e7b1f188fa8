import { createHash } from 'node:crypto'

/** The words of a line, as they are compared: no case, no accents, no signs, no numbering before them. */
export const folded = (text: string): string =>
  (
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
    .join(' ')
    .replace(/\p{M}+/gu, '')
    .replace(/^(?:\d{1,2} |[a-h] )+/, '')

/** The mark of a line: the same for the same words, and none of them can be read from it. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(folded(text)).digest('hex').slice(0, 16)
