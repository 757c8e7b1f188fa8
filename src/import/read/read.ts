import { NotTaken } from '../../pages/read/limits.ts'
import type { ReadFile } from './block.ts'
import { most } from './limits.ts'
import { readCsv, readWorkbook } from './sheets.ts'
import { readWord } from './word.ts'

/** Reads a file that was given to be taken over, by its ending: .docx, .xlsx, .csv. Rejects with `NotTaken`, which says what to do. */
export async function readFile(name: string, bytes: Uint8Array): Promise<ReadFile> {
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? ''
  const read = readers[ending]
  if (!read) throw new NotTaken(otherwise[ending] ?? 'I read .docx, .xlsx and .csv. Save it as one of these.')
  if (bytes.length > most.bytes) throw new NotTaken('It is larger than 10 MB. Split it, or leave its pictures out.')
  const { blocks, notes } = await read(bytes)
  const letters = JSON.stringify(blocks).length
  if (!blocks.length) throw new NotTaken('It has no text that can be read.')
  if (blocks.length > most.blocks || letters > 2 * most.letters)
    throw new NotTaken('It is longer than what can be looked through row by row. Split it.')
  return { blocks, notes }
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => ReadFile | Promise<ReadFile>>> = {
  docx: readWord,
  xlsx: readWorkbook,
  csv: readCsv,
}

const macros =
  'It is of a kind that can hold macros, so it was not opened. Save a copy without them, as .docx or .xlsx.'

/** What people try as well, and what to do then. */
const otherwise: Readonly<Record<string, string>> = {
  docm: macros,
  dotm: macros,
  xlsm: macros,
  pdf: 'A PDF does not say which words answer which question. Open it in Word, save it as .docx, and look it through.',
  doc: 'It is in an old format. Save it as .docx.',
  xls: 'It is in an old format. Save it as .xlsx.',
  odt: 'Save it as .docx.',
  ods: 'Save it as .xlsx.',
}
