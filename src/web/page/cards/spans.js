import { h } from '../dom.js'

/**
 * @typedef {string | { kind: string, text?: string, url?: string, id?: string, name?: string, mention?: boolean }} Span
 * @typedef {string | Span[]} Text
 * @typedef {{ press: (press: string, change?: { ticked: string[], unticked: string[] }) => Promise<void>, type: (text: string) => void }} Hands what buttons and commands do
 */

/** A text of the bot's as nodes. People's names and words are text, never markup. @param {Text} text @param {Hands} hands @returns {(Node | string)[]} */
export const spans = (text, hands) => (typeof text === 'string' ? [text] : text).map((span) => drawSpan(span, hands))

/** @param {Span} span @param {Hands} hands @returns {Node | string} */
function drawSpan(span, hands) {
  if (typeof span === 'string') {
    const [, number] = /^ \[(\d+)\]$/.exec(span) ?? []
    return number
      ? h('button', { type: 'button', class: 'mark', 'aria-label': `Source ${number}`, click: openSource }, number)
      : span
  }
  const { kind, text = '', url = '', name, mention } = span
  if (kind === 'command') return commandButton(`/mcred ${text}`, hands)
  if (kind === 'link' && /^https?:/.test(url)) return h('a', { href: url, target: '_blank', rel: 'noreferrer' }, text)
  if (kind === 'person') return h('span', { class: mention ? 'mention' : '' }, `${mention ? '@' : ''}${name}`)
  return h(kind === 'code' ? 'code' : 'strong', {}, text)
}

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

/** Where the toolkit says it: the step at a glance, the rest when it is opened. @param {{ number: number, place: string }} citation */
export function citation({ number, place }) {
  const [step = '', ...parts] = place.split(' · ')
  return h(
    'li',
    {},
    h(
      'details',
      { 'data-source': number },
      h('summary', {}, h('span', { class: 'mark' }, String(number)), step),
      h('p', {}, parts.join(' · ')),
    ),
  )
}
