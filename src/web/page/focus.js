/** Where there is none, a keyboard covers half of the screen as soon as a box has the focus. */
export const hasMouse = matchMedia('(hover: hover)').matches

/** @typedef {{ element: HTMLElement, list: HTMLElement, message: string, at: number }} Place what has the focus, and where in its pane */

/** @type {Place | undefined} */
let last
/** The messages that stood there when something was pressed, while what follows it has not come. @type {Set<string> | undefined} */
let before
/** Whether the focus goes on also from a box: a form was sent, and gave it back to where it was opened. */
let fromBox = false
let timer = 0
/** What follows a press comes within this many milliseconds of its answer. */
const soon = 1500

/**
 * Sees to it that the focus is never lost: where what has it goes away, the focus goes to what comes next in its place,
 * or failing that to the box of the pane.
 */
export function keepFocus() {
  document.addEventListener('focusin', ({ target }) => {
    const place = target instanceof HTMLElement && placeOf(target)
    if (place) last = place
  })
  document.addEventListener('focusout', ({ target }) => setTimeout(() => letGo(target)))
  document.addEventListener('click', settleFocus)
}

/** Something was pressed: what the bot says next has the focus. */
export function expectNext() {
  clearTimeout(timer)
  before = new Set([...document.querySelectorAll('.message')].map(({ id }) => id))
  fromBox = false
}

/** What was pressed is answered; what follows it is there, or comes soon. @param {{ form?: boolean }} [how] */
export function nextIsDue({ form = false } = {}) {
  fromBox = form
  settleFocus()
  clearTimeout(timer)
  timer = setTimeout(() => {
    before = undefined
  }, soon)
}

/** Called when something may have gone away, or come. */
export function settleFocus() {
  if (document.querySelector('dialog[open]')) return
  const came = !isWriting() && next()
  if (came) {
    before = undefined
    came.focus()
  } else if (isLost()) inPlace()?.focus()
}

/** A person who presses beside everything wants the focus nowhere. @param {EventTarget | null} target */
function letGo(target) {
  if (target === last?.element && document.activeElement === document.body && isSeen(last?.element)) last = undefined
}

const isWriting = () => !fromBox && document.activeElement instanceof HTMLTextAreaElement

/** The newest message of the bot that came since the press, in the thread rather than in the channel. @returns {HTMLElement | undefined} */
function next() {
  const seen = before
  if (!seen) return undefined
  return ['#thread-talk', '#channel-talk']
    .map((list) => [...document.querySelectorAll(`${list} > .message.bot`)].findLast((one) => !seen.has(one.id)))
    .filter((one) => one instanceof HTMLElement)
    .find(isSeen)
}

/** @param {HTMLElement} element @returns {Place | undefined} */
function placeOf(element) {
  const list = element.closest('.pane')?.querySelector('.talk')
  if (!(list instanceof HTMLElement)) return undefined
  const message = element.closest('.message')
  return { element, list, message: message?.id ?? '', at: message ? [...list.children].indexOf(message) : -1 }
}

const isLost = () => !isSeen(document.activeElement) || document.activeElement === document.body

/** @param {Element | null | undefined} element */
const isSeen = (element) => element?.checkVisibility() ?? false

/** What stands where the focus was: the way into a menu that closed, the message, the one that moved up, the box. @returns {HTMLElement | undefined} */
function inPlace() {
  if (!last || isSeen(last.element)) return undefined
  const { element, list, message, at } = last
  const menu = element.closest('details')?.querySelector('summary')
  const there = document.getElementById(message) ?? list.children[at]
  const shown = isSeen(list) ? list : document.querySelector('#channel-talk')
  const box = shown?.closest('.pane')?.querySelector(hasMouse ? 'textarea' : '.talk')
  return [menu, there, box]
    .filter((one) => one instanceof HTMLElement)
    .find((one) => isSeen(one) && one.matches(canHave))
}

/** What can have the focus. */
const canHave = 'summary, .message, textarea, .talk'
