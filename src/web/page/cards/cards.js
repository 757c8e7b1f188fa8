import { h } from '../dom.js'
import { said } from './said.js'
import { citation, spans } from './spans.js'

/**
 * @typedef {import('./spans.js').Text} Text
 * @typedef {import('./spans.js').Hands} Hands
 * @typedef {{ label: string, press: string, style?: string, about?: string }} Choice
 * @typedef {{ kind: import('../../../view/view.ts').Block['kind'], [more: string]: any }} Block
 * @typedef {{ kind: 'message', summary: string, blocks: Block[], file?: Handed, also?: Handed, matter?: string }} Drawn
 */

/** A card: its blocks as elements, whose buttons and boxes are pressed with `hands`. One notice alone needs no frame. @param {Drawn} view @param {Hands} hands */
export function card({ blocks, file, also }, hands) {
  const bare = blocks.length === 1 && blocks[0]?.kind === 'notice' && !file
  return h(
    'div',
    { class: bare ? 'card bare' : 'card' },
    ...named(
      blocks,
      blocks.map((block) => drawBlock(block, hands)),
    ),
    file && download(file),
    also && download(also),
  )
}

/** Rows bear the name of what stands right above them, a heading or a single name, for those who hear them as a list. @param {Block[]} blocks @param {(HTMLElement | undefined)[]} drawn */
function named(blocks, drawn) {
  blocks.forEach(({ kind }, n) => {
    const above = blocks[n - 1]
    const isName =
      above?.kind === 'heading' || (above?.kind === 'text' && Array.isArray(above.text) && above.text.length === 1)
    if (kind === 'rows' && isName) drawn[n]?.setAttribute('aria-label', drawn[n - 1]?.textContent ?? '')
  })
  return drawn
}

/** @param {Block} block @param {Hands} hands @returns {HTMLElement | undefined} */
export const drawBlock = (block, hands) => drawn[block.kind]?.(block, hands)

/** What is drawn of each kind of block. @type {Record<import('../../../view/view.ts').Block['kind'], (block: Block, hands: Hands) => HTMLElement | undefined>} */
const drawn = {
  heading: ({ text }) => h('h3', { dir: 'auto' }, text),
  text: ({ text, tone }, hands) =>
    h('p', { class: tone === 'quiet' ? 'soft' : '', dir: 'auto' }, ...spans(text, hands)),
  said: ({ text, parts, by }, hands) =>
    h(
      'figure',
      { class: 'said' },
      h('blockquote', {}, ...(parts ? said(parts) : [h('p', { dir: 'auto' }, text)])),
      by && h('figcaption', { class: 'soft', dir: 'auto' }, ...spans(by, hands)),
    ),
  list: ({ items, ordered }, hands) =>
    h(
      ordered ? 'ol' : 'ul',
      { class: 'list' },
      ...items.map((/** @type {Text} */ item) => h('li', { dir: 'auto' }, ...spans(item, hands))),
    ),
  facts: ({ facts }, hands) =>
    h(
      'dl',
      { class: 'facts' },
      ...facts.flatMap((/** @type {{ label: string, value: Text }} */ { label, value }) => [
        h('dt', {}, label),
        h('dd', { dir: 'auto' }, ...spans(value, hands)),
      ]),
    ),
  // Safari takes a list without markers for none unless the role says so.
  rows: ({ rows }, hands) =>
    h('ul', { class: 'rows', role: 'list' }, ...rows.map((/** @type {any} */ row) => drawRow(row, hands))),
  progress: ({ bars }) => h('ul', { class: 'bars' }, ...bars.map(bar)),
  citations: ({ citations }) => h('ol', { class: 'citations', 'aria-label': 'Sources' }, ...citations.map(citation)),
  picture: ({ svg, alt }) =>
    h('div', { class: 'picture' }, drawing(svg.wide, alt, 'wide'), drawing(svg.narrow, alt, 'narrow')),
  table: (block) => table(block),
  choices: ({ choices, more }, hands) =>
    choices.length
      ? h(
          'div',
          { class: 'choices' },
          ...choices.map((/** @type {Choice} */ choice) => button(choice, hands)),
          menu(more, hands),
        )
      : undefined,
  checks: (block, hands) => checks(block, hands),
  notice: ({ tone, text }, hands) =>
    h(
      'p',
      { class: `notice ${tone}` },
      h('span', { 'aria-hidden': 'true', class: 'glyph' }, glyphs[tone]),
      h('span', { dir: 'auto' }, ...spans(text, hands)),
    ),
  divider: () => h('hr'),
}

