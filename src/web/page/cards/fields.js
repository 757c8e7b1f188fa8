import { h } from '../dom.js'
import { people } from '../speakers/speakers.js'

/**
 * @typedef {{ name: string, label: string, hint?: string, optional?: boolean, kind: string, value?: any, long?: boolean, max?: number, open?: boolean, options?: Option[] }} Field
 * @typedef {{ value: string, label: string, group?: string }} Option
 * @typedef {{ name: string, element: HTMLElement, read: () => unknown, check: () => boolean }} Drawn
 * @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Input
 */

/** A field with its label, hint and error. `check` shows what is wrong with it before it is sent. @param {Field} field @param {unknown} typed @param {string | undefined} error @returns {Drawn} */
export function drawField(field, typed, error) {
  const id = `field-${field.name}`
  const name = `${field.label}${field.optional ? ' (optional)' : ''}`
  const hint = h('span', { class: 'soft hint', id: `${id}-hint` }, field.hint)
  const wrong = h('span', { class: 'wrong', id: `${id}-error` }, error)
  const about = { id, 'aria-describedby': `${id}-hint ${id}-error`, 'aria-invalid': error ? 'true' : undefined }
  if (field.kind === 'choices') return boxes(field, typed, { name, hint, wrong })
  if (field.kind === 'choice' && field.open) return radios(field, typed ?? field.value, { name, hint, wrong })
  const { input, read } = inputFor(field, typed ?? field.value, about)
  const count = h('span', { class: 'soft hint count' })
  const check = () => isShort(field, input, wrong)
  const counted = () => {
    const left = (field.max ?? Number.POSITIVE_INFINITY) - input.value.length
    count.textContent =
      left < (field.max ?? 0) / 5 ? (left < 0 ? `${-left} characters too many` : `${left} characters left`) : ''
  }
  input.addEventListener('input', counted)
  counted()
  return {
    name: field.name,
    element: h('div', { class: 'field' }, h('label', { for: id }, name), hint, input, count, wrong),
    read,
    check,
  }
}

/** @param {Field} field @param {Input} input @param {HTMLElement} wrong */
function isShort({ kind, max = 0 }, input, wrong) {
  if (kind !== 'text' || input.value.length <= max) return true
  wrong.textContent = `At most ${max.toLocaleString('en')} characters; this has ${input.value.length.toLocaleString('en')}. A reply in the thread may be longer.`
  input.setAttribute('aria-invalid', 'true')
  return false
}

/** @param {Field} field @param {any} value @param {Record<string, unknown>} about @returns {{ input: Input, read: () => unknown }} */
function inputFor(field, value, about) {
  if (field.kind === 'choice') {
    const input = choice(field.options ?? [], value, about)
    return { input, read: () => input.value }
  }
  if (field.kind === 'person') {
    const known = people()
    const input = choice(
      known.map((one) => ({ value: one.id, label: one.name })),
      value?.id ?? value,
      about,
    )
    const person = () => known.find((one) => one.id === input.value)
    return { input, read: () => (person() ? { id: person()?.id, name: person()?.name } : null) }
  }
  if (field.kind === 'date') {
    const input = h('input', { type: 'date', value, ...about })
    return { input, read: () => input.value || null }
  }
  if (field.kind === 'time') {
    const input = h('input', { type: 'time', value, ...about })
    return { input, read: () => input.value }
  }
  const input = field.long
    ? h('textarea', { rows: 6, dir: 'auto', ...about })
    : h('input', { type: 'text', autocomplete: 'off', dir: 'auto', ...about })
  input.value = value ?? ''
  return { input, read: () => input.value }
}

/** Options under their headings. @param {Option[]} options @param {unknown} value @returns {HTMLElement[]} */
function grouped(options, value) {
  const option = (/** @type {Option} */ one) =>
    h('option', { value: one.value, selected: one.value === value }, one.label)
  const headings = [...new Set(options.map(({ group = '' }) => group))]
  return headings.flatMap((heading) => {
    const some = options.filter(({ group = '' }) => group === heading).map(option)
    return heading ? [h('optgroup', { label: heading }, ...some)] : some
  })
}

/** @param {Option[]} options @param {unknown} value @param {Record<string, unknown>} about */
const choice = (options, value, about) =>
  h('select', about, h('option', { value: '' }, 'Choose…'), ...grouped(options, value))

/** @typedef {{ name: string, hint: HTMLElement, wrong: HTMLElement }} Around what stands above and below a field */

/** @param {Field} field @param {unknown} chosen @param {Around} around @returns {Drawn} */
function radios(field, chosen, around) {
  const group = `${field.name}-${++drawn}`
  const { set, ticked } = checks(field, around, (value) => ({ type: 'radio', name: group, checked: value === chosen }))
  return { name: field.name, element: set, read: () => ticked()[0] ?? '', check: () => true }
}

/** Radio buttons of one name belong together, also across forms. */
let drawn = 0

/** @param {Field} field @param {unknown} typed @param {Around} around @returns {Drawn} */
function boxes(field, typed, around) {
  const chosen = Array.isArray(typed) ? typed : field.value
  const { set, ticked } = checks(field, around, (value) => ({ type: 'checkbox', checked: chosen.includes(value) }))
  return { name: field.name, element: set, read: ticked, check: () => true }
}

/** The options of a field to be ticked, and which are. @param {Field} field @param {Around} around @param {(value: string) => Record<string, unknown>} inputOf */
function checks(field, { name, hint, wrong }, inputOf) {
  const labels = (field.options ?? []).map(({ value, label }) =>
    h('label', {}, h('input', { ...inputOf(value), value }), h('span', {}, label)),
  )
  const set = h(
    'fieldset',
    { class: 'checks', 'aria-describedby': `${hint.id} ${wrong.id}` },
    h('legend', {}, name),
    hint,
    ...(labels.length > 10 ? [h('div', { class: 'many' }, ...labels)] : labels),
    wrong,
  )
  const ticked = () => [...set.querySelectorAll('input')].filter(({ checked }) => checked).map(({ value }) => value)
  return { set, ticked }
}
