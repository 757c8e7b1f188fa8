import type { Backend } from '../backend.ts'

/** Overwrites what was deleted, and goes on trying while it cannot. */
export type Scrubbing = { now(): Promise<void>; stop(): void }

/** What the turn that asked for it leaves behind itself is over by then. */
const soon = 3_000
const minute = 60_000

/** Scrubs at once and once more a little later; where somebody reads the store just then, each minute until it is done. */
export function scrubbing(backend: Pick<Backend, 'scrub'>): Scrubbing {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const scrub = (): Promise<boolean> => backend.scrub().catch(() => false)
  const again = (ms: number): void => {
    clearTimeout(timer)
    if (stopped) return
    timer = setTimeout(() => void scrub().then((done) => done || again(minute)), ms).unref()
  }
  return {
    async now() {
      await scrub()
      again(soon)
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
