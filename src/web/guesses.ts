/** Who waits in line to have a password looked at, and how often it was wrong before. */
type GuessLine = { wrong: number; waiting: number; turn: Promise<unknown> }

/** Where a guess comes from: `who` waits in a line of their own, `by` is whoever brings it, a proxy or themselves. */
export type Guesser = { readonly who: string; readonly by: string }

/** Milliseconds that a wrong password takes at most. */
const slowest = 5000
const mostWaiting = 10
const mostByOne = 200
const mostLines = 10_000

/**
 * Looks at passwords one at a time for each guesser, and tells of wrong ones ever later. Nobody waits for the guesses of
 * others; `busy` where too many of one's own wait.
 */
export function guessing(isRight: (given: string) => boolean, wait: (ms: number) => Promise<void>) {
  const lines = new Map<string, GuessLine>()
  const lineOf = (key: string): GuessLine => {
    const line = lines.get(key) ?? { wrong: 0, waiting: 0, turn: Promise.resolve() }
    if (!lines.has(key)) forgetIdle(lines)
    lines.set(key, line)
    return line
  }
  return async (given: string, { who, by }: Guesser): Promise<boolean | 'busy'> => {
    const mine = lineOf(who)
    const theirs = lineOf(by)
    if (mine.waiting >= mostWaiting || theirs.waiting >= mostByOne) return 'busy'
    for (const line of new Set([mine, theirs])) line.waiting++
    const looked = mine.turn
      .then(() => told(isRight(given), { mine, theirs }, wait))
      .finally(() => {
        for (const line of new Set([mine, theirs])) line.waiting--
      })
    mine.turn = looked
    return looked
  }
}

type GuessLines = { readonly mine: GuessLine; readonly theirs: GuessLine }

/** Tells whether it was right: at once where it was, ever later where it was not. */
async function told(
  isRight: boolean,
  { mine, theirs }: GuessLines,
  wait: (ms: number) => Promise<void>,
): Promise<boolean> {
  mine.wrong = isRight ? 0 : mine.wrong + 1
  if (isRight) return true
  if (theirs !== mine) theirs.wrong++
  await wait(Math.min(slowest, 100 * 2 ** Math.max(mine.wrong, theirs.wrong)))
  return false
}

/** The oldest in which nobody waits. */
function forgetIdle(lines: Map<string, GuessLine>): void {
  if (lines.size < mostLines) return
  for (const [key, { waiting }] of lines) {
    if (waiting) continue
    lines.delete(key)
    if (lines.size < mostLines) return
  }
}
