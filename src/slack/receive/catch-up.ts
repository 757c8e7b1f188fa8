/** Reads back what was said while we did not listen. */
export type CatchUp = {
  /** Reads back now, or once more after the reading that is under way; never rejects. */
  now(): Promise<void>
  /** Makes the next minute read back. */
  soon(): void
  /** Reads back what was left out before, if anything was. */
  eachMinute(): Promise<void>
}

/** How often in a row something left out is tried again; then the next connection brings it back. */
const tries = 10

/** `readBack` resolves to whether everything could be read. */
export function catchingUp(readBack: () => Promise<boolean>): CatchUp {
  let underWay: Promise<void> | undefined
  let next: Promise<void> | undefined
  let owed = 0

  async function once(): Promise<void> {
    owed--
    if (await readBack().catch(() => false)) owed = 0
  }

  function start(): Promise<void> {
    underWay = once().finally(() => {
      underWay = undefined
    })
    return underWay
  }

  function now(): Promise<void> {
    owed = tries
    if (!underWay) return start()
    next ??= underWay.then(() => {
      next = undefined
      return now()
    })
    return next
  }

  return {
    now,
    soon() {
      if (underWay) void now()
      else owed = tries
    },
    async eachMinute() {
      if (!underWay && owed > 0) await start()
    },
  }
}