/** On a narrow screen each cell is led by the name of its column. @param {Block} block */
const table = ({ caption, head, rows }) =>
  h(
    'table',
    { class: 'table' },
    h('caption', { class: 'soft' }, caption),
    h('thead', {}, h('tr', {}, ...head.map((/** @type {string} */ name) => h('th', { scope: 'col' }, name)))),
    h(
      'tbody',
      {},
      ...rows.map((/** @type {string[]} */ cells) =>
        h(
          'tr',
          {},
          ...cells.map((cell, n) =>
            n ? h('td', { 'data-head': head[n], dir: 'auto' }, cell) : h('th', { scope: 'row', dir: 'auto' }, cell),
          ),
        ),
      ),
    ),
  )

/** @type {Record<string, string>} */
const glyphs = { good: '✓', info: 'i', warning: '!' }

/** @param {string} svg @param {string} alt @param {string} size */
function drawing(svg, alt, size) {
  // The room it takes is known before it is drawn, so that nothing below it moves.
  const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  return h('img', {
    class: size,
    alt,
    width,
    height,
    src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
  })
}

/** What else can be done, behind one button. @param {Choice[] | undefined} choices @param {Hands} hands */
function menu(choices, hands) {
  if (!choices?.length) return undefined
  const [only] = choices
  if (only && choices.length === 1) return button(only, hands)
  const open = h('summary', { 'aria-label': 'More that can be done', title: 'More' }, '…')
  const all = h('details', { class: 'menu' }, open, h('div', {}, ...choices.map((choice) => button(choice, hands))))
  all.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return
    all.open = false
    open.focus({ preventScroll: true })
  })
  all.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !all.open) return
    event.preventDefault()
    all.open = false
    open.focus()
  })
  return all
}

/** @param {{ text: Text, note?: Text, choice?: Choice, more?: Choice[] }} row @param {Hands} hands */
function drawRow({ text, note, choice, more }, hands) {
  const words = h(
    'div',
    {},
    h('p', { dir: 'auto' }, ...spans(text, hands)),
    note && h('p', { class: 'soft', dir: 'auto' }, ...spans(note, hands)),
  )
  return h(
    'li',
    {},
    words,
    more?.length ? menu([...(choice ? [choice] : []), ...more], hands) : choice && button(choice, hands),
  )
}

/** @param {Choice} choice @param {Hands} hands */
function button({ label, press, style, about }, hands) {
  const name = about && !about.includes(label) ? `${label}: ${about}` : about
  const pressed = h('button', { type: 'button', class: style ?? '', 'aria-label': name, 'data-control': press }, label)
  pressed.addEventListener('click', async () => {
    if (pressed.ariaBusy === 'true') return
    pressed.ariaBusy = 'true'
    await hands.press(press)
    pressed.ariaBusy = 'false'
  })
  return pressed
}

/** @param {{ label: string, done: number, total: number, note?: string }} bar */
function bar({ label, done, total, note }) {
  const fill = h('span', { class: done === total ? 'fill full' : 'fill' })
  fill.style.inlineSize = `${total ? (100 * done) / total : 0}%`
  const name = h('span', {}, label, note && h('span', { class: 'soft' }, ` · ${note}`))
  return h(
    'li',
    {},
    name,
    h('span', { class: 'soft' }, `${done} of ${total}`),
    h('span', { class: 'track', 'aria-hidden': 'true' }, fill),
  )
}

/** @param {Block} block @param {Hands} hands */
function checks(block, hands) {
  const set = h('fieldset', { class: 'checks' }, h('legend', {}, block.label))
  for (const { id, label, done, note } of block.ticks) {
    const box = h('input', {
      type: 'checkbox',
      value: id,
      checked: done,
      'data-control': id,
      change: () =>
        hands.press(block.press, box.checked ? { ticked: [id], unticked: [] } : { ticked: [], unticked: [id] }),
    })
    set.append(h('label', {}, box, h('span', {}, label, note && h('span', { class: 'soft' }, ` · ${note}`))))
  }
  return set
}

/** @typedef {{ name: string, type: string, content: string, encoding?: 'base64' }} Handed */

/** @param {Handed} file */
function download({ name, type, content, encoding }) {
  const bytes = encoding ? Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)) : content
  const size = new Blob([bytes]).size
  const link = h(
    'a',
    { class: 'file', href: '#', download: name },
    h('span', { 'aria-hidden': 'true', class: 'glyph' }, '↓'),
    h('span', {}, name, h('span', { class: 'soft' }, size < 1000 ? `${size} bytes` : `${Math.round(size / 1000)} kB`)),
  )
  link.addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob([bytes], { type }))
    link.href = url
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
  })
  return link
}
