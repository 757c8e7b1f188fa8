import { type SaidMark, type SaidPart, saidParts } from '../../view/said.ts'

/** Signs that no document may hold, control characters and halves of a sign, as nothing or as “�”; lines end in one way. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?|\v|\f|\u2028|\u2029/g, '\n')
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g, '')

/** What a person wrote in its parts, of signs that a document may hold; where others went, nothing can be marked any more. */
export function cleanParts(text: string, marks: readonly SaidMark[] | undefined): SaidPart[] {
  const cleaned = clean(text)
  return saidParts(cleaned, cleaned === text ? marks : [])
}

/** The lines of what a person wrote. */
export const linesOf = (text: string): string[] => clean(text).split('\n')

/** Whether a line reads from right to left: its first letter says so. */
export const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
