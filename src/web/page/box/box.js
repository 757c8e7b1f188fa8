import { h } from '../dom.js'
import { wireFile } from './file.js'
import { OfferList } from './offer-list.js'
import { withPeople } from './offers.js'

/** What the bot can keep as one answer. */
const most = 10_000

/**
 * @typedef {{ id: string, label: string, known: import('./offers.js').Known, send: (text: string, file?: File) => Promise<string | void>, changed: (text: string) => void }} BoxOptions `send` resolves to a word to the person, if there is one; where it rejects, the text comes back
 */

/**
 * A message box with completion: Enter sends, Shift and Enter begins a new line. Where there is no mouse, as on a phone,
 * Enter begins a new line and the button sends. A hint has a line of its own, so that nothing moves when it comes or goes.
 */
export class Box {
  #sends = matchMedia('(hover: hover)').matches
  #form
  #options
  #area
  #hint
  #offers
  #attached

  /** @param {HTMLFormElement} form @param {BoxOptions} options */
  constructor(form, options) {
    const { id, label } = options
    this.#form = form
    this.#options = options
    this.#area = areaOf(id, label, this.#sends)
    this.#hint = h('p', { class: 'soft hint', id: `${id}-hint`, role: 'status' })
    this.#offers = new OfferList(this.#area, this.#hint, () => this.#typed())
    this.#attached = wireFile(id, {
      chosen: () => {
        if (!this.text().trim()) this.write('/mcred import')
        this.focus()
      },
      tell: (trouble) => this.#tell(trouble),
    })
    const { chip, input, button } = this.#attached
    const line = h('div', { class: 'line' }, this.#area, input, button, sendButton())
    form.replaceChildren(this.#offers.element, chip, line, this.#hint)
    form.addEventListener('submit', (event) => this.#submitted(event))
    this.#area.addEventListener('input', () => this.#typed())
    this.#area.addEventListener('blur', () => this.#left())
    this.#area.addEventListener('keydown', (event) => this.#pressed(event))
  }

  /** @param {string} text */
  type(text) {
    this.write(text)
    this.focus()
  }

  /** @param {string} text */
  write(text) {
    this.#area.value = text
    grow(this.#area)
    this.#options.changed(text)
    this.#offers.clear()
  }

  text() {
    return this.#area.value
  }

  focus() {
    this.#area.focus()
  }

  /** @param {string} words */
  #tell(words) {
    this.#hint.textContent = words
  }

  #typed() {
    grow(this.#area)
    this.#options.changed(this.text())
    this.#offers.offer(this.#options.known)
  }

  #left() {
    const { textContent } = this.#hint
    this.#offers.clear()
    this.#tell(textContent ?? '')
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (event.isComposing) return
    const isEnter = event.key === 'Enter' && !event.shiftKey
    const isToSend = isEnter && (this.#sends || event.ctrlKey || event.metaKey)
    const taken = (isToSend || !isEnter) && this.#offers.takes(event)
    if (taken) event.stopPropagation()
    else if (isToSend) this.#form.requestSubmit()
    if (taken || isToSend) event.preventDefault()
  }

  /** @param {Event} event */
  async #submitted(event) {
    event.preventDefault()
    const text = this.text().trim()
    if (!text) return
    const trouble = troubleWith(text)
    if (trouble) return this.#tell(trouble)
    const file = this.#attached.file()
    this.write('')
    try {
      this.#tell((await this.#options.send(withPeople(text), file)) ?? '')
      this.#attached.clear()
    } catch {
      if (!this.text()) this.write(text)
      this.#tell('Not sent: no answer. Your text is here; try again.')
    }
  }
}

/** @param {string} id @param {string} label @param {boolean} sends */
const areaOf = (id, label, sends) =>
  h('textarea', {
    id,
    rows: 1,
    dir: 'auto',
    placeholder: label,
    'aria-label': label,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': `${id}-offers`,
    'aria-describedby': `${id}-hint`,
    enterkeyhint: sends ? 'send' : 'enter',
  })

/** Pressing it leaves the focus in the box: nothing moves under the finger. */
const sendButton = () =>
  h('button', {
    type: 'submit',
    class: 'primary send',
    'aria-label': 'Send',
    mousedown: (/** @type {Event} */ event) => event.preventDefault(),
  })

/** @param {string} text */
function troubleWith(text) {
  if (text.length > most)
    return `At most ${most.toLocaleString('en')} characters; this has ${text.length.toLocaleString('en')}.`
  return /^\/(?!mcred(\s|$)|\/)/i.test(text) ? 'There is one command here: /mcred. Try /mcred help.' : undefined
}

/** @param {HTMLTextAreaElement} area */
function grow(area) {
  area.style.blockSize = 'auto'
  area.style.blockSize = `${Math.min(area.scrollHeight + 2, 220)}px`
}
