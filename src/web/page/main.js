import { wireBox } from './box.js'
import { refreshClock, showClock } from './clock.js'
import { byId, h } from './dom.js'
import { showForm } from './form.js'
import { act, listen, state } from './server.js'
import { speaker, wireSpeakers } from './speakers.js'
import { drawMessage } from './talk.js'

/** @typedef {import('./server.js').Posted} Posted */

/** All messages by id, and what was said to this person alone, in the pane where they asked. @type {Map<string, Posted>} */
const messages = new Map()
/** @type {{ message: Posted, pane: string }[]} */
let whispers = []
/** The thread that is open. @type {string | undefined} */
let open

const begun = await state()
for (const message of begun.messages) messages.set(message.id, message)
wireSpeakers()
showClock(begun.clock)
const boxes = { channel: boxOf('channel', 'Message, or type /mcred'), thread: boxOf('thread', 'Reply in this thread') }
const stuck = { channel: stickToEnd('channel-talk'), thread: stickToEnd('thread-talk') }
paint()
listen({
  message(message) {
    const old = messages.get(message.id)
    if (old && old.revision >= message.revision) return
    messages.set(message.id, message)
    paintOne(message)
  },
  clock: refreshClock,
  async missed() {
    for (const message of (await state()).messages) messages.set(message.id, message)
    paint()
  },
  away(away) {
    byId('offline').hidden = !away
  },
})
document.addEventListener('click', (event) => {
  const clock = byId('clock')
  if (clock.hasAttribute('open') && event.target instanceof Node && !clock.contains(event.target)) clock.removeAttribute('open')
})
byId('thread-close').addEventListener('click', closeThread)
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && byId('clock').hasAttribute('open')) byId('clock').removeAttribute('open')
  else if (event.key === 'Escape' && open && !document.querySelector('dialog[open]')) closeThread()
})
boxes.channel.focus()

/** @param {'channel' | 'thread'} pane @param {string} label */
function boxOf(pane, label) {
  return wireBox(/** @type {HTMLFormElement} */ (byId(`${pane}-form`)), {
    id: `${pane}-box`,
    label,
    commands: begun.commands,
    send: (text) => did({ kind: 'message', text, ...(pane === 'thread' && open ? { thread: open } : {}) }, pane === 'thread' ? open : undefined),
  })
}

/**
 * Tells the server what the person did, and shows what comes back for them alone.
 * @param {Record<string, unknown>} deed
 * @param {string | undefined} thread the thread it was done in
 */
async function did(deed, thread) {
  stuck[thread !== undefined && thread === open ? 'thread' : 'channel'].stick()
  const waiting = setTimeout(() => byId(thread && thread === open ? 'thread' : 'channel').classList.add('waiting'), 350)
  try {
    const { form, whispers: said, thread: lead } = await act(speaker(), deed)
    whispered(said, thread)
    if (lead && lead !== open) openThread(lead)
    if (form) showForm(form, async (press, values) => submitted(press, values, deed, thread))
  } catch (fault) {
    byId('offline').hidden = false
    throw fault
  } finally {
    clearTimeout(waiting)
    for (const pane of ['channel', 'thread']) byId(pane).classList.remove('waiting')
  }
}

/** @param {string} press @param {Record<string, unknown>} values @param {Record<string, unknown>} deed @param {string | undefined} thread */
async function submitted(press, values, deed, thread) {
  const { form, whispers: said, thread: lead } = await act(speaker(), { kind: 'form', press, values, ...(deed['card'] ? { card: deed['card'] } : {}), ...(thread ? { thread } : {}) })
  if (form) return form
  whispered(said, thread)
  if (lead && lead !== open) openThread(lead)
}

/** Shows words for this person alone where they asked: in the thread if it is open, else in the channel. @param {import('./cards.js').Drawn[]} said @param {string | undefined} thread */
function whispered(said, thread) {
  if (!said.length) return
  const pane = thread !== undefined && thread === open ? thread : 'channel'
  whispers.push(...said.map((view, n) => ({ pane, message: { id: `only-${Date.now()}-${n}`, thread: pane === 'channel' ? '' : pane, at: Date.now(), by: 'mcred', name: 'mcred', view, revision: 1 } })))
  paint()
}

