import type { MessageRef } from '../../project/ports.ts'
import type { Send } from '../ports.ts'
import type { PutOff } from './inbox.ts'

/** Sends the replies to a turn that is taken again, but for the first, which were sent before. */
export function sendOnce(send: Send, before: PutOff['sent'] = []): { send: Send; sent: () => PutOff['sent'] } {
  const sent: (MessageRef | null)[] = [...before]
  let count = 0
  return {
    async send(reply, under) {
      const known = before[count++]
      if (known !== undefined) return known ?? undefined
      const ref = await send(reply, under)
      sent.push(ref ?? null)
      return ref
    },
    sent: () => sent,
  }
}
