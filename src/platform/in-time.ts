/** Waits, and keeps no process running for it. */
export const pause = (ms: number): Promise<void> => new Promise((done) => void setTimeout(done, ms).unref())

/** What it comes to within so many milliseconds; else undefined. */
export const inTime = <T>(said: Promise<T>, ms: number): Promise<T | undefined> =>
  new Promise((done, failed) => {
    const late = setTimeout(done, ms, undefined).unref()
    const over = (): void => clearTimeout(late)
    said.then(done, failed)
    said.then(over, over)
  })

/** Resolves once all of it is done, one way or the other, or five seconds later. */
export async function untilDone(underWay: ReadonlySet<Promise<unknown>>): Promise<void> {
  await inTime(Promise.allSettled(underWay), 5_000)
}
