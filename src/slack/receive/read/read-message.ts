import type { Source } from '../../../project/entry.ts'
import { linkTo, messageKey, millis } from '../channel.ts'
import type { Ground, SlackIncoming, SlackInput, SlackReading, Us } from '../event.ts'
import { filesIn } from './files-in.ts'
import { looksIn } from './formatting.ts'
import type { MessageEvent, SlackMessage } from './payload.ts'
import { answerIn, besideIn, isCalled, names, wishIn } from './read-words.ts'

/** A message that somebody wrote, changed or deleted. A mention comes as two events; both have one delivery id. */
export function readMessage(event: MessageEvent, us: Us): SlackReading {
  if (event.subtype === 'message_changed') return readChanged(event, us)
  if (event.subtype === 'message_deleted') return readDeleted(event, us)
  if (event.subtype && !people.has(event.subtype))
    return { is: 'ignored', why: `message ${event.subtype.slice(0, 40)}` }
  if (!event.user || event.bot_id || event.user === us.user) return { is: 'ignored', why: 'a bot wrote it' }
  const input = inputOf(event, us)
  if (!input) return { is: 'ignored', why: 'not to us' }
  const thread = event.thread_ts ?? event.ts
  return {
    is: 'heard',
    incoming: {
      delivery: `message/${messageKey(event.channel, event.ts)}`,
      at: millis(event.ts),
      user: event.user,
      ground: {
        ...groundOf(event),
        ...(event.thread_ts ? { thread } : {}),
        source: sourceOf(event.channel, event, us),
      },
      message: { id: event.ts, thread },
      beside: besideIn(event),
      looks: looksIn(event),
      attached: filesIn(event.files),
      input,
    },
  }
}

/** The kinds of message that people write; all others are Slack's own. */
const people = new Set(['file_share', 'thread_broadcast'])

function inputOf(event: MessageEvent, us: Us): SlackInput | undefined {
  if (isToUs(event, us)) return { by: 'words', text: withoutUs(wishIn(event), us), spoken: 'mention' }
  if (event.thread_ts && event.thread_ts !== event.ts) return { by: 'saying', text: answerIn(event) }
  return groundOf(event).kind === 'personal' ? { by: 'words', text: wishIn(event), spoken: 'mention' } : undefined
}

/** Slack tells of a mention also where our name is only quoted. */
function isToUs(event: MessageEvent, { user }: Us): boolean {
  if (!user) return event.type === 'app_mention'
  return isCalled(event, user) || (event.type === 'app_mention' && !names(event.text ?? '', user))
}

const withoutUs = (text: string, { user }: Us): string =>
  (user
    ? text.replace(new RegExp(`<@${user}(\\|[^>]*)?>[ ,:]*`, 'g'), '')
    : text.replace(/^\s*<@\w+(\|[^>]*)?>[ ,:]*/, '')
  ).trim()

function readChanged({ message, previous_message: before, ...event }: MessageEvent, us: Us): SlackReading {
  // A message that has replies leaves a stone behind.
  if (message?.subtype === 'tombstone')
    return readDeleted({ ...event, previous_message: before, deleted_ts: message.ts ?? before?.ts }, us)
  // Slack tells of unfurled links and of the bot's own updates in the same way.
  if (!message?.ts || !message.user || message.bot_id || !message.edited || sameWords(message, before))
    return { is: 'ignored', why: 'nobody changed the words' }
  const { ts, edited, user } = { ts: message.ts, edited: message.edited.ts, user: message.user }
  const wish = us.user && isCalled(message, us.user) ? { wish: withoutUs(wishIn(message), us) } : {}
  const input = { by: 'editing', message: messageKey(event.channel, ts), text: answerIn(message), ...wish } as const
  return changed(
    event,
    {
      user,
      thread: message.thread_ts,
      message: { id: ts, thread: message.thread_ts ?? ts },
      delivery: `edited/${messageKey(event.channel, ts)}/${edited}`,
      at: millis(edited),
      beside: besideIn(message),
      looks: looksIn(message),
      input,
    },
    us,
  )
}

function readDeleted({ previous_message: before, deleted_ts: ts, ...event }: MessageEvent, us: Us): SlackReading {
  if (!before?.user || before.bot_id || !ts) return { is: 'ignored', why: 'no answer was deleted' }
  const message = messageKey(event.channel, ts)
  const input = { by: 'intent', intent: { do: 'retract', message } } as const
  return changed(
    event,
    { user: before.user, thread: before.thread_ts, delivery: `deleted/${message}`, at: millis(event.ts), input },
    us,
  )
}

const sameWords = (now: NonNullable<MessageEvent['message']>, before: MessageEvent['previous_message']): boolean =>
  before !== undefined && answerIn(now) === answerIn(before)

type MessageChange = Pick<SlackIncoming, 'user' | 'delivery' | 'at' | 'input' | 'beside' | 'looks' | 'message'> & {
  thread: string | undefined
}

const changed = (
  event: Omit<MessageEvent, 'message' | 'previous_message'>,
  { thread, ...change }: MessageChange,
  us: Us,
): SlackReading =>
  change.user === us.user
    ? { is: 'ignored', why: 'our own message' }
    : { is: 'heard', incoming: { ...change, ground: { ...groundOf(event), ...(thread ? { thread } : {}) } } }

function groundOf({ channel, channel_type: type }: Pick<MessageEvent, 'channel' | 'channel_type'>): Ground {
  const kind = type === 'im' || channel.startsWith('D') ? 'personal' : type === 'mpim' ? 'group' : 'channel'
  return { channel, name: '', kind }
}

/** Where it was written, with the links of its files. */
export function sourceOf(channel: string, message: SlackMessage, us: Us): Source {
  const links = (message.files ?? []).flatMap(({ permalink }) => permalink ?? [])
  const url = linkTo(us.url, channel, message)
  return {
    ...(url ? { url } : {}),
    ...(links.length ? { files: links } : {}),
    message: messageKey(channel, message.ts),
  }
}
