import type { Piece } from '../page.ts'
import { headings } from './text.ts'

const token = /<(\/?)(h[1-6]|p|li|tr|td|th|table|ul|ol)(?:\s[^>]*)?>|<br\s*\/?>|<[^>]+>|[^<]+/g

/** The blocks of simple HTML, as mammoth writes it, and whether it has headings. */
export function piecesOf(html: string): { pieces: Piece[]; styled: boolean } {
  const blocks = collecting()
  for (const [all, close = '', tag = ''] of html.matchAll(token)) {
    if (!all.startsWith('<')) blocks.add(entities(all))
    else if (all.startsWith('<br')) blocks.add(' ')
    else if (tag) blocks[close ? 'end' : 'begin'](tag)
  }
  return blocks.done()
}

/** Puts text together until a block begins or ends; paragraphs within a table's row are parts of the row. */
function collecting() {
  const under = headings()
  const pieces: Piece[] = []
  let [text, lists, rows, styled] = ['', 0, 0, false]
  const flush = (depth?: number): void => {
    const words = text
      .replace(/\s+/g, ' ')
      .replace(/( ·)+\s*$/, '')
      .trim()
    text = ''
    if (!words) return
    if (depth) under.at(depth, words)
    else pieces.push({ under: under.now(), text: words, ...(lists || rows ? { listed: true } : {}) })
    styled ||= depth !== undefined
  }
  return {
    add(words: string) {
      text += words
    },
    begin(tag: string) {
      if (rows && tag !== 'tr') return
      flush()
      if (tag === 'li') lists++
      if (tag === 'tr') rows++
    },
    end(tag: string) {
      if (rows && tag !== 'tr') text += tag === 'td' || tag === 'th' ? ' · ' : ' '
      else flush(/^h\d/.test(tag) ? Number(tag[1]) : undefined)
      if (tag === 'li' && !rows) lists--
      if (tag === 'tr') rows--
    },
    done() {
      flush()
      return { pieces, styled }
    },
  }
}

const entities = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|amp|nbsp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? ' ',
  )
