/**
 * @typedef {import('../server.js').Posted} Posted
 * @typedef {import('../cards/cards.js').Drawn} Drawn
 * @typedef {Posted & { to?: string, waits?: true }} Shown a message, words for one person alone, or what waits to be sent
 */

/** @type {Map<string, Posted>} */
const messages = new Map()
/** What was said to one person alone, in the pane where they asked. @type {(Posted & { to: string, pane: string })[]} */
let whispers = []
let count = 0

/** Takes messages in; false for those that are known already, or are older than what is shown. @param {Posted} message */
export function take(message) {
  const old = messages.get(message.id)
  if (old && old.revision >= message.revision) return false
  messages.set(message.id, message)
  return true
}

/** @param {string} id */
export const isKnown = (id) => messages.has(id)

/** What a message shows now. @param {string} id */
export const viewOf = (id) => messages.get(id)?.view

/** The ids of all messages. */
export const known = () => [...messages.keys()]

/** The newest reminder, where one is shown. */
export const newestReminder = () => [...messages.values()].findLast(({ nudge }) => nudge !== undefined)?.id

/** When the newest was said. */
export const newest = () => Math.max(0, ...[...messages.values()].map(({ at }) => at))

/** @param {string[]} ids */
export function forget(ids) {
  for (const id of ids) messages.delete(id)
}

/** Drops what was said to one person alone. */
export function silence() {
  told.clear()
  whispers = []
}

/** What is said of a matter takes the place of what was said of it before. @param {string} to @param {string} pane "channel" or a thread's id @param {{ view: Drawn, dated?: import('../server.js').Dated | undefined }} said */
export function whisper(to, pane, { view, dated }) {
  const at = Date.now()
  if (view.matter) told.add(`${to} ${view.matter}`)
  if (view.matter) whispers = whispers.filter((one) => one.to !== to || one.view?.matter !== view.matter)
  whispers.push({
    to,
    pane,
    view,
    at,
    id: `only-${at}-${count++}`,
    thread: pane,
    by: 'mcred',
    name: 'mcred',
    dated,
    revision: 1,
  })
}

/** Whether something of that matter is shown to them. @param {string} to @param {string | undefined} matter */
export const isTold = (to, matter) =>
  matter !== undefined && whispers.some((one) => one.to === to && one.view?.matter === matter)

/** Of which matters somebody was told something since the page was opened. @type {Set<string>} */
const told = new Set()

/** Whether something of that matter was shown to them, though they dismissed it. @param {string} to @param {string | undefined} matter */
export const wasTold = (to, matter) => told.has(`${to} ${matter}`)

/** @param {string} id */
export function dismiss(id) {
  whispers = whispers.filter((one) => one.id !== id)
}

/** What was said while the server was away, in the pane where it was said. @type {(Posted & { waits: true, pane: string })[]} */
let unsent = []

/** Keeps words that wait to be sent; what is returned is called once they are, or were given up. @param {{ id: string, name: string }} by @param {string} pane @param {string} text */
export function keepWaiting({ id: by, name }, pane, text) {
  const at = Date.now()
  const one = {
    id: `waits-${at}-${count++}`,
    thread: pane,
    pane,
    at,
    by,
    name,
    text,
    waits: /** @type {true} */ (true),
    revision: 1,
  }
  unsent.push(one)
  return () => {
    unsent = unsent.filter((other) => other !== one)
  }
}

/** Messages, whispers and what waits in a pane, oldest first. @param {string} pane "channel" or a thread's id @param {string} reader @returns {Shown[]} */
export function shownIn(pane, reader) {
  const all = [...messages.values()].filter(({ id, thread }) => (pane === 'channel' ? thread === id : thread === pane))
  const only = whispers.filter((one) => one.pane === pane && one.to === reader)
  const waiting = unsent.filter((one) => one.pane === pane)
  return [...all, ...only, ...waiting].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** The replies below a message, oldest first. @param {string} root @returns {Posted[]} */
export const repliesTo = (root) =>
  [...messages.values()].filter(({ id, thread }) => thread === root && id !== root).sort((a, b) => a.at - b.at)

/** Everybody who wrote something here, newest name last. @returns {{ id: string, name: string }[]} */
export const writers = () =>
  [...messages.values()].filter(({ by }) => by && by !== 'mcred').map(({ by, name }) => ({ id: by, name }))
