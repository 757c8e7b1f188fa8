/** What the address says of a thread that is open. */
const sign = '#thread-'

/**
 * The thread in the page's address, so that it is there again after a reload and the browser's own way back leads to
 * where one was: the thread before, or the channel.
 * @param {(thread: string | undefined) => void} turnTo called where the browser went back or forth
 */
export function wireAddress(turnTo) {
  /** The browser takes a moment to go back; a thread that is opened meanwhile comes after it. */
  let leaving = false
  const thread = () => (location.hash.startsWith(sign) ? location.hash.slice(sign.length) : undefined)
  /** How many threads were opened one after the other. @returns {number} */
  const depth = () => history.state?.depth ?? 0
  /** @param {string} to */
  const push = (to) => history.pushState({ depth: thread() ? depth() + 1 : 1 }, '', sign + to)

  const forgetThread = () => history.replaceState(null, '', location.pathname + location.search)

  addEventListener('popstate', () => {
    if (!leaving) return turnTo(thread())
    leaving = false
    if (thread()) forgetThread()
  })

  return {
    thread,
    hasThreadBefore: () => depth() > 1,
    /** @param {string} to */
    go(to) {
      if (leaving) addEventListener('popstate', () => push(to), { once: true })
      else push(to)
    },
    /** Back to the channel. */
    leave() {
      if (!thread()) return
      leaving = depth() > 0
      if (leaving) history.go(-depth())
      else forgetThread()
    },
  }
}
