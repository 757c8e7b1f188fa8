import { byId } from '../dom.js'
import { speaker } from '../speakers/speakers.js'
import { keepWaiting } from './messages.js'

/** Shows that the bot is at it; from `begin` on, that the server is away and the words wait. @param {Pick<import('./panes.js').Panes, 'sideOf' | 'paint'>} panes @param {{ pane: string, text: string | undefined }} said */
export function waitingFor(panes, { pane, text }) {
  const side = byId(panes.sideOf(pane))
  const timer = setTimeout(() => side.classList.add('waiting'), 300)
  /** @type {(() => void) | undefined} */
  let sent
  const calm = () => {
    clearTimeout(timer)
    side.classList.remove('waiting')
  }
  return {
    begin() {
      calm()
      if (sent || !text) return
      sent = keepWaiting(speaker(), pane, text)
      panes.paint()
    },
    end() {
      calm()
      sent?.()
      if (sent) panes.paint()
    },
  }
}
