import type { Reach } from '../scheduler/ports.ts'
import { type Clock, dateOn } from './clock.ts'
import { channel, refTo } from './read.ts'
import { draw } from './render.ts'
import type { WorkspaceRoom } from './room.ts'
import { bot } from './send.ts'

/** All the ways but one: whoever comes in is known. */
type WebReach = { readonly [P in keyof Reach]: P extends 'knows' ? undefined : NonNullable<Reach[P]> }

/** How the schedule reaches the workspace: its one channel, and the pages that a person has open. */
export const reachOf = (room: WorkspaceRoom, { clock, now }: { clock: Clock; now: () => number }): WebReach => ({
  async post({ id }, view, key) {
    if (id !== channel.id) return { did: 'gone', why: 'the workspace has one channel only' }
    const posted = await room.post({ ...bot, view: draw(view), nudge: key, ...(await dateOn(clock)) }, now())
    return { did: 'sent', thread: posted.id, ref: refTo(posted) }
  },
  async replace({ id }, view) {
    const alone = personIn(id)
    if (alone) room.tell({ kind: 'whisper', to: alone, view: draw(view), instead: true })
    return alone || (await room.redraw(id, draw(view)))
      ? { did: 'sent' }
      : { did: 'gone', why: 'the message is not there any more' }
  },
  findPosted: async (_, key) => ((await room.has(key)) ? 'there' : 'not there'),
  knows: undefined,
  // Whoever comes in is in its one channel.
  isThere: async ({ id }) => (id === channel.id ? 'yes' : 'no'),
  async tell({ id }, view) {
    if (!room.reads(id)) return { did: 'later', seconds: 600 }
    room.tell({ kind: 'whisper', to: id, view: draw(view), ...(await dateOn(clock)) })
    const ref = view.matter && refAlone(id, view.matter)
    return { did: 'sent', ...(ref ? { ref: { place: channel, id: ref, thread: ref } } : {}) }
  },
})

/** Where what somebody was told alone of a matter stands, on whatever pages they have open. */
const refAlone = (person: string, matter: string): string => `${alone}${encodeURIComponent(person)}/${matter}`
const alone = 'only/'

/** Whose that is. */
function personIn(ref: string): string | undefined {
  const [, person] = ref.startsWith(alone) ? ref.split('/') : []
  return person && decodeURIComponent(person)
}
