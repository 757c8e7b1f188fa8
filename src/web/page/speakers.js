import { byId, h } from './dom.js'

/** @typedef {import('./server.js').Speaker} Speaker */

const kept = 'mcred-speakers'

/** @type {Speaker[]} */
const atFirst = [
  { id: 'you', name: 'You', guest: false },
  { id: 'colleague', name: 'A colleague', guest: false },
  { id: 'guest', name: 'A guest', guest: true },
]

/** Who can speak in the workspace; their names can be changed and are kept in this browser. */
export const speakers = read()

/** @returns {Speaker} */
export function speaker() {
  const chosen = /** @type {HTMLSelectElement} */ (byId('speaker')).value
  return speakers.find(({ id }) => id === chosen) ?? speakers[0] ?? { id: 'you', name: 'You', guest: false }
}

/** Fills the choice of who speaks, and lets names be changed. */
export function wireSpeakers() {
  const select = /** @type {HTMLSelectElement} */ (byId('speaker'))
  const fill = () => select.replaceChildren(...speakers.map(({ id, name, guest }) => h('option', { value: id }, guest ? `${name} (guest)` : name)))
  fill()
  byId('rename').addEventListener('click', () => {
    const one = speaker()
    const dialog = /** @type {HTMLDialogElement} */ (byId('dialog'))
    const input = h('input', { type: 'text', value: one.name, maxlength: 60, required: true, id: 'new-name' })
    const form = h('form', { method: 'dialog', class: 'form', submit: () => {
      one.name = input.value.trim() || one.name
      localStorage.setItem(kept, JSON.stringify(speakers))
      fill()
      select.value = one.id
    } }, h('h2', { id: 'dialog-title' }, 'Name'), h('label', { for: 'new-name' }, 'What shall the others see?', input), h('div', { class: 'choices' }, h('button', { class: 'primary', type: 'submit' }, 'Save'), h('button', { type: 'button', click: () => dialog.close() }, 'Cancel')))
    dialog.replaceChildren(form)
    dialog.showModal()
    input.select()
  })
}

/** @returns {Speaker[]} */
function read() {
  try {
    const read = JSON.parse(localStorage.getItem(kept) ?? '')
    return atFirst.map((one) => ({ ...one, name: read.find((/** @type {Speaker} */ other) => other.id === one.id)?.name ?? one.name }))
  } catch {
    return atFirst
  }
}
