import { byId, h } from '../dom.js'
import { moveClock, readClock } from '../server.js'
import { newestReminder } from '../talk/messages.js'
import { moment, shortDay } from './when.js'

/** @typedef {import('../server.js').Clock} Clock */

const shows = h('dd')
const next = h('dd')
const zoneIs = h('dd')
const came = h('p', { class: 'came', role: 'status' })
const forward = h('button', { type: 'button', class: 'primary', click: () => move('next') })
const back = h('button', { type: 'button', click: () => move('now') }, 'Back to now')
const backDoes = h('p', { class: 'soft' })
const look = h('button', { type: 'button' }, 'Show it')

/** Shows the reminders' clock and lets it be moved; the panel closes by Escape and by a press elsewhere. @param {Clock} clock @param {(message: string) => void} reach shows a message of the channel */
export function wireClock(clock, reach) {
  const panel = /** @type {HTMLDetailsElement} */ (byId('clock'))
  byId('clock-panel').replaceChildren(...contents())
  show(clock)
  look.addEventListener('click', () => {
    const id = newestReminder()
    panel.open = false
    if (id) reach(id)
  })
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

const contents = () => [
  h('h2', {}, 'The reminders’ clock'),
  h(
    'p',
    { class: 'soft' },
    'Once a week mcred reminds the channel of what is missing. You need not wait for it here: move the clock and see what it posts. The times of what you record never move.',
  ),
  // Above what may grow, so that they stay under the finger.
  h('div', { class: 'choices' }, forward, back, look),
  came,
  h(
    'dl',
    { class: 'facts' },
    h('dt', {}, 'It shows'),
    shows,
    h('dt', {}, 'Next reminder'),
    next,
    h('dt', {}, 'Time zone'),
    zoneIs,
  ),
  backDoes,
]

/** Changes words and never elements: what is about to be pressed stays where it is. @param {Clock} clock */
function show(clock) {
  const { now, next: at, zone, moved, rests, last } = clock
  byId('clock-now').textContent = moved ? moment(now, zone) : 'Reminders'
  byId('clock-day').textContent = moved ? shortDay(now, zone) : ''
  byId('clock').classList.toggle('moved', moved)
  shows.textContent = moment(now, zone)
  zoneIs.textContent = zone
  next.textContent = nextOf(clock)
  came.textContent = moved && last ? `${moment(last.at, zone)}: ${last.says}.` : ''
  forward.textContent = rests ? 'Move the clock on all the same' : 'Move the clock to the next reminder'
  forward.disabled = at === undefined
  back.hidden = !moved
  look.hidden = !moved || !last?.says.startsWith('posted') || !newestReminder()
  backDoes.textContent = moved
    ? 'Back to now forgets, in the log too, that these came: each comes again in its week. What was posted stays in the channel.'
    : ''
}

/** @param {Clock} clock */
function nextOf({ next: at, zone, rests }) {
  if (at === undefined) return 'none planned yet'
  return rests ? `none: ${rests} The schedule looks again on ${moment(at, zone)}.` : moment(at, zone)
}

/** @param {'next' | 'now'} to */
async function move(to) {
  const pressed = document.activeElement
  forward.disabled = true
  back.disabled = true
  try {
    show(await moveClock(to))
  } catch {
    came.textContent = 'The server did not answer. Try again in a moment.'
    forward.disabled = false
  }
  back.disabled = false
  const focused = pressed === back || forward.disabled ? byId('clock').querySelector('summary') : forward
  if (focused instanceof HTMLElement) focused.focus()
}

/** Reads the clock anew. */
export async function refreshClock() {
  show(await readClock())
}
