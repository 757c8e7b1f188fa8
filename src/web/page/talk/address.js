/** What the address says of a thread that is open. */
const sign = '#thread-'

/**
 * The thread in the page's address, so that it is there again after a reload and the browser's own way back leads to
 * where one was: the thread before, or the channel.
 */
export class Address {
  /** The browser takes a moment to go back; a thread that is opened meanwhile comes after it. */
  #leaving = false

  /** @param {(thread: string | undefined) => void} turnTo called where the browser went back or forth */
  constructor(turnTo) {
    addEventListener('popstate', () => {
      if (!this.#leaving) return turnTo(this.thread())
      this.#leaving = false
      if (this.thread()) forgetThread()
    })
  }

  thread() {
    return location.hash.startsWith(sign) ? location.hash.slice(sign.length) : undefined
  }

  hasThreadBefore() {
    return depth() > 1
  }

  /** @param {string} to */
  go(to) {
    const push = () => history.pushState({ depth: this.thread() ? depth() + 1 : 1 }, '', sign + to)
    if (this.#leaving) addEventListener('popstate', push, { once: true })
    else push()
  }

  /** Back to the channel. */
  leave() {
    if (!this.thread()) return
    this.#leaving = depth() > 0
    if (this.#leaving) history.go(-depth())
    else forgetThread()
  }
}

/** How many threads were opened one after the other. @returns {number} */
const depth = () => history.state?.depth ?? 0

const forgetThread = () => history.replaceState(null, '', location.pathname + location.search)
