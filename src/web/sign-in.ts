import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Sessions of people who gave the password. */
export type Sessions = {
  /** A new session, or undefined for a wrong password; `busy` where too many are waiting to be told. Wrong ones are told ever later, one at a time. */
  begin(given: string): Promise<string | undefined | 'busy'>
  has(session: string): boolean
}

/** Milliseconds that a wrong password takes at most. */
const slowest = 5000
const mostWaiting = 20
const mostSessions = 1000

export function sessionsFor(password: string, wait: (ms: number) => Promise<void> = pause): Sessions {
  const sessions = new Set<string>()
  let wrong = 0
  let waiting = 0
  let turn: Promise<unknown> = Promise.resolve()
  const check = async (given: string): Promise<string | undefined> => {
    if (!same(given, password)) {
      await wait(Math.min(slowest, 100 * 2 ** ++wrong))
      return undefined
    }
    wrong = 0
    const session = randomBytes(24).toString('base64url')
    sessions.add(session)
    for (const oldest of [...sessions].slice(0, Math.max(0, sessions.size - mostSessions))) sessions.delete(oldest)
    return session
  }
  return {
    has: (session) => sessions.has(session),
    async begin(given) {
      if (waiting >= mostWaiting) return 'busy'
      waiting++
      const mine = turn.then(() => check(given)).finally(() => waiting--)
      turn = mine
      return mine
    },
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const same = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