/** @param {Posted} message */
function handsFor(message) {
  return {
    press: (/** @type {string} */ press, /** @type {string[] | undefined} */ ticked) => did({ kind: 'press', press, card: message.id, ...(message.thread ? { thread: message.thread } : {}), ...(ticked ? { ticked } : {}) }, message.thread || undefined),
    type: (/** @type {string} */ text) => boxes[open ? 'thread' : 'channel'].type(open ? text.replace('/mcred', '@mcred') : text),
  }
}

/** @param {string} thread */
function openThread(thread) {
  open = thread
  byId('thread').hidden = false
  byId('panes').classList.add('with-thread')
  paint()
}

function closeThread() {
  const root = open
  open = undefined
  byId('thread').hidden = true
  byId('panes').classList.remove('with-thread')
  paint()
  if (root) document.getElementById(`message-${root}`)?.focus()
}

/** @param {string} pane @returns {Posted[]} */
function messagesOf(pane) {
  const all = [...messages.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return all.filter((message) => (pane === 'channel' ? message.thread === message.id : message.thread === pane))
}

function paint() {
  paintPane('channel', byId('channel-talk'))
  if (open) paintPane(open, byId('thread-talk'))
}

/** @param {string} pane @param {HTMLElement} list */
function paintPane(pane, list) {
  if (list.dataset['pane'] !== pane) stuck[pane === 'channel' ? 'channel' : 'thread'].stick()
  list.dataset['pane'] = pane
  const shown = messagesOf(pane)
  const only = whispers.filter((whisper) => whisper.pane === pane)
  const both = [...shown.map((message) => ({ message, only: false })), ...only.map(({ message }) => ({ message, only: true }))].sort((a, b) => a.message.at - b.message.at)
  list.replaceChildren(...(pane === 'channel' && !shown.length ? [first()] : []), ...both.map(({ message, only }) => (only ? whisper(message) : draw(message, pane))))
}

/** Keeps a list at its end while the reader is there, also when pictures come in late. @param {string} id */
function stickToEnd(id) {
  const list = byId(id)
  let atEnd = true
  const toEnd = () => {
    if (atEnd) list.scrollTop = list.scrollHeight
  }
  list.addEventListener('scroll', () => {
    atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80
  })
  new MutationObserver(() => requestAnimationFrame(toEnd)).observe(list, { childList: true })
  list.addEventListener('load', toEnd, true)
  return {
    stick() {
      atEnd = true
      requestAnimationFrame(toEnd)
    },
  }
}

/** Only the message that changed is drawn again, so that focus and what is being read stay. @param {Posted} message */
function paintOne(message) {
  for (const list of [byId('channel-talk'), byId('thread-talk')]) {
    const pane = list.dataset['pane'] ?? ''
    const old = list.querySelector(`#message-${CSS.escape(message.id)}`)
    const here = pane === 'channel' ? message.thread === message.id : message.thread === pane
    const root = pane === 'channel' && message.thread !== message.id ? messages.get(message.thread) : undefined
    if (old) {
      const focused = old.contains(document.activeElement)
      const fresh = draw(message, pane)
      old.replaceWith(fresh)
      if (focused) fresh.focus({ preventScroll: true })
    } else if (here) {
      list.querySelector('.first')?.remove()
      list.append(draw(message, pane))
    } else if (root) {
      list.querySelector(`#message-${CSS.escape(root.id)}`)?.replaceWith(draw(root, pane))
    }
  }
}

/** @param {Posted} message @param {string} pane */
function draw(message, pane) {
  if (pane !== 'channel') return drawMessage(message, handsFor(message), {})
  return drawMessage(message, handsFor(message), { replies: messagesOf(message.id).length - 1, open: () => {
    openThread(message.id)
    boxes.thread.focus()
  } })
}

/** @param {Posted} message */
function whisper(message) {
  return drawMessage(message, handsFor(message), { only: () => {
    whispers = whispers.filter((one) => one.message !== message)
    paint()
  } })
}

function first() {
  const message = { id: 'welcome', thread: '', at: Date.now(), by: 'mcred', name: 'mcred', view: begun.welcome, revision: 1 }
  const element = drawMessage(message, handsFor(message), {})
  element.classList.add('first')
  return h('li', { class: 'first' }, h('ol', { class: 'talk-in' }, element))
}
