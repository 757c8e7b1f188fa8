import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { MessageRef, Place } from '../project/ports.ts'
import { type Activity, activity, cardAction, messageAction, tenantOf } from './activity.ts'
import { type Carried, readCarried, tickedIn, valuesIn } from './carry.ts'
import type { Heard, Meant, Reading } from './heard.ts'
import { splitId, wholeChat } from './place.ts'
import { plainly, wordsOf } from './words.ts'

/** What an activity of Teams comes to: something a person did, something to see to, or nothing. */
export function read(body: unknown, now: number): Reading {
  const read = activity.safeParse(body)
  if (!read.success) return malformed(read.error)
  const one = read.data
  const place = placeOf(one)
  if (!place) return { is: 'malformed', what: 'the tenant' }
  switch (one.type) {
    case 'message':
      return readMessage(one, place, now)
    case 'invoke':
      return readInvoke(one, place, now)
    case 'installationUpdate':
      return one.action?.startsWith('remove') ? { is: 'gone', place, why: 'the app was removed' } : { is: 'installed', place }
    case 'conversationUpdate':
      return readUpdate(one, place)
    case 'messageUpdate':
    case 'messageDelete':
      return readChange(one, place, now)
    default:
      return ignored.has(one.type) ? { is: 'ignored', why: one.type } : { is: 'malformed', what: 'an activity of unknown type' }
  }
}

/** Activities that ask nothing of us. */
const ignored = new Set(['messageReaction', 'typing', 'endOfConversation', 'event', 'contactRelationUpdate', 'deleteUserData', 'trace', 'suggestion', 'handoff', 'command', 'commandResult', 'invokeResponse'])

/** Invokes that Teams may send and that we never ask for. */
const ignoredInvokes = /^(task|signin|fileConsent|composeExtension|config|message|tab|search|application|actionableMessage)\//

function placeOf(one: Activity): Place | undefined {
  const tenant = tenantOf(one)
  return tenant ? { platform: 'teams', tenant, id: splitId(one.conversation.id).base } : undefined
}

function readUpdate({ membersAdded, membersRemoved, recipient, channelData }: Activity, place: Place): Reading {
  const us = (account: { id: string }): boolean => account.id === recipient.id
  if (membersAdded?.some(us)) return { is: 'installed', place }
  if (membersRemoved?.some(us)) return { is: 'gone', place, why: 'the bot was removed' }
  if (channelData?.eventType === 'channelDeleted' || channelData?.eventType === 'teamDeleted') return { is: 'gone', place: { ...place, id: channelData.channel?.id ?? place.id }, why: 'the channel was deleted' }
  return { is: 'ignored', why: 'a change of the conversation' }
}

function readMessage(one: Activity, place: Place, now: number): Reading {
  if (!one.id) return { is: 'malformed', what: 'id' }
  const data = one.value as Record<string, unknown> | null | undefined
  const carried = readCarried(data)
  if (carried && data) return heard(one, place, now, { answered: 'not', meant: pressing(carried, data) })
  if (data && !one.text) return { is: 'malformed', what: 'value' }
  const { base, root } = splitId(one.conversation.id)
  const thread = one.conversation.conversationType === 'channel' ? (root ?? one.id) : wholeChat
  const files = (one.attachments ?? []).flatMap(({ contentType, name }) => (contentType?.startsWith('application/vnd.microsoft.teams.file') && name ? [name] : []))
  const inThread = one.conversation.conversationType !== 'channel' || (root !== undefined && root !== one.id)
  const message: MessageRef = { place, id: one.id, thread, at: momentOf(one, now) }
  return heard(one, place, now, {
    answered: 'not',
    meant: { by: 'words', text: wordsOf(one) },
    message,
    thread: inThread ? thread : undefined,
    source: { message: one.id, ...(one.conversation.conversationType === 'channel' ? { url: linkTo(base, one, thread) } : {}), ...(files.length ? { files } : {}) },
  })
}

/** A message was edited or deleted: the answer that it was follows. Its id is that of the message. */
function readChange(one: Activity, place: Place, now: number): Reading {
  const { id, channelData, timestamp } = one
  if (!id) return { is: 'malformed', what: 'id' }
  const { eventType } = channelData ?? {}
  const change = eventType === 'editMessage' ? 'edited' : eventType === 'softDeleteMessage' ? 'deleted' : undefined
  if (!change) return { is: 'ignored', why: `${one.type} ${eventType ?? ''}` }
  const meant: Meant = { by: 'changing', message: id, text: change === 'edited' ? wordsOf(one) : undefined }
  return heard({ ...one, id: `${id}/${change}/${timestamp ?? now}` }, place, now, { answered: 'not', meant })
}

