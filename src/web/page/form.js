import { drawBlock } from './cards.js'
import { byId, h } from './dom.js'
import { speakers } from './speakers.js'

/**
 * @typedef {{ name: string, label: string, hint?: string, optional?: boolean, kind: string, value?: any, long?: boolean, max?: number, options?: { value: string, label: string }[] }} Field
 * @typedef {{ title: string, submit: string, press: string, intro?: import('./cards.js').Block[], fields: Field[], errors?: Record<string, string> }} Form
 */

/**
 * Shows a form. `submit` sends it and resolves to the form again where something was wrong; what was typed stays.
 * @param {Form} form
 * @param {(press: string, values: Record<string, unknown>) => Promise<Form | undefined>} submit
 */
export function showForm(form, submit) {
  const dialog = /** @type {HTMLDialogElement} */ (byId('dialog'))
  const send = h('button', { class: 'primary', type: 'submit' }, form.submit)
  const trouble = h('p', { class: 'wrong', role: 'alert', hidden: true })
  const fields = form.fields.map((field) => draw(field, form.errors?.[field.name]))
  const element = h(
    'form',
    {
      class: 'form',
      novalidate: true,
      submit: async (/** @type {SubmitEvent} */ event) => {
        event.preventDefault()
        send.disabled = true
        try {
          const again = await submit(form.press, Object.fromEntries(fields.map(({ name, read }) => [name, read()])))
          if (again) showForm(again, submit)
          else dialog.close()
        } catch {
          trouble.textContent = 'That did not reach the server. What you typed is still here; try again.'
          trouble.hidden = false
        }
        send.disabled = false
      },
    },
    h('h2', { id: 'dialog-title' }, form.title),
    ...(form.intro ?? []).map((block) => drawBlock(block, { press: async () => undefined, type: () => undefined })),
    ...fields.map(({ element }) => element),
    trouble,
    h('div', { class: 'choices' }, send, h('button', { type: 'button', click: () => dialog.close() }, 'Cancel')),
  )
  dialog.replaceChildren(element)
  if (!dialog.open) dialog.showModal()
  const first = element.querySelector('[aria-invalid="true"]') ?? element.querySelector('input, textarea, select')
  if (first instanceof HTMLElement) first.focus()
}

/** @param {Field} field @param {string | undefined} error @returns {{ name: string, element: HTMLElement, read: () => unknown }} */
function draw(field, error) {
  const id = `field-${field.name}`
  const described = { 'aria-describedby': `${id}-hint ${id}-error`, 'aria-invalid': error ? 'true' : undefined }
  const hint = h('span', { class: 'soft hint', id: `${id}-hint` }, field.hint ?? '')
  const wrong = h('span', { class: 'wrong', id: `${id}-error`, role: error ? 'alert' : undefined }, error ?? '')
  const name = `${field.label}${field.optional ? ' (optional)' : ''}`
  if (field.kind === 'choices') return boxes(field, name, hint, wrong)
  const { input, read } = inputFor(field, id, described)
  return { name: field.name, element: h('div', { class: 'field' }, h('label', { for: id }, name), field.hint ? hint : undefined, input, field.kind === 'text' && field.long && counter(input, field.max ?? 0), wrong), read }
}

/** @param {Field} field @param {string} id @param {Record<string, unknown>} described @returns {{ input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, read: () => unknown }} */
function inputFor(field, id, described) {
  if (field.kind === 'choice' || field.kind === 'person') {
    const options = field.kind === 'person' ? speakers.map((one) => ({ value: one.id, label: one.name })) : (field.options ?? [])
    const select = h('select', { id, ...described }, h('option', { value: '' }, 'Choose…'), ...options.map((option) => h('option', { value: option.value, selected: option.value === field.value }, option.label)))
    const person = () => speakers.find((one) => one.id === select.value)
    return { input: select, read: () => (field.kind === 'choice' ? select.value : person() ? { id: person()?.id, name: person()?.name } : null) }
  }
  if (field.long) {
    const area = h('textarea', { id, rows: 6, ...described })
    area.value = field.value ?? ''
    return { input: area, read: () => area.value }
  }
  const input = h('input', { id, type: field.kind === 'date' ? 'date' : 'text', value: field.value ?? '', maxlength: field.max, autocomplete: 'off', ...described })
  return { input, read: () => (field.kind === 'date' ? input.value || null : input.value) }
}

/** @param {Field} field @param {string} name @param {HTMLElement} hint @param {HTMLElement} wrong */
function boxes(field, name, hint, wrong) {
  const set = h('fieldset', { class: 'checks' }, h('legend', {}, name), field.hint ? hint : undefined)
  for (const option of field.options ?? []) set.append(h('label', {}, h('input', { type: 'checkbox', value: option.value, checked: field.value.includes(option.value) }), h('span', {}, option.label)))
  set.append(wrong)
  return { name: field.name, element: set, read: () => [...set.querySelectorAll('input')].filter((box) => box.checked).map((box) => box.value) }
}

/** @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} input @param {number} max */
function counter(input, max) {
  const count = h('span', { class: 'soft hint' })
  const show = () => {
    const left = max - input.value.length
    count.textContent = left < max / 5 ? (left < 0 ? `${-left} characters too many` : `${left} characters left`) : ''
  }
  input.addEventListener('input', show)
  show()
  return count
}
