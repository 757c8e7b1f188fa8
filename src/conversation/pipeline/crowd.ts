type Room = { inside: number; readonly waiting: (() => void)[] }

/** Lets so many pieces of work on one thing go on at once; what comes then waits, in the order in which it came. */
export function crowding(most: number): <T>(thing: string, work: () => Promise<T>) => Promise<T> {
  const rooms = new Map<string, Room>()
  return async (thing, work) => {
    const room = rooms.get(thing) ?? { inside: 0, waiting: [] }
    rooms.set(thing, room)
    if (room.inside >= most) await new Promise<void>((enter) => room.waiting.push(enter))
    else room.inside++
    try {
      return await work()
    } finally {
      const next = room.waiting.shift()
      if (next) next()
      else if (--room.inside === 0) rooms.delete(thing)
    }
  }
}
