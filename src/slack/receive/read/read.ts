import type { z } from 'zod'
import { kindOf } from '../channel.ts'
import type { SlackReading, Us } from '../event.ts'
import { unmarked } from './mrkdwn.ts'
import * as payload from './payload.ts'
import { readMessage } from './read-message.ts'
import { readPress } from './read-press.ts'
import { readShortcut } from './read-shortcut.ts'
import { readSubmission } from './read-submission.ts'

/** What a payload of Slack's comes to: something a person did, something to see to, or nothing. */
export function read(body: unknown, us: Us): SlackReading {
  const type = (body as { type?: unknown } | null)?.type
  if (type === 'event_callback') return readEvent(body, us)
  if (type === 'block_actions') return checked(payload.press, body, (press) => readPress(press, us))
  if (type === 'view_submission') return checked(payload.submission, body, (sent) => readSubmission(sent, us))
  if (type === 'message_action') return checked(payload.shortcut, body, (shortcut) => readShortcut(shortcut, us))
  if (type === undefined && (body as { command?: unknown } | null)?.command)
    return checked(payload.command, body, (typed) => readCommand(typed, us))
  return ignored.has(String(type))
    ? { is: 'ignored', why: String(type) }
    : { is: 'malformed', what: 'a payload of unknown type' }
}

/** Interactions that we never ask for: closed forms, options of selects, global shortcuts. */
const ignored = new Set([
  'view_closed',
  'block_suggestion',
  'shortcut',
  'interactive_message',
  'dialog_submission',
  'app_rate_limited',
])

function readEvent(body: unknown, us: Us): SlackReading {
  return checked(payload.envelope, body, ({ event }) => {
    switch (event.type) {
      case 'message':
      case 'app_mention':
        return checked(payload.messageEvent, event, (message) => readMessage(message, us))
      case 'app_home_opened':
        return checked(payload.homeOpened, event, ({ tab, user, channel }) =>
          tab === 'home' ? { is: 'home', user } : { is: 'chat', channel, user },
        )
      case 'member_joined_channel':
        return checked(payload.joined, event, ({ user, channel }) =>
          user === us.user ? { is: 'invited', channel } : { is: 'joined', channel, user },
        )
      case 'member_left_channel':
        return checked(payload.joined, event, ({ user, channel }) => ({ is: 'left', channel, user }))
      case 'channel_id_changed':
        return checked(payload.idChanged, event, moved)
      case 'app_uninstalled':
        return { is: 'uninstalled' }
      case 'tokens_revoked':
        return botRevoked(event) ? { is: 'uninstalled' } : { is: 'ignored', why: "a person's own token" }
      default:
        return { is: 'ignored', why: `event ${event.type.slice(0, 40)}` }
    }
  })
}

const moved = ({ old_channel_id: from, new_channel_id: channel }: z.infer<typeof payload.idChanged>): SlackReading => ({
  is: 'moved',
  channel,
  from,
})

const botRevoked = ({ tokens }: Record<string, unknown>): boolean => {
  const { bot, oauth } = (tokens ?? {}) as { bot?: unknown[]; oauth?: unknown[] }
  return Boolean(bot?.length) || !oauth?.length
}

const readCommand = (typed: z.infer<typeof payload.command>, us: Us): SlackReading => ({
  is: 'heard',
  incoming: {
    delivery: `command/${typed.trigger_id}`,
    at: us.now,
    clock: 'ours',
    user: typed.user_id,
    called: typed.user_name,
    ground: {
      channel: typed.channel_id,
      name: typed.channel_name,
      kind: kindOf(typed.channel_id, typed.channel_name),
      response: typed.response_url,
    },
    trigger: typed.trigger_id,
    input: { by: 'words', text: unmarked(typed.text), spoken: 'command' },
  },
})

function checked<T>(schema: z.ZodType<T>, body: unknown, then: (read: T) => SlackReading): SlackReading {
  const read = schema.safeParse(body)
  if (read.success) return then(read.data)
  return {
    is: 'malformed',
    what: read.error.issues
      .map(({ path }) => path.join('.') || 'all of it')
      .join(', ')
      .slice(0, 200),
  }
}
