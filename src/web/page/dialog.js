import { byId, h } from './dom.js'
import { settleFocus } from './focus.js'

const dialog = () => /** @type {HTMLDialogElement} */ (byId('dialog'))

/** Shows content in the dialog, above everything else; `closed` is called when it goes, however that happens. @param {HTMLElement} content @param {() => void} [closed] */
export function openDialog(content, closed) {
  dialog().replaceChildren(content)
  dialog().onclose = () => {
    closed?.()
    settleFocus()
  }
  if (!dialog().open) dialog().showModal()
}

export const closeDialog = () => dialog().close()

/**
 * Asks for one line of text; undefined where the person thinks better of it.
 * @param {{ title: string, label: string, hint: string, value: string, submit: string }} question
 * @returns {Promise<string | undefined>}
 */
export function ask({ title, label, hint, value, submit }) {
  const input = h('input', {
    type: 'text',
    value,
    maxlength: 60,
    id: 'asked',
    'aria-describedby': 'asked-hint',
    autocomplete: 'off',
  })
  const field = h(
    'div',
    { class: 'field' },
    h('label', { for: 'asked' }, label),
    h('span', { class: 'soft hint', id: 'asked-hint' }, hint),
    input,
  )
  return showQuestion({ title, submit, field, input })
}

/** @param {{ title: string, submit: string, field: HTMLElement, input: HTMLInputElement }} question @returns {Promise<string | undefined>} */
function showQuestion({ title, submit, field, input }) {
  return new Promise((resolve) => {
    const done = (/** @type {SubmitEvent} */ event) => {
      event.preventDefault()
      resolve(input.value)
      closeDialog()
    }
    const buttons = [
      h('button', { class: 'primary', type: 'submit' }, submit),
      h('button', { type: 'button', click: closeDialog }, 'Cancel'),
    ]
    openDialog(
      h(
        'form',
        { class: 'form', submit: done },
        h('h2', { id: 'dialog-title' }, title),
        field,
        h('div', { class: 'choices' }, ...buttons),
      ),
      () => resolve(undefined),
    )
    input.select()
  })
}
