import { entities } from '../../pages/read/html-blocks.ts'
import type { DocumentBlock, DocumentLine } from './block.ts'

const token = /<(\/?)(h[1-6]|p|li|tr|td|th|table|ul|ol|strong)((?:\s[^>]*)?)>|<br\s*\/?>|<[^>]+>|[^<]+/g

/** The blocks of simple HTML, as mammoth writes it; a cell that is merged down stands in each of its rows. */
export function blocksOf(html: string): DocumentBlock[] {
  const reader = new BlockReader()
  for (const [all, close = '', tag = '', attributes = ''] of html.matchAll(token)) {
    if (!all.startsWith('<')) reader.add(entities(all))
    else if (all.startsWith('<br')) reader.add('\n')
    else if (close) reader.end(tag)
    else if (tag) reader.begin(tag, attributes)
  }
  return reader.done()
}

type Cell = { lines: DocumentLine[]; down: number }

/** Puts text together until a block begins or ends. A table within a cell is lines of that cell. */
class BlockReader {
  readonly #blocks: DocumentBlock[] = []
  #text = ''
  #bold = 0
  /** How much of the text is not bold. */
  #plain = 0
  #lists = 0
  #depth = 0
  #tables = 0
  #rows = 0
  #cell: Cell | undefined
  #row: Cell[] = []
  #above: Cell[] = []

  add(words: string): void {
    this.#text += words
    if (!this.#bold && words.trim()) this.#plain++
  }

  begin(tag: string, attributes: string): void {
    if (tag === 'strong') this.#bold++
    else this.#flush()
    if (tag === 'table' && ++this.#depth === 1) [this.#tables, this.#rows, this.#above] = [this.#tables + 1, 0, []]
    if (tag === 'ul' || tag === 'ol') this.#lists++
    if (this.#depth !== 1) return
    if (tag === 'tr') this.#rows++
    if (isCell(tag)) this.#cell = { lines: [], down: Number(/rowspan="(\d+)"/.exec(attributes)?.[1] ?? 1) }
  }

  end(tag: string): void {
    if (tag === 'strong') this.#bold--
    else this.#flush(/^h\d/.test(tag) ? Number(tag[1]) : undefined)
    if (tag === 'ul' || tag === 'ol') this.#lists--
    if (this.#depth === 1 && isCell(tag) && this.#cell) {
      this.#row.push(this.#cell)
      this.#cell = undefined
    }
    if (this.#depth === 1 && tag === 'tr') this.#endRow()
    if (tag === 'table') this.#depth--
  }

  done(): DocumentBlock[] {
    this.#flush()
    return this.#blocks
  }

  #flush(heading?: number): void {
    const text = this.#text.replace(/[^\S\n]+/g, ' ').trim()
    const line: DocumentLine = {
      text: `${bulleted(this.#lists)}${text}`,
      ...(text && !this.#plain ? { marked: true } : {}),
    }
    this.#text = ''
    this.#plain = 0
    if (!text) return
    if (this.#cell) this.#cell.lines.push(line)
    else if (heading) this.#blocks.push({ kind: 'heading', depth: heading, text })
    else this.#blocks.push({ kind: 'line', ...line })
  }

  #endRow(): void {
    this.#above = across(this.#row, this.#above)
    this.#row = []
    const cells = this.#above.map(({ lines }) => lines)
    if (cells.some((lines) => lines.length))
      this.#blocks.push({
        kind: 'row',
        cells,
        at: `table ${this.#tables}, row ${this.#rows}`,
        ...(this.#rows === 1 ? { first: true } : {}),
      })
  }
}

const isCell = (tag: string): boolean => tag === 'td' || tag === 'th'

/** "• " for an item of a list, further in for one below another. */
const bulleted = (lists: number): string => (lists > 0 ? `${'  '.repeat(lists - 1)}• ` : '')

/** The cells of a row, with those above that reach down into it. */
function across(row: readonly Cell[], above: readonly Cell[]): Cell[] {
  const [cells, left] = [[] as Cell[], [...row]]
  for (let at = 0; left.length || (above[at]?.down ?? 0) > 1; at++) {
    const reaching = above[at]
    if (reaching && reaching.down > 1) cells.push({ lines: reaching.lines, down: reaching.down - 1 })
    else cells.push(left.shift() ?? { lines: [], down: 1 })
  }
  return cells
}
