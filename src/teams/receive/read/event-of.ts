import { createHash } from 'node:crypto'
import { isZone } from '../../../calendar/parse-zone.ts'
import type { Place } from '../../../project/ports.ts'
import { readCarried } from '../../send/button-value.ts'
import { splitId, wholeChat } from '../../send/place.ts'
import type { TeamsIncoming, TeamsInput, TeamsReading } from '../event.ts'
import { type Activity, cardAction, kindOf, messageAction } from './activity.ts'

type IncomingPart = Pick<
  TeamsIncoming,
  'answered' | 'input' | 'message' | 'source' | 'beside' | 'looks' | 'attached'
> & {
  readonly thread?: string | undefined
}

/** An activity, with where it happened and the server's time. */
export type PlacedActivity = { readonly one: Activity; readonly place: Place; readonly now: number }

/** Who did something, where and when, with what was read of it. */
export function incoming({ one, place, now }: PlacedActivity, part: IncomingPart): TeamsReading {
  const placeKind = kindOf(one.conversation)
  const isChannel = placeKind === 'channel'
  const pressed = part.message === undefined && one.replyToId
  const thread = isChannel ? splitId(one.conversation.id).root : wholeChat
  return {
    is: 'heard',
    incoming: {
      delivery: deliveryOf(one, part.input),
      at: momentOf(one, now),
      by: { platform: 'teams', tenant: place.tenant, id: one.from.id },
      name: one.from.name || 'somebody',
      zone: zoneOf(one),
      place,
      placeName: (isChannel ? one.channelData?.channel?.name : one.conversation.name) ?? '',
      placeKind,
      ...(part.message ? {} : { thread: thread ?? one.replyToId ?? undefined }),
      ...(pressed ? { card: { place, id: pressed, thread: thread ?? pressed } } : {}),
      ...part,
    },
  }
}

/** Ids of activities are told apart within a conversation only. A form is sent once: again with the same content, drawn the same and by the same person, it is the same delivery whatever its id. */
function deliveryOf(one: Activity, input: TeamsInput): string {
  if (input.by !== 'pressing' || !Object.keys(input.added).length)
    return one.id ? `${one.conversation.id}/${one.id}` : ''
  const { drawn } =
    readCarried(one.value) ??
    readCarried(cardAction.safeParse(one.value).data?.action.data) ??
    readCarried(messageAction.safeParse(one.value).data?.data) ??
    {}
  return createHash('sha256')
    .update(JSON.stringify([one.conversation.id, one.replyToId, one.from.id, drawn, input.written, input.added]))
    .digest('hex')
}

/** Teams' time of it. */
export function momentOf({ timestamp }: Activity, now: number): number {
  const at = Date.parse(timestamp ?? '')
  return Number.isFinite(at) ? at : now
}

const zoneOf = ({ localTimezone, entities }: Activity): string | undefined => {
  const said = localTimezone || entities?.find(({ type, timezone }) => type === 'clientInfo' && timezone)?.timezone
  return said && isZone(said) ? said : undefined
}
