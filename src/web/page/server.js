/**
 * @typedef {import('./cards.js').Drawn} Drawn
 * @typedef {{ id: string, thread: string, at: number, by: string, name: string, text?: string, view?: Drawn, revision: number }} Posted
 * @typedef {{ now: number, moved: boolean, next?: number, zone: string }} Clock
 * @typedef {{ messages: Posted[], welcome: Drawn, commands: { usage: string, says: string, insert: string }[], clock: Clock }} State
 * @typedef {{ form?: any, whispers: Drawn[], thread?: string }} ForYou
 * @typedef {{ id: string, name: string, guest: boolean }} Speaker
 */

const tries = 3

/** @returns {Promise<State>} */
export async function state() {
  const answer = await fetch('/web/state')
  if (answer.status === 401) location.reload()
  return answer.json()
}

/**
 * Sends what the person did. The same delivery is sent again where no answer came; it has one effect.
 * @param {Speaker} as @param {Record<string, unknown>} did
 * @returns {Promise<ForYou>}
 */
export async function act(as, did) {
  return send('/web/turns', { delivery: crypto.randomUUID(), as, zone: Intl.DateTimeFormat().resolvedOptions().timeZone, did })
}

/** @param {'next' | 'now'} to @returns {Promise<Clock>} */
export const moveClock = (to) => send('/web/clock', { to })

/**
 * Listens to what happens; `missed` is called when the connection is there again.
 * @param {{ message: (message: Posted) => void, clock: () => void, missed: () => void, away: (away: boolean) => void }} told
 */
export function listen(told) {
  const source = new EventSource('/web/events')
  let before = false
  source.addEventListener('hello', () => {
    told.away(false)
    if (before) told.missed()
    before = true
  })
  source.addEventListener('message', (event) => {
    if (event.data) told.message(JSON.parse(event.data))
  })
  source.addEventListener('clock', told.clock)
  source.addEventListener('error', () => told.away(true))
}

/** @param {string} path @param {unknown} body */
async function send(path, body) {
  for (let n = 1; ; n++) {
    try {
      const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
      if (answer.ok) return await answer.json()
      if (answer.status < 500 || n === tries) throw new Error(`The server answered ${answer.status}.`)
    } catch (fault) {
      if (n === tries || !(fault instanceof TypeError)) throw fault
    }
    await new Promise((resolve) => setTimeout(resolve, 400 * n))
  }
}
