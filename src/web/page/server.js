/**
 * @typedef {import('./cards/cards.js').Drawn} Drawn
 * @typedef {{ id: string, thread: string, at: number, by: string, name: string, text?: string, view?: Drawn, asked?: { by?: string, name: string, text: string }, project?: string, nudge?: string, dated?: Dated, revision: number }} Posted
 * @typedef {{ at: number, zone: string }} Dated what the reminders' clock showed, where it was moved
 * @typedef {{ now: number, moved: boolean, next?: number, zone: string, rests?: string, last?: { at: number, says: string } }} Clock `rests`: why nothing comes; `last`: what became of the one before
 * @typedef {{ usage: string, says: string, insert: string }} Command
 * @typedef {{ mark: string, messages: Posted[], welcome: Drawn, commands: Command[], phases: { roman: string, name: string }[], clock: Clock, shared: boolean, started: boolean }} State `started`: there is a project
 * @typedef {{ form?: import('./cards/form.js').Form, whispers: Drawn[], thread?: string, posted?: string, silent?: boolean, stays?: boolean }} ForYou
 * @typedef {{ id: string, name: string, guest: boolean }} Speaker
 */

/** @typedef {{ file?: File | undefined, people?: Speaker[], waits?: () => void }} With `file` goes with it; `people`: who can speak here; `waits` is called where it has to wait for the server */

/** Milliseconds that a page goes on asking a server that does not answer: as long as it takes to start anew. */
const patience = 20_000

/** Everything that the page shows. @returns {Promise<State>} */
export const state = () => read('/web/state')

/** @returns {Promise<Clock>} */
export const readClock = () => read('/web/clock')

/** A session that has ended leads to the sign-in. @param {string} path */
async function read(path) {
  const answer = await fetch(path)
  if (answer.status === 401) location.reload()
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
  return answer.json()
}

/** The delivery of what got no answer, by what was done: done once more it is the same delivery, for it may be kept already. @type {Map<string, string>} */
const unanswered = new Map()

/**
 * Sends what the person did. The same delivery is sent again where no answer came; it has one effect.
 * @param {Speaker} as @param {Record<string, unknown>} did @param {With} [more]
 * @returns {Promise<ForYou>}
 */
export async function act(as, did, { file, people, waits } = {}) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const what = JSON.stringify([as.id, did, file?.name, file?.lastModified])
  const delivery = unanswered.get(what) ?? crypto.randomUUID()
  unanswered.set(what, delivery)
  const here = people?.filter(({ id, name }) => id !== as.id && name).map(({ id, name }) => ({ id, name }))
  const deed = { delivery, as, zone, did, ...(here?.length ? { people: here.slice(0, 60) } : {}) }
  const forYou = file
    ? await send('/web/files', await withFile(deed, file), waits)
    : await send('/web/turns', deed, waits)
  unanswered.delete(what)
  return forYou
}

/** @param {unknown} deed @param {File} file @returns {Promise<unknown>} */
const withFile = (deed, file) =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('error', () => reject(reader.error))
    reader.addEventListener('load', () =>
      resolve({ deed, file: { name: file.name, content: String(reader.result).replace(/^[^,]*,/, '') } }),
    )
    reader.readAsDataURL(file)
  })

/** @param {'next' | 'now'} to @returns {Promise<Clock>} */
export const moveClock = (to) => send('/web/clock', { to })

/** @typedef {{ to: string, view: Drawn, dated?: Dated, instead?: boolean, again?: boolean }} Whispered `instead`: only where something of the same matter is shown; `again`: only where nothing of it was */

/** @typedef {{ message: (message: Posted) => void, whisper: (said: Whispered) => void, clock: () => void, missed: () => Promise<void>, gone: () => Promise<void>, away: (away: boolean) => void }} Told `missed` is called where the page was away while something happened, `gone` where something that was said is no more */

/** Listens to what happens, and for whom is to be said. */
export class Listener {
  #seen
  #told
  #source

  /** @param {string} mark what the state said it holds @param {string[]} readers whoever can speak on the page: what is said to them alone comes here @param {Told} told */
  constructor(mark, readers, told) {
    this.#seen = mark
    this.#told = told
    this.#source = this.#hear(readers)
  }

  /** Somebody more can be spoken to here. @param {string[]} readers */
  hearFor(readers) {
    this.#source.close()
    this.#source = this.#hear(readers)
  }

  /** @param {string[]} readers */
  #hear(readers) {
    const told = this.#told
    const source = new EventSource(`/web/events?${new URLSearchParams(readers.map((id) => ['as', id]))}`)
    const on = (/** @type {string} */ name, /** @type {(news: any) => void} */ then) =>
      source.addEventListener(name, (event) => {
        if (!(event instanceof MessageEvent)) return
        const news = JSON.parse(event.data)
        then(news)
        this.#seen = news.mark
      })
    on('hello', ({ mark }) => this.#back(mark))
    on('message', ({ message }) => told.message(message))
    on('whisper', (said) => told.whisper(said))
    on('clock', () => told.clock())
    on('gone', () => void told.gone())
    source.addEventListener('error', () => {
      told.away(true)
      if (source.readyState !== EventSource.CLOSED || source !== this.#source) return
      setTimeout(() => source === this.#source && this.hearFor(readers), 3000)
    })
    return source
  }

  /** @param {string} mark */
  #back(mark) {
    this.#told.away(false)
    if (mark !== this.#seen) void this.#told.missed()
  }
}

/** @param {string} path @param {unknown} body @param {() => void} [waits] called where the server does not answer, and is asked again */
async function send(path, body, waits) {
  const end = Date.now() + patience
  for (let pause = 300; ; pause = Math.min(pause * 1.5, 2000)) {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => undefined)
    const said = answer?.ok && (await answer.json().catch(() => undefined))
    if (said) return said
    if (answer?.status === 401) location.reload()
    if ((answer && !answer.ok && answer.status < 500) || Date.now() > end)
      throw new Error(answer ? `The server answered ${answer.status}.` : 'The server did not answer.')
    waits?.()
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
