import { h } from '../dom.js'

/**
 * @typedef {import('../../../view/view.ts').Span} Span
 * @typedef {import('../../../view/view.ts').Text} Text
 * @typedef {import('../../../view/view.ts').Citation} Citation
 * @typedef {{ press: (press: string, change?: { ticked: string[], unticked: string[] }) => Promise<void>, type: (text: string) => void }} Hands what buttons and commands do
 */

/** A text of the bot's as nodes. People's names and words are text, never markup. @param {Text} text @param {Hands} hands @returns {(Node | string)[]} */
export const spans = (text, hands) => (typeof text === 'string' ? [text] : text).map((span) => drawSpan(span, hands))

/** @param {Span} span @param {Hands} hands @returns {Node | string} */
function drawSpan(span, hands) {
  if (typeof span === 'string') return span
  switch (span.kind) {
    case 'strong':
    case 'code':
      return h(span.kind, {}, span.text)
    case 'command':
      return commandButton(`/mcred ${span.text}`, hands)
    case 'link':
      return /^https?:/.test(span.url)
        ? h('a', { href: span.url, target: '_blank', rel: 'noreferrer' }, span.text)
        : h('strong', {}, span.text)
    case 'person':
      return h('span', { class: span.mention ? 'mention' : '' }, `${span.mention ? '@' : ''}${span.name}`)
    case 'place':
      return h('strong', {}, span.name)
    case 'sources':
      return h('span', {}, ...span.numbers.map(sourceButton))
    default:
      return /** @satisfies {never} */ (span)
  }
}

/** @param {number} number */
const sourceButton = (number) =>
  h('button', { type: 'button', class: 'mark', 'aria-label': `Source ${number}`, click: openSource }, String(number))

/** @param {string} text @param {Hands} hands */
const commandButton = (text, hands) =>
  h(
    'button',
    { type: 'button', class: 'command', title: 'Put it into the message box', click: () => hands.type(text) },
    text,
  )

/** Opens the source with the number that was pressed, in the same card. @param {Event} event */
function openSource({ currentTarget: pressed }) {
  if (!(pressed instanceof HTMLElement)) return
  const source = pressed.closest('.card')?.querySelector(`details[data-source="${pressed.textContent}"]`)
  if (!(source instanceof HTMLDetailsElement)) return
  source.open = true
  source.querySelector('summary')?.focus()
}

/** Where the toolkit says it: the place at a glance, the rest when it is opened. @param {Citation} citation */
export const citation = ({ number, place, part }) =>
  h(
    'li',
    {},
    h(
      'details',
      { 'data-source': number },
      h('summary', {}, h('span', { class: 'mark' }, String(number)), place),
      h('p', {}, part),
    ),
  )
