import type { PageReading } from '../page.ts'
import { readDocx } from './docx.ts'
import { most, NotTaken } from './limits.ts'
import { readMarkdown } from './markdown.ts'
import { readPdf } from './pdf.ts'
import { readText } from './text.ts'

/** Reads a document by its ending: .md, .txt, .docx, .pdf. Rejects with `NotTaken`, which says what to do. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<PageReading> {
  if (bytes.length > most.bytes) throw new NotTaken('It is larger than 10 MB. Split it, or leave its pictures out.')
  const read = readers[/\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? '']
  if (!read) throw new NotTaken('Only .md, .txt, .docx and .pdf can be read. Save it as one of these.')
  const reading = await read(bytes)
  const letters = reading.pieces.reduce((sum, { text }) => sum + text.length, 0)
  if (!letters) throw new NotTaken('It has no text that can be read.')
  if (letters > most.letters) throw new NotTaken('It has more than 600,000 letters. Split it.')
  return reading
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => PageReading | Promise<PageReading>>> = {
  md: (bytes) => readMarkdown(decoded(bytes)),
  txt: (bytes) => readText(decoded(bytes)),
  docx: readDocx,
  pdf: readPdf,
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
  } catch {
    throw new NotTaken('It is not written in UTF-8. Save it as UTF-8 and add it again.')
  }
}
