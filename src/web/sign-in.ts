import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Guesser, guessing } from './guesses.ts'

/** Sessions of people who gave the password. */
export type Sessions = {
  /** A new session, or undefined for a wrong password; `busy` where too many of the same guesser's are waiting to be told. */
  begin(given: string, guesser: Guesser): Promise<string | undefined | 'busy'>
  has(session: string): boolean
  end(session: string): void
  /** What a browser is given that signed in, so that it waits for nobody's guesses but its own. */
  known(): string
  isKnown(browser: string): boolean
}

const mostSessions = 1000
/** A session ends so long after it began. */
export const sessionAge = 7 * 86_400_000

type SignInClock = { readonly wait?: (ms: number) => Promise<void>; readonly now?: () => number }

export function sessionsFor(password: string, { wait = pause, now = Date.now }: SignInClock = {}): Sessions {
  const begun = new Map<string, number>()
  const guess = guessing((given) => same(given, password), wait)
  const marked = (random: string): string => createHmac('sha256', password).update(random).digest('base64url')
  return {
    has: (session) => now() - (begun.get(session) ?? Number.NEGATIVE_INFINITY) < sessionAge,
    end: (session) => void begun.delete(session),
    known() {
      const random = randomBytes(12).toString('base64url')
      return `${random}.${marked(random)}`
    },
    isKnown(browser) {
      const [random = '', mark = ''] = browser.split('.')
      return same(mark, marked(random))
    },
    async begin(given, guesser) {
      const right = await guess(given, guesser)
      if (right !== true) return right === 'busy' ? right : undefined
      const session = randomBytes(24).toString('base64url')
      begun.set(session, now())
      for (const oldest of [...begun.keys()].slice(0, Math.max(0, begun.size - mostSessions))) begun.delete(oldest)
      return session
    },
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const same = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
