import { h } from './dom.js'

/**
 * @typedef {string | { kind: string, text?: string, url?: string, id?: string, name?: string, mention?: boolean }} Span
 * @typedef {string | Span[]} Text
 * @typedef {{ label: string, press: string, style?: string, about?: string }} Choice
 * @typedef {{ kind: string, [more: string]: any }} Block
 * @typedef {{ kind: 'message', summary: string, blocks: Block[], file?: { name: string, type: string, content: string } }} Drawn
 * @typedef {{ press: (press: string, ticked?: string[]) => Promise<void>, type: (text: string) => void }} Hands
 */

/**
 * A card: its blocks as elements, whose buttons and boxes are pressed with `hands`.
 * @param {Drawn} view
 * @param {Hands} hands
 * @returns {HTMLElement}
 */
export function card({ blocks, file }, hands) {
  return h('div', { class: 'card' }, ...blocks.map((block) => drawBlock(block, hands)), file && download(file))
}

/** @param {Block} block @param {Hands} hands @returns {HTMLElement | undefined} */
export function drawBlock(block, hands) {
  switch (block.kind) {
    case 'heading':
      return h('h3', {}, block.text)
    case 'text':
      return h('p', { class: block.tone === 'quiet' ? 'soft' : '' }, ...spans(block.text, hands))
    case 'said':
      return h('figure', { class: 'said' }, h('blockquote', {}, block.text), block.by && h('figcaption', { class: 'soft' }, block.by))
    case 'list':
      return h(block.ordered ? 'ol' : 'ul', { class: 'list' }, ...block.items.map((/** @type {Text} */ item) => h('li', {}, ...spans(item, hands))))
    case 'facts':
      return h('dl', { class: 'facts' }, ...block.facts.flatMap((/** @type {{ label: string, value: Text }} */ { label, value }) => [h('dt', {}, label), h('dd', {}, ...spans(value, hands))]))
    case 'rows':
      return h('ul', { class: 'rows' }, ...block.rows.map((/** @type {any} */ row) => drawRow(row, hands)))
    case 'progress':
      return h('ul', { class: 'bars' }, ...block.bars.map(bar))
    case 'citations':
      return h('ol', { class: 'citations' }, ...block.citations.map(citation))
    case 'picture':
      return h('img', { class: 'picture', alt: block.alt, src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(block.svg)}` })
    case 'choices':
      return block.choices.length ? h('div', { class: 'choices' }, ...block.choices.map((/** @type {Choice} */ choice) => button(choice, hands))) : undefined
    case 'checks':
      return checks(block, hands)
    case 'notice':
      return h('p', { class: `notice ${block.tone}` }, h('span', { 'aria-hidden': 'true', class: 'glyph' }, { good: '✓', info: 'i', warning: '!' }[/** @type {string} */ (block.tone)] ?? ''), h('span', {}, ...spans(block.text, hands)))
    case 'divider':
      return h('hr')
    default:
      return undefined
  }
}

/** @param {Text} text @param {Hands} hands @returns {(Node | string)[]} */
function spans(text, hands) {
  return (typeof text === 'string' ? [text] : text).map((span) => {
    if (typeof span === 'string') {
      const [, number] = /^ \[(\d+)\]$/.exec(span) ?? []
      return number ? h('sup', { class: 'mark', 'aria-label': `source ${number}` }, number) : span
    }
    if (span.kind === 'command') return h('button', { type: 'button', class: 'command', title: 'Put it into the message box', click: () => hands.type(`/mcred ${span.text}`) }, `/mcred ${span.text}`)
    if (span.kind === 'link' && /^https?:/.test(span.url ?? '')) return h('a', { href: span.url, target: '_blank', rel: 'noreferrer' }, span.text)
    if (span.kind === 'person') return h('span', { class: span.mention ? 'mention' : '' }, `${span.mention ? '@' : ''}${span.name}`)
    return h(span.kind === 'code' ? 'code' : 'strong', {}, span.text)
  })
}

/** @param {{ text: Text, note?: Text, choice?: Choice }} row @param {Hands} hands */
function drawRow({ text, note, choice }, hands) {
  return h('li', {}, h('div', {}, h('p', {}, ...spans(text, hands)), note && h('p', { class: 'soft' }, ...spans(note, hands))), choice && button(choice, hands))
}

/** @param {Choice} choice @param {Hands} hands */
function button({ label, press, style, about }, hands) {
  /** @type {HTMLButtonElement} */
  const pressed = h('button', { type: 'button', class: style ?? '', 'aria-label': about && !about.includes(label) ? `${label}: ${about}` : about, click: async () => {
    pressed.setAttribute('aria-busy', 'true')
    await hands.press(press)
    pressed.removeAttribute('aria-busy')
  } }, label)
  return pressed
}

/** @param {{ label: string, done: number, total: number, note?: string }} bar */
function bar({ label, done, total, note }) {
  const fill = h('span', { class: done === total ? 'fill full' : 'fill' })
  fill.style.inlineSize = `${total ? (100 * done) / total : 0}%`
  return h('li', {}, h('span', {}, label, note && h('span', { class: 'soft' }, ` · ${note}`)), h('span', { class: 'soft count' }, `${done} of ${total}`), h('span', { class: 'track', 'aria-hidden': 'true' }, fill))
}

/** @param {{ number: number, place: string, lines: [number, number] }} citation */
function citation({ number, place, lines: [first, last] }) {
  return h('li', {}, h('span', { class: 'mark', 'aria-hidden': 'true' }, String(number)), h('span', {}, place, h('span', { class: 'lines' }, ` · ${first === last ? `line ${first}` : `lines ${first}–${last}`}`)))
}

/** @param {Block} block @param {Hands} hands */
function checks(block, hands) {
  const set = h('fieldset', { class: 'checks' }, h('legend', {}, block.label))
  for (const { id, label, done, note } of block.ticks) {
    const box = h('input', { type: 'checkbox', value: id, ...(done ? { checked: true } : {}), change: () => hands.press(block.press, ticked()) })
    set.append(h('label', {}, box, h('span', {}, label, note && h('span', { class: 'soft' }, ` · ${note}`))))
  }
  const ticked = () => [...set.querySelectorAll('input')].filter((box) => box.checked).map((box) => box.value)
  return set
}

/** @param {{ name: string, type: string, content: string }} file */
function download({ name, type, content }) {
  const url = URL.createObjectURL(new Blob([content], { type }))
  return h('a', { class: 'file', href: url, download: name }, h('span', { 'aria-hidden': 'true' }, '⤓ '), name)
}
