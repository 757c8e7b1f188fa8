import { h } from '../dom.js'

/** Pixels from its end within which a list counts as read to the end. */
const nearly = 80

/**
 * Keeps a list at its end while the reader is there, also when the pane around it changes its height. A message taller
 * than the pane is shown from its top; news that come while somebody reads further up are offered by a button, and news
 * that come while the list is covered wait until it is seen again.
 */
export class FollowedList {
  #list
  #pill
  #atEnd = true
  /** Whether the end itself is seen; not so below the top of a tall message, which the reader follows all the same. */
  #sees = true
  #waiting = false
  /** Where the list was put last, to be told from where the reader scrolls. */
  #put = 0
  #height = 0

  /** @param {HTMLElement} list */
  constructor(list) {
    this.#list = list
    this.#pill = h(
      'button',
      { type: 'button', class: 'news', hidden: true, click: () => this.stick() },
      'New messages ↓',
    )
    list.after(this.#pill)
    list.tabIndex = 0
    list.addEventListener('scroll', () => this.#scrolled())
    document.addEventListener('scroll', () => list.clientHeight && this.#scrolled())
    list.addEventListener('load', () => this.#atEnd && this.#toEnd(), true)
    new ResizeObserver(() => this.#resized()).observe(list)
  }

  stick() {
    this.#atEnd = true
    this.#pill.hidden = true
    requestAnimationFrame(() => this.#toEnd())
  }

  /** Something new stands at the end. */
  news() {
    if (this.#atEnd) requestAnimationFrame(() => this.#toEnd())
    else this.#pill.hidden = false
  }

  /** What stands at the end was drawn anew; where its end was in sight, it stays so. */
  grew() {
    if (this.#sees) requestAnimationFrame(() => this.#move(scrollerOf(this.#list).scrollHeight))
  }

  #toEnd() {
    const list = this.#list
    const last = list.lastElementChild
    this.#waiting = !list.clientHeight
    if (this.#waiting || !(last instanceof HTMLElement)) return
    const scroller = scrollerOf(list)
    const end = scroller.scrollHeight - scroller.clientHeight
    const above = scroller === list ? list.getBoundingClientRect().top : 0
    const top = scroller.scrollTop + last.getBoundingClientRect().top - above - 12
    this.#move(last.offsetHeight < scroller.clientHeight ? end : Math.min(end, top))
  }

  /** @param {number} to */
  #move(to) {
    const scroller = scrollerOf(this.#list)
    scroller.scrollTop = to
    this.#put = scroller.scrollTop
    this.#sees = this.#isNear(scroller.clientHeight)
  }

  /** The height may have changed since the scroll, or have caused it; the end was in sight if it was at either height. */
  #scrolled() {
    const { scrollTop, clientHeight } = scrollerOf(this.#list)
    if (Math.abs(scrollTop - this.#put) > 1) {
      this.#sees = this.#isNear(Math.max(this.#height, clientHeight))
      this.#atEnd = this.#sees
    }
    if (this.#sees) this.#pill.hidden = true
  }

  #resized() {
    const wasCovered = !this.#height
    this.#height = this.#list.clientHeight && scrollerOf(this.#list).clientHeight
    if (this.#waiting) this.#toEnd()
    else if (this.#sees && !wasCovered) this.#move(scrollerOf(this.#list).scrollHeight)
  }

  /** @param {number} tall */
  #isNear(tall) {
    const { scrollHeight, scrollTop } = scrollerOf(this.#list)
    return scrollHeight - scrollTop - tall < nearly
  }
}

/** What moves where a list is read: the list, or the page where there is no room for anything that stays. @param {HTMLElement} list @returns {Element} */
export const scrollerOf = (list) =>
  getComputedStyle(list).overflowY === 'visible' ? (document.scrollingElement ?? list) : list
