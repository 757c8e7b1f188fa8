import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

/** A Word file with headings by style, a list, a table, and runs that nobody sees. */
export async function wordPolicy(): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const row = (...texts: string[]) => new TableRow({ children: texts.map(cell) })
  const children = [
    new Paragraph({ text: '4 Approval', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: '4.1 Who approves', heading: HeadingLevel.HEADING_2 }),
    new Paragraph({
      children: [
        new TextRun('The Short Course Committee approves each course. '),
        new TextRun({ text: 'Hidden words. ', vanish: true }),
        new TextRun({ text: 'White words. ', color: 'FFFFFF' }),
        new TextRun({ text: 'Tiny words. ', size: 2 }),
        new TextRun('It meets monthly.'),
      ],
    }),
    new Paragraph('The dean alone may approve it where:'),
    new Paragraph({ text: 'it awards no credit', bullet: { level: 0 } }),
    new Paragraph({ text: 'it costs under $300', bullet: { level: 0 } }),
    new Paragraph({ text: '5 Fees', heading: HeadingLevel.HEADING_1 }),
    new Table({ rows: [row('Length', 'Highest fee'), row('up to 20 hours', '$300')] }),
  ]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** A PDF of one page. A line is drawn at its size; `mode` 3 is drawn without ink, `white` in white. */
export function pdf(
  lines: readonly { text: string; size?: number; mode?: number; white?: true; down?: number }[],
): Uint8Array {
  let y = 800
  const drawn = lines.map(({ text, size = 10, mode = 0, white, down = 12 }) => {
    y -= down
    return `q ${white ? '1 1 1' : '0 0 0'} rg BT /F1 ${size} Tf ${mode} Tr 50 ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET Q`
  })
  const content = drawn.join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let file = '%PDF-1.4\n'
  const at = objects.map((object, n) => {
    const from = file.length
    file += `${n + 1} 0 obj\n${object}\nendobj\n`
    return from
  })
  const xref = file.length
  const offsets = at.map((from) => `${String(from).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`
  return Buffer.from(file, 'latin1')
}
