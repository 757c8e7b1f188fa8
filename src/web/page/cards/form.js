import { closeDialog, openDialog } from '../dialog.js'
import { byId, h } from '../dom.js'
import { draftsOf } from '../drafts.js'
import { speaker } from '../speakers/speakers.js'
import { drawBlock } from './cards.js'
import { drawField } from './fields.js'

/**
 * @typedef {import('./fields.js').Field} Field
 * @typedef {{ title: string, submit: string, press: string, intro?: import('./cards.js').Block[], fields: Field[], errors?: Record<string, string> }} Form
 */

/** What was typed into forms that were not sent, by who typed and the form. */
const drafts = /** @type {ReturnType<typeof draftsOf<Record<string, unknown>>>} */ (draftsOf('mcred-forms'))

/**
 * Shows a form. `submit` sends it and resolves to the form again where something was wrong; what was typed stays.
 * @param {Form} form
 * @param {(sent: { press: string, values: Record<string, unknown>, waits: () => void }) => Promise<Form | undefined>} submit `waits` is called where it has to wait for the server
 * @param {Record<string, unknown>} [typed] what was in the fields when the form was sent before
 */
export function showForm(form, submit, typed = drafts.get(keyOf(form))) {
  const key = keyOf(form)
  const fields = form.fields.map((field) => drawField(field, typed?.[field.name], form.errors?.[field.name]))
  const values = () => Object.fromEntries(fields.map(({ name, read }) => [name, read()]))
  let isTyped = typed !== undefined
  let isDone = false
  const { element, send, trouble } = drawForm(form, fields)
  element.addEventListener('input', () => {
    isTyped = true
    drafts.set(key, values())
  })
  element.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (!fields.map(({ check }) => check()).every(Boolean)) return toFirstWrong(element)
    const sent = await sending(send, trouble, (waits) => submit({ press: form.press, values: values(), waits }))
    if (!sent) return
    isDone = !sent.again
    if (sent.again) showForm(sent.again, submit, values())
    else forget(key)
  })
  openDialog(element, () => !isDone && isTyped && tellKept())
  toFirstWrong(element)
}

/**
 * Sends once however often it is pressed, and says where that has to wait. Undefined where it is being sent already, or did not reach the server.
 * @param {HTMLButtonElement} button @param {HTMLElement} trouble @param {(waits: () => void) => Promise<Form | undefined>} submit
 */
async function sending(button, trouble, submit) {
  if (button.ariaBusy === 'true') return undefined
  button.ariaBusy = 'true'
  trouble.textContent = ''
  try {
    const again = await submit(() => {
      trouble.textContent = 'Not connected; it is sent when the server is back.'
    })
    return { again }
  } catch {
    trouble.textContent = 'That did not reach the server. What you typed is still here; try again.'
    return undefined
  } finally {
    button.ariaBusy = 'false'
  }
}

/** What was typed was sent. @param {string} key */
function forget(key) {
  drafts.set(key, undefined)
  closeDialog()
}

/** @param {Form} form @param {import('./fields.js').Drawn[]} fields */
function drawForm(form, fields) {
  const trouble = h('p', { class: 'wrong', role: 'alert' })
  const send = h('button', { class: 'primary', type: 'submit' }, form.submit)
  const cancel = h('button', { type: 'button', click: closeDialog }, 'Cancel')
  const rows = [...fields.map(({ element }) => element), trouble, h('div', { class: 'choices' }, send, cancel)]
  return { element: h('form', { class: 'form', novalidate: true }, ...headOf(form), ...rows), send, trouble }
}

/** @param {Form} form */
const headOf = ({ title, intro = [] }) => [
  h('h2', { id: 'dialog-title' }, title),
  ...intro.map((block) => drawBlock(block, idle)),
]

/** @param {Form} form */
const keyOf = ({ press }) => `${speaker().id} ${press}`

/** Nothing that was typed goes with the form. */
function tellKept() {
  byId('kept').hidden = false
  setTimeout(() => {
    byId('kept').hidden = true
  }, 5000)
}

/** Cards inside a form are only read. */
const idle = { press: async () => undefined, type: () => undefined }

/** @param {HTMLElement} element */
function toFirstWrong(element) {
  const first = element.querySelector('[aria-invalid="true"]') ?? element.querySelector('input, textarea, select')
  if (first instanceof HTMLElement) first.focus()
}
