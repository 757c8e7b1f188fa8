import type { Conversations } from '../send/conversations.ts'
import type { TeamsIncoming } from './event.ts'

/**
 * A press in somebody's own chat on a card about a channel or group chat, as done there; undefined where they are not in
 * it now, whatever the card says.
 */
export async function whereMeant(
  incoming: TeamsIncoming,
  rooms: Pick<Conversations, 'member'>,
): Promise<TeamsIncoming | undefined> {
  const { input, place: chat, placeKind, by } = incoming
  const at = input.by === 'pressing' ? input.at : undefined
  if (!at) return incoming
  if (placeKind !== 'personal') return undefined
  const place = { ...chat, id: at.id }
  if (!(await rooms.member(place, by.id).catch(() => undefined))) return undefined
  const { card: _, thread: __, ...rest } = incoming
  return {
    ...rest,
    place,
    placeName: at.name,
    placeKind: at.kind,
    alone: true,
    ...(at.thread ? { thread: at.thread } : {}),
  }
}
