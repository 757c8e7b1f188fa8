import { Box } from './box/box.js'
import { showForm } from './cards/form.js'
import { refreshClock, wireClock } from './clock/clock.js'
import { byId } from './dom.js'
import { draftsOf } from './drafts.js'
import { expectNext, hasMouse, keepFocus, nextIsDue } from './focus.js'
import { pressed, sayWhatCame, sayWhatChanged } from './live.js'
import { act, Listener, readClock, state } from './server.js'
import { people, readers, sayWho, speaker, spoke, standAside, wireSpeakers } from './speakers/speakers.js'
import { dismiss, forget, isKnown, isTold, known, silence, take, viewOf, wasTold, whisper } from './talk/messages.js'
import { Panes } from './talk/panes.js'
import { showIn } from './talk/times.js'
import { waitingFor } from './talk/waiting.js'
import { keepWords, writing } from './typing.js'

/**
 * @typedef {import('./server.js').ForYou} ForYou
 * @typedef {import('./server.js').Posted} Posted
 */

const begun = await state()
for (const message of begun.messages) take(message)
/** What was being written in the channel and in each thread. */
const drafts = /** @type {ReturnType<typeof draftsOf<string>>} */ (draftsOf('mcred-drafts'))
/** Whether the channel has a project. */
let { started } = begun
/** What was said to nobody in particular in this tab. @type {Set<string>} */
const unasked = new Set()
const panes = new Panes({ handsFor, welcome: begun.welcome, isStarted: () => started, opened, ask: asking })
const boxes = { channel: boxOf('channel', 'Message, or type /mcred'), thread: boxOf('thread', 'Reply in this thread') }
if (started) showIn(begun.clock.zone)
boxes.channel.write(drafts.get('channel') ?? '')
wireSpeakers(begun.shared, { changed: () => panes.paint(), grown: () => listener.hearFor(readers()) })
wireClock(begun.clock, (id) => panes.reach(id))
panes.begin()
panes.stick('channel')
if (hasMouse) boxes[panes.open() ? 'thread' : 'channel'].focus()
const listener = new Listener(begun.mark, readers(), {
  message: arrived,
  whisper: whispered,
  clock: refreshClock,
  missed,
  gone,
  away(away) {
    byId('offline').hidden = !away
  },
})
begun.messages.forEach(standAsideFor)
keepFocus()
keepWords()
byId('skip').addEventListener('click', (event) => {
  event.preventDefault()
  boxes.channel.focus()
})
document.addEventListener('keydown', (event) => {
  if (
    event.key === 'Escape' &&
    !event.defaultPrevented &&
    panes.open() &&
    !isInChannelBox(event) &&
    !document.querySelector('dialog[open], details.clock[open]')
  )
    panes.close()
})

/** @param {Event} event */
const isInChannelBox = ({ target }) => target === byId('channel-box')

/** @param {'channel' | 'thread'} side @param {string} label */
function boxOf(side, label) {
  return new Box(/** @type {HTMLFormElement} */ (byId(`${side}-form`)), {
    id: `${side}-box`,
    label,
    known: begun,
    changed(text) {
      const pane = side === 'thread' ? panes.open() : 'channel'
      if (pane) drafts.set(pane, text || undefined)
    },
    async send(text, file) {
      const thread = side === 'thread' ? panes.open() : undefined
      panes.stick(side)
      const { silent, posted } = await did(
        { kind: 'message', text, ...(thread ? { thread } : {}) },
        thread ?? 'channel',
        { file, text },
      )
      if (!silent || !posted || text.startsWith('//')) return
      unasked.clear()
      unasked.add(posted)
      panes.paint()
      return 'mcred was not asked: that takes /mcred or @mcred.'
    },
  })
}

/** How a message is put to the bot that was said without its name. @param {import('./talk/messages.js').Shown} message */
function asking({ id, text = '', by, thread }) {
  if (!unasked.has(id) || by !== speaker().id) return undefined
  return async () => {
    unasked.delete(id)
    panes.paint()
    const inThread = thread === id ? {} : { thread }
    await did({ kind: 'message', text, of: id, ...inThread }, inThread.thread ?? 'channel').catch(troubled)
  }
}

