import { h } from '../dom.js'

/** Pixels from its end within which a list counts as read to the end. */
const nearly = 80

/**
 * Keeps a list at its end while the reader is there, also when the pane around it changes its height. A message taller
 * than the pane is shown from its top; news that come while somebody reads further up are offered by a button, and news
 * that come while the list is covered wait until it is seen again.
 * @param {HTMLElement} list
 */
export function follow(list) {
  let atEnd = true
  /** Whether the end itself is seen; not so below the top of a tall message, which the reader follows all the same. */
  let sees = true
  let waiting = false
  /** Where the list was put last, to be told from where the reader scrolls. */
  let put = 0
  let height = 0
  const pill = h('button', { type: 'button', class: 'news', hidden: true, click: () => stick() }, 'New messages ↓')
  list.after(pill)
  list.tabIndex = 0

  /** @param {number} tall */
  const isNear = (tall) => list.scrollHeight - list.scrollTop - tall < nearly
  function toEnd() {
    const last = list.lastElementChild
    waiting = !list.clientHeight
    if (waiting || !(last instanceof HTMLElement)) return
    const end = list.scrollHeight - list.clientHeight
    move(last.offsetHeight < list.clientHeight ? end : Math.min(end, last.offsetTop - list.offsetTop - 12))
  }
  /** @param {number} to */
  function move(to) {
    list.scrollTop = to
    put = list.scrollTop
    sees = isNear(list.clientHeight)
  }
  function stick() {
    atEnd = true
    pill.hidden = true
    requestAnimationFrame(toEnd)
  }
  /** The height may have changed since the scroll, or have caused it; the end was in sight if it was at either height. */
  function scrolled() {
    if (Math.abs(list.scrollTop - put) > 1) {
      sees = isNear(Math.max(height, list.clientHeight))
      atEnd = sees
    }
    if (sees) pill.hidden = true
  }
  function resized() {
    const wasCovered = !height
    height = list.clientHeight
    if (waiting) toEnd()
    else if (sees && !wasCovered) move(list.scrollHeight)
  }
  list.addEventListener('scroll', scrolled)
  list.addEventListener('load', () => atEnd && toEnd(), true)
  new ResizeObserver(resized).observe(list)
  return {
    stick,
    /** Something new stands at the end. */
    news() {
      if (atEnd) requestAnimationFrame(toEnd)
      else pill.hidden = false
    },
    /** What stands at the end was drawn anew; where its end was in sight, it stays so. */
    grew() {
      if (sees) requestAnimationFrame(() => move(list.scrollHeight))
    },
  }
}
