import { h } from './dom.js'

/**
 * Keeps a list at its end while the reader is there. A message taller than the pane is shown from its top; news that
 * come while somebody reads further up are offered by a button.
 * @param {HTMLElement} list
 */
export function follow(list) {
  let atEnd = true
  const pill = h('button', { type: 'button', class: 'news', hidden: true, click: () => stick() }, 'New messages ↓')
  list.after(pill)
  list.tabIndex = 0

  function toEnd() {
    const last = list.lastElementChild
    if (!(last instanceof HTMLElement)) return
    const end = list.scrollHeight - list.clientHeight
    list.scrollTop = Math.min(end, last.offsetTop - list.offsetTop - 12)
    if (last.offsetHeight < list.clientHeight) list.scrollTop = end
  }
  function stick() {
    atEnd = true
    pill.hidden = true
    requestAnimationFrame(toEnd)
  }
  list.addEventListener('scroll', () => {
    if (list.scrollHeight - list.scrollTop - list.clientHeight > 80) return
    atEnd = true
    pill.hidden = true
  })
  const leaves = () => {
    atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80
  }
  list.addEventListener('wheel', leaves, { passive: true })
  list.addEventListener('touchmove', leaves, { passive: true })
  list.addEventListener('keydown', leaves)
  list.addEventListener('load', () => atEnd && toEnd(), true)
  return {
    stick,
    /** Something new stands at the end. */
    news() {
      if (atEnd) requestAnimationFrame(toEnd)
      else pill.hidden = false
    },
  }
}