/** What the buttons of a message do. @param {import('./talk/messages.js').Shown} message @param {string} pane @returns {import('./cards/spans.js').Hands} */
function handsFor(message, pane) {
  const thread =
    message.id === 'welcome' || (message.to !== undefined && pane === 'channel') ? undefined : message.thread
  return {
    type: (text) => boxes[panes.sideOf(pane)].type(text),
    async press(press, change) {
      if (!change) expectNext()
      pressed(press)
      try {
        const { form, stays } = await did(
          { kind: 'press', press, card: message.id, ...(thread ? { thread } : {}), ...change },
          pane,
        )
        if (message.to !== undefined && !form && !stays) dismiss(message.id)
        panes.paint()
        if (!change) nextIsDue()
      } catch {
        pressed(undefined)
        troubled()
      }
    },
  }
}

/** Tells the server what the person did in a pane, and shows what comes back for them alone. @param {Record<string, unknown>} deed @param {string} pane @param {{ file?: File | undefined, text?: string }} [said] words that stand in the talk while they wait @returns {Promise<ForYou>} */
async function did(deed, pane, { file, text } = {}) {
  await sayWho()
  const waiting = waitingFor(panes, { pane, text })
  try {
    spoke()
    const forYou = await act(speaker(), deed, { file, people: people(), waits: waiting.begin })
    received(forYou, pane)
    const { card, thread } = deed
    const from = { ...(card ? { card } : {}), ...(thread ? { thread } : {}) }
    if (forYou.form)
      showForm(forYou.form, ({ press, values, waits }) =>
        submitted({ kind: 'form', press, values, ...from }, pane, waits),
      )
    return forYou
  } finally {
    waiting.end()
  }
}

/** @param {Record<string, unknown>} deed @param {string} pane @param {() => void} waits */
async function submitted(deed, pane, waits) {
  expectNext()
  const forYou = await act(speaker(), deed, { people: people(), waits })
  if (!forYou.form) {
    received(forYou, pane)
    nextIsDue({ form: true })
  }
  return forYou.form
}

/** @param {ForYou} forYou @param {string} pane */
function received({ whispers, thread }, pane) {
  const { isWriting, mayStandBeside } = writing()
  if (thread && thread !== panes.open() && mayStandBeside) panes.show(thread, hasMouse && !isWriting)
  for (const view of whispers) {
    whisper(speaker().id, panes.sideOf(pane) === 'thread' ? pane : 'channel', { view })
    sayWhatCame('Only for you, mcred', { view })
  }
  if (!whispers.length) return
  panes.paint()
  panes.stick(panes.sideOf(pane))
}

/** @param {Posted} message */
function arrived(message) {
  const isNew = !isKnown(message.id)
  const before = viewOf(message.id)
  if (!take(message)) return
  if (message.project && !started) void begins()
  standAsideFor(message)
  panes.paint()
  if (!isNew) sayWhatChanged(before, message.view)
  else if (message.by !== speaker().id) sayWhatCame(message.name, message)
}

/** Words from the schedule for one person. @param {import('./server.js').Whispered} said */
function whispered({ to, view, dated, instead, again }) {
  if (again ? wasTold(to, view.matter) : instead && !isTold(to, view.matter)) return
  whisper(to, 'channel', { view, dated })
  panes.paint()
  if (to === speaker().id) sayWhatCame('Only for you, mcred', { view })
}

/** Reads everything anew after the page was away. What arrives meanwhile stays. */
async function missed() {
  const before = known()
  const { messages, ...now } = await state()
  started = now.started
  forget(before.filter((id) => !messages.some((message) => message.id === id)))
  for (const message of messages) take(message)
  panes.paint()
}

/** What was whispered goes too, for it may have shown the same. */
async function gone() {
  silence()
  await missed()
  const thread = panes.open()
  if (thread && !isKnown(thread)) panes.close()
}

/** @param {string | undefined} before @param {string | undefined} now */
function opened(before, now) {
  if (before !== now) boxes.thread.write((now && drafts.get(now)) || '')
}

/** There is a project from now on: days and times are those of its cards. */
async function begins() {
  started = true
  const { zone } = await readClock()
  showIn(zone)
  panes.paint()
}

/** @param {Posted} message */
function standAsideFor({ by, asked }) {
  if ((by !== 'you' && asked?.by !== 'you') || !standAside()) return
  const text = `Somebody writes as “Course lead” in another browser, so you are “${speaker().name}” here. ✎ changes the name.`
  /** @type {import('./cards/cards.js').Drawn} */
  const view = { kind: 'message', summary: text, blocks: [{ kind: 'notice', tone: 'info', text }] }
  whispered({ to: speaker().id, view })
}

function troubled() {
  const trouble = byId('trouble')
  trouble.hidden = false
  setTimeout(() => {
    trouble.hidden = true
  }, 6000)
}
