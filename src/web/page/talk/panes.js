import { byId } from '../dom.js'
import { speaker } from '../speakers/speakers.js'
import { wireAddress } from './address.js'
import { whileNothingIsPressed } from './held.js'
import { dismiss, isKnown, newest, repliesTo, shownIn } from './messages.js'
import { follow } from './reading.js'
import { focusOn, spotOf } from './spot.js'
import { dayLine, drawMessage } from './talk.js'
import { dayName, dayOf, zoneShown } from './times.js'

/** @typedef {import('./messages.js').Shown} Shown */

/** Messages by one person within this many milliseconds stand together. */
const aMoment = 5 * 60_000

/**
 * The channel and, beside it, the thread that is open, which the address names.
 * @param {{ handsFor: (message: Shown, pane: string) => import('../cards/spans.js').Hands, welcome: import('../cards/cards.js').Drawn, isStarted: () => boolean, opened: (before: string | undefined, now: string | undefined) => void, ask: (message: Shown) => (() => void) | undefined }} options `ask`: puts a message to the bot that was not put to it
 */
export function wirePanes({ handsFor, welcome, isStarted, opened, ask }) {
  /** @type {string | undefined} */
  let open
  /** What has the focus in a card that is being drawn anew, and how far down the page it is. @type {{ spot: import('./spot.js').Spot | undefined, y: number } | undefined} */
  let focused
  /** What was pressed last in the channel, and how far down it was read when a thread opened. @type {import('./spot.js').Spot | undefined} */
  let pressed
  let top = 0
  const lists = { channel: byId('channel-talk'), thread: byId('thread-talk') }
  const reading = { channel: follow(lists.channel), thread: follow(lists.thread) }
  const first = {
    id: 'welcome',
    thread: 'welcome',
    at: Math.max(Date.now(), newest() + 1),
    by: 'mcred',
    name: 'mcred',
    view: welcome,
    revision: 1,
  }
  const paint = whileNothingIsPressed(byId('panes'), draw)
  const address = wireAddress(turnTo)

  /** The way in stands there until there is a project, below what was said before the page was opened. */
  function draw() {
    const shown = shownIn('channel', speaker().id)
    place('channel', 'channel', isStarted() ? shown : [...shown, first].sort((a, b) => a.at - b.at))
    if (open) place('thread', open, shownIn(open, speaker().id))
  }

  /** @param {'channel' | 'thread'} side @param {string} pane @param {Shown[]} shown */
  function place(side, pane, shown) {
    const list = lists[side]
    const before = list.lastElementChild
    const fresh = shown.flatMap((message, n) => {
      const previous = shown[n - 1]
      const drawn = reuse(list, message, side, pane, previous)
      return previous && dayOf(previous.at) === dayOf(message.at) ? [drawn] : [lineOf(list, message.at), drawn]
    })
    put(list, fresh)
    const last = list.lastElementChild
    if (before?.id !== last?.id) reading[side].news()
    else if (before !== last && !focused) reading[side].grew()
    keepFocus(list)
  }

  /** What was pressed has the focus again, where it was. @param {HTMLElement} list */
  function keepFocus(list) {
    const { spot, y } = focused ?? { y: 0 }
    if (!spot || !list.querySelector(`#${CSS.escape(spot.id)}`)) return
    focused = undefined
    const now = focusOn(list, spot, { preventScroll: true })
    if (now) list.scrollTop += now.getBoundingClientRect().top - y
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
    const asking = only ? undefined : ask(message)
    const version = [message.revision, replies.length, follows, asking !== undefined, zoneShown()].join(' ')
    const old = list.querySelector(`#message-${CSS.escape(message.id)}`)
    if (old instanceof HTMLElement && old.dataset.version === version) return old
    const active = document.activeElement
    if (active && old?.contains(active)) focused = { spot: spotOf(active), y: active.getBoundingClientRect().top }
    const isRoot = side === 'channel' && !only && message !== first
    const drawn = drawMessage(message, handsFor(message, pane), {
      follows,
      ...(isRoot ? { replies, open: () => show(message.id, true) } : {}),
      ...(only ? { dismiss: () => gone(message.id) } : {}),
      ...(asking ? { ask: asking } : {}),
    })
    drawn.dataset.version = version
    return drawn
  }

  /** @param {string} id */
  function gone(id) {
    dismiss(id)
    paint()
  }

  /** @param {string} thread @param {boolean} [toWrite] the person opened it, and is about to write */
  function show(thread, toWrite = false) {
    if (thread !== open) address.go(thread)
    turnTo(thread)
    if (toWrite) byId('thread-box').focus()
  }

  /** @param {string | undefined} thread */
  function turnTo(thread) {
    const before = open
    const covered = isCovered()
    if (!before) top = lists.channel.scrollTop
    open = thread
    byId('thread').hidden = !thread
    byId('thread-back').hidden = !address.hasThreadBefore()
    byId('panes').classList.toggle('with-thread', thread !== undefined)
    if (before !== thread) lists.thread.replaceChildren()
    draw()
    if (thread && before !== thread) reading.thread.stick()
    opened(before, thread)
    if (!thread && before) comeBack(before, covered)
  }

  /** On a narrow page the thread stands over the channel. */
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
    address.leave()
    turnTo(undefined)
  }

  lists.channel.addEventListener('click', ({ target }) => {
    pressed = target instanceof Element ? spotOf(target) : undefined
  })
  byId('thread-close').addEventListener('click', close)
  byId('thread-back').addEventListener('click', () => history.back())

  return {
    paint,
    show,
    close,
    /** Shows a message of the channel. @param {string} id */
    reach(id) {
      if (open && isCovered()) close()
      lists.channel.querySelector(`#message-${CSS.escape(id)}`)?.scrollIntoView({ block: 'start' })
      focusOn(lists.channel, { id: `message-${id}`, row: -1, control: undefined }, { preventScroll: true })
    },
    /** Opens the thread that the address names, where there is such a thread. */
    begin() {
      const thread = address.thread()
      if (thread && isKnown(thread)) turnTo(thread)
      else address.leave()
      draw()
    },
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
