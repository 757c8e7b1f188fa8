import { speaker } from '../speakers/speakers.js'
import { repliesTo, shownIn } from './messages.js'
import { FollowedList, scrollerOf } from './reading.js'
import { focusOn, spotOf } from './spot.js'
import { dayLine, drawMessage } from './talk.js'
import { dayName, dayOf, zoneShown } from './times.js'

/**
 * @typedef {import('./messages.js').Shown} Shown
 * @typedef {{ spot: import('./spot.js').Spot | undefined, y: number }} Focused what has the focus in a card that is being drawn anew, and how far down the page it is
 * @typedef {{ now?: Focused | undefined }} Focus
 * @typedef {{ handsFor: (message: Shown, pane: string) => import('../cards/spans.js').Hands, ask: (message: Shown) => (() => void) | undefined, open: (thread: string) => void, dismiss: (id: string) => void }} Deeds `ask`: puts a message to the bot that was not put to it
 */

/** Messages by one person within this many milliseconds stand together. */
const aMoment = 5 * 60_000

/** One list of messages: those of the channel, or those of the thread that is open. */
export class Pane {
  #list
  #isChannel
  #deeds
  #focus
  #reading

  /** @param {HTMLElement} list @param {Deeds} deeds @param {{ isChannel: boolean, focus: Focus }} options `focus` is that of all panes */
  constructor(list, deeds, { isChannel, focus }) {
    this.#list = list
    this.#isChannel = isChannel
    this.#deeds = deeds
    this.#focus = focus
    this.#reading = new FollowedList(list)
  }

  stick() {
    this.#reading.stick()
  }

  /** Shows what belongs into a pane. @param {string} pane "channel" or a thread's id @param {Shown[]} [more] what stands there besides messages */
  place(pane, more = []) {
    const shown = [...shownIn(pane, speaker().id), ...more]
    if (more.length) shown.sort((a, b) => a.at - b.at)
    const before = this.#list.lastElementChild
    put(
      this.#list,
      shown.flatMap((message, n) =>
        this.#lines(pane, message, { previous: shown[n - 1], isFixed: more.includes(message) }),
      ),
    )
    const last = this.#list.lastElementChild
    if (before?.id !== last?.id) this.#reading.news()
    else if (before !== last && !this.#focus.now) this.#reading.grew()
    this.#keepFocus()
  }

  /** A message, below the day where that is another than before. @param {string} pane @param {Shown} message @param {{ previous: Shown | undefined, isFixed: boolean }} where */
  #lines(pane, message, { previous, isFixed }) {
    const follows = isFollowing(message, previous)
    const drawn = this.#reuse(pane, message, { follows, isFixed })
    return previous && dayOf(previous.at) === dayOf(message.at) ? [drawn] : [lineOf(this.#list, message.at), drawn]
  }

  /** The element of a message: the one that stands there, where nothing about it changed. @param {string} pane @param {Shown} message @param {{ follows: boolean, isFixed: boolean }} how */
  #reuse(pane, message, { follows, isFixed }) {
    const { ask, handsFor, open, dismiss } = this.#deeds
    const { id, revision } = message
    const replies = this.#isChannel ? repliesTo(id) : []
    const only = message.to !== undefined
    const waits = message.waits === true
    const asking = only || waits ? undefined : ask(message)
    const version = [revision, replies.length, follows, asking !== undefined, zoneShown()].join(' ')
    const old = this.#list.querySelector(`#message-${CSS.escape(id)}`)
    if (old instanceof HTMLElement && old.dataset.version === version) return old
    const active = document.activeElement
    if (active && old?.contains(active))
      this.#focus.now = { spot: spotOf(active), y: active.getBoundingClientRect().top }
    const isRoot = this.#isChannel && !only && !isFixed && !waits
    const drawn = drawMessage(message, handsFor(message, pane), {
      follows,
      ...(isRoot ? { replies, open: () => open(id) } : {}),
      ...(only ? { dismiss: () => dismiss(id) } : {}),
      ...(asking ? { ask: asking } : {}),
    })
    drawn.dataset.version = version
    return drawn
  }

  /** What was pressed has the focus again, where it was. */
  #keepFocus() {
    const { spot, y } = this.#focus.now ?? { y: 0 }
    if (!spot || !this.#list.querySelector(`#${CSS.escape(spot.id)}`)) return
    this.#focus.now = undefined
    const now = focusOn(this.#list, spot, { preventScroll: true })
    if (now) scrollerOf(this.#list).scrollTop += now.getBoundingClientRect().top - y
  }
}

/** Whether a message stands right below the one before it, without a name of its own. @param {Shown} message @param {Shown | undefined} previous */
const isFollowing = (message, previous) =>
  message.to === undefined &&
  !message.asked &&
  !message.dated &&
  previous !== undefined &&
  previous.to === undefined &&
  !previous.dated &&
  previous.by === message.by &&
  message.at - previous.at < aMoment &&
  dayOf(previous.at) === dayOf(message.at)

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
