import { strFromU8, zipSync } from 'fflate'
import { NotTaken } from '../../pages/read/limits.ts'
import { membersOf, unpack } from './archive.ts'
import type { DocumentBlock, ReadFile } from './block.ts'
import { rowsOfCsv } from './csv.ts'
import { counted } from './word.ts'

/** What of a workbook is read: no links to elsewhere, no drawings, no comments. */
const part =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/

/** A workbook: the rows of each sheet that is shown, formulas as what they came to. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadFile> {
  const names = membersOf(bytes)
  if (!names.includes('xl/workbook.xml'))
    throw new NotTaken('It is no Excel file, whatever its name says. Save it again as .xlsx.')
  const parts = unpack(bytes, (name) => part.test(name))
  const hidden = hiddenIn(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()))
  const { default: readSheets } = await import('read-excel-file/node')
  const sheets = await readSheets(Buffer.from(zipSync(parts, { level: 0 }))).catch(() => {
    throw new NotTaken('It cannot be read as an Excel file. Save it again as .xlsx or .csv.')
  })
  const shown = sheets.filter(({ sheet }) => !hidden.has(sheet))
  const blocks = shown.flatMap(({ sheet, data }) => [
    ...(shown.length > 1 ? [{ kind: 'heading', depth: 1, text: sheet } as const] : []),
    ...rowsOf(
      data.map((row) => row.map(inWords)),
      shown.length > 1 ? `sheet ${sheet}, ` : '',
    ),
  ])
  const comments = names.filter((name) => /comments\d*\.xml$/i.test(name)).length
  return {
    blocks,
    notes: [
      ...(hidden.size
        ? [`${counted(hidden.size, 'hidden sheet')} ${hidden.size === 1 ? 'was' : 'were'} left out.`]
        : []),
      ...(comments ? ['Comments beside its cells were left out.'] : []),
    ],
  }
}

/** A .csv: its rows. */
export const readCsv = (bytes: Uint8Array): ReadFile => ({ blocks: rowsOf(rowsOfCsv(bytes), ''), notes: [] })

const rowsOf = (rows: readonly (readonly string[])[], sheet: string): DocumentBlock[] =>
  rows.flatMap((row, at): DocumentBlock[] =>
    row.some(Boolean)
      ? [
          {
            kind: 'row',
            cells: row.map((cell) => (cell ? [{ text: cell }] : [])),
            at: `${sheet}row ${at + 1}`,
            ...(at === 0 ? { first: true } : {}),
          },
        ]
      : [],
  )

const inWords = (cell: unknown): string =>
  cell instanceof Date
    ? cell.toISOString().slice(0, 10)
    : cell === null || cell === undefined
      ? ''
      : String(cell).trim()

const hiddenIn = (workbook: string): ReadonlySet<string> =>
  new Set(
    [...workbook.matchAll(/<sheet\s[^>]*>/g)].flatMap(([one]) =>
      /state="(?:hidden|veryHidden)"/.test(one) ? (/name="([^"]*)"/.exec(one)?.[1] ?? []) : [],
    ),
  )
