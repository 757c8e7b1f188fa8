import type { MessageRef } from '../../../project/ports.ts'
import { readCarried } from '../../send/button-value.ts'
import { splitId, wholeChat } from '../../send/place.ts'
import { filesIn } from '../attached-file.ts'
import type { TeamsInput, TeamsReading } from '../event.ts'
import type { Activity } from './activity.ts'
import { incoming, momentOf, type PlacedActivity } from './event-of.ts'
import { looksIn } from './formatting.ts'
import { isOnlyShown } from './markup.ts'
import { pressing } from './pressing.ts'
import { readWords } from './read-words.ts'
import { htmlIn } from './words.ts'

/** Words typed to the bot, or a press by a client that sends it as a message. */
export function readMessage(placed: PlacedActivity): TeamsReading {
  const { one, place, now } = placed
  if (!one.id) return { is: 'malformed', what: 'id' }
  const data = one.value as Record<string, unknown> | null | undefined
  const carried = readCarried(data)
  if (carried && data) return incoming(placed, { answered: 'not', input: pressing(carried, data) })
  if (data && !one.text) return { is: 'malformed', what: 'value' }
  const { base, root } = splitId(one.conversation.id)
  const thread = one.conversation.conversationType === 'channel' ? (root ?? one.id) : wholeChat
  if (!isToUs(one)) return { is: 'ignored', why: 'our name is only quoted' }
  const { answer, wish, links, beside } = readWords(one)
  const inThread = one.conversation.conversationType !== 'channel' || (root !== undefined && root !== one.id)
  const message: MessageRef = { place, id: one.id, thread, at: momentOf(one, now) }
  return incoming(placed, {
    answered: 'not',
    input: { by: 'words', text: answer, wish },
    beside,
    looks: looksIn(htmlIn(one.attachments)),
    attached: filesIn(one.attachments),
    message,
    thread: inThread ? thread : undefined,
    source: {
      message: one.id,
      ...(one.conversation.conversationType === 'channel' ? { url: linkTo(base, one, thread) } : {}),
      ...(links.length ? { files: links } : {}),
    },
  })
}

/** A mention that is part of a quote or of code calls nobody. */
const isToUs = ({ conversation, recipient, attachments }: Activity): boolean =>
  (!conversation.isGroup && conversation.conversationType === 'personal') ||
  !isOnlyShown(htmlIn(attachments), recipient.name ?? '')

/** What Teams calls the ways in which a message changes; a deletion can be undone. */
const changes: Readonly<Record<string, 'edited' | 'deleted' | 'restored'>> = {
  editMessage: 'edited',
  softDeleteMessage: 'deleted',
  undeleteMessage: 'restored',
}

/** A message was edited, deleted or brought back: the answer that it was follows. Its id is that of the message. */
export function readChange(placed: PlacedActivity): TeamsReading {
  const { one, now } = placed
  const { id, channelData, timestamp } = one
  if (!id) return { is: 'malformed', what: 'id' }
  const { eventType } = channelData ?? {}
  const change = changes[eventType ?? '']
  if (!change) return { is: 'ignored', why: `${one.type} ${eventType ?? ''}` }
  const { answer, beside } = readWords(one)
  const input: TeamsInput = { by: 'changing', message: id, text: change === 'deleted' ? undefined : answer }
  return incoming(
    { ...placed, one: { ...one, id: `${id}/${change}/${timestamp ?? now}` } },
    {
      answered: 'not',
      input,
      beside,
      looks: looksIn(htmlIn(one.attachments)),
    },
  )
}

const linkTo = (channel: string, { id, channelData }: Activity, thread: string): string =>
  `https://teams.microsoft.com/l/message/${encodeURIComponent(channel)}/${id}?tenantId=${channelData?.tenant?.id ?? ''}&parentMessageId=${thread}`
