/** Does work on one thing at a time in the order of its moments; work that comes after newer work on the same thing is left out. */
export function inOrder(): (thing: string, at: number, work: () => Promise<void>) => Promise<void> {
  const things = new Map<string, { last: number; tail: Promise<void> }>()
  return async (thing, at, work) => {
    const before = things.get(thing)
    if (before && at < before.last) return
    const tail = (before?.tail ?? Promise.resolve()).catch(() => undefined).then(work)
    const now = { last: at, tail }
    things.set(thing, now)
    try {
      await tail
    } finally {
      if (things.get(thing) === now) setTimeout(() => things.get(thing) === now && things.delete(thing), 10_000).unref()
    }
  }
}
