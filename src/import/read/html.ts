import type { DocumentBlock, Line } from './block.ts'

const token = /<(\/?)(h[1-6]|p|li|tr|td|th|table|ul|ol|strong)((?:\s[^>]*)?)>|<br\s*\/?>|<[^>]+>|[^<]+/g

/** The blocks of simple HTML, as mammoth writes it; a cell that is merged down stands in each of its rows. */
export function blocksOf(html: string): DocumentBlock[] {
  const reader = reading()
  for (const [all, close = '', tag = '', attributes = ''] of html.matchAll(token)) {
    if (!all.startsWith('<')) reader.add(entities(all))
    else if (all.startsWith('<br')) reader.add('\n')
    else if (tag) reader[close ? 'end' : 'begin'](tag, attributes)
  }
  return reader.done()
}

type Cell = { lines: Line[]; down: number }

/** Puts text together until a block begins or ends. A table within a cell is lines of that cell. */
function reading() {
  const blocks: DocumentBlock[] = []
  let [text, plain, bold, lists, depth] = ['', 0, 0, 0, 0]
  let [tables, rows] = [0, 0]
  let cell: Cell | undefined
  let row: Cell[] = []
  let above: Cell[] = []
  const flush = (heading?: number): void => {
    const words = text.replace(/[^\S\n]+/g, ' ').trim()
    const line: Line = { text: `${bulleted(lists)}${words}`, ...(words && !plain ? { marked: true } : {}) }
    ;[text, plain] = ['', 0]
    if (!words) return
    if (cell) cell.lines.push(line)
    else if (heading) blocks.push({ kind: 'heading', depth: heading, text: words })
    else blocks.push({ kind: 'line', ...line })
  }
  const endRow = (): void => {
    const cells = across(row, above)
    above = cells
    if (cells.some(({ lines }) => lines.length))
      blocks.push({
        kind: 'row',
        cells: cells.map(({ lines }) => lines),
        at: `table ${tables}, row ${rows}`,
        ...(rows === 1 ? { first: true } : {}),
      })
    row = []
  }
  return {
    add(words: string) {
      text += words
      if (!bold && words.trim()) plain++
    },
    begin(tag: string, attributes: string) {
      if (tag === 'strong') bold++
      else flush()
      if (tag === 'table' && ++depth === 1) [tables, rows, above] = [tables + 1, 0, []]
      if (tag === 'ul' || tag === 'ol') lists++
      if (depth !== 1) return
      if (tag === 'tr') rows++
      if (tag === 'td' || tag === 'th') cell = { lines: [], down: Number(/rowspan="(\d+)"/.exec(attributes)?.[1] ?? 1) }
    },
    end(tag: string, _attributes: string) {
      if (tag === 'strong') bold--
      else flush(/^h\d/.test(tag) ? Number(tag[1]) : undefined)
      if (tag === 'ul' || tag === 'ol') lists--
      if (depth === 1 && (tag === 'td' || tag === 'th') && cell) {
        row.push(cell)
        cell = undefined
      }
      if (depth === 1 && tag === 'tr') endRow()
      if (tag === 'table') depth--
    },
    done() {
      flush()
      return blocks
    },
  }
}

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

const entities = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|amp|nbsp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? ' ',
  )
