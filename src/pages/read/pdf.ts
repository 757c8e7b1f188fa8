import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { PageReading, Piece } from '../page.ts'
import { hidingIn } from './hidden-in-pdf.ts'
import { most, NotTaken } from './limits.ts'
import { depthOf, headings, isNumberedHeading, paragraphsOf } from './text.ts'

type PdfLine = { readonly text: string; readonly size: number; readonly y: number; readonly page: number }

/** A PDF: lines put together to paragraphs, larger or numbered lines of their own as headings, each with its page. Scans have no text. */
export async function readPdf(bytes: Uint8Array): Promise<PageReading> {
  const { getDocumentProxy } = await import('unpdf')
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 }).catch(() => {
    throw new NotTaken('It cannot be opened as a PDF. If it has a password, save a copy without one.')
  })
  if (document.numPages > most.pdfPages) throw new NotTaken(`It has more than ${most.pdfPages} pages. Split it.`)
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => linesOn(await document.getPage(at + 1), at + 1)),
  )
  const lines = pages.flatMap((one) => one.lines)
  const hidden = pages.reduce((sum, one) => sum + one.hidden, 0)
  await document.loadingTask.destroy()
  if (!lines.length)
    throw new NotTaken('It has no text: it is a scan or a picture. Add a file whose words can be selected.')
  return { pieces: piecesOf(withoutRunning(lines, document.numPages)), hidden, notes: [] }
}

/** The lines of one page, without what nobody sees, and how many texts that was. */
async function linesOn(page: PDFPageProxy, number: number): Promise<{ lines: PdfLine[]; hidden: number }> {
  const shown = await hidingIn(page)
  const { items } = await page.getTextContent()
  const texts = items.flatMap((one) => ('str' in one && one.str.trim() ? [one] : []))
  const left = texts.map((one) => ({ ...one, str: heightOf(one.transform) > 2 ? shown(one.str) : '' }))
  return {
    lines: linesOf(
      left.filter(({ str }) => str.trim()),
      number,
    ),
    hidden: left.filter(({ str }, at) => str !== texts[at]?.str).length,
  }
}

const heightOf = ([, , c = 0, d = 0]: readonly number[]): number => Math.hypot(c, d)

function linesOf(items: readonly { str: string; transform: number[]; width: number }[], page: number): PdfLine[] {
  const lines: (PdfLine & { end: number })[] = []
  for (const { str, transform, width } of items) {
    const [size, x, y] = [heightOf(transform), transform[4] ?? 0, transform[5] ?? 0]
    const last = lines.at(-1)
    if (last && Math.abs(last.y - y) < size / 2 && x >= last.end - size)
      lines[lines.length - 1] = {
        ...last,
        text: `${last.text}${x - last.end > size / 6 ? ' ' : ''}${str}`,
        end: x + width,
        size: Math.max(last.size, size),
      }
    else lines.push({ text: str, size, y, page, end: x + width })
  }
  return lines.map(({ end: _, ...line }) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
}

/** Without page numbers, and what stands on most pages alike. */
function withoutRunning(lines: readonly PdfLine[], pages: number): PdfLine[] {
  const on = Map.groupBy(lines, ({ text }) => text.replace(/\d+/g, '#'))
  const runs = (text: string): boolean =>
    pages > 1 && new Set(on.get(text.replace(/\d+/g, '#'))?.map(({ page }) => page)).size > pages / 2
  return lines.filter(({ text }) => !/^(page )?\d{1,3}( (of|\/) \d{1,3})?$/i.test(text) && !runs(text))
}

function piecesOf(lines: readonly PdfLine[]): Piece[] {
  const body = usual(lines)
  const under = headings()
  const pieces: Piece[] = []
  let block: PdfLine[] = []
  const end = (): void => {
    const page = block[0]?.page
    if (page !== undefined)
      pieces.push(...paragraphsOf(block.map(({ text }) => text)).map((one) => ({ under: under.now(), page, ...one })))
    block = []
  }
  for (const [at, line] of lines.entries()) {
    const last = block.at(-1)
    const isLarger = line.size > body * 1.12 && line.text.length < 120
    if (isLarger || (isNumberedHeading(line.text) && !runsOn(last) && !goesOn(line, lines[at + 1]))) {
      end()
      under.at(
        isNumberedHeading(line.text) ? depthOf(line.text) : Math.max(1, 4 - Math.round(line.size / body / 0.25)),
        line.text,
      )
      continue
    }
    if (last && (Math.abs(last.y - line.y) > body * 1.9 || (line.page !== last.page && !runsOn(last)))) end()
    block.push(line)
  }
  end()
  return pieces
}

/** Whether a line that is numbered like a heading is the first of a paragraph: the next goes on with its sentence. */
const goesOn = (line: PdfLine, next: PdfLine | undefined): boolean =>
  next !== undefined &&
  next.size === line.size &&
  (/[,;–-]$/.test(line.text) || /^\p{Ll}/u.test(next.text) || line.text.length > 70)

/** A line whose sentence is not at its end. */
const runsOn = (line: PdfLine | undefined): boolean =>
  line !== undefined && /[a-z,;–-]$/.test(line.text) && line.text.length > 60

/** The size that most letters have. */
function usual(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines)
    letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}
