import type { Ports, Send } from '../conversation/ports.ts'

/**
 * A page that sends a deed again never got its answer, though the turn may be done: it is decided once more, as of before
 * it, and what is for the person alone is said again. What all see stands there already and stays as it is.
 */
export function sentAgain(ports: Ports, send: Send): { again: Ports; send: Send } {
  let isDone = false
  const take: Ports['claims']['take'] = async (...claim) => {
    const taken = await ports.claims.take(...claim)
    isDone = taken === 'done'
    return isDone ? 'mine' : taken
  }
  return {
    again: { ...ports, claims: { ...ports.claims, take } },
    async send(reply, under) {
      if (!isDone || reply.show === 'whisper' || reply.show === 'open') return send(reply, under)
      return reply.show === 'replace' ? reply.card : undefined
    },
  }
}
