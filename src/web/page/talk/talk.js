import { card } from '../cards/cards.js'
import { moment } from '../clock/when.js'
import { h } from '../dom.js'
import { dayName, timeOf } from './times.js'
import { words } from './words.js'

/**
 * @typedef {import('./messages.js').Shown} Shown
 * @typedef {import('../cards/spans.js').Hands} Hands
 * @typedef {{ replies?: import('../server.js').Posted[], open?: () => void, dismiss?: () => void, ask?: () => void, follows?: boolean }} About `follows`: the one before is by the same person, a moment ago; `ask`: puts it to the bot
 */

/** One message of a pane. @param {Shown} message @param {Hands} hands @param {About} about */
export function drawMessage(message, hands, { replies, open, dismiss, ask, follows }) {
  const { id, by, view, text = '', asked, waits } = message
  const kind = [
    'message',
    ...(by === 'mcred' ? ['bot'] : []),
    ...(dismiss ? ['only'] : []),
    ...(follows ? ['follows'] : []),
  ].join(' ')
  return h(
    'li',
    { class: kind, id: `message-${id}`, tabindex: '-1' },
    face(message),
    h(
      'div',
      { class: 'body' },
      asked && h('p', { class: 'soft asked' }, `${asked.name} used `, h('code', {}, ...words(asked.text))),
      who(message),
      dismiss &&
        h(
          'p',
          { class: 'soft eye' },
          'Only you can see this',
          h(
            'button',
            { type: 'button', class: 'link', click: dismiss, 'aria-label': `Dismiss what ${whose(message)}, said` },
            'Dismiss',
          ),
        ),
      view ? card(view, hands) : h('p', { class: 'words', dir: 'auto' }, ...words(text)),
      waits && h('p', { class: 'soft waits' }, 'Waiting: it is sent when the server is back.'),
      ask && h('button', { type: 'button', class: 'ask', click: ask }, 'Ask mcred this'),
      open && thread(replies ?? [], whose(message), open),
      by !== 'mcred' && text && !waits && !toTheBot.test(text) && record(message, hands),
    ),
  )
}

/** A line between two days. @param {number} at */
export const dayLine = (at) => h('li', { class: 'day' }, h('span', {}, dayName(at)))

/** @param {Shown} message */
function face({ by, name }) {
  if (by === 'mcred') return h('img', { src: '/web/page/mark.svg', alt: '', class: 'face' })
  const hue = [...by].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 5
  return h('span', { class: `face letter hue-${hue}`, 'aria-hidden': 'true' }, [...name][0]?.toUpperCase() ?? '?')
}

/** By which a message is told from the others: "Ana, 09:21". @param {Shown} message */
const whose = ({ name, at }) => `${name}, ${timeOf(at)}`

/** @param {Shown} message */
function who({ by, name, at, dated }) {
  const shown = dated ? `${moment(dated.at, dated.zone)} (clock moved)` : timeOf(at)
  const time = h('time', { datetime: new Date(dated?.at ?? at).toISOString(), class: 'soft' }, shown)
  return h('p', { class: 'who' }, h('strong', {}, name), by === 'mcred' && h('span', { class: 'badge' }, 'bot'), time)
}

/** @param {import('../server.js').Posted[]} replies @param {string} whose @param {() => void} open */
function thread(replies, whose, open) {
  const last = replies.at(-1)
  if (!last)
    return h(
      'button',
      { type: 'button', class: 'replies none', click: open, 'aria-label': `Reply in thread to ${whose}` },
      'Reply in thread',
    )
  const count = replies.length === 1 ? '1 reply' : `${replies.length} replies`
  return h(
    'button',
    {
      type: 'button',
      class: 'replies',
      click: open,
      'aria-label': `${count} last at ${timeOf(last.at)}, to ${whose}`,
    },
    count,
    h('span', { class: 'soft' }, ` last at ${timeOf(last.at)}`),
  )
}

/** What is said to the bot is answered by it. */
const toTheBot = /(?<![\w@])@mcred\b|^\/mcred\b/i

/** The server takes the words and their author from the message itself. @param {Shown} message @param {Hands} hands */
const record = ({ id, name, at }, hands) =>
  h(
    'button',
    {
      type: 'button',
      class: 'replies none',
      'aria-label': `Record as an answer what ${name} wrote at ${timeOf(at)}`,
      click: () => hands.press(JSON.stringify({ do: 'record', text: '', author: { name, source: { message: id } } })),
    },
    'Record as an answer',
  )
