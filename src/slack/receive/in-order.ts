/** Does work on one thing at a time, in the order in which it comes. */
export function inOrder(): (thing: string, work: () => Promise<void>) => Promise<void> {
  const tails = new Map<string, Promise<void>>()
  return async (thing, work) => {
    const tail = (tails.get(thing) ?? Promise.resolve()).catch(() => undefined).then(work)
    tails.set(thing, tail)
    try {
      await tail
    } finally {
      if (tails.get(thing) === tail) tails.delete(thing)
    }
  }
}
