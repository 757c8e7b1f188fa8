import type { Piece } from '../page.ts'
import { headings } from './text.ts'

const token = /<(\/?)(h[1-6]|p|li|tr|td|th|table|ul|ol)(?:\s[^>]*)?>|<br\s*\/?>|<[^>]+>|[^<]+/g

/** The blocks of simple HTML, as mammoth writes it, and whether it has headings. */
export function piecesOf(html: string): { pieces: Piece[]; styled: boolean } {
  const blocks = new PieceReader()
  for (const [all, close = '', tag = ''] of html.matchAll(token)) {
    if (!all.startsWith('<')) blocks.add(entities(all))
    else if (all.startsWith('<br')) blocks.add(' ')
    else if (tag) blocks[close ? 'end' : 'begin'](tag)
  }
  return blocks.done()
}

/** Puts text together until a block begins or ends; paragraphs within a table's row are parts of the row. */
class PieceReader {
  readonly #under = headings()
  readonly #pieces: Piece[] = []
  #text = ''
  #lists = 0
  #rows = 0
  #styled = false

  add(words: string): void {
    this.#text += words
  }

  begin(tag: string): void {
    if (this.#rows && tag !== 'tr') return
    this.#flush()
    if (tag === 'li') this.#lists++
    if (tag === 'tr') this.#rows++
  }

  end(tag: string): void {
    if (this.#rows && tag !== 'tr') this.#text += tag === 'td' || tag === 'th' ? ' · ' : ' '
    else this.#flush(/^h\d/.test(tag) ? Number(tag[1]) : undefined)
    if (tag === 'li' && !this.#rows) this.#lists--
    if (tag === 'tr') this.#rows--
  }

  done(): { pieces: Piece[]; styled: boolean } {
    this.#flush()
    return { pieces: this.#pieces, styled: this.#styled }
  }

  #flush(depth?: number): void {
    const text = this.#text
      .replace(/\s+/g, ' ')
      .replace(/( ·)+\s*$/, '')
      .trim()
    this.#text = ''
    if (!text) return
    if (depth) this.#under.at(depth, text)
    else this.#pieces.push({ under: this.#under.now(), text, ...(this.#lists || this.#rows ? { listed: true } : {}) })
    this.#styled ||= depth !== undefined
  }
}

/** Text as it reads, without the entities of HTML. */
export const entities = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|amp|nbsp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? ' ',
  )
