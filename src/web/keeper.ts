import { notice } from '../conversation/trouble.ts'
import { isNobody, type Person } from '../project/entry.ts'
import { type Keeper, placeKey, type Trace } from '../project/ports.ts'
import { channel } from './read.ts'
import { draw } from './render.ts'
import type { Posted, Room } from './room.ts'
import { shows } from './showing.ts'

/** Forgets messages of the workspace, in the store and on every open page. */
export const keeperOf = (room: Room): Keeper => ({
  async forget(project, places) {
    const isHere = places.some((place) => placeKey(place) === placeKey(channel))
    // What does not say its project was said before there was one, or by an earlier version.
    await room.drop((message) => message.project === project || (message.project === undefined && isHere))
  },
  erase: (trace) => room.rewrite((message) => without(message, trace)),
})

const gone = draw(notice('This showed somebody who asked to be forgotten. Ask for it again to see it as it is now.'))

/** The message without the person; the same one where they are not in it. What others wrote stays as they wrote it. */
function without(message: Posted, trace: Trace): Posted {
  const { person, names } = trace
  if (isBy(message, person)) {
    const { asked: _, view: __, ...bare } = message
    return { ...bare, by: '', name: 'Removed', text: 'This message was removed.' }
  }
  const { asked, ...bare } = message
  const isTheirs = asked && (asked.by === undefined ? names.includes(asked.name) : asked.by === person.id)
  const kept = isTheirs ? bare : message
  return kept.view && shows(kept.view, trace) ? { ...kept, view: gone } : kept
}

const isBy = ({ by }: Posted, person: Person): boolean =>
  person.platform === channel.platform && !isNobody(person) && by === person.id
