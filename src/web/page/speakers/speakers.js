import { ask } from '../dialog.js'
import { byId, h } from '../dom.js'
import { writers } from '../talk/messages.js'

/** @typedef {import('../server.js').Speaker} Speaker */

const kept = 'mcred-speakers'

/** Who can speak in this browser: three roles to try a team with, or one person where several people share the workspace. @type {Speaker[]} */
let speakers = [
  { id: 'you', name: 'You', guest: false },
  { id: 'colleague', name: 'A colleague', guest: false },
  { id: 'guest', name: 'A guest', guest: true },
]

const select = () => /** @type {HTMLSelectElement} */ (byId('speaker'))

/** @returns {Speaker} */
export function speaker() {
  const chosen = speakers.find(({ id }) => id === select().value) ?? speakers[0]
  return { id: 'you', guest: false, ...chosen, name: chosen?.name || 'Somebody' }
}

/** The ids of those who can speak here. */
export const readers = () => speakers.map(({ id }) => id)

/** Everybody who can be named: who speaks here, and who has written before. @returns {Speaker[]} */
export function people() {
  const others = new Map(writers().map(({ id, name }) => [id, { id, name, guest: false }]))
  for (const one of speakers) others.set(one.id, one)
  return [...others.values()]
}

/**
 * Fills the choice of who speaks, and lets names be changed; they are kept in this browser.
 * @param {boolean} shared @param {() => void} changed called when somebody else speaks
 */
export function wireSpeakers(shared, changed) {
  speakers = shared ? [myself()] : speakers.map(named)
  select().addEventListener('change', changed)
  byId('rename').addEventListener('click', () => rename(speaker()))
  fill(speakers[0]?.id)
  if (shared && speakers[0]?.name === '') void rename(speakers[0], 'What shall the others see when you write?')
}

/** @param {string | undefined} id */
function fill(id) {
  select().replaceChildren(...speakers.map((one) => h('option', { value: one.id }, one.name || 'Somebody')))
  if (id) select().value = id
  select().disabled = speakers.length < 2
}

/** @param {Speaker} one */
async function rename(one, hint = 'This is what the others see, and what is kept with your answers.') {
  const name = await ask({
    title: one.name ? `Name of “${one.name}”` : 'Your name',
    label: 'Name',
    hint,
    value: one.name,
    submit: 'Save',
  })
  const safe = name
    ?.replace(/[<>|@]/g, '')
    .trim()
    .slice(0, 60)
  if (!safe) return
  one.name = safe
  localStorage.setItem(kept, JSON.stringify({ ...read(), [one.id]: safe }))
  fill(one.id)
}

/** @param {Speaker} one @returns {Speaker} */
const named = (one) => ({ ...one, name: read()[one.id] ?? one.name })

/** One person a browser, under an id of their own. @returns {Speaker} */
function myself() {
  const id = localStorage.getItem('mcred-me') ?? `p-${crypto.randomUUID().slice(0, 18)}`
  localStorage.setItem('mcred-me', id)
  return { id, name: read()[id] ?? '', guest: false }
}

/** @returns {Record<string, string>} */
function read() {
  try {
    const names = JSON.parse(localStorage.getItem(kept) ?? '{}')
    return Array.isArray(names) ? {} : names
  } catch {
    return {}
  }
}
