import type { Send, World } from '../conversation/ports.ts'

/**
 * A page that sends a deed again never got its answer, though the turn may be done: it is decided once more, as of before
 * it, and what is for the person alone is said again. What all see stands there already and stays as it is.
 */
export function sentAgain(world: World, send: Send): { again: World; send: Send } {
  let isDone = false
  const take: World['claims']['take'] = async (...claim) => {
    const taken = await world.claims.take(...claim)
    isDone = taken === 'done'
    return isDone ? 'mine' : taken
  }
  return {
    again: { ...world, claims: { ...world.claims, take } },
    send: async (reply, under) => (isDone && reply.show === 'replace' ? reply.card : send(reply, under)),
  }
}
