import { byId, h } from '../dom.js'
import { moveClock, readClock } from '../server.js'
import { moment, shortDay } from './when.js'

/** @typedef {import('../server.js').Clock} Clock */

/** Shows the reminders' clock and lets it be moved; the panel closes by Escape and by a press elsewhere. @param {Clock} clock */
export function wireClock(clock) {
  const panel = /** @type {HTMLDetailsElement} */ (byId('clock'))
  show(clock)
  panel.addEventListener('toggle', () => panel.open && refreshClock())
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && target.isConnected && !panel.contains(target)) panel.open = false
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !panel.open || event.defaultPrevented) return
    event.preventDefault()
    panel.open = false
    panel.querySelector('summary')?.focus()
  })
}

/** @param {Clock} clock */
function show({ now, next, zone, moved }) {
  const focused = byId('clock-panel').contains(document.activeElement)
  byId('clock-now').textContent = moved ? moment(now, zone) : 'Reminders'
  byId('clock-day').textContent = moved ? shortDay(now, zone) : ''
  byId('clock').classList.toggle('moved', moved)
  byId('clock-panel').replaceChildren(
    h('h2', {}, 'The reminders’ clock'),
    h(
      'p',
      { class: 'soft' },
      'Once a week mcred reminds the channel of what is missing. You need not wait for it here: move the clock and see what it posts. The times of what you record never move.',
    ),
    h(
      'dl',
      { class: 'facts' },
      h('dt', {}, 'It shows'),
      h('dd', {}, moment(now, zone)),
      h('dt', {}, 'Next reminder'),
      h('dd', {}, next === undefined ? 'none planned yet' : moment(next, zone)),
      h('dt', {}, 'Time zone'),
      h('dd', {}, zone),
    ),
    h(
      'div',
      { class: 'choices' },
      h(
        'button',
        { type: 'button', class: 'primary', disabled: next === undefined, click: () => move('next') },
        'Move the clock to the next reminder',
      ),
      moved && h('button', { type: 'button', click: () => move('now') }, 'Back to now'),
    ),
  )
  if (focused) focusFirst()
}

/** @param {'next' | 'now'} to */
async function move(to) {
  const buttons = byId('clock-panel').querySelectorAll('button')
  for (const button of buttons) button.disabled = true
  show(await moveClock(to))
  focusFirst()
}

function focusFirst() {
  const next = byId('clock-panel').querySelector('button:not(:disabled)') ?? byId('clock').querySelector('summary')
  if (next instanceof HTMLElement) next.focus()
}

/** Reads the clock anew. */
export async function refreshClock() {
  show(await readClock())
}
