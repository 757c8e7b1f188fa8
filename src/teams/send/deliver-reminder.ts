import type { Intent } from '../../conversation/intent.ts'
import { Paused, Refused, Unclear } from '../../platform/call-errors.ts'
import type { MessageRef, Place } from '../../project/ports.ts'
import type { PostResult, Reach } from '../../scheduler/ports.ts'
import type { Message } from '../../view/view.ts'
import { Unreachable } from './conversations.ts'
import { outboxFor, prepare, type TeamsOutbox } from './outbox.ts'

/** How reminders reach Teams: one try each. Bots cannot read back what they posted, so what is unclear stays so. */
export function reachOf(outbox: TeamsOutbox): Reach {
  const post = (place: Place, view: Message<Intent>): Promise<PostResult> =>
    outcome(async () => {
      const ref = await outbox.rooms.post(place, await prepare(outboxFor(outbox, place), view), { patience: 0 })
      outbox.shown.note(ref, view)
      return ref
    })
  return {
    post,
    findPosted: undefined,
    replace: (card, view) =>
      outcome(async () => {
        await outbox.rooms.replace(card, await prepare(outboxFor(outbox, card.place), view))
        outbox.shown.note(card, view)
        return card
      }),
    async tell(person, view) {
      const chat = await outbox.rooms.ownChat(person)
      return chat ? post(chat, view) : { did: 'gone', why: 'they have no chat of their own with the bot' }
    },
    knows: async (person) => (await outbox.rooms.ownChat(person)) !== undefined,
    isThere: (place, { id }) =>
      outbox.rooms.isGuest(place, id).then(
        () => 'yes',
        (fault) => (fault instanceof Refused && fault.status === 404 ? 'no' : 'unsure'),
      ),
  }
}

async function outcome(call: () => Promise<MessageRef>): Promise<PostResult> {
  try {
    const ref = await call()
    return { did: 'sent', thread: ref.thread, ref }
  } catch (fault) {
    if (fault instanceof Paused) return { did: 'later', seconds: fault.seconds }
    if (fault instanceof Unreachable) return { did: 'gone', why: fault.message }
    if (fault instanceof Refused)
      return fault.status === 403 || fault.status === 404
        ? { did: 'gone', why: fault.code }
        : fault.status === 401
          ? { did: 'later', seconds: 3600 }
          : { did: 'refused', why: fault.message }
    if (fault instanceof Unclear)
      return fault.fate === 'not sent' ? { did: 'later', seconds: 60 } : { did: 'unclear', why: fault.message }
    throw fault
  }
}
