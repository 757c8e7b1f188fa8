import { h } from '../dom.js'

/** What can be read in; the server says the same of what is chosen otherwise. */
const kinds = '.docx,.xlsx,.csv'
const mostBytes = 10_000_000

/**
 * A button with which a file is chosen to go with the words, and what shows which.
 * @param {string} id @param {{ chosen: (file: File) => void, tell: (trouble: string) => void }} options
 */
export function wireFile(id, { chosen, tell }) {
  /** @type {File | undefined} */
  let file
  const input = inputOf(id)
  const button = attachButton(() => input.click())
  const name = h('span', {})
  const chip = h('p', { class: 'chip', hidden: true }, name, dropButton(clear))

  function clear() {
    file = undefined
    input.value = ''
    chip.hidden = true
  }

  input.addEventListener('change', () => {
    const [one] = input.files ?? []
    if (!one) return
    if (one.size > mostBytes) {
      clear()
      return tell('That file is larger than 10 MB. Split it, or leave its pictures out.')
    }
    file = one
    name.textContent = one.name
    chip.hidden = false
    chosen(one)
  })
  return { input, button, chip, clear, file: () => file }
}

/** @param {string} id */
const inputOf = (id) =>
  h('input', {
    type: 'file',
    id: `${id}-file`,
    accept: kinds,
    hidden: true,
    'aria-label': 'A file to be read in',
    tabindex: -1,
  })

/** @param {() => void} click */
const attachButton = (click) =>
  h('button', {
    type: 'button',
    class: 'attach',
    'aria-label': 'Attach a file to be read in',
    title: 'Attach a file (.docx, .xlsx, .csv)',
    click,
  })

/** @param {() => void} click */
const dropButton = (click) =>
  h(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': 'Do not send this file', title: 'Do not send it', click },
    '✕',
  )
