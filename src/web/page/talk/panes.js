import { byId } from '../dom.js'
import { speaker } from '../speakers/speakers.js'
import { dismiss, repliesTo, shownIn } from './messages.js'
import { follow } from './reading.js'
import { focusOn, spotOf } from './spot.js'
import { dayLine, dayName, dayOf, drawMessage } from './talk.js'

/** @typedef {import('./messages.js').Shown} Shown */

/** Messages by one person within this many milliseconds stand together. */
const aMoment = 5 * 60_000
/** The step in the browser's history at which a thread stands over the channel. */
const covering = 'thread'

/**
 * The channel and, beside it, the thread that is open.
 * @param {{ handsFor: (message: Shown, pane: string) => import('../cards/spans.js').Hands, welcome: import('../cards/cards.js').Drawn, opened: (before: string | undefined, now: string | undefined) => void }} options
 */
export function wirePanes({ handsFor, welcome, opened }) {
  /** @type {string | undefined} */
  let open
  /** What has the focus in a card that is being drawn anew. @type {import('./spot.js').Spot | undefined} */
  let focused
  /** What was pressed last in the channel, and how far down it was read when a thread opened. @type {import('./spot.js').Spot | undefined} */
  let pressed
  let top = 0
  const lists = { channel: byId('channel-talk'), thread: byId('thread-talk') }
  const reading = { channel: follow(lists.channel), thread: follow(lists.thread) }
  const first = {
    id: 'welcome',
    thread: 'welcome',
    at: Date.now(),
    by: 'mcred',
    name: 'mcred',
    view: welcome,
    revision: 1,
  }

  function paint() {
    const shown = shownIn('channel', speaker().id)
    place('channel', 'channel', shown.some(({ to }) => to === undefined) ? shown : [first, ...shown])
    if (open) place('thread', open, shownIn(open, speaker().id))
  }

  /** @param {'channel' | 'thread'} side @param {string} pane @param {Shown[]} shown */
  function place(side, pane, shown) {
    const list = lists[side]
    const before = list.lastElementChild?.id
    const fresh = shown.flatMap((message, n) => {
      const previous = shown[n - 1]
      const drawn = reuse(list, message, side, pane, previous)
      return previous && dayOf(previous.at) === dayOf(message.at) ? [drawn] : [lineOf(list, message.at), drawn]
    })
    put(list, fresh)
    if (focused && list.querySelector(`#${CSS.escape(focused.id)}`)) {
      focusOn(list, focused, { preventScroll: true })
      focused = undefined
    }
    if (before !== list.lastElementChild?.id) reading[side].news()
  }

  /** The element of a message: the one that stands there, where nothing about it changed. @param {HTMLElement} list @param {Shown} message @param {'channel' | 'thread'} side @param {string} pane @param {Shown | undefined} previous */
  function reuse(list, message, side, pane, previous) {
    const replies = side === 'channel' ? repliesTo(message.id) : []
    const only = message.to !== undefined
    const follows =
      !only &&
      !message.asked &&
      !message.dated &&
      previous !== undefined &&
      previous.to === undefined &&
      !previous.dated &&
      previous.by === message.by &&
      message.at - previous.at < aMoment &&
      dayOf(previous.at) === dayOf(message.at)
    const version = [message.revision, replies.length, follows].join(' ')
    const old = list.querySelector(`#message-${CSS.escape(message.id)}`)
    if (old instanceof HTMLElement && old.dataset.version === version) return old
    if (old?.contains(document.activeElement)) focused = spotOf(document.activeElement)
    const isRoot = side === 'channel' && !only && message !== first
    const drawn = drawMessage(message, handsFor(message, pane), {
      follows,
      ...(isRoot ? { replies, open: () => show(message.id, true) } : {}),
      ...(only ? { dismiss: () => gone(message.id) } : {}),
    })
    drawn.dataset.version = version
    return drawn
  }

  /** @param {string} id */
  function gone(id) {
    dismiss(id)
    paint()
  }

  /** @param {string | undefined} thread @param {boolean} [toWrite] the person opened it, and is about to write */
  function show(thread, toWrite = false) {
    const before = open
    const covered = isCovered()
    if (!before) top = lists.channel.scrollTop
    open = thread
    byId('thread').hidden = !thread
    byId('panes').classList.toggle('with-thread', thread !== undefined)
    if (before !== thread) lists.thread.replaceChildren()
    paint()
    if (thread && before !== thread) reading.thread.stick()
    opened(before, thread)
    if (toWrite) byId('thread-box').focus()
    if (thread && !covered && isCovered()) history.pushState(covering, '')
    if (!thread && before) comeBack(before, covered)
  }

  /** On a narrow page the thread stands over the channel, and the browser's own way back leads there. */
  const isCovered = () => !lists.channel.offsetHeight

  /** @param {string} thread @param {boolean} covered */
  function comeBack(thread, covered) {
    const id = `message-${thread}`
    if (covered) lists.channel.scrollTop = top
    focusOn(lists.channel, pressed?.id === id ? pressed : { id, row: -1, control: undefined }, {
      preventScroll: covered,
    })
  }

  function close() {
    if (history.state === covering && isCovered()) history.back()
    else show(undefined)
  }

  lists.channel.addEventListener('click', ({ target }) => {
    pressed = target instanceof Element ? spotOf(target) : undefined
  })
  history.replaceState(null, '')
  addEventListener('popstate', () => open && isCovered() && show(undefined))

  return {
    paint,
    show,
    close,
    open: () => open,
    /** @param {string} pane */
    sideOf: (pane) => /** @type {'channel' | 'thread'} */ (pane !== 'channel' && pane === open ? 'thread' : 'channel'),
    /** @param {'channel' | 'thread'} side */
    stick: (side) => reading[side].stick(),
  }
}

/** Makes the list hold these elements and touches only what differs, so that it stays where it is being read. @param {HTMLElement} list @param {Element[]} fresh */
function put(list, fresh) {
  const stays = new Set(fresh)
  fresh.forEach((one, n) => {
    const there = list.children[n]
    if (there === one) return
    if (there && !stays.has(there)) there.replaceWith(one)
    else list.insertBefore(one, there ?? null)
  })
  for (const old of [...list.children].slice(fresh.length)) old.remove()
}

/** @param {HTMLElement} list @param {number} at */
const lineOf = (list, at) =>
  [...list.querySelectorAll('.day')].find((line) => line.textContent === dayName(at)) ?? dayLine(at)
