import { h } from '../dom.js'

/**
 * @typedef {{ text: string, bold?: true, italic?: true, strike?: true, code?: true, url?: string }} SaidSpan
 * @typedef {{ kind: string, lines?: SaidSpan[][], ordered?: boolean, first?: number, indent?: number, items?: SaidSpan[][], rows?: SaidSpan[][][] }} SaidPart
 */

/** What a person wrote, as they saw it; each line reads in its own direction. @param {SaidPart[]} parts @returns {HTMLElement[]} */
export const said = (parts) => parts.map(drawPart)

/** @param {SaidPart} part @returns {HTMLElement} */
function drawPart({ kind, lines = [], ordered, first = 1, indent = 0, items = [], rows = [] }) {
  if (kind === 'table') {
    const cell = (/** @type {SaidSpan[]} */ line) => h('td', { dir: 'auto' }, ...spans(line))
    return h(
      'div',
      { class: 'scrolls', tabindex: '0' },
      h('table', {}, ...rows.map((row) => h('tr', {}, ...row.map(cell)))),
    )
  }
  if (kind === 'list')
    return h(
      ordered ? 'ol' : 'ul',
      { class: `said-list indent-${indent}`, ...(first > 1 ? { start: String(first) } : {}) },
      ...items.map((line) => h('li', { dir: 'auto' }, ...spans(line))),
    )
  const paragraphs = lines.map((line) => h('p', { dir: 'auto' }, ...(line.length ? spans(line) : ['\u00a0'])))
  return h(kind === 'quote' ? 'blockquote' : 'div', {}, ...paragraphs)
}

/** @param {SaidSpan[]} line @returns {(Node | string)[]} */
const spans = (line) => line.map(drawSpan)

/** @param {SaidSpan} span @returns {Node | string} */
function drawSpan({ text, bold, italic, strike, code, url }) {
  /** @type {Node | string} */
  let looks = text
  if (bold) looks = h('strong', {}, looks)
  if (italic) looks = h('em', {}, looks)
  if (strike) looks = h('s', {}, looks)
  if (code) looks = h('code', {}, looks)
  if (!url || !/^(https?:\/\/|mailto:)/i.test(url)) return looks
  return h('a', { href: url, target: '_blank', rel: 'noreferrer' }, looks)
}
