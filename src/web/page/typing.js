import { byId } from './dom.js'

/** On a page this narrow a thread stands over the channel. */
const narrow = matchMedia('(width < 860px)')

/** Whether somebody has begun to write, whose cursor and view are theirs then: `mayStandBeside` is what may still open. */
export function writing() {
  const { activeElement } = document
  const isWriting = activeElement instanceof HTMLTextAreaElement && activeElement.value.trim() !== ''
  return { isWriting, mayStandBeside: !isWriting || (activeElement === byId('channel-box') && !narrow.matches) }
}

/** What is typed beside every box goes into the box of the pane where the focus is: no word is lost on a card. */
export function keepWords() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return
    if ([...event.key].length !== 1 || event.key === ' ') return
    const { activeElement } = document
    if (document.querySelector('dialog[open]') || activeElement?.matches('input, textarea, select')) return
    boxNear(activeElement)?.focus()
  })
}

/** @param {Element | null} element */
const boxNear = (element) =>
  [element?.closest('.pane')?.querySelector('textarea'), byId('channel-box'), byId('thread-box')]
    .filter((one) => one instanceof HTMLTextAreaElement)
    .find((one) => one.checkVisibility())
