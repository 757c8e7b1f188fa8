import { card } from './cards.js'
import { h } from './dom.js'

/**
 * @typedef {import('./server.js').Posted} Posted
 * @typedef {import('./cards.js').Hands} Hands
 */

const clockTime = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' })

/**
 * One message of a pane.
 * @param {Posted} message
 * @param {Hands} hands
 * @param {{ replies?: number, open?: () => void, only?: () => void }} more `only`: shown to this person alone, and how to dismiss it
 */
export function drawMessage(message, hands, { replies = 0, open, only }) {
  const bot = message.by === 'mcred'
  const face = bot ? h('img', { src: '/web/page/mark.svg', alt: '', class: 'face' }) : h('span', { class: 'face letter', 'aria-hidden': 'true' }, message.name.slice(0, 1).toUpperCase())
  const when = new Date(message.at)
  return h(
    'li',
    { class: only ? 'message only' : 'message', id: `message-${message.id}`, tabindex: '-1' },
    face,
    h(
      'div',
      { class: 'body' },
      h('p', { class: 'who' }, h('strong', {}, message.name), bot && h('span', { class: 'badge' }, 'bot'), h('time', { datetime: when.toISOString(), class: 'soft' }, shownTime(when))),
      only && h('p', { class: 'soft eye' }, 'Only you can see this ', h('button', { type: 'button', class: 'link', click: only }, 'Dismiss')),
      message.view ? card(message.view, hands) : h('p', { class: 'words' }, ...words(message.text ?? '')),
      open && replies > 0 && h('button', { type: 'button', class: 'replies', click: open }, replies === 1 ? '1 reply' : `${replies} replies`),
      open && replies === 0 && h('button', { type: 'button', class: 'replies none', click: open }, 'Reply in thread'),
    ),
  )
}

/** @param {Date} when */
const shownTime = (when) => (when.toDateString() === new Date().toDateString() ? clockTime.format(when) : `${day.format(when)}, ${clockTime.format(when)}`)

/** What a person wrote, with the people they mention shown by name. @param {string} text @returns {(Node | string)[]} */
function words(text) {
  return text.split(/(<@[^|>]+\|[^>]*>)/).map((part) => {
    const [, name] = /^<@[^|>]+\|([^>]*)>$/.exec(part) ?? []
    return name === undefined ? part : h('span', { class: 'mention' }, `@${name}`)
  })
}
