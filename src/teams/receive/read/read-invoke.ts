import type { z } from 'zod'
import { readCarried } from '../../send/button-value.ts'
import type { TeamsInput, TeamsReading, WhoWrote } from '../event.ts'
import { type Activity, cardAction, messageAction } from './activity.ts'
import { incoming, type PlacedActivity } from './event-of.ts'
import { looksIn } from './formatting.ts'
import { malformed } from './malformed.ts'
import { pressing } from './pressing.ts'
import { readBody } from './read-words.ts'

/** A press on a card, or the message action. Whatever else Teams may ask, now or one day, is not ours. */
export function readInvoke(placed: PlacedActivity): TeamsReading {
  const { one } = placed
  if (!one.id) return { is: 'malformed', what: 'id' }
  switch (one.name) {
    case 'adaptiveCard/action':
      return checked(cardAction, one.value, ({ action }) => {
        const carried = readCarried(action.data)
        if (!carried || !action.data) return { is: 'malformed', what: 'value.action.data' }
        return incoming(placed, { answered: 'action', input: pressing(carried, action.data) })
      })
    case 'composeExtension/fetchTask':
    case 'composeExtension/submitAction':
      return checked(messageAction, one.value, (action) => readMessageAction(action, placed))
    default:
      return one.name ? { is: 'ignored', why: `invoke ${one.name}` } : { is: 'malformed', what: 'name' }
  }
}

function readMessageAction(action: z.infer<typeof messageAction>, placed: PlacedActivity): TeamsReading {
  const { one } = placed
  const { commandId, messagePayload, data } = action
  const carried = readCarried(data)
  const isOurs = carried ?? (commandId === recordCommand && one.name === 'composeExtension/fetchTask')
  if (!isOurs) return { is: 'ignored', why: `the command ${commandId ?? ''} of ${one.name}` }
  const content = messagePayload?.body?.content ?? ''
  const { answer, links, beside } = readBody(content, messagePayload?.attachments)
  const source = {
    ...(links.length ? { files: links } : {}),
    ...(messagePayload?.id ? { message: messagePayload.id } : {}),
    ...(messagePayload?.linkToMessage ? { url: messagePayload.linkToMessage } : {}),
  }
  const input: TeamsInput =
    carried && data
      ? pressing(carried, data)
      : { by: 'recording', text: answer, author: authorOf(messagePayload?.from, one) }
  return incoming(placed, { answered: 'dialog', input, source, beside, looks: looksIn(content) })
}

/** The message action of our manifest. */
const recordCommand = 'record'

/** Teams names whoever wrote a message by their directory id, not by the one that it knows them by in a chat. */
function authorOf(from: MessageFrom, { from: presser }: Activity): WhoWrote {
  const { user, application } = from ?? {}
  if (!user?.id) return { is: 'bot', name: application?.displayName || 'somebody' }
  return user.id === presser.aadObjectId ? { is: 'presser' } : { is: 'somebody', directoryId: user.id }
}

type MessageFrom = NonNullable<z.infer<typeof messageAction>['messagePayload']>['from']

function checked<T>(schema: z.ZodType<T>, value: unknown, then: (read: T) => TeamsReading): TeamsReading {
  const read = schema.safeParse(value)
  return read.success ? then(read.data) : malformed(read.error)
}
