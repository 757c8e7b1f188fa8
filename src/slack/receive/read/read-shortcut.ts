import { kindOf } from '../channel.ts'
import type { Ground, SlackReading, Us } from '../event.ts'
import { filesIn } from './files-in.ts'
import { looksIn } from './formatting.ts'
import type { Shortcut, SlackMessage } from './payload.ts'
import { sourceOf } from './read-message.ts'
import { answerIn, besideIn } from './read-words.ts'

/** The name of "Record as an answer" in the manifest. */
export const recordShortcut = 'record_answer'

/** The name of "Read its file in". */
export const importShortcut = 'read_file'

/** Who wrote the message: a person, whose name is looked up, or a bot by what it calls itself. */
const authorOf = ({ user, bot_id, username, bot_profile }: SlackMessage): { author?: string; bot?: string } =>
  user && !bot_id ? { author: user } : { bot: bot_profile?.name || username || 'a bot' }

/** A shortcut on somebody's message. */
export function readShortcut(shortcut: Shortcut, us: Us): SlackReading {
  const { callback_id: called } = shortcut
  if (called !== recordShortcut && called !== importShortcut)
    return { is: 'ignored', why: 'a shortcut that is not ours' }
  const { message, user } = shortcut
  return {
    is: 'heard',
    incoming: {
      delivery: `shortcut/${shortcut.trigger_id}`,
      at: us.now,
      clock: 'ours',
      user: user.id,
      called: user.username ?? user.name,
      ground: groundOf(shortcut, us),
      trigger: shortcut.trigger_id,
      beside: besideIn(message),
      looks: looksIn(message),
      attached: filesIn(message.files),
      input:
        called === importShortcut
          ? { by: 'intent', intent: { do: 'import' } }
          : { by: 'recording', text: answerIn(message), ...authorOf(message) },
    },
  }
}

const groundOf = ({ message, channel, response_url }: Shortcut, us: Us): Ground => ({
  channel: channel.id,
  name: channel.name,
  kind: kindOf(channel.id, channel.name),
  thread: message.thread_ts ?? message.ts,
  source: sourceOf(channel.id, message, us),
  response: response_url,
})
