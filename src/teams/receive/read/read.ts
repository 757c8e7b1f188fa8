import type { Place } from '../../../project/ports.ts'
import { splitId } from '../../send/place.ts'
import type { TeamsReading } from '../event.ts'
import { type Activity, activity, tenantOf } from './activity.ts'
import { malformed } from './malformed.ts'
import { readInvoke } from './read-invoke.ts'
import { readChange, readMessage } from './read-message.ts'

/** What an activity of Teams comes to: something a person did, something to see to, or nothing. */
export function read(body: unknown, now: number): TeamsReading {
  const read = activity.safeParse(body)
  if (!read.success) return malformed(read.error)
  const one = read.data
  const place = placeOf(one)
  if (!place) return { is: 'malformed', what: 'the tenant' }
  if (deeds.has(one.type) && isBot(one.from)) return { is: 'ignored', why: 'a bot did it' }
  switch (one.type) {
    case 'message':
      return readMessage({ one, place, now })
    case 'invoke':
      return readInvoke({ one, place, now })
    case 'installationUpdate':
      return one.action?.startsWith('remove')
        ? { is: 'gone', place, why: 'the app was removed' }
        : { is: 'installed', place: chosenPlace(one, place) }
    case 'conversationUpdate':
      return readUpdate(one, place)
    case 'messageUpdate':
    case 'messageDelete':
      return readChange({ one, place, now })
    default:
      return ignored.has(one.type)
        ? { is: 'ignored', why: one.type }
        : { is: 'malformed', what: 'an activity of unknown type' }
  }
}

/** What people do; other bots, and we ourselves, are not answered. */
const deeds = new Set(['message', 'invoke', 'messageUpdate', 'messageDelete'])

const isBot = ({ id, role }: Activity['from']): boolean => role === 'bot' || id.startsWith('28:')

/** Activities that ask nothing of us. */
const ignored = new Set([
  'messageReaction',
  'typing',
  'endOfConversation',
  'event',
  'contactRelationUpdate',
  'deleteUserData',
  'trace',
  'suggestion',
  'handoff',
  'command',
  'commandResult',
  'invokeResponse',
])

function placeOf(one: Activity): Place | undefined {
  const tenant = tenantOf(one)
  return tenant ? { platform: 'teams', tenant, id: splitId(one.conversation.id).base } : undefined
}

/** Who adds the app to a team may choose the channel that it is for; else it is the team's first. */
const chosenPlace = ({ channelData }: Pick<Activity, 'channelData'>, place: Place): Place => ({
  ...place,
  id: channelData?.settings?.selectedChannel?.id ?? place.id,
})

const deletions = new Set(['channelDeleted', 'teamDeleted', 'teamHardDeleted'])

function readUpdate({ membersAdded, membersRemoved, recipient, channelData }: Activity, place: Place): TeamsReading {
  const us = (account: { id: string }): boolean => account.id === recipient.id
  if (membersAdded?.some(us)) return { is: 'installed', place: chosenPlace({ channelData }, place) }
  if (membersRemoved?.some(us)) return { is: 'gone', place, why: 'the bot was removed' }
  if (channelData?.eventType && deletions.has(channelData.eventType))
    return { is: 'gone', place: { ...place, id: channelData.channel?.id ?? place.id }, why: 'the channel was deleted' }
  if (channelData?.eventType === 'channelRestored' || channelData?.eventType === 'teamRestored')
    return { is: 'back', place: { ...place, id: channelData.channel?.id ?? place.id } }
  return { is: 'ignored', why: 'a change of the conversation' }
}
