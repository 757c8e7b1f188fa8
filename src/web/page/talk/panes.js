import { byId } from '../dom.js'
import { hasMouse, settleFocus } from '../focus.js'
import { Address } from './address.js'
import { whileNothingIsPressed } from './held.js'
import { dismiss, isKnown, newest } from './messages.js'
import { Pane } from './pane.js'
import { scrollerOf } from './reading.js'
import { focusOn, spotOf } from './spot.js'

/**
 * @typedef {import('./pane.js').Deeds} Deeds
 * @typedef {Pick<Deeds, 'handsFor' | 'ask'> & { welcome: import('../cards/cards.js').Drawn, isStarted: () => boolean, opened: (before: string | undefined, now: string | undefined) => void }} PanesOptions
 */

/** The channel and, beside it, the thread that is open, which the address names. */
export class Panes {
  #lists = { channel: byId('channel-talk'), thread: byId('thread-talk') }
  #options
  #panes
  #first
  #address
  /** @type {string | undefined} */
  #open
  /** What was pressed last in the channel. @type {import('./spot.js').Spot | undefined} */
  #pressed
  /** How far down the channel was read when a thread opened, and how far down the page that thread's message stood. */
  #left = { thread: '', top: 0, y: 0 }
  paint = whileNothingIsPressed(byId('panes'), () => this.#draw())

  /** @param {PanesOptions} options */
  constructor(options) {
    const deeds = {
      ...options,
      open: (/** @type {string} */ thread) => this.show(thread, true),
      dismiss: (/** @type {string} */ id) => this.#dismiss(id),
    }
    const focus = {}
    this.#options = options
    this.#panes = {
      channel: new Pane(this.#lists.channel, deeds, { isChannel: true, focus }),
      thread: new Pane(this.#lists.thread, deeds, { isChannel: false, focus }),
    }
    this.#first = wayIn(options.welcome)
    this.#address = new Address((thread) => this.#turnTo(thread))
    this.#lists.channel.addEventListener('click', ({ target }) => {
      this.#pressed = target instanceof Element ? spotOf(target) : undefined
    })
    byId('thread-close').addEventListener('click', () => this.close())
    byId('thread-back').addEventListener('click', () => history.back())
  }

  /** Opens the thread that the address names, where there is such a thread. */
  begin() {
    const thread = this.#address.thread()
    if (thread && isKnown(thread)) this.#turnTo(thread)
    else this.#address.leave()
    this.#draw()
  }

  open() {
    return this.#open
  }

  /** @param {string} thread @param {boolean} [toWrite] the person opened it, and is about to write */
  show(thread, toWrite = false) {
    if (thread !== this.#open) this.#address.go(thread)
    this.#turnTo(thread)
    if (toWrite) byId('thread-box').focus()
  }

  close() {
    this.#address.leave()
    this.#turnTo(undefined)
  }

  /** Shows a message of the channel. @param {string} id */
  reach(id) {
    const { channel } = this.#lists
    if (this.#open && this.#isCovered()) this.close()
    channel.querySelector(`#message-${CSS.escape(id)}`)?.scrollIntoView({ block: 'start' })
    focusOn(channel, { id: `message-${id}`, row: -1, control: undefined }, { preventScroll: true })
  }

  /** @param {string} pane @returns {'channel' | 'thread'} */
  sideOf(pane) {
    return pane !== 'channel' && pane === this.#open ? 'thread' : 'channel'
  }

  /** @param {'channel' | 'thread'} side */
  stick(side) {
    this.#panes[side].stick()
  }

  /** The way in stands there until there is a project, below what was said before the page was opened. */
  #draw() {
    this.#panes.channel.place('channel', this.#options.isStarted() ? [] : [this.#first])
    if (this.#open) this.#panes.thread.place(this.#open)
    settleFocus()
  }

  /** @param {string} id */
  #dismiss(id) {
    dismiss(id)
    this.paint()
  }

  /** @param {string | undefined} thread */
  #turnTo(thread) {
    const before = this.#open
    const covered = this.#isCovered()
    if (!before && thread) this.#left = { thread, top: scrollerOf(this.#lists.channel).scrollTop, y: this.#yOf(thread) }
    this.#open = thread
    byId('thread').hidden = !thread
    byId('thread-back').hidden = !this.#address.hasThreadBefore()
    byId('panes').classList.toggle('with-thread', thread !== undefined)
    if (before !== thread) this.#lists.thread.replaceChildren()
    this.#draw()
    if (thread && before !== thread) this.stick('thread')
    this.#options.opened(before, thread)
    if (!thread && before) this.#comeBack(before, covered)
    settleFocus()
  }

  /** On a narrow page the thread stands over the channel. */
  #isCovered() {
    return !this.#lists.channel.offsetHeight
  }

  /** Cards above what was read may have been drawn anew meanwhile, and be of another height. @param {Element} scroller */
  #goBack(scroller) {
    const { thread, top, y } = this.#left
    scroller.scrollTop = top
    scroller.scrollTop += this.#yOf(thread) - y
  }

  /** @param {string} thread */
  #yOf(thread) {
    return this.#lists.channel.querySelector(`#message-${CSS.escape(thread)}`)?.getBoundingClientRect().top ?? 0
  }

  /** @param {string} thread @param {boolean} covered */
  #comeBack(thread, covered) {
    const id = `message-${thread}`
    if (covered) this.#goBack(scrollerOf(this.#lists.channel))
    const spot = this.#pressed?.id === id ? this.#pressed : undefined
    if (spot || !hasMouse)
      focusOn(this.#lists.channel, spot ?? { id, row: -1, control: undefined }, { preventScroll: covered })
    else byId('channel-box').focus({ preventScroll: covered })
  }
}

/** @param {import('../cards/cards.js').Drawn} view */
const wayIn = (view) => ({
  id: 'welcome',
  thread: 'welcome',
  at: Math.max(Date.now(), newest() + 1),
  by: 'mcred',
  name: 'mcred',
  view,
  revision: 1,
})
