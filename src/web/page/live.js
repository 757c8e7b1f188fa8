import { byId, h } from './dom.js'

/** @typedef {import('./cards/cards.js').Drawn} Drawn */

/** What was said stays for this many milliseconds, so that one word does not take the place of another unheard. */
const forAWhile = 8000

/** What was pressed and is not said yet. */
let done = ''

/** Tells those who do not see the page. @param {string} words */
function say(words) {
  const said = h('span', {}, `${words} `)
  byId('said').append(said)
  setTimeout(() => said.remove(), forAWhile)
}

/** Remembers what was pressed: it is said before what follows it. Undefined where it did not come through. @param {string | undefined} press */
export function pressed(press) {
  done = press ? passedOver(JSON.parse(press)) : ''
}

/** The card that follows does not say which question was skipped, or left with its answer. @param {{ do: string, after?: string }} intent */
function passedOver({ do: deed, after = '' }) {
  const [, code] = /^Q(\d+\.\d+)$/.exec(after) ?? []
  return deed === 'next' && code ? `${code} left as it is.` : ''
}

/** Says what came: first what happened, then the rest. @param {string} name @param {{ view?: Drawn, text?: string }} message */
export function sayWhatCame(name, { view, text }) {
  const words = [view && done, view && happened(view), view?.summary ?? (text && byName(text))]
  if (view) done = ''
  say(`${name}: ${words.filter(Boolean).join(' ')}`)
}

/** People who are mentioned, by name. @param {string} text */
const byName = (text) => text.replace(/<@[^|>]+\|([^>]*)>/g, '@$1')

/** Says what a card tells anew on top, where it does. @param {Drawn | undefined} before @param {Drawn | undefined} now */
export function sayWhatChanged(before, now) {
  const words = now && happened(now)
  if (words && words !== (before && happened(before))) sayWhatCame('mcred', { view: now })
}

/** What a card says on top, above what it is about: "07.1 recorded.", "Taken back: …". @param {Drawn} view */
function happened({ blocks, summary }) {
  const end = blocks.findIndex(({ kind }) => kind === 'heading')
  const words = blocks
    .slice(0, Math.max(end, 0))
    .flatMap(({ kind, text, rows }) => (kind === 'rows' ? rows.map(rowText) : kind === 'notice' ? [plain(text)] : []))
    .map((line) => line.replace(/^✓ /, '').replace(/[^.!?]$/, '$&.'))
    .join(' ')
  return summary.includes(words) ? '' : words
}

/** @param {{ text: unknown }} row */
const rowText = ({ text }) => plain(text)

/** @param {any} text */
const plain = (text) =>
  typeof text === 'string'
    ? text
    : text.map((/** @type {any} */ span) => (typeof span === 'string' ? span : (span.text ?? span.name ?? ''))).join('')
