import type { MessageRef, Place } from '../project/ports.ts'
import type { Activity } from './activity.ts'
import { readCarried } from './carry.ts'
import type { Meant, Reading } from './heard.ts'
import { heard, momentOf } from './heard-in.ts'
import { splitId, wholeChat } from './place.ts'
import { pressing } from './pressing.ts'
import { wordsOf } from './words.ts'

/** Words typed to the bot, or a press by a client that sends it as a message. */
export function readMessage(one: Activity, place: Place, now: number): Reading {
  if (!one.id) return { is: 'malformed', what: 'id' }
  const data = one.value as Record<string, unknown> | null | undefined
  const carried = readCarried(data)
  if (carried && data) return heard(one, place, now, { answered: 'not', meant: pressing(carried, data) })
  if (data && !one.text) return { is: 'malformed', what: 'value' }
  const { base, root } = splitId(one.conversation.id)
  const thread = one.conversation.conversationType === 'channel' ? (root ?? one.id) : wholeChat
  const files = (one.attachments ?? []).flatMap(({ contentType, name }) =>
    contentType?.startsWith('application/vnd.microsoft.teams.file') && name ? [name] : [],
  )
  const inThread = one.conversation.conversationType !== 'channel' || (root !== undefined && root !== one.id)
  const message: MessageRef = { place, id: one.id, thread, at: momentOf(one, now) }
  return heard(one, place, now, {
    answered: 'not',
    meant: { by: 'words', text: wordsOf(one) },
    message,
    thread: inThread ? thread : undefined,
    source: {
      message: one.id,
      ...(one.conversation.conversationType === 'channel' ? { url: linkTo(base, one, thread) } : {}),
      ...(files.length ? { files } : {}),
    },
  })
}

/** A message was edited or deleted: the answer that it was follows. Its id is that of the message. */
export function readChange(one: Activity, place: Place, now: number): Reading {
  const { id, channelData, timestamp } = one
  if (!id) return { is: 'malformed', what: 'id' }
  const { eventType } = channelData ?? {}
  const change = eventType === 'editMessage' ? 'edited' : eventType === 'softDeleteMessage' ? 'deleted' : undefined
  if (!change) return { is: 'ignored', why: `${one.type} ${eventType ?? ''}` }
  const meant: Meant = { by: 'changing', message: id, text: change === 'edited' ? wordsOf(one) : undefined }
  return heard({ ...one, id: `${id}/${change}/${timestamp ?? now}` }, place, now, { answered: 'not', meant })
}

const linkTo = (channel: string, { id, channelData }: Activity, thread: string): string =>
  `https://teams.microsoft.com/l/message/${encodeURIComponent(channel)}/${id}?tenantId=${channelData?.tenant?.id ?? ''}&parentMessageId=${thread}`
