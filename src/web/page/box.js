import { h } from './dom.js'
import { speakers } from './speakers.js'

/** @typedef {{ label: string, says: string, insert: string }} Offer */

/**
 * A message box with completion: commands after `/mcred` or `@mcred`, people after `@`.
 * @param {HTMLFormElement} form
 * @param {{ id: string, label: string, commands: { usage: string, says: string, insert: string }[], send: (text: string) => Promise<void> }} options
 * @returns {{ type: (text: string) => void, focus: () => void }}
 */
export function wireBox(form, { id, label, commands, send }) {
  const list = h('ul', { class: 'offers', id: `${id}-offers`, role: 'listbox', 'aria-label': 'Suggestions', hidden: true })
  const area = h('textarea', { id, rows: 1, placeholder: label, 'aria-label': label, role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id, enterkeyhint: 'send' })
  const button = h('button', { type: 'submit', class: 'primary send', 'aria-label': 'Send' }, '➤')
  form.replaceChildren(list, area, button)
  /** @type {Offer[]} */
  let offers = []
  let chosen = 0

  function show() {
    const before = area.value.slice(0, area.selectionStart)
    offers = offersFor(before, commands)
    chosen = 0
    paint()
  }

  function paint() {
    list.hidden = !offers.length
    area.setAttribute('aria-expanded', String(offers.length > 0))
    list.replaceChildren(
      ...offers.map((offer, n) =>
        h('li', { role: 'option', id: `${id}-offer-${n}`, 'aria-selected': String(n === chosen), mousedown: (/** @type {Event} */ event) => {
          event.preventDefault()
          take(offer)
        } }, h('strong', {}, offer.label), h('span', { class: 'soft' }, offer.says)),
      ),
    )
    if (offers.length) area.setAttribute('aria-activedescendant', `${id}-offer-${chosen}`)
    else area.removeAttribute('aria-activedescendant')
    list.children[chosen]?.scrollIntoView({ block: 'nearest' })
  }

  /** @param {Offer} offer */
  function take(offer) {
    const at = area.selectionStart
    const before = area.value.slice(0, at)
    const start = /^[/@]\S*(\s.*)?$/s.test(before) && !/@\S*$/.test(before.slice(1)) ? 0 : before.lastIndexOf('@')
    area.value = before.slice(0, start) + offer.insert + area.value.slice(at)
    area.selectionStart = area.selectionEnd = start + offer.insert.length
    area.focus()
    fit()
    show()
  }

  function fit() {
    area.style.blockSize = 'auto'
    area.style.blockSize = `${Math.min(area.scrollHeight + 2, 220)}px`
  }

  area.addEventListener('input', () => {
    fit()
    show()
  })
  area.addEventListener('blur', () => {
    offers = []
    paint()
  })
  area.addEventListener('keydown', (event) => {
    const open = offers.length > 0
    const exact = open && offers.some(({ insert }) => insert.trim() === area.value.trim())
    if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      chosen = (chosen + (event.key === 'ArrowDown' ? 1 : offers.length - 1)) % offers.length
      paint()
    } else if (open && (event.key === 'Tab' || (event.key === 'Enter' && !exact)) && !event.shiftKey) {
      event.preventDefault()
      const offer = offers[chosen]
      if (offer) take(offer)
    } else if (open && event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      offers = []
      paint()
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      form.requestSubmit()
    }
  })
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const text = area.value.trim()
    if (!text) return
    area.value = ''
    offers = []
    paint()
    fit()
    try {
      await send(named(text))
    } catch {
      if (!area.value) area.value = text
      fit()
    }
  })
  return {
    type(text) {
      area.value = text
      area.focus()
      fit()
    },
    focus: () => area.focus(),
  }
}

/**
 * @param {string} before @param {{ usage: string, says: string, insert: string }[]} commands
 * @returns {Offer[]}
 */
function offersFor(before, commands) {
  const [, sign, rest] = /^([/@])(.*)$/s.exec(before) ?? []
  if (sign && rest !== undefined && !/^mcred\s/i.test(rest) && 'mcred'.startsWith(rest.toLowerCase())) {
    const people = sign === '@' ? peopleLike(rest) : []
    return [{ label: `${sign}mcred`, says: sign === '/' ? 'a command' : 'a question or a command', insert: `${sign}mcred ` }, ...people]
  }
  const [, typed] = /^[/@]mcred\s+([^@\n]*)$/i.exec(before) ?? []
  if (typed !== undefined) {
    const said = typed.toLowerCase()
    return commands.filter(({ insert }) => insert.startsWith(said) && insert.trim() !== said.trim()).map(({ usage, says, insert }) => ({ label: usage, says, insert: `${before.slice(0, before.length - typed.length)}${insert}` }))
  }
  const [, person] = /(?:^|\s)@([\p{L} ]*)$/u.exec(before) ?? []
  return person === undefined ? [] : peopleLike(person)
}

/** @param {string} typed @returns {Offer[]} */
const peopleLike = (typed) => speakers.filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase())).map(({ name, guest }) => ({ label: `@${name}`, says: guest ? 'a guest' : 'in this channel', insert: `@${name} ` }))

/** People mentioned by name, written so that the server knows who is meant. @param {string} text */
const named = (text) => [...speakers].sort((a, b) => b.name.length - a.name.length).reduce((said, { id, name }) => said.replaceAll(`@${name}`, `<@${id}|${name}>`), text)
