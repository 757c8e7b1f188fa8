import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'

/** Documents as teams bring them, made for each test. All words in them are invented. */

type Child = Paragraph | Table
const written = (...children: Child[]): Promise<Buffer> => Packer.toBuffer(new Document({ sections: [{ children }] }))

const heading = (text: string, level: 1 | 2 = 1): Paragraph =>
  new Paragraph({ text, heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 })
const bold = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, bold: true })] })
const lines = (text: string): Paragraph[] => text.split('\n').map((line) => new Paragraph(line))
const cell = (...children: (Paragraph | string)[]): TableCell =>
  new TableCell({ children: children.flatMap((one) => (typeof one === 'string' ? lines(one) : [one])) })
const row = (...cells: (TableCell | string)[]): TableRow =>
  new TableRow({ children: cells.map((one) => (typeof one === 'string' ? cell(one) : one)) })
const table = (...rows: TableRow[]): Table => new Table({ rows })

/** A template as it is laid out: a section, its prompts, and the answer in the same cell or in the next one. */
export const canvas = (vision: string, test: string): Promise<Buffer> =>
  written(
    heading('Design canvas'),
    table(
      row(cell(bold('Micro-credential vision'), vision, 'Nurses on night shifts can read a dashboard of their ward.')),
      row(cell(bold('Learning format'), test), 'A task on one’s own ward, marked by two people.'),
    ),
  )

/** One label beside several rows, and one over the whole width. */
export const merged = (): Promise<Buffer> => {
  const down = (text: string, verticalMerge: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]): TableCell =>
    new TableCell({ children: [new Paragraph(text)], verticalMerge })
  return written(
    table(
      row(new TableCell({ children: [new Paragraph('Course proposal')], columnSpan: 2 })),
      row('Course title', 'Reading ward data'),
      row(down('Learning outcomes', VerticalMergeType.RESTART), 'Read a ward dashboard.'),
      row(down('', VerticalMergeType.CONTINUE), 'Report one finding a week.'),
      row('Fee', '345 dollars'),
    ),
  )
}

/** A list within a list. */
export const nested = (): Promise<Buffer> => {
  const item = (text: string, level: number): Paragraph => new Paragraph({ text, bullet: { level } })
  return written(
    heading('Learning outcomes'),
    item('Read a dashboard', 0),
    item('of one ward', 1),
    item('of several wards', 1),
    item('Report a finding', 0),
    heading('Prerequisites'),
    new Paragraph('A nursing registration.'),
  )
}

/** Somebody commented on an answer. */
export const commented = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      comments: {
        children: [{ id: 0, author: 'Reviewer', children: [new Paragraph('Secret remark on the fee.')] }],
      },
      sections: [
        {
          children: [
            heading('Fee'),
            new Paragraph({
              children: [
                new CommentRangeStart(0),
                new TextRun('345 dollars'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
              ],
            }),
          ],
        },
      ],
    }),
  )

/** Somebody changed it with tracking on. */
export const tracked = (): Promise<Buffer> => {
  const change = { id: 1, author: 'Editor', date: '2026-11-01T10:00:00Z' }
  return written(
    heading('Workload'),
    new Paragraph({
      children: [
        new DeletedTextRun({ ...change, text: 'Forty hours' }),
        new InsertedTextRun({ ...change, id: 2, text: 'Thirty hours' }),
        new TextRun(' over six weeks.'),
      ],
    }),
  )
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Pages that are pictures. */
export const scan = (): Promise<Buffer> =>
  written(
    new Paragraph({
      children: [new ImageRun({ type: 'png', data: png, transformation: { width: 500, height: 700 } })],
    }),
  )

/** A Word file with a program in it, under a harmless name. */
export async function withMacro(): Promise<Uint8Array> {
  const files = unzipSync(await plain())
  return zipSync({ ...files, 'word/vbaProject.bin': strToU8('Sub AutoOpen()') })
}

/** A small file that unpacks to 80 MB. */
export async function bomb(): Promise<Uint8Array> {
  const files = unzipSync(await plain())
  return zipSync({ ...files, 'word/media/image1.bmp': new Uint8Array(80_000_000) })
}

/** A file with a password: another kind inside. */
export const locked = (): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)])

/** An outline in Spanish. */
export const spanish = (): Promise<Buffer> =>
  written(
    heading('Resultados de aprendizaje'),
    new Paragraph('Leer un tablero de datos de la sala y explicar lo que muestra.'),
    heading('Evaluación'),
    new Paragraph('Una tarea práctica en la propia sala.'),
  )

/** A course outline as a department has it. */
export const plain = (): Promise<Buffer> =>
  written(
    heading('Reading ward data'),
    heading('Rationale', 2),
    new Paragraph('Wards collect data that nobody on the night shift can read.'),
    heading('Target audience', 2),
    new Paragraph('Nurses with two years of practice.'),
    heading('Learning outcomes', 2),
    new Paragraph('Read a ward dashboard and report one finding.'),
    heading('Assessment', 2),
    new Paragraph('A task on one’s own ward.'),
    new Paragraph('Workload: 30 hours over six weeks'),
    new Paragraph('Fee: 345 dollars'),
  )

/** A workbook with a sheet of questions; `rows` as they stand in it. */
export function workbook(rows: readonly (readonly string[])[], hidden?: string): Uint8Array {
  const letter = (n: number): string => String.fromCharCode(65 + n)
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const sheet = rows
    .map(
      (cells, r) =>
        `<row r="${r + 1}">${cells.map((text, c) => `<c r="${letter(c)}${r + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join('')}</row>`,
    )
    .join('')
  const xml = '<?xml version="1.0" encoding="UTF-8"?>'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const names = hidden ? ['Answers', hidden] : ['Answers']
  const worksheet = `${xml}<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`
  const parts = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"${name === hidden ? ' state="hidden"' : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${relations}">${names.map((_, n) => `<Relationship Id="rId${n + 1}" Type="${office}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(names.map((_, n) => [`xl/worksheets/sheet${n + 1}.xml`, worksheet])),
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

/** A committee's blank form: labels beside empty cells, a line to write on, and a place for a signature. */
export const blankForm = (): Promise<Buffer> =>
  written(
    heading('Course proposal'),
    table(
      row('Course title', ''),
      row('Learning outcomes:', ''),
      row('Total hours', ''),
      row('Applicable policies', ''),
      row('Signature of the dean', ''),
    ),
    new Paragraph('Date: ______________'),
    new Paragraph('For the office only.'),
  )

/** A form with an empty cell beside each of these labels. */
export const labelled = (labels: readonly string[]): Promise<Buffer> =>
  written(table(...labels.map((label) => row(label, ''))))

/** A form with tags of its own. */
export const taggedForm = (): Promise<Buffer> =>
  written(
    new Paragraph('Outcomes: {{07.1}}'),
    new Paragraph('Hours: {{hours}}'),
    new Paragraph('Policies: {{05.1}}'),
    new Paragraph('Colour: {{constructor}}'),
  )