function readInvoke(one: Activity, place: Place, now: number): Reading {
  if (!one.id) return { is: 'malformed', what: 'id' }
  switch (one.name) {
    case 'adaptiveCard/action':
      return checked(cardAction, one.value, ({ action }) => {
        const carried = readCarried(action.data)
        if (!carried || !action.data) return { is: 'malformed', what: 'value.action.data' }
        return heard(one, place, now, { answered: 'action', meant: pressing(carried, action.data) })
      })
    case 'composeExtension/fetchTask':
    case 'composeExtension/submitAction':
      return checked(messageAction, one.value, ({ messagePayload, data }) => {
        const carried = readCarried(data)
        const source = { ...(messagePayload?.id ? { message: messagePayload.id } : {}), ...(messagePayload?.linkToMessage ? { url: messagePayload.linkToMessage } : {}) }
        const meant: Meant = carried && data ? pressing(carried, data) : { by: 'recording', text: plainly(messagePayload?.body?.content ?? '').slice(0, 10_000) }
        return heard(one, place, now, { answered: 'dialog', meant, source })
      })
    default:
      return ignoredInvokes.test(one.name ?? '') ? { is: 'ignored', why: `invoke ${one.name}` } : { is: 'malformed', what: 'name' }
  }
}

function pressing(carried: Carried, data: Record<string, unknown>): Meant {
  if (carried.closes) return { by: 'closing', written: carried.press }
  const added = { ...(carried.fields ? { values: valuesIn(data, carried.fields) } : {}), ...(carried.ticks ? { ticked: tickedIn(data, carried.ticks) } : {}) }
  return { by: 'pressing', written: carried.press, added, form: carried.fields !== undefined }
}

type Part = Pick<Heard, 'answered' | 'meant' | 'message' | 'source'> & { readonly thread?: string | undefined }

function heard(one: Activity, place: Place, now: number, part: Part): Reading {
  const channel = one.conversation.conversationType === 'channel'
  const pressed = part.message === undefined && one.replyToId
  const thread = channel ? splitId(one.conversation.id).root : wholeChat
  return {
    is: 'heard',
    heard: {
      delivery: deliveryOf(one, part.meant),
      at: momentOf(one, now),
      by: { platform: 'teams', tenant: place.tenant, id: one.from.id },
      name: one.from.name || 'somebody',
      zone: zoneOf(one),
      place,
      placeName: (channel ? one.channelData?.channel?.name : one.conversation.name) ?? '',
      placeKind: channel ? 'channel' : one.conversation.conversationType === 'groupChat' || one.conversation.isGroup ? 'group' : 'personal',
      ...(part.message ? {} : { thread: thread ?? one.replyToId ?? undefined }),
      ...(pressed ? { card: { place, id: pressed, thread: thread ?? pressed } } : {}),
      ...part,
    },
  }
}

/** A form is sent once: again with the same content, drawn the same and by the same person, it is the same delivery whatever its id. */
function deliveryOf(one: Activity, meant: Meant): string {
  if (meant.by !== 'pressing' || !Object.keys(meant.added).length) return one.id ?? ''
  const { drawn } = readCarried(one.value) ?? readCarried(cardAction.safeParse(one.value).data?.action.data) ?? readCarried(messageAction.safeParse(one.value).data?.data) ?? {}
  return createHash('sha256').update(JSON.stringify([one.conversation.id, one.replyToId, one.from.id, drawn, meant.written, meant.added])).digest('hex')
}

function momentOf({ timestamp }: Activity, now: number): number {
  const at = Date.parse(timestamp ?? '')
  return Number.isFinite(at) ? at : now
}

const zoneOf = ({ localTimezone, entities }: Activity): string | undefined => {
  const said = localTimezone || entities?.find(({ type, timezone }) => type === 'clientInfo' && timezone)?.timezone
  return said && isZone(said) ? said : undefined
}

function isZone(said: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: said }))
  } catch {
    return false
  }
}

const linkTo = (channel: string, { id, channelData }: Activity, thread: string): string =>
  `https://teams.microsoft.com/l/message/${encodeURIComponent(channel)}/${id}?tenantId=${channelData?.tenant?.id ?? ''}&parentMessageId=${thread}`

function checked<T>(schema: z.ZodType<T>, value: unknown, then: (read: T) => Reading): Reading {
  const read = schema.safeParse(value)
  return read.success ? then(read.data) : malformed(read.error)
}

const malformed = (error: z.ZodError): Reading => ({ is: 'malformed', what: error.issues.map(({ path }) => path.join('.') || 'all of it').join(', ').slice(0, 200) })
