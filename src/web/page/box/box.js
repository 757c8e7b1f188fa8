import { h } from '../dom.js'
import { wireFile } from './file.js'
import { complete, withPeople } from './offers.js'

/** What the bot can keep as one answer. */
const most = 10_000

/**
 * A message box with completion: Enter sends, Shift and Enter begins a new line. Where there is no mouse, as on a phone,
 * Enter begins a new line and the button sends. A hint has a line of its own, so that nothing moves when it comes or goes.
 * @param {HTMLFormElement} form
 * @param {{ id: string, label: string, known: import('./offers.js').Known, send: (text: string, file?: File) => Promise<string | void>, changed: (text: string) => void }} options `send` resolves to a word to the person, if there is one; where it rejects, the text comes back
 */
export function wireBox(form, { id, label, known, send, changed }) {
  const sends = matchMedia('(hover: hover)').matches
  const list = h('ul', {
    class: 'offers',
    id: `${id}-offers`,
    role: 'listbox',
    'aria-label': 'Suggestions',
    hidden: true,
  })
  const area = h('textarea', {
    id,
    rows: 1,
    dir: 'auto',
    placeholder: label,
    'aria-label': label,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-describedby': `${id}-hint`,
    enterkeyhint: sends ? 'send' : 'enter',
  })
  const hint = h('p', { class: 'soft hint', id: `${id}-hint`, role: 'status' })
  // Pressing it leaves the focus in the box: nothing moves under the finger.
  const button = h('button', {
    type: 'submit',
    class: 'primary send',
    'aria-label': 'Send',
    mousedown: (/** @type {Event} */ event) => event.preventDefault(),
  })
  const attached = wireFile(id, {
    chosen() {
      if (!area.value.trim()) write('/mcred import')
      area.focus()
    },
    tell(trouble) {
      hint.textContent = trouble
    },
  })
  form.replaceChildren(
    list,
    attached.chip,
    h('div', { class: 'line' }, area, attached.input, attached.button, button),
    hint,
  )
  /** @type {import('./offers.js').Completion} */
  let shown = { offers: [], replaces: 0 }
  let chosen = 0
  let moved = false

  /** @param {import('./offers.js').Completion} completion */
  function show(completion) {
    shown = completion
    moved = false
    hint.textContent = shown.usage ?? ''
    list.replaceChildren(...shown.offers.map((offer, n) => option(offer, n)))
    list.hidden = !shown.offers.length
    area.setAttribute('aria-expanded', String(!list.hidden))
    choose(0)
  }

  /** @param {import('./offers.js').Offer} offer @param {number} n */
  function option(offer, n) {
    const pressed = (/** @type {Event} */ event) => {
      event.preventDefault()
      take(offer)
    }
    return h(
      'li',
      { role: 'option', id: `${id}-offer-${n}`, mousedown: pressed },
      h('strong', {}, offer.label),
      h('span', { class: 'soft' }, offer.says),
    )
  }

  /** @param {number} n */
  function choose(n) {
    chosen = n
    ;[...list.children].forEach((child, at) => {
      child.setAttribute('aria-selected', String(at === n))
    })
    list.children[n]?.scrollIntoView({ block: 'nearest' })
    if (shown.offers.length) area.setAttribute('aria-activedescendant', `${id}-offer-${n}`)
    else area.removeAttribute('aria-activedescendant')
  }

  /** @param {import('./offers.js').Offer} offer */
  function take({ insert }) {
    const at = area.selectionStart
    area.setRangeText(insert, at - shown.replaces, at, 'end')
    area.focus()
    typed()
  }

  function typed() {
    grow(area)
    changed(area.value)
    show(complete(area.value.slice(0, area.selectionStart), known))
  }

  /** @param {string} text */
  function write(text) {
    area.value = text
    grow(area)
    changed(text)
    show({ offers: [], replaces: 0 })
  }

  /** @param {KeyboardEvent} event @returns {boolean} whether the list of offers took the key */
  function offered(event) {
    const { length } = shown.offers
    const offer = shown.offers[chosen]
    if (!length || !offer) return false
    const step = { ArrowDown: 1, ArrowUp: length - 1 }[event.key]
    if (step) {
      choose((chosen + step) % length)
      moved = true
    } else if (event.shiftKey || (event.key === 'Enter' && !moved && (shown.complete || /^@mcred\s/i.test(area.value))))
      return false
    else if (event.key === 'Tab' || event.key === 'Enter') take(offer)
    else if (event.key === 'Escape') show({ offers: [], replaces: 0 })
    else return false
    return true
  }

  area.addEventListener('input', typed)
  area.addEventListener('blur', () => {
    const { textContent } = hint
    show({ offers: [], replaces: 0 })
    hint.textContent = textContent
  })
  area.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const isEnter = event.key === 'Enter' && !event.shiftKey
    const isToSend = isEnter && (sends || event.ctrlKey || event.metaKey)
    const taken = (isToSend || !isEnter) && offered(event)
    if (taken) event.stopPropagation()
    else if (isToSend) form.requestSubmit()
    if (taken || isToSend) event.preventDefault()
  })
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const text = area.value.trim()
    if (!text) return
    const trouble = troubleWith(text)
    if (trouble) {
      hint.textContent = trouble
      return
    }
    const file = attached.file()
    write('')
    try {
      hint.textContent = (await send(withPeople(text), file)) ?? ''
      attached.clear()
    } catch {
      if (!area.value) write(text)
      hint.textContent = 'Not sent: no answer. Your text is here; try again.'
    }
  })
  return {
    /** @param {string} text */
    type(text) {
      write(text)
      area.focus()
    },
    write,
    text: () => area.value,
    focus: () => area.focus(),
  }
}

/** @param {string} text */
function troubleWith(text) {
  if (text.length > most)
    return `At most ${most.toLocaleString('en')} characters; this has ${text.length.toLocaleString('en')}.`
  return /^\/(?!mcred(\s|$)|\/)/i.test(text) ? 'There is one command here: /mcred.' : undefined
}

/** @param {HTMLTextAreaElement} area */
function grow(area) {
  area.style.blockSize = 'auto'
  area.style.blockSize = `${Math.min(area.scrollHeight + 2, 220)}px`
}
