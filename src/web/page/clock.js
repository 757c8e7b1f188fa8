import { byId, h } from './dom.js'
import { moveClock, state } from './server.js'

/** @typedef {import('./server.js').Clock} Clock */

/** Shows the reminders' clock and lets it be moved. @param {Clock} clock */
export function showClock(clock) {
  const at = (/** @type {number} */ when) => new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: clock.zone }).format(when)
  const button = byId('clock-now')
  button.textContent = clock.moved ? at(clock.now) : 'Clock'
  byId('clock').classList.toggle('moved', clock.moved)
  byId('clock-panel').replaceChildren(
    h('h2', {}, 'The reminders’ clock'),
    h('p', { class: 'soft' }, 'mcred reminds the channel once a week. Here you need not wait for it: move the clock, and see what it would post. The times of what you record never move.'),
    h('dl', { class: 'facts' }, h('dt', {}, 'It shows'), h('dd', {}, at(clock.now)), h('dt', {}, 'Next reminder'), h('dd', {}, clock.next ? at(clock.next) : 'none planned'), h('dt', {}, 'Time zone'), h('dd', {}, clock.zone)),
    h(
      'div',
      { class: 'choices' },
      h('button', { type: 'button', class: 'primary', disabled: clock.next === undefined, click: () => move('next') }, 'Move to the next reminder'),
      clock.moved && h('button', { type: 'button', click: () => move('now') }, 'Back to now'),
    ),
  )
}

/** @param {'next' | 'now'} to */
async function move(to) {
  showClock(await moveClock(to))
}

export async function refreshClock() {
  showClock((await state()).clock)
}
