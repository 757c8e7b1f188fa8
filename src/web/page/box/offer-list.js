import { h } from '../dom.js'
import { complete } from './offers.js'

/**
 * @typedef {import('./offers.js').Offer} Offer
 * @typedef {import('./offers.js').Completion} Completion
 */

/** @type {Completion} */
const nothing = { offers: [], replaces: 0 }

/** What a message box offers to complete what is being typed, in a list above it. */
export class OfferList {
  #area
  #hint
  #taken
  /** @type {Completion} */
  #shown = nothing
  #chosen = 0
  #moved = false
  element

  /** @param {HTMLTextAreaElement} area @param {HTMLElement} hint @param {() => void} taken called once an offer stands in the box */
  constructor(area, hint, taken) {
    this.#area = area
    this.#hint = hint
    this.#taken = taken
    const id = `${area.id}-offers`
    this.element = h('ul', { class: 'offers', id, role: 'listbox', 'aria-label': 'Suggestions', hidden: true })
  }

  /** Offers what fits before the cursor. @param {import('./offers.js').Known} known */
  offer(known) {
    this.#show(complete(this.#area.value.slice(0, this.#area.selectionStart), known))
  }

  clear() {
    this.#show(nothing)
  }

  /** @param {KeyboardEvent} event @returns {boolean} whether the list took the key */
  takes(event) {
    const { offers, complete: isWhole } = this.#shown
    const offer = offers[this.#chosen]
    if (!offer) return false
    const step = { ArrowDown: 1, ArrowUp: offers.length - 1 }[event.key]
    if (step) {
      this.#choose((this.#chosen + step) % offers.length)
      this.#moved = true
    } else if (
      event.shiftKey ||
      (event.key === 'Enter' && !this.#moved && (isWhole || /^@mcred\s/i.test(this.#area.value)))
    )
      return false
    else if (event.key === 'Tab' || event.key === 'Enter') this.#take(offer)
    else if (event.key === 'Escape') this.clear()
    else return false
    return true
  }

  /** @param {Completion} completion */
  #show(completion) {
    this.#shown = completion
    this.#moved = false
    this.#hint.textContent = completion.usage ?? ''
    this.element.replaceChildren(...completion.offers.map((offer, n) => this.#option(offer, n)))
    this.element.hidden = !completion.offers.length
    this.#area.setAttribute('aria-expanded', String(!this.element.hidden))
    this.#choose(0)
  }

  /** @param {Offer} offer @param {number} n */
  #option(offer, n) {
    const pressed = (/** @type {Event} */ event) => {
      event.preventDefault()
      this.#take(offer)
    }
    return h(
      'li',
      { role: 'option', id: this.#idOf(n), mousedown: pressed },
      h('strong', {}, offer.label),
      h('span', { class: 'soft' }, offer.says),
    )
  }

  /** @param {number} n */
  #choose(n) {
    this.#chosen = n
    const options = [...this.element.children]
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === n))
    options[n]?.scrollIntoView({ block: 'nearest' })
    if (options.length) this.#area.setAttribute('aria-activedescendant', this.#idOf(n))
    else this.#area.removeAttribute('aria-activedescendant')
  }

  /** @param {Offer} offer */
  #take({ insert }) {
    const at = this.#area.selectionStart
    this.#area.setRangeText(insert, at - this.#shown.replaces, at, 'end')
    this.#area.focus()
    this.#taken()
  }

  /** @param {number} n */
  #idOf(n) {
    return `${this.#area.id}-offer-${n}`
  }
}
